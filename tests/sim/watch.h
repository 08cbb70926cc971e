#pragma once

#include "tests/sim/workload.h"

#include <unordered_map>

namespace roundsman::sim {

// Looks at the promises of sync.md §4.3 after each step that can break them.
class Watch
{
public:
    Watch(Stage &stage, Office &office) : m_stage(stage), m_office(office) { }

    void sends(Device &device, const Bytes &request); // S13, S14; learns counters of groups
    void hasSaved(Device &device);                    // S9
    // L4, L6, S9; at rest S5, S10 as well. `granted`: by the answer that was taken.
    void hasTaken(Device &device, const ScopeNames &granted);
    void isAtRest(Device &device);                                       // the same, all of it
    void hasStarted(Device &device);                                     // S12
    void officeHasWritten();                                             // S1
    void officeIsBack(std::span<const std::unique_ptr<Device>> devices); // S11
    void wasRestored(Device &device); // from now on it may count anew
    void wasDamaged(const Device &device) { m_damaged.insert(device.number()); } // and may repair
    bool isDamaged(const Device &device) const { return m_damaged.contains(device.number()); }
    void officeWasRestored();
    bool hasNewHistory() const { return m_hasNewHistory; }

    // By what the server knows a group again; more than one when its author sent it anew.
    using Digest = std::array<std::uint8_t, 32>;
    const std::set<Digest> &digestsOf(const std::string &title) const;

    // Every entry of every scope, as it was seen to come: nothing slipped in behind.
    void comparePositions();

private:
    void checkScopes(Device &device, const ScopeNames &granted);
    void checkSums(Device &device);
    void checkGroupsWhole(Device &device);
    void checkOwnEdits(Device &device);
    void expectShown(Device &device, const Ledger::Group &group, const Ledger::Token &token);
    void checkBases(Device &device);
    void checkStamps(Device &device, std::int64_t line, const OperationGroup &group);

    struct Place
    {
        std::int64_t seq = 0;
        bool operator==(const Place &) const = default;
    };
    using Places = std::map<std::tuple<std::int64_t, std::int64_t, Id>, std::int64_t>;

    Stage &m_stage;
    Office &m_office;
    bool m_hasNewHistory = false;
    std::set<std::size_t> m_damaged;                   // devices that have to put themselves right
    using Line = std::pair<std::size_t, std::int64_t>; // device and line
    std::map<Line, std::map<std::uint64_t, Digest>> m_digests;      // by counter
    std::map<Line, std::map<std::uint64_t, std::int64_t>> m_stamps; // by counter
    std::map<std::string, std::set<Digest>> m_sent;                 // by title
    std::map<std::int64_t, std::int64_t> m_heads;                   // by scope
    Places m_places; // scope, table, row → position
};

} // namespace roundsman::sim
