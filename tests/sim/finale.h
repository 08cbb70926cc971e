#pragma once

#include "tests/sim/world.h"

namespace roundsman::sim {

// The last look, when all faults have ended and everything had its time: everybody agrees, and
// nothing that anybody saved is gone without a word.
class Finale
{
public:
    explicit Finale(World &world) : m_world(world) { }

    void check();

private:
    enum class Fate { Void, Accepted, Refused };

    void checkRest();   // L2
    void checkImages(); // S2, S8
    void checkSums();   // S10 at the server
    void readFate(Database &db, std::size_t group, const Watch::Digest &digest);
    void readSetAside();
    void readFates();     // S4
    void checkTokens();   // S3
    void checkDeltas();   // S6
    void checkRemovals(); // S7
    void checkVerdicts(); // S4, on the devices
    void checkClashes();  // S14: nothing clashes with what its author had seen
    void checkSets();     // S14: what was taken out of a set is out
    void checkStored();   // S15
    void checkSecrecy();  // S17
    void readKept();

    void checkImage(Device &device);
    bool isAccepted(std::size_t group) const { return m_fates[group] == Fate::Accepted; }
    void expectClash(const std::vector<std::string> &lost, const std::vector<std::string> &stood);
    bool isAnyAccepted(const std::vector<std::size_t> &groups) const;
    bool isOvertaken(const Ledger::Token &token, std::set<std::string> &passed);
    std::string whereabouts(const Ledger::Token &token);
    bool isHiddenAndRemoved(const Ledger::Token &token) const;
    bool stands(const Ledger::Token &token);
    bool isKept(const std::string &token) const { return m_kept.contains(token); }
    void expect(bool holds, const char *invariant, const std::string &words)
    {
        m_world.stage().expect(holds, invariant, words);
    }

    World &m_world;
    std::vector<Fate> m_fates;              // by group of the ledger
    std::vector<std::int64_t> m_timesTaken; // how many sendings of it were accepted
    std::set<std::string> m_setAside;       // titles, on the devices
    std::set<std::string> m_kept;           // tokens in histories, conflicts and quarantine
};

} // namespace roundsman::sim
