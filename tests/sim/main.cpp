// sim --seeds N [--start S] [--jobs J] [--twice] [--see-all]
//     N stories on all cores; the first violation ends it. --see-all: a situation that none of them
//     met is a failure as well. --survey: goes on after a violation, and tells each in one line.
// sim --seed N [--tell] [--tries T]
//     One story, in words; a violation is shrunk by so many tries.
// sim --every-call STRIDE
//     A quiet story again and again: each (or each so-manieth) call to a disk fails, in every way.

#include "core/base/crypto.h"
#include "tests/sim/crew.h"

#include <QHash>

#include <cstdio>
#include <string_view>
#include <thread>

using namespace roundsman;
using namespace roundsman::sim;

namespace {

struct Wishes
{
    std::uint64_t start = 1;
    std::uint64_t seeds = 0;
    std::optional<std::uint64_t> seed;
    unsigned jobs = std::max(1U, std::thread::hardware_concurrency());
    unsigned twiceEvery = 20;
    std::size_t stride = 0; // 1: every call
    bool tells = false;
    int tries = 250; // at shrinking a violation
    bool mustSeeAll = false;
    bool isSurvey = false;
};

Wishes read(std::span<char *> arguments)
{
    Wishes wishes;
    for (std::size_t i = 1; i < arguments.size(); ++i) {
        const std::string_view word = arguments[i];
        const auto number = [&] {
            return i + 1 < arguments.size() ? std::strtoull(arguments[++i], nullptr, 10) : 0;
        };
        if (word == "--seeds")
            wishes.seeds = number();
        else if (word == "--start")
            wishes.start = number();
        else if (word == "--seed")
            wishes.seed = number();
        else if (word == "--jobs")
            wishes.jobs = unsigned(number());
        else if (word == "--every-call")
            wishes.stride = number();
        else if (word == "--twice")
            wishes.twiceEvery = 1;
        else if (word == "--tries")
            wishes.tries = int(number());
        else if (word == "--survey")
            wishes.isSurvey = true;
        else if (word == "--see-all")
            wishes.mustSeeAll = true;
        else if (word == "--tell")
            wishes.tells = true;
    }
    return wishes;
}

} // namespace

int main(int count, char **arguments)
{
    const Wishes wishes = read({arguments, std::size_t(count)});
    QHashSeed::setDeterministicGlobalSeed();
    startCrypto();
    if (wishes.seed)
        return tellOne(Plan::of(*wishes.seed), wishes.tells, wishes.tries) ? 0 : 1;
    if (wishes.stride > 0)
        return runEveryCall(wishes.start, wishes.stride, wishes.jobs) ? 0 : 1;
    if (wishes.seeds == 0) {
        std::puts("usage: sim --seeds N [--start S] [--jobs J] [--twice] | sim --seed N [--tell]");
        return 2;
    }
    return runMany({wishes.start,
                    wishes.seeds,
                    wishes.jobs,
                    Plan::of,
                    wishes.mustSeeAll,
                    wishes.isSurvey,
                    wishes.twiceEvery})
        ? 0
        : 1;
}
