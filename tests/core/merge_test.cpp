#include "core/schema/merge.h"
#include "tests/core/sample.h"

#include <QTest>

#include <algorithm>
#include <limits>

using namespace roundsman;

using Words = std::vector<std::string>;

static const Table &table = tableOf<Sample>;

static Sample standingRow()
{
    Sample row;
    row.phone = "1";
    row.owner = "Ann";
    row.tags = {"a", "b"};
    row.reserved = 10;
    row.said = "yes";
    row.note = "call Ann on Monday";
    row.state = "arrived";
    row.consent = "unknown";
    row.street = "High Street 1";
    row.city = "Leeds";
    return row;
}

static UnitChange cells(std::uint16_t unit, std::vector<Cell> is, std::vector<Cell> was = {})
{
    UnitChange change;
    change.unit = unit;
    change.cells = std::move(is);
    change.was = std::move(was);
    return change;
}

static UnitChange text(std::uint16_t unit, const char *is)
{
    return cells(unit, {{unit, std::string(is)}});
}

static UnitChange words(Words added, Words removed)
{
    UnitChange change;
    change.unit = 3;
    change.added = std::move(added);
    change.removed = std::move(removed);
    return change;
}

static UnitChange number(std::int64_t delta)
{
    UnitChange change;
    change.unit = 4;
    change.delta = delta;
    return change;
}

static UnitChange address(const char *street, const char *city)
{
    return cells(9, {{9, std::string(street)}, {10, std::string(city)}});
}

static UnitChange note(const char *was, const char *is)
{
    return cells(6, {{6, std::string(is)}}, {{6, std::string(was)}});
}

// Device 2 saw version 3 of a row that stands at 5. Device 1 wrote every unit at `writtenAt`.
struct Case
{
    std::int64_t writtenAt = 5;
    Hlc theirs{100};
    Hlc ours{200};
    Role role = Role::Rep;
    std::uint32_t device = 2;

    Merged settle(const UnitChange &change) const
    {
        Stamps stamps;
        for (const Column &column : table.columns) {
            if (column.unit == column.id)
                stamps.push_back({column.id, writtenAt, 1, 50, theirs});
        }
        const Edit edit{device, 60, ours, role, 3};
        return merge(table, toRecord(standingRow()), stamps, edit, {&change, 1}, 6);
    }
};

static std::string cell(const Merged &merged, std::uint16_t column)
{
    return held<std::string>(merged.row[std::size_t(table.indexOf(column))]);
}

static const Stamp &stampOf(const Merged &merged, std::uint16_t unit)
{
    return *std::ranges::find(merged.stamps, unit, &Stamp::unit);
}

static const Case alone{.writtenAt = 2};
static const Case clash{};
static const Case late{.theirs = {200}, .ours = {100}};
static const Case tieLow{.theirs = {100}, .ours = {100}, .device = 0};
static const Case tieHigh{.theirs = {100}, .ours = {100}};
static const Case manager{.role = Role::Manager};
static const Case server{.role = Role::Server};

static void whereOneIsChosen()
{
    using enum Settled;
    QTest::newRow("lww alone") << text(1, "2") << alone << Applied << "2";
    QTest::newRow("lww same") << text(1, "1") << clash << Applied << "1";
    QTest::newRow("lww later") << text(1, "2") << clash << Won << "2";
    QTest::newRow("lww earlier") << text(1, "2") << late << Lost << "1";
    QTest::newRow("lww tie, higher device") << text(1, "2") << tieHigh << Won << "2";
    QTest::newRow("lww tie, lower device") << text(1, "2") << tieLow << Lost << "1";
    QTest::newRow("lww emptied") << text(1, "") << clash << Won << "";

    QTest::newRow("owner alone") << text(2, "Bob") << alone << Applied << "Bob";
    QTest::newRow("owner same") << text(2, "Ann") << clash << Applied << "Ann";
    QTest::newRow("owner, no authority") << text(2, "Bob") << clash << Lost << "Ann";
    QTest::newRow("owner, authority") << text(2, "Bob") << manager << Won << "Bob";
    QTest::newRow("owner, the server") << text(2, "Bob") << server << Won << "Bob";
    QTest::newRow("strict alone, milder") << text(8, "given") << alone << Applied << "given";
    QTest::newRow("strict stricter") << text(8, "withdrawn") << clash << Won << "withdrawn";
    QTest::newRow("strict milder") << text(8, "given") << clash << Lost << "unknown";
    QTest::newRow("strict same") << text(8, "unknown") << clash << Applied << "unknown";
}

static void whereBothAreCombined()
{
    using enum Settled;
    QTest::newRow("set adds alone") << words({"c"}, {}) << alone << Applied << "a\nb\nc";
    QTest::newRow("set adds") << words({"c"}, {}) << clash << Combined << "a\nb\nc";
    QTest::newRow("set removes") << words({}, {"a"}) << clash << Combined << "b";
    QTest::newRow("set adds what is there") << words({"a"}, {}) << clash << Applied << "a\nb";
    QTest::newRow("set removes what is gone") << words({}, {"x"}) << clash << Applied << "a\nb";
    QTest::newRow("set both") << words({"0"}, {"b"}) << clash << Combined << "0\na";
    QTest::newRow("set adds win") << words({"a"}, {"a"}) << clash << Applied << "a\nb";

    QTest::newRow("delta alone") << number(5) << alone << Applied << "15";
    QTest::newRow("delta clash") << number(-12) << clash << Combined << "-2";
    QTest::newRow("delta nothing") << number(0) << clash << Applied << "10";
    QTest::newRow("delta beyond numbers")
        << number(std::numeric_limits<std::int64_t>::max()) << alone << Forbidden << "10";
    QTest::newRow("text alone") << note("call Ann on Monday", "call Ann today") << alone << Applied
                                << "call Ann today";
    QTest::newRow("text elsewhere") << note("call Ann on Friday", "ring Ann on Friday") << clash
                                    << Combined << "ring Ann on Monday";
    QTest::newRow("text overlapping") << note("call Ann on Friday", "call Ann on Sunday") << clash
                                      << Open << "call Ann on Monday";
    QTest::newRow("text unseen words of others stay, whatever the stamp says")
        << note("call Ann on Friday", "ring Ann on Friday") << alone << Combined
        << "ring Ann on Monday";
}

static void whereTheStandingOneStays()
{
    using enum Settled;
    QTest::newRow("append again") << text(5, "no") << alone << Forbidden << "yes";
    QTest::newRow("append the same") << text(5, "yes") << clash << Applied << "yes";
    QTest::newRow("person alone") << address("B", "York") << alone << Applied << "B";
    QTest::newRow("person clash") << address("B", "York") << clash << Open << "High Street 1";
    QTest::newRow("person same") << address("High Street 1", "Leeds") << clash << Applied
                                 << "High Street 1";

    QTest::newRow("no such unit") << text(77, "x") << alone << Forbidden << "";
    QTest::newRow("a cell of another unit")
        << cells(1, {{2, std::string("x")}}) << alone << Forbidden << "1";
    QTest::newRow("a unit without cells") << cells(1, {}) << alone << Forbidden << "1";
}

static void whereOnlyStepsAreAllowed()
{
    using enum Settled;
    QTest::newRow("state step") << text(7, "done") << alone << Applied << "done";
    QTest::newRow("state step, clash") << text(7, "done") << clash << Won << "done";
    QTest::newRow("state no step") << text(7, "planned") << alone << Forbidden << "arrived";
    QTest::newRow("state no word") << text(7, "asleep") << alone << Forbidden << "arrived";
    QTest::newRow("state emptied") << text(7, "") << alone << Forbidden << "arrived";
    QTest::newRow("state same") << text(7, "arrived") << clash << Applied << "arrived";
}

class MergeTest : public QObject
{
    Q_OBJECT

private slots:
    void everyPolicyInEverySituation_data()
    {
        QTest::addColumn<UnitChange>("change");
        QTest::addColumn<Case>("situation");
        QTest::addColumn<Settled>("how");
        QTest::addColumn<QString>("stands"); // the unit's first cell afterwards

        whereOneIsChosen();
        whereBothAreCombined();
        whereTheStandingOneStays();
        whereOnlyStepsAreAllowed();
    }
    void everyPolicyInEverySituation()
    {
        QFETCH(UnitChange, change);
        QFETCH(Case, situation);
        QFETCH(Settled, how);
        QFETCH(QString, stands);

        const Merged merged = situation.settle(change);

        QCOMPARE(merged.outcomes.size(), std::size_t(1));
        QCOMPARE(merged.outcomes[0].unit, change.unit);
        QCOMPARE(merged.outcomes[0].how, how);
        const int place = table.indexOf(change.unit);
        if (place < 0)
            return;
        const Value &value = merged.row[std::size_t(place)];
        const auto *count = std::get_if<std::int64_t>(&value);
        QCOMPARE(count ? QString::number(*count) : toQString(held<std::string>(value)), stands);
        QVERIFY(merged.changed || merged.row == toRecord(standingRow()));
        QCOMPARE(merged.changed, std::ranges::count(merged.stamps, 6, &Stamp::rv) == 1);
    }

    void whatDoesNotStandIsKept()
    {
        const Merged won = Case().settle(text(1, "2"));
        const Merged lost = Case{.theirs = {300}}.settle(text(1, "2"));
        const Merged open = Case().settle(address("B", "York"));

        QVERIFY((won.outcomes[0].loser == std::vector<Cell>{{1, std::string("1")}}));
        QVERIFY((lost.outcomes[0].loser == std::vector<Cell>{{1, std::string("2")}}));
        QVERIFY((open.outcomes[0].loser
                 == std::vector<Cell>{{9, std::string("B")}, {10, std::string("York")}}));
    }

    void aUnitIsTakenWhole()
    {
        const Merged merged = Case{.writtenAt = 2}.settle(address("B", "York"));

        QCOMPARE(cell(merged, 9), "B");
        QCOMPARE(cell(merged, 10), "York");
    }

    void theWriterIsStamped()
    {
        const Merged merged = Case{.writtenAt = 2}.settle(text(1, "2"));

        QCOMPARE(stampOf(merged, 1), (Stamp{1, 6, 2, 60, Hlc{200}}));
        QCOMPARE(stampOf(merged, 2).rv, 2);
        QVERIFY(std::ranges::is_sorted(merged.stamps, {}, &Stamp::unit));
    }

    void whoeverLosesLeavesTheStampAlone()
    {
        QCOMPARE(stampOf(Case{.theirs = {300}}.settle(text(1, "2")), 1).device, 1U);
        QCOMPARE(stampOf(Case().settle(address("B", "York")), 9).device, 1U);
    }

    // A device need not have seen its own earlier edit come back.
    void ownEarlierEditsAreNoClash()
    {
        const Merged merged = Case{.theirs = {300}, .device = 1}.settle(text(1, "2"));

        QCOMPARE(merged.outcomes[0].how, Settled::Applied);
        QCOMPARE(cell(merged, 1), "2");
    }

    void aNewRowTakesEverythingAndRemembersItsMaker()
    {
        Sample made = standingRow();
        const Record after = toRecord(made);
        const auto changes = difference(table, nullptr, after);

        const Edit edit{2, 60, Hlc{200}, Role::Rep, 0};
        const Merged merged = merge(table, blank(table), {}, edit, changes, 1);

        QCOMPARE(merged.row, after);
        QCOMPARE(merged.stamps, (Stamps{{0, 1, 2, 60, Hlc{200}}}));
        for (const UnitOutcome &outcome : merged.outcomes)
            QCOMPARE(outcome.how, Settled::Applied);
    }

    void theMakerIsTheAuthorityWhereNobodyElseIs()
    {
        static constexpr auto column = [](Roles writers) {
            return std::array{field(1, "word", &Sample::phone).writers(writers).column};
        };
        static constexpr auto ours = column(R);
        static constexpr ScopeRule rules[] = {company};
        const Table onlyReps{901, "plain", R | S, rules, ours};
        const Stamps stamps{{0, 1, 7, 1, Hlc{1}}, {1, 5, 1, 50, Hlc{100}}};
        const UnitChange change = text(1, "new");
        const auto settledFor = [&](std::uint32_t device) {
            const Edit edit{device, 60, Hlc{50}, Role::Rep, 3};
            return merge(onlyReps, {std::string("old")}, stamps, edit, {&change, 1}, 6)
                .outcomes[0]
                .how;
        };

        QCOMPARE(settledFor(7), Settled::Won);
        QCOMPARE(settledFor(8), Settled::Lost);
    }

    // S14: under lww, set, delta and strict the order in which edits arrive does not matter.
    void theOrderOfArrivalDoesNotMatter()
    {
        struct Arrival
        {
            Edit edit;
            std::vector<UnitChange> units;
        };
        std::vector<Arrival> arrivals{
            {{1, 1, Hlc{10}, Role::Rep, 1}, {text(1, "x"), words({"c"}, {}), text(8, "given")}},
            {{2, 1, Hlc{30}, Role::Rep, 1}, {text(1, "y"), words({"d"}, {"a"}), number(3)}},
            {{3, 1, Hlc{40}, Role::Rep, 1}, {text(1, "x"), number(-5), text(8, "withdrawn")}},
            {{4, 1, Hlc{20}, Role::Rep, 1}, {text(1, "z"), words({}, {"b"}), text(8, "unknown")}}};
        const auto byDevice = [](const Arrival &a, const Arrival &b) {
            return a.edit.device < b.edit.device;
        };
        const auto settled = [&] {
            Merged state{toRecord(standingRow()), {{0, 1, 9, 1, Hlc{1}}}, {}, false};
            std::int64_t rv = 1;
            for (const Arrival &each : arrivals)
                state = merge(table, state.row, state.stamps, each.edit, each.units, ++rv);
            return state.row;
        };

        const Record expected = settled();
        QCOMPARE(held<std::string>(expected[0]), "x");
        while (std::ranges::next_permutation(arrivals, byDevice).found)
            QCOMPARE(settled(), expected);
    }

    void theDeviceShowsItsPendingEditOverAnyBase()
    {
        Sample edited = standingRow();
        edited.phone = "2";
        edited.consent = "given";
        edited.street = "B";
        const Record base = toRecord(standingRow());
        const auto changes = difference(table, &base, toRecord(edited));

        const Merged shown = merge(table, base, {}, Edit{.baseRv = 1}, changes, 9);

        QCOMPARE(shown.row, toRecord(edited));
    }
};

QTEST_GUILESS_MAIN(MergeTest)
#include "merge_test.moc"
