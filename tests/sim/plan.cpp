#include "tests/sim/plan.h"

#include "tests/sim/random.h"

#include <algorithm>

namespace roundsman::sim {

using namespace std::chrono_literals;

static constexpr std::uint64_t encryptedEvery = 8; // stories

namespace {

struct Habit
{
    Deed deed;
    const char *words;
    int weight; // how often, beside the others of its kind
};

constexpr Habit habits[] = {
    {Deed::EditField, "changes a field", 30},
    {Deed::EditAddress, "changes an address", 8},
    {Deed::EditTags, "changes tags", 14},
    {Deed::EditNote, "writes into a note", 16},
    {Deed::EditConsent, "notes a consent", 4},
    {Deed::StepState, "moves a state on", 10},
    {Deed::Make, "makes records", 16},
    {Deed::MakeMany, "makes many records", 1},
    {Deed::MakeAbroad, "makes a customer where he may not", 2},
    {Deed::Remove, "removes a record", 4},
    {Deed::Reserve, "reserves goods", 12},
    {Deed::Poison, "writes what the server breaks down at", 2},
    {Deed::SettleConflict, "settles a conflict", 5},
    {Deed::RetrySetAside, "sends again what was set aside", 2},
    {Deed::DropSetAside, "lets go what was set aside", 1},
    {Deed::Reassign, "hands a customer to another territory", 3},
    {Deed::CentreEdit, "head office changes a customer", 4},
    {Deed::CentreReassign, "head office moves a customer", 2},
    {Deed::CentreHandover, "head office hands customers over, in several steps", 3},
    {Deed::Grant, "a person joins a territory", 2},
    {Deed::Revoke, "a person leaves a territory", 2},
    {Deed::Offline, "has no network for a while", 20},
    {Deed::BadNetwork, "has a bad network for a while", 30},
    {Deed::KillDevice, "the program is killed", 8},
    {Deed::CutDevicePower, "the battery comes out", 8},
    {Deed::FillDevice, "the disk is full for a while", 5},
    {Deed::FailDeviceIo, "the disk fails once", 5},
    {Deed::WrongClock, "the clock is set", 6},
    {Deed::Drift, "the clock runs at another speed", 4},
    {Deed::RestartProcess, "a server process restarts", 6},
    {Deed::KillOffice, "the server is killed", 4},
    {Deed::CutOfficePower, "the server loses power", 4},
    {Deed::FillOffice, "the server's disk is full for a while", 2},
    {Deed::FailOfficeIo, "the server's disk fails once", 3},
    {Deed::RestoreDevice, "an old backup is put back", 3},
    {Deed::CloneDevice, "the device is copied, and both go on", 2},
    {Deed::DamageDevice, "rows are damaged on the disk", 2},
    {Deed::RestoreOffice, "head office puts an old backup back", 4},
};

Deed drawn(Random &random, bool fault)
{
    int all = 0;
    for (const Habit &habit : habits)
        all += isFault(habit.deed) == fault ? habit.weight : 0;
    std::int64_t left = random.between(0, all - 1);
    for (const Habit &habit : habits) {
        if (isFault(habit.deed) != fault)
            continue;
        left -= habit.weight;
        if (left < 0)
            return habit.deed;
    }
    return Deed::EditField;
}

// People work in bursts.
std::vector<Step> drawnSteps(Random &random, const Plan &plan)
{
    std::vector<Step> steps;
    const std::int64_t saves = random.between(170, 260);
    const std::int64_t faults = random.between(25, 90);
    while (std::int64_t(steps.size()) < saves) {
        milliseconds at(random.between(0, plan.span.count()));
        const std::size_t who = random.below(plan.devices);
        const std::int64_t pause = random.chance(50) ? 300 : 9'000;
        for (std::int64_t burst = random.between(1, 7); burst > 0; --burst) {
            const Deed deed = drawn(random, false);
            const bool isHarmless = deed != Deed::Poison || plan.isPoisoned;
            steps.push_back({at, isHarmless ? deed : Deed::Make, who, random.next()});
            at += milliseconds(random.between(1, pause));
        }
    }
    for (std::int64_t i = 0; i < faults; ++i) {
        const Deed deed = drawn(random, true);
        const bool mayBe = deed != Deed::RestoreOffice || plan.isRestored;
        steps.push_back({milliseconds(random.between(0, plan.span.count())),
                         mayBe ? deed : Deed::RestartProcess,
                         random.below(plan.devices),
                         random.next()});
    }
    std::ranges::stable_sort(steps, {}, &Step::at);
    return steps;
}

} // namespace

const char *wordsFor(Deed deed) { return habits[std::size_t(deed)].words; }
bool isFault(Deed deed) { return deed >= Deed::Offline; }
bool isSave(Deed deed) { return deed < Deed::CentreEdit; }

Plan Plan::of(std::uint64_t seed)
{
    Random random(seed * 0x2545f4914f6cdd1dU + 1);
    Plan plan;
    plan.seed = seed;
    plan.devices =
        random.chance(80) ? std::size_t(random.between(4, 5)) : std::size_t(random.between(6, 12));
    plan.processes = random.chance(60) ? 1 : std::size_t(random.between(2, 3));
    plan.territories = std::size_t(random.between(2, 4));
    plan.customers = std::size_t(random.between(4, 12));
    plan.pageRows = random.chance(50) ? 20'000 : std::uint32_t(random.between(1, 12));
    plan.snapshotRows = random.chance(75) ? 0 : random.between(2, 8);
    plan.isPoisoned = random.chance(15);
    plan.isRestored = random.chance(15);
    plan.deviceStore.pageBytes = random.chance(85) ? 1024 : 4096;
    plan.deviceStore.isEncrypted = seed % encryptedEvery == 0;
    plan.span = std::chrono::minutes(random.between(20, 90));
    plan.steps = drawnSteps(random, plan);
    plan.logPages = random.chance(10) ? 1000 : int(random.between(16, 120));
    return plan;
}

Plan Plan::quiet(std::uint64_t seed)
{
    Plan plan = of(seed);
    std::erase_if(plan.steps, [&](const Step &step) {
        return isFault(step.deed) || step.who > 3 || step.deed == Deed::MakeMany;
    });
    plan.steps.resize(std::min<std::size_t>(plan.steps.size(), 40));
    plan.deviceStore.isEncrypted = true;
    plan.devices = 4;
    plan.processes = 1;
    plan.customers = 3;
    plan.span = plan.steps.empty() ? milliseconds(0) : plan.steps.back().at + milliseconds(60'000);
    return plan;
}

} // namespace roundsman::sim
