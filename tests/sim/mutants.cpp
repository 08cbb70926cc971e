// mutants [--from I] [--first N] [--most SEEDS] [--bug NAME] [--sample]: how many stories it takes
// to find each planted bug; a sample: of the few that nearly every story shows. A table for
// sync/README.md; exit 1 when one is not found, or when something is found where none is planted.

#include "core/base/crypto.h"
#include "core/base/planted.h"
#include "tests/sim/bugs.h"
#include "tests/sim/run.h"

#include <QHash>

#include <cstdio>
#include <string_view>

using namespace roundsman;
using namespace roundsman::sim;

namespace {

struct Wishes
{
    std::size_t from = 0; // the bug to begin with
    std::size_t first = 1'000;
    std::uint64_t most = 2'000; // stories for a bug
    std::string_view bug;
    bool isSample = false;

    bool includes(const Bug &each) const
    {
        return (bug.empty() || bug == each.name) && (!isSample || each.isQuick);
    }
};

Wishes read(std::span<char *> arguments)
{
    Wishes wishes;
    for (std::size_t i = 1; i < arguments.size(); ++i) {
        const std::string_view word = arguments[i];
        const char *next = i + 1 < arguments.size() ? arguments[i + 1] : "";
        if (word == "--from")
            wishes.from = std::strtoull(next, nullptr, 10);
        else if (word == "--first")
            wishes.first = std::strtoull(next, nullptr, 10);
        else if (word == "--most")
            wishes.most = std::strtoull(next, nullptr, 10);
        else if (word == "--bug")
            wishes.bug = next;
        else if (word == "--sample")
            wishes.isSample = true;
    }
    return wishes;
}

// As many stories as a bug may take, but no more than ten: what they find was not planted.
bool isSoundWithout(Theatre &theatre, std::uint64_t most)
{
    plant(nullptr);
    for (std::uint64_t seed = 1; seed <= std::min<std::uint64_t>(most, 10); ++seed) {
        const auto violation = theatre.play(Plan::of(seed), false).violation;
        if (!violation)
            continue;
        std::printf("Without any planted bug seed %llu breaks %s: %s\n",
                    static_cast<unsigned long long>(seed),
                    violation->invariant.c_str(),
                    violation->words.c_str());
        return false;
    }
    return true;
}

bool isFound(Theatre &theatre, const Bug &bug, std::uint64_t most)
{
    const auto began = std::chrono::steady_clock::now();
    plant(bug.name);
    std::optional<Violation> violation;
    std::uint64_t seed = 0;
    while (!violation && seed < most)
        violation = theatre.play(Plan::of(++seed), false).violation;
    plant(nullptr);
    const std::chrono::duration<double> spent = std::chrono::steady_clock::now() - began;
    std::printf("| %s | %s | %s | %llu | %.1f |\n",
                bug.name,
                bug.words,
                violation ? violation->invariant.c_str() : "**not found**",
                static_cast<unsigned long long>(seed),
                spent.count());
    std::fflush(stdout);
    return violation.has_value();
}

} // namespace

int main(int count, char **arguments)
{
    const Wishes wishes = read({arguments, std::size_t(count)});
    QHashSeed::setDeterministicGlobalSeed();
    startCrypto();
    Theatre theatre;
    if (!isSoundWithout(theatre, wishes.most))
        return 1;
    std::size_t asked = 0;
    std::size_t found = 0;
    std::puts("| bug | what it does | caught by | seeds | seconds |\n|---|---|---|---|---|");
    for (const Bug &bug : bugs().subspan(std::min(wishes.from, bugs().size()))) {
        if (asked == wishes.first || !wishes.includes(bug))
            continue;
        ++asked;
        found += isFound(theatre, bug, wishes.most) ? 1 : 0;
    }
    std::printf("mutants: %zu of %zu found\n", found, asked);
    return asked > 0 && found == asked ? 0 : 1;
}
