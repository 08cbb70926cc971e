#include "tests/sim/crew.h"

#include "tests/sim/run.h"

#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <atomic>
#include <csignal>
#include <cstdio>

namespace roundsman::sim {

namespace {

// What the processes of a run share.
struct Board
{
    std::atomic<std::uint64_t> next{0}; // the next story to play
    std::atomic<std::int64_t> played{0};
    std::atomic<std::int64_t> twice{0};
    std::atomic<std::int64_t> operations{0};
    std::atomic<std::int64_t> exchanges{0};
    std::atomic<std::int64_t> faults{0};
    std::atomic<std::int64_t> checks{0};
    std::atomic<std::uint64_t> broken{0}; // the first seed that broke a promise
    std::array<std::atomic<std::uint64_t>, 64> current{};
    std::array<std::atomic<std::int64_t>, Sights::Count> sights{};
};

void add(Board &board, const Tally &tally)
{
    ++board.played;
    board.operations += tally.operations;
    board.exchanges += tally.exchanges;
    board.faults += tally.faults;
    board.checks += tally.checks;
    for (int i = 0; i < Sights::Count; ++i)
        board.sights[std::size_t(i)] += tally.sights.count(i);
}

void tellBroken(std::uint64_t seed, const Violation &violation)
{
    std::printf("seed %llu breaks %s: %s\n",
                static_cast<unsigned long long>(seed),
                violation.invariant.c_str(),
                violation.words.c_str());
    std::fflush(stdout);
}

// False: a promise was broken.
bool play(Theatre &theatre, Board &board, const Plan &plan, const Series &series, bool twice)
{
    const Ending ending = theatre.play(plan, false);
    add(board, ending.tally);
    if (ending.violation && series.isSurvey)
        tellBroken(plan.seed, *ending.violation);
    if (ending.violation)
        return false;
    if (!twice)
        return true;
    ++board.twice;
    const Ending again = theatre.play(plan, false);
    if (!again.violation && again.hash == ending.hash)
        return true;
    std::printf("seed %llu does not end the same twice\n",
                static_cast<unsigned long long>(plan.seed));
    return false;
}

void work(const Series &series, Board &board, unsigned worker)
{
    Theatre theatre;
    while (board.broken == 0 || series.isSurvey) {
        const std::uint64_t i = board.next++;
        if (i >= series.seeds)
            return;
        const std::uint64_t seed = series.start + i;
        board.current[worker] = seed;
        if (!play(theatre, board, series.plan(seed), series, i % series.twiceEvery == 0)) {
            std::uint64_t none = 0;
            board.broken.compare_exchange_strong(none, seed);
        }
    }
    board.current[worker] = 0;
}

double secondsSince(std::chrono::steady_clock::time_point began)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
}

void tellTotals(const Board &board, double seconds)
{
    std::printf("sim: %lld seeds in %.1f s (%.0f a second), %lld operations, %lld exchanges, "
                "%lld faults, %lld invariants checked, %lld seeds run twice: %s\n",
                static_cast<long long>(board.played),
                seconds,
                double(board.played) / seconds,
                static_cast<long long>(board.operations),
                static_cast<long long>(board.exchanges),
                static_cast<long long>(board.faults),
                static_cast<long long>(board.checks),
                static_cast<long long>(board.twice),
                board.broken == 0 ? "no violation" : "VIOLATION");
}

// Which of the things that a run has to have seen it has not. True: none is missing.
bool tellSights(const Board &board)
{
    int declared = 0;
    std::string missing;
    int missed = 0;
    for (int i = 0; i < Sights::Count; ++i) {
        if (!Sights::mayBe(i))
            continue;
        ++declared;
        if (board.sights[std::size_t(i)] > 0)
            continue;
        missing += (missed++ == 0 ? "; not: " : ", ") + Sights::nameOf(i);
    }
    std::printf("seen: %d of %d situations%s\n", declared - missed, declared, missing.c_str());
    return missed == 0;
}

void tellEnding(const Ending &ending)
{
    for (const std::string &line : ending.history)
        std::puts(line.c_str());
    if (ending.violation)
        std::printf(
            "%s: %s\n", ending.violation->invariant.c_str(), ending.violation->words.c_str());
}

} // namespace

bool tellOne(const Plan &whole, bool tells, int tries)
{
    const auto began = std::chrono::steady_clock::now();
    Theatre theatre;
    Plan plan = whole;
    const Ending ending = theatre.play(plan, tells);
    if (!ending.violation) {
        tellEnding(ending);
        std::printf("sim: seed %llu, %lld operations, %lld faults, %lld invariants checked in "
                    "%.3f s, hash %016llx: no violation\n",
                    static_cast<unsigned long long>(plan.seed),
                    static_cast<long long>(ending.tally.operations),
                    static_cast<long long>(ending.tally.faults),
                    static_cast<long long>(ending.tally.checks),
                    secondsSince(began),
                    static_cast<unsigned long long>(ending.hash));
        return true;
    }
    const std::size_t before = plan.steps.size();
    plan = theatre.shrunk(plan, ending.violation->invariant, tries);
    tellEnding(theatre.play(plan, true));
    std::printf("sim: seed %llu breaks %s: %s (shrunk from %zu to %zu steps)\n",
                static_cast<unsigned long long>(plan.seed),
                ending.violation->invariant.c_str(),
                ending.violation->words.c_str(),
                before,
                plan.steps.size());
    return false;
}

bool runMany(const Series &series)
{
    const auto began = std::chrono::steady_clock::now();
    void *shared =
        mmap(nullptr, sizeof(Board), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    Board &board = *std::construct_at(static_cast<Board *>(shared));
    const unsigned jobs = std::min(series.jobs, unsigned(board.current.size()));
    std::fflush(stdout);
    std::vector<pid_t> workers;
    for (unsigned i = 0; i < jobs; ++i) {
        const pid_t child = fork();
        if (child == 0) {
            work(series, board, i);
            std::fflush(stdout);
            _exit(0);
        }
        workers.push_back(child);
    }
    for (unsigned i = 0; i < jobs; ++i) {
        int status = 0;
        waitpid(workers[i], &status, 0);
        if (WIFSIGNALED(status) && board.broken == 0) {
            std::printf("seed %llu ended in signal %d\n",
                        static_cast<unsigned long long>(board.current[i].load()),
                        WTERMSIG(status));
            board.broken = board.current[i].load();
        }
    }
    const std::uint64_t broken = board.broken;
    if (broken != 0 && !series.isSurvey)
        tellOne(series.plan(broken), false);
    const bool isAllSeen = tellSights(board);
    tellTotals(board, secondsSince(began));
    return broken == 0 && (isAllSeen || !series.mustSeeAll);
}

bool runEveryCall(std::uint64_t seed, std::size_t stride, unsigned jobs)
{
    constexpr DiskFault faults[] = {
        DiskFault::PowerCut, DiskFault::Kill, DiskFault::Full, DiskFault::IoError};
    const Plan quiet = Plan::quiet(seed);
    std::vector<Fuse> fuses;
    {
        Theatre theatre;
        const Ending ending = theatre.play(quiet, false);
        if (ending.violation)
            return tellOne(quiet, false);
        for (const std::size_t machine : {std::size_t(1), ending.diskCalls.size() - 1}) {
            for (std::size_t call = 1; call <= ending.diskCalls[machine]; call += stride) {
                for (const DiskFault fault : faults)
                    fuses.push_back({machine, fault, call});
            }
        }
    }
    const auto plan = [&](std::uint64_t story) {
        Plan one = quiet;
        one.fuse = fuses[story - 1];
        return one;
    };
    return runMany({1, fuses.size(), jobs, plan, false, false, 20});
}

} // namespace roundsman::sim
