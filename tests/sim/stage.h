#pragma once

#include "tests/sim/agenda.h"
#include "tests/sim/history.h"
#include "tests/sim/ledger.h"
#include "tests/sim/vfs.h"

namespace roundsman::sim {

// What everybody in a story shares.
struct Stage
{
    Stage(VirtualTime &clock, Vfs &doors, bool isTold) :
        time(clock),
        vfs(doors),
        agenda(clock),
        history(clock, isTold)
    { }

    // One look at a promise.
    void expect(bool holds, const char *invariant, const std::string &words)
    {
        ++tally.checks;
        if (!holds)
            throw Violation{invariant, words};
    }

    void see(int sight) { tally.sights.see(sight); }

    VirtualTime &time;
    Vfs &vfs;
    Agenda agenda;
    History history;
    Ledger ledger;
    Tally tally;
};

} // namespace roundsman::sim
