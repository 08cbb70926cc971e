#include "tests/sim/run.h"

#include "tests/sim/poison.h"

#include <algorithm>

#include <malloc.h>

namespace roundsman::sim {

// A story takes and gives back some megabytes again and again: the process keeps them. (More than
// 32 MiB is refused as a threshold.)
static Vfs &prepared(Vfs &vfs)
{
    if (mallopt(M_MMAP_THRESHOLD, 32 << 20) == 0 || mallopt(M_TRIM_THRESHOLD, 1 << 30) == 0)
        qFatal("The C library does not take the thresholds of its heap.");
    teachBreakdown();
    return vfs;
}

Theatre::Theatre() : m_vfs(m_time), m_templates(prepared(m_vfs)) { }

Ending Theatre::play(const Plan &plan, bool isTold)
{
    m_time.elapsed = milliseconds(0);
    Ending ending;
    Stage stage(m_time, m_vfs, isTold);
    try {
        World world(stage, plan, m_templates);
        world.run();
        ending.diskCalls = world.diskCalls();
        ending.hash = world.hash();
    } catch (const Violation &violation) {
        ending.violation = violation;
    } catch (const DbError &error) {
        ending.violation = Violation{"error", error.what()};
    }
    ending.tally = stage.tally;
    ending.history = stage.history.lines();
    return ending;
}

Plan Theatre::shrunk(const Plan &plan, const std::string &invariant, int tries)
{
    Plan best = plan;
    for (std::size_t part = best.steps.size() / 2; part > 0 && tries > 0; part /= 2) {
        for (std::size_t from = 0; from < best.steps.size() && tries > 0; --tries) {
            Plan less = best;
            const auto first = less.steps.begin() + std::ptrdiff_t(from);
            const std::size_t count = std::min(part, less.steps.size() - from);
            less.steps.erase(first, first + std::ptrdiff_t(count));
            const auto found = play(less, false).violation;
            if (found && found->invariant == invariant)
                best = std::move(less);
            else
                from += part;
        }
    }
    return best;
}

} // namespace roundsman::sim
