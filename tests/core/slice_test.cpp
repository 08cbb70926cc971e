#include "core/domain/catalog.h"
#include "core/domain/customer.h"
#include "core/domain/history.h"
#include "core/domain/order.h"
#include "core/domain/order_line.h"
#include "core/domain/sighting.h"
#include "core/domain/task.h"
#include "core/domain/visit.h"
#include "core/schema/scope.h"
#include "core/schema/slice.h"

#include <QDateTime>
#include <QTest>

#include <map>

using namespace roundsman;

static Instant at(const char *time)
{
    return {QDateTime::fromString(QLatin1String(time), Qt::ISODateWithMs).toMSecsSinceEpoch()};
}

template <typename T>
static QString sliceFor(const T &entity)
{
    const auto slice = sliceOf(tableOf<T>, toRecord(entity));
    return slice ? QString::fromStdString(slice->text()) : QString();
}

static Visit visit(const char *state, std::optional<Instant> when)
{
    Visit made;
    made.state = QLatin1String(state);
    made.plannedStart = when;
    return made;
}

class SliceTest : public QObject
{
    Q_OBJECT

private slots:
    void aMomentIsOfTheHalfYearInUtc_data()
    {
        QTest::addColumn<QString>("time");
        QTest::addColumn<QString>("half");

        QTest::newRow("the last of December") << "2025-12-31T23:59:59.999Z"
                                              << "2025H2";
        QTest::newRow("the first of January") << "2026-01-01T00:00:00.000Z"
                                              << "2026H1";
        QTest::newRow("the last of June") << "2026-06-30T23:59:59.999Z"
                                          << "2026H1";
        QTest::newRow("the first of July") << "2026-07-01T00:00:00.000Z"
                                           << "2026H2";
        QTest::newRow("a leap day") << "2028-02-29T12:00:00.000Z"
                                    << "2028H1";
        QTest::newRow("new year's eve far east of UTC") << "2026-01-01T09:00:00+14:00"
                                                        << "2025H2";
        QTest::newRow("before 1970") << "1969-12-31T23:59:59.999Z"
                                     << "1969H2";
    }
    void aMomentIsOfTheHalfYearInUtc()
    {
        QFETCH(QString, time);
        QFETCH(QString, half);

        const HalfYear found = HalfYear::of(at(time.toLatin1().constData()));

        QCOMPARE(QString::fromStdString(found.text()), half);
        QCOMPARE(HalfYear::fromText(found.text()), std::optional(found));
    }

    void aHalfYearBeginsWithItsFirstMillisecond()
    {
        const HalfYear half = *HalfYear::fromText("2026H2");

        QCOMPARE(half.begins(), at("2026-07-01T00:00:00.000Z"));
        QCOMPARE(HalfYear::of(half.begins()), half);
        QCOMPARE(HalfYear::of(half.begins() - std::chrono::milliseconds(1)), half - 1);
        QCOMPARE((half + 1).begins(), at("2027-01-01T00:00:00.000Z"));
    }

    void whatIsNoHalfYearIsNotReadAsOne()
    {
        for (const char *text : {"", "2025", "2025H3", "2025H", "H1", "2025H12", "-1H1", "99999H1"})
            QVERIFY2(!HalfYear::fromText(text), text);
    }

    void whatIsStillToDoIsNoHistory()
    {
        const Instant then = at("2019-05-01T08:00:00Z");

        QCOMPARE(sliceFor(visit("planned", then)), QString());
        QCOMPARE(sliceFor(visit("arrived", then)), QString());
        QCOMPARE(sliceFor(visit("done", then)), QString("2019H1"));
        QCOMPARE(sliceFor(visit("cancelled", then)), QString("2019H1"));
    }

    void theLatestDatePlacesARow()
    {
        Order order;
        order.state = "delivered";
        order.placedAt = at("2025-12-30T08:00:00Z");
        QCOMPARE(sliceFor(order), QString("2025H2"));

        order.deliveredAt = at("2026-01-04T08:00:00Z");

        QCOMPARE(sliceFor(order), QString("2026H1"));
    }

    void whatHasNoStateIsHistoryOnceItIsMade()
    {
        Sighting sighting;
        sighting.seenAt = at("2026-03-01T08:00:00Z");

        QCOMPARE(sliceFor(sighting), QString("2026H1"));
    }

    void aRowWithoutADateAndOneOfABrokenClockStayInTheWholeScope()
    {
        QCOMPARE(sliceFor(visit("done", std::nullopt)), QString());
        QCOMPARE(sliceFor(visit("done", Instant{0})), QString());
        QCOMPARE(sliceFor(visit("done", at("1970-01-01T00:10:00Z"))), QString());
        QCOMPARE(sliceFor(visit("done", at("1999-12-31T23:59:59Z"))), QString());
        QCOMPARE(sliceFor(visit("done", at("2000-01-01T00:00:00Z"))), QString("2000H1"));
        QCOMPARE(sliceFor(visit("done", at("2999-12-31T23:59:59Z"))), QString("2999H2"));
        QCOMPARE(sliceFor(visit("done", at("3000-01-01T00:00:00Z"))), QString());
    }

    void aSliceIsPartOfItsTerritorysPlace()
    {
        const HalfYear half = *HalfYear::fromText("2025H2");

        const std::string slice = inSlice("territory/x#rep", half);

        QCOMPARE(slice, std::string("territory/x/2025H2#rep"));
        QCOMPARE(sliceOfScope(slice), std::optional(half));
        QCOMPARE(placeOfScope(slice), std::string_view("territory/x"));
        QCOMPARE(placeOfScope("territory/x#manager"), std::string_view("territory/x"));
        QCOMPARE(inSlice(slice, half + 1), slice); // it is one already
    }

    void otherScopesHaveNoSlices()
    {
        for (const char *scope : {"person/x", "company#rep", "team/x#manager", "territory/x#rep"}) {
            QVERIFY(!sliceOfScope(scope));
            if (!std::string_view(scope).starts_with("territory"))
                QCOMPARE(inSlice(scope, HalfYear{4050}), std::string(scope));
        }
        QCOMPARE(placeOfScope("team/x#manager"), std::string_view("team/x"));
    }

    void aLineStandsInTheSliceOfItsOrder()
    {
        std::map<std::pair<std::string, Id>, Record> rows;
        const FindRecord find = [&](const Table &table, const Id &id) {
            const auto found = rows.find({table.name, id});
            return found == rows.end() ? std::nullopt : std::optional(found->second);
        };
        Customer shop;
        shop.id.bytes.fill(1);
        shop.territory.bytes.fill(5);
        Order order;
        order.id.bytes.fill(2);
        order.customer = shop.id;
        order.state = "delivered";
        order.placedAt = at("2025-12-30T08:00:00Z");
        OrderLine line;
        line.order = order.id;
        rows[{"customer", shop.id}] = toRecord(shop);
        rows[{"order", order.id}] = toRecord(order);

        const auto names = scopesOf(tableOf<OrderLine>, Id(), toRecord(line), find);

        QCOMPARE(names.size(), std::size_t(2));
        QCOMPARE(names[1],
                 inSlice(territoryScope(shop.territory, Visibility::Rep), HalfYear{4051}));
        QVERIFY(std::ranges::is_sorted(names));
    }

    // A word that is mistyped in a declaration would quietly keep a row where it is.
    void everyDeclarationNamesMomentsAndStatesOfItsEntity()
    {
        int declared = 0;
        for (const Table *table : catalog()) {
            const History *history = historyOf(*table);
            declared += history ? 1 : 0;
            for (const char *date : history ? history->dates : decltype(History::dates)())
                QVERIFY(!date || table->find(date)->kind == Kind::Time);
            for (const char *end : history ? history->ends : decltype(History::ends)()) {
                if (end)
                    QVERIFY(std::ranges::count(table->find(history->state)->choices.words,
                                               std::string_view(end))
                            == 1);
            }
        }
        QCOMPARE(declared, 7);
    }
};

QTEST_GUILESS_MAIN(SliceTest)
#include "slice_test.moc"
