#include "tests/core/merge_case.h"

#include <QTest>

#include <limits>

using namespace roundsman;

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
    QTest::newRow("set, removed words out of order")
        << words({}, {"b", "a"}) << alone << Forbidden << "a\nb";
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

class MergePolicyTest : public QObject
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
};

QTEST_GUILESS_MAIN(MergePolicyTest)
#include "merge_policy_test.moc"
