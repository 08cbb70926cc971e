#include "tests/core/merge_case.h"

#include <QTest>

#include <iostream>
#include <random>

using namespace roundsman;

namespace {

// One person's edit of the row that all of them saw.
struct Arrival
{
    Edit edit;
    std::vector<UnitChange> units;
};
using History = std::vector<Arrival>;

constexpr std::int64_t seen = 1;

Record firstRow() { return toRecord(standingRow()); }
Stamps firstStamps() { return {{0, 1, 99, 1, Hlc{1}}}; }

std::string word(std::mt19937 &random) { return std::string(1, char('a' + random() % 5)); }

template <std::size_t N>
std::string oneOf(std::mt19937 &random, const char *const (&words)[N])
{
    return words[random() % N];
}

// A person changes a field or some, as difference() would tell it.
std::vector<UnitChange> someChange(std::mt19937 &random, bool anyOrder)
{
    Sample after = standingRow();
    if (random() % 2)
        after.phone = QString::fromStdString(word(random));
    if (random() % 2)
        after.tags = random() % 2 ? QStringList{"a", "c"} : QStringList{"b", "d", "e"};
    if (random() % 2)
        after.reserved += std::int64_t(random() % 9) - 4;
    if (random() % 2)
        after.consent = QString::fromStdString(oneOf(random, sampleConsents));
    if (!anyOrder && random() % 2)
        after.note = QString::fromStdString(word(random) + " Ann on " + word(random));
    if (!anyOrder && random() % 2)
        after.state = QString::fromStdString(oneOf(random, sampleStates));
    if (!anyOrder && random() % 2)
        after.street = QString::fromStdString(word(random));
    if (!anyOrder && random() % 2)
        after.owner = QString::fromStdString(word(random));
    const Record before = firstRow();
    return difference(table, &before, toRecord(after));
}

History someHistory(std::mt19937 &random, bool anyOrder)
{
    History history;
    const std::uint32_t devices = 2 + random() % 4;
    for (std::uint32_t device = 1; device <= devices; ++device) {
        const Hlc hlc{std::int64_t(10 + random() % 4)}; // ties are wanted
        const Role role = random() % 4 == 0 ? Role::Manager : Role::Rep;
        history.push_back({{device, 1, hlc, role, seen}, someChange(random, anyOrder)});
    }
    return history;
}

Merged settled(const History &history, const std::vector<std::size_t> &order)
{
    Merged state{firstRow(), firstStamps(), {}, false};
    std::int64_t rv = seen;
    for (const std::size_t i : order)
        state = merge(table, state.row, state.stamps, history[i].edit, history[i].units, ++rv);
    return state;
}

std::vector<std::size_t> inOrder(const History &history)
{
    std::vector<std::size_t> order(history.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    return order;
}

bool isTheSameInAnyOrder(const History &history)
{
    auto order = inOrder(history);
    const Record expected = settled(history, order).row;
    while (std::ranges::next_permutation(order).found) {
        if (settled(history, order).row != expected)
            return false;
    }
    return true;
}

// The same edits once more change nothing, but numbers add up again: the engine counts operations.
bool isTheSameWhenRepeated(const History &history)
{
    Merged state{firstRow(), firstStamps(), {}, false};
    std::int64_t rv = seen;
    for (Arrival each : history) {
        std::erase_if(each.units, [](const UnitChange &change) { return change.unit == 4; });
        state = merge(table, state.row, state.stamps, each.edit, each.units, ++rv);
        const Record once = state.row;
        state = merge(table, state.row, state.stamps, each.edit, each.units, ++rv);
        if (state.row != once)
            return false;
    }
    return true;
}

bool isTheSameTwice(const History &history)
{
    const Merged once = settled(history, inOrder(history));
    const Merged again = settled(history, inOrder(history));
    return once.row == again.row && once.stamps == again.stamps;
}

// What one edit replaced without having seen it, and what it could not put in, is told.
bool isNothingLost(const History &history)
{
    Merged state{firstRow(), firstStamps(), {}, false};
    std::int64_t rv = seen;
    for (const Arrival &each : history) {
        const Merged after = merge(table, state.row, state.stamps, each.edit, each.units, ++rv);
        for (std::size_t i = 0; i < each.units.size(); ++i) {
            for (const Cell &said : each.units[i].cells) {
                const auto place = std::size_t(table.indexOf(said.column));
                const auto &loser = after.outcomes[i].loser;
                const Settled how = after.outcomes[i].how;
                const bool stands = after.row[place] == said.value || how == Settled::Combined;
                const bool replaced = state.row[place] != after.row[place]
                    && state.row[place] != firstRow()[place] && how != Settled::Combined;
                const auto isTold = [&](const Value &value) {
                    return std::ranges::find(loser, Cell{said.column, value}) != loser.end();
                };
                const bool isBlind = how == Settled::Won;
                if ((!stands && !isTold(said.value))
                    || (replaced && isBlind && !isTold(state.row[place])))
                    return false;
                if (replaced && how == Settled::Applied)
                    return false; // everybody here saw only the first row
            }
        }
        state = after;
    }
    return true;
}

// Units that no edit names stay as they are.
bool isTheRestLeftAlone(const History &history)
{
    const Merged after = settled(history, inOrder(history));
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const bool isNamed = std::ranges::any_of(history, [&](const Arrival &each) {
            return std::ranges::find(each.units, table.columns[i].unit, &UnitChange::unit)
                != each.units.end();
        });
        if (!isNamed && after.row[i] != firstRow()[i])
            return false;
    }
    return true;
}

std::string shown(const Value &value)
{
    const auto *count = std::get_if<std::int64_t>(&value);
    return count ? std::to_string(*count) : '"' + held<std::string>(value) + '"';
}

void print(const History &history)
{
    for (const Arrival &each : history) {
        std::cerr << "device " << each.edit.device << " at " << each.edit.hlc.bits << " as "
                  << int(each.edit.role) << ':';
        for (const UnitChange &change : each.units) {
            std::cerr << ' ' << table.find(change.unit)->name;
            for (const Cell &cell : change.cells)
                std::cerr << ' ' << shown(cell.value);
            for (const std::string &added : change.added)
                std::cerr << " +" << added;
            for (const std::string &removed : change.removed)
                std::cerr << " -" << removed;
            if (change.delta != 0)
                std::cerr << ' ' << change.delta;
        }
        std::cerr << '\n';
    }
}

// The shortest history that still fails: edits and units are taken out while it does.
template <typename Holds>
History shrunk(History history, const Holds &holds)
{
    for (bool hasShrunk = true; hasShrunk;) {
        hasShrunk = false;
        const auto keepIfFailing = [&](History smaller) {
            if (holds(smaller))
                return false;
            history = std::move(smaller);
            return hasShrunk = true;
        };
        for (std::size_t i = 0; i < history.size() && !hasShrunk; ++i) {
            History without = history;
            without.erase(without.begin() + std::ptrdiff_t(i));
            if (keepIfFailing(without))
                break;
            for (std::size_t u = 0; u < history[i].units.size() && !hasShrunk; ++u) {
                without = history;
                without[i].units.erase(without[i].units.begin() + std::ptrdiff_t(u));
                keepIfFailing(without);
            }
        }
    }
    return history;
}

template <typename Holds>
void holdsForRandomHistories(bool anyOrder, int rounds, const Holds &holds)
{
    for (int seed = 1; seed <= rounds; ++seed) {
        std::mt19937 random{std::uint32_t(seed)};
        const History history = someHistory(random, anyOrder);
        if (holds(history))
            continue;
        print(shrunk(history, holds));
        QFAIL(qPrintable(QString("seed %1").arg(seed)));
    }
}

} // namespace

class MergePropertyTest : public QObject
{
    Q_OBJECT

private slots:
    void theOrderDoesNotMatterWhereThePageSaysSo()
    {
        holdsForRandomHistories(true, 150, isTheSameInAnyOrder);
    }
    void aRepeatedEditChangesNothing()
    {
        holdsForRandomHistories(false, 2'000, isTheSameWhenRepeated);
    }
    void theSameEditsGiveTheSameRowAndStamps()
    {
        holdsForRandomHistories(false, 2'000, isTheSameTwice);
    }
    void whatDoesNotStandIsTold() { holdsForRandomHistories(false, 2'000, isNothingLost); }
    void unitsThatNobodyNamesStay() { holdsForRandomHistories(false, 500, isTheRestLeftAlone); }

    void aFailingHistoryShrinksToItsCore()
    {
        std::mt19937 random(5);
        const auto holds = [](const History &history) {
            return std::ranges::none_of(history, [](const Arrival &each) {
                return std::ranges::find(each.units, 4, &UnitChange::unit) != each.units.end();
            });
        };
        History history = someHistory(random, false);
        history.push_back({{7, 1, Hlc{1}, Role::Rep, seen}, {text(1, "x"), number(3)}});

        const History core = shrunk(history, holds);

        QCOMPARE(core.size(), std::size_t(1));
        QCOMPARE(core[0].units.size(), std::size_t(1));
    }

    // S3 for consent: neither a second withdrawal nor a milder word lets the first writer loosen.
    void consentIsNotLoosenedByWhoeverHasNotHeardTheOther()
    {
        for (const char *others : {"withdrawn", "given"}) {
            Merged state{firstRow(), firstStamps(), {}, false};
            const auto write = [&](std::uint32_t device, std::uint64_t counter, const char *said) {
                const UnitChange change = text(8, said);
                const Edit edit{device, counter, Hlc{10}, Role::Rep, seen};
                const auto rv = std::int64_t(counter) + 10 * std::int64_t(device);
                state = merge(table, state.row, state.stamps, edit, {&change, 1}, rv);
            };
            write(1, 1, "withdrawn");
            write(2, 1, others);
            write(1, 2, "given");

            QCOMPARE(cell(state, 8), "withdrawn");
        }
    }
};

QTEST_GUILESS_MAIN(MergePropertyTest)
#include "merge_property_test.moc"
