#pragma once

#include "tests/sim/workload.h"

#include <unordered_map>

namespace roundsman::sim {

// Looks at the promises of sync.md §4.3 after each step that can break them.
class Watch
{
public:
    Watch(Stage &stage, Office &office) : m_stage(stage), m_office(office) { }

    void sends(Device &device, const Bytes &request); // S13; learns counters of groups
    void hasTaken(Device &device);                    // S5, S8, S9, S10
    void hasStarted(Device &device);                  // S12
    void officeHasWritten();                          // S1
    void wasRestored(Device &device);                 // from now on it may count anew
    void officeWasRestored();
    bool hasNewHistory() const { return m_hasNewHistory; }

    // By what the server knows a group again; more than one when its author sent it anew.
    using Digest = std::array<std::uint8_t, 32>;
    const std::set<Digest> &digestsOf(const std::string &title) const;

    // Every entry of every scope, as it was seen to come: nothing slipped in behind.
    void comparePositions();

private:
    void checkGroupsWhole(Device &device);
    void checkOwnEdits(Device &device); // S9
    void checkBases(Device &device);
    void expectNoRepair(Device &device);

    struct Place
    {
        std::int64_t seq = 0;
        bool operator==(const Place &) const = default;
    };
    using Places = std::map<std::tuple<std::int64_t, std::int64_t, Id>, std::int64_t>;

    Stage &m_stage;
    Office &m_office;
    bool m_hasNewHistory = false;
    using Address = std::tuple<std::int64_t, std::int64_t, std::uint64_t>; // device, line, counter
    std::map<Address, Digest> m_digests;
    std::map<std::string, std::set<Digest>> m_sent; // by title
    std::map<std::int64_t, std::int64_t> m_heads;   // by scope
    Places m_places;                                // scope, table, row → position
};

} // namespace roundsman::sim
