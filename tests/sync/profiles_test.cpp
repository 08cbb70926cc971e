#include "tests/sync/memory_sink.h"

#include "core/domain/capacity.h"
#include "core/domain/customer.h"
#include "core/domain/order.h"
#include "core/domain/product.h"
#include "core/domain/territory.h"
#include "core/domain/territory_member.h"
#include "core/domain/user.h"

#include <QTest>

using namespace roundsman;
using namespace roundsman::mapping;
using namespace roundsman::test;

static const QDate today(2026, 3, 24);

static Result<Report> importProfile(const char *profile, const QString &path, MemorySink &sink)
{
    const auto map = readMapping(profile, *builtInMap(profile), today);
    return map ? mapping::import(*map, path.toStdString(), sink, {}) : map.error();
}

class ProfilesTest : public QObject
{
    Q_OBJECT

private slots:
    void northwindArrivesWhole()
    {
        if (!QDir(dataSet("northwind")).exists())
            QSKIP("the shared data is not here");
        MemorySink sink;
        const auto report = importProfile("northwind", dataSet("northwind"), sink);
        QVERIFY2(report, report ? "" : report.error().message.c_str());
        QCOMPARE(report->refused, 0);
        QCOMPARE(sink.rows("user").size(), 9u);
        QCOMPARE(sink.rows("customer").size(), 93u);
        QCOMPARE(sink.rows("order").size(), 830u);
        QCOMPARE(sink.rows("order_line").size(), 2155u);
        QCOMPARE(sink.rows("product").size(), 77u);

        QCOMPARE(sink.find<User>("name", "Andrew Fuller")->role, u"manager");
        QCOMPARE(sink.find<User>("name", "Steven Buchanan")->role, u"manager");
        QCOMPARE(sink.find<User>("name", "Nancy Davolio")->role, u"rep");

        const auto order = sink.find<Order>("number", "10248");
        QCOMPARE(order->total, (Money{440'00}));
        QCOMPARE(order->placedAt, (Instant{836'438'400'000})); // 1996-07-04
        QCOMPARE(sink.find<Customer>("number", "ANTON")->name, u"Antonio Moreno Taquería");
        QCOMPARE(sink.find<Order>("number", "10260")->total, (Money{1504'65})); // with discounts
        const auto chai = sink.find<Product>("name", "Chai");
        const auto stock = sink.find<Capacity>("product", pack(chai->id));
        QCOMPARE(stock->quantity, Quantity::of(39));
        QCOMPARE(stock->asOf, (Instant{894'412'800'000})); // the newest order, 1998-05-06
        QVERIFY(!sink.find<Product>("name", "Chef Anton's Gumbo Mix")->active);
    }
    void aCustomerGoesToWhoeverTookMostOfItsOrders()
    {
        if (!QDir(dataSet("northwind")).exists())
            QSKIP("the shared data is not here");
        MemorySink sink;
        QVERIFY(importProfile("northwind", dataSet("northwind"), sink));
        const auto placeOf = [&](const char *number) {
            const Id id = sink.find<Customer>("number", number)->territory;
            return fromRecord<Territory>(id, sink.rows("territory").at(id)).name;
        };
        QCOMPARE(placeOf("ALFKI"), u"Wilton");     // 2 by 1 and 2 by 4; 1 was the last
        QCOMPARE(placeOf("PARIS"), u"Unassigned"); // never ordered
        const auto lonely = sink.find<Territory>("name", "Unassigned");
        for (const auto &[id, record] : sink.rows("territory_member")) {
            const auto member = fromRecord<TerritoryMember>(id, record);
            if (member.territory == lonely->id)
                QCOMPARE(member.role, u"manager");
        }
    }
    void theSameCompanyInAnotherDialectIsTheSameCompany()
    {
        if (!QDir(dataSet("northwind")).exists())
            QSKIP("the shared data is not here");
        MemorySink plain;
        QVERIFY(importProfile("northwind", dataSet("northwind"), plain));
        const Sources other;
        other.copy(dataSet("northwind"), [](const QByteArray &bytes) {
            QByteArray text = "\xEF\xBB\xBF" + bytes;
            text.replace("\n", "\r\n");
            return text;
        });
        MemorySink changed;
        const auto report = importProfile("northwind", other.path(), changed);
        QVERIFY2(report && report->refused == 0, report ? "" : report.error().message.c_str());
        for (const Table *table : catalog())
            QCOMPARE(changed.rows(table->name), plain.rows(table->name));
    }
    void theOtherProfilesArriveWithoutRefusals_data()
    {
        QTest::addColumn<QByteArray>("profile");
        QTest::addColumn<std::size_t>("customers");
        QTest::addColumn<std::size_t>("orders");
        QTest::newRow("crm") << QByteArray("crm-pipeline") << std::size_t(85) << std::size_t(4238);
        QTest::newRow("oe") << QByteArray("oracle-oe") << std::size_t(319) << std::size_t(105);
    }
    void theOtherProfilesArriveWithoutRefusals()
    {
        QFETCH(QByteArray, profile);
        QFETCH(std::size_t, customers);
        QFETCH(std::size_t, orders);
        if (!QDir(dataSet(profile.constData())).exists())
            QSKIP("the shared data is not here");
        MemorySink sink;
        const auto report = importProfile(profile.constData(), dataSet(profile.constData()), sink);
        QVERIFY2(report, report ? "" : report.error().message.c_str());
        QCOMPARE(report->refused, 0);
        QCOMPARE(sink.rows("customer").size(), customers);
        QCOMPARE(sink.rows("order").size(), orders);
    }
    void theSampleCompanyFillsToday()
    {
        QFile file(QStringLiteral(ROUNDSMAN_SOURCE "/platform/sample/map.yaml"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto map = readMapping("map.yaml", file.readAll().toStdString(), today);
        MemorySink sink;
        const auto report = mapping::import(*map, ROUNDSMAN_SOURCE "/platform/sample", sink, {});
        QVERIFY2(report && report->refused == 0, report ? "" : report.error().message.c_str());
        const std::int64_t start = QDateTime(today, QTime(0, 0)).toMSecsSinceEpoch();
        const Table &visit = *findTable("visit");
        int planned = 0;
        for (const auto &[id, record] : sink.rows("visit")) {
            const auto at =
                Codec<Instant>::unpack(record[std::size_t(visit.indexOf("plannedStart"))]);
            planned += at.ms >= start && at.ms < start + 86'400'000 ? 1 : 0;
        }
        QVERIFY(planned >= 10);
    }
    void theGuidesWorkedExampleSaysWhatItClaims()
    {
        QFile guide(QStringLiteral(ROUNDSMAN_SOURCE "/sync/admin/import/README.md"));
        QVERIFY(guide.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(guide.readAll());
        const QString map = text.section("```yaml\n", 1, 1).section("```", 0, 0);
        const QString missing = text.section("```yaml\n", 2, 2).section("```", 0, 0);
        const auto wrong = readMapping("map.yaml", map.toStdString(), today);
        QVERIFY(text.contains('`' + QString::fromStdString(wrong.error().message) + '`'));

        const QString right = QString(map).replace("  spent:\n", missing + "  spent:\n");
        const auto read = readMapping("map.yaml", right.toStdString(), today);
        QVERIFY2(read, read ? "" : read.error().message.c_str());
        if (!QDir(dataSet("oracle-co")).exists())
            QSKIP("the shared data is not here");
        MemorySink sink;
        const auto report = mapping::import(*read, dataSet("oracle-co").toStdString(), sink, {});
        QVERIFY2(report && report->refused == 0, report ? "" : report.error().message.c_str());
        QCOMPARE(sink.rows("customer").size(), 392u);
        QCOMPARE(sink.rows("order").size(), 1950u);
    }
    void missingFilesAreNamed()
    {
        const Sources empty;
        MemorySink sink;
        const auto missing = importProfile("northwind", empty.path(), sink);
        QVERIFY(missing.error().message.find("lacks EmployeeTerritories.csv, Categories.csv")
                != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(ProfilesTest)
#include "profiles_test.moc"
