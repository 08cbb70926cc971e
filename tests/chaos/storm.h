#pragma once

#include "tests/chaos/watch.h"
#include "tests/chaos/work.h"

#include <QElapsedTimer>
#include <QEventLoop>

namespace roundsman::chaos {

using Devices = std::vector<std::unique_ptr<FieldDevice>>;

// What was done to whom.
struct Harm
{
    int kills = 0;
    int stops = 0;
    int cuts = 0;       // of the network, in whatever way
    int fills = 0;      // of a disk
    QStringList deaths; // programs that ended without our doing
};

// Carries a plan out: people write, everything breaks and is mended again, until the time is over.
class Storm : public QObject
{
public:
    // `serverDisk`: where the company's store lies, if it has a disk of its own.
    Storm(test::Company &company,
          Devices &devices,
          Work &work,
          test::SmallDisk &serverDisk,
          std::uint64_t seed);

    void rage(std::chrono::milliseconds howLong);
    void calm(); // mends everything and ends the devices' processes in peace

    const Harm &harm() const { return m_harm; }
    const QStringList &seen() const { return m_watch.wrongs(); } // what no device may ever show

private:
    void nextStep();
    void take(const Step &step);
    bool breaks(FieldDevice &device, const Step &step);
    void killDevice(FieldDevice &device, const Step &step);
    void stopDevice(FieldDevice &device, const Step &step);
    void fillDevice(FieldDevice &device, const Step &step);
    void killServer(const Step &step);
    void stopServer(const Step &step);
    void fillServer(const Step &step);
    void spoil(FieldDevice &device, test::Weather weather, const Step &step);
    void raiseServer();
    void later(const Step &step, const std::function<void()> &mend);

    test::Company &m_company;
    Devices &m_devices;
    Work &m_work;
    Watch m_watch;
    test::SmallDisk &m_serverDisk;
    Plan m_plan;
    Harm m_harm;
    bool m_isOver = false;
    bool m_isServerDown = false; // by our hand
    QEventLoop m_loop;
};

} // namespace roundsman::chaos
