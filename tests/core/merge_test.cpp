#include "tests/core/merge_case.h"

#include <QTest>

using namespace roundsman;

class MergeTest : public QObject
{
    Q_OBJECT

private slots:
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
