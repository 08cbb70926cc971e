#pragma once

#include "tests/sim/templates.h"
#include "tests/sim/watch.h"

namespace roundsman::sim {

// One story: a company, its head office, its devices, and a plan of what they do and what befalls
// them.
class World
{
public:
    World(Stage &stage, const Plan &plan, const Templates &templates);

    // Throws Violation.
    void run();
    std::vector<std::size_t> diskCalls() const; // of each device and of head office
    std::uint64_t hash();                       // of everything that came of it

    Stage &stage() { return m_stage; }
    const Plan &plan() const { return m_plan; }
    Office &office() { return m_office; }
    Watch &watch() { return m_watch; }
    const Company &company() const { return m_company; }
    std::vector<std::unique_ptr<Device>> &devices() { return m_devices; }

private:
    void found(const Templates &templates);
    void join(const Id &user, const Id &territory, const char *role);
    void hire(Role role, const Templates &templates);
    Device &add(const Caller &caller, const std::map<std::string, Bytes> &files);
    void connect(Device &device);
    void hint();
    void light(const Fuse &fuse);
    void happen(const Step &step);
    void befall(const Step &step, Random &random);
    void restoreDevice(Device &device, Random &random);
    void cloneDevice(Device &device);
    void damageDevice(Device &device, Random &random);
    void isDamagedToo(Device &device);
    void lookOverSoon(Device &device);
    void restoreOffice(Random &random);
    void centre(const Step &step, Random &random);
    void onDevice(Device &device, const Step &step, Random &random);
    void joinOrLeave(Deed deed, Random &random);
    void handOver(Random &random);
    enum class CentreEdit { Field, Territory };
    void editAtCentre(Random &random, CentreEdit edit);
    Id customerInHand(Random &random) const;
    Device &actorOf(const Step &step, Random &random);
    void decideSetAside(Device &device, bool retry);
    void settleDown();

    Stage &m_stage;
    Plan m_plan;
    Random m_random;
    Office m_office;
    Watch m_watch;
    Company m_company;
    std::vector<Id> m_memberships;
    Id m_inHand; // the customer whom head office is handing over
    milliseconds m_lastNews{0};
    std::size_t m_callsToFound = 0;
    std::vector<std::unique_ptr<Device>> m_devices; // and behind those of the plan their copies
    std::map<std::size_t, Device *> m_clones;       // by whose copy it is
};

} // namespace roundsman::sim
