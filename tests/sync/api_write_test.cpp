#include "core/domain/capacity.h"
#include "core/domain/order.h"
#include "core/domain/price_list.h"
#include "core/domain/product.h"
#include "sync/server/api/write.h"
#include "sync/server/sql_transaction.h"
#include "tests/sync/two_reps.h"

#include <QTest>

using namespace roundsman;
using namespace roundsman::test;

// What another system may do to a row, and what becomes of it on devices.
namespace {

constexpr std::int64_t dayMs = 86'400'000;

struct Scene
{
    TwoReps reps;
    Server &server = reps.server;

    std::variant<ApiWritten, Problem> write(const ApiWrite &wanted)
    {
        std::optional<std::variant<ApiWritten, Problem>> outcome;
        const auto done = server.storage->pool().write([&](Database &db) {
            SqlTransaction storage(db);
            Publisher publisher(storage, server.clock.now());
            outcome = ApiWriter(storage, publisher, server.clock.now()).write(wanted);
            publisher.finish();
        });
        if (!done)
            qFatal("%s", done.error().message.c_str());
        return *outcome;
    }
    std::variant<ApiWritten, Problem> put(const char *entity,
                                          const Id &id,
                                          const QJsonObject &fields,
                                          const std::string &ifMatch = {})
    {
        return write({*findOpen(entity), id, true, fields, ifMatch});
    }
    // The status of a refusal; 0: it was done.
    unsigned refusal(const char *entity,
                     const Id &id,
                     const QJsonObject &fields,
                     const std::string &seen = {})
    {
        const auto outcome = put(entity, id, fields, seen);
        const auto *problem = std::get_if<Problem>(&outcome);
        return problem ? problem->status : 0;
    }
    Id newId() { return Id::make(server.ambient); }
    QString text(const Id &id) { return toQString(id.text()); }
    std::int64_t count(const std::string &sql)
    {
        return *server.storage->pool().read(
            [&](Database &db) { return db.one<std::int64_t>(sql).value_or(0); });
    }
    std::set<Id> changedSince(const char *entity, std::int64_t day)
    {
        Listing listing;
        listing.since = day;
        const auto ids = server.storage->pool().read(
            [&](Database &db) { return idsOf(db, *findOpen(entity)->table, listing); });
        return {ids->begin(), ids->end()};
    }
    // As the server does every hour.
    void noteDay()
    {
        const auto noted = server.storage->write([&](StorageTransaction &storage) -> Result<Done> {
            storage.forgetLeft(server.clock.now());
            return Done();
        });
        QVERIFY(noted);
    }
    std::int64_t today() { return server.clock.now().ms / dayMs; }
};

} // namespace

class ApiWriteTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsPutReachesDevices()
    {
        Scene scene;
        const Id bread = scene.newId();

        const auto made =
            scene.put("products", bread, {{"sku", "R1"}, {"name", "Rye"}, {"active", true}});
        scene.reps.jana.sync();

        QVERIFY(std::get<ApiWritten>(made).isNew);
        QCOMPARE(scene.reps.jana.find<Product>(bread)->name, QStringLiteral("Rye"));
    }

    void fieldsThatAreNotNamedStay()
    {
        Scene scene;
        scene.reps.jana.sync();

        QCOMPARE(scene.refusal("customers", scene.reps.shop.id, {{"number", "C-1"}}), 0u);

        const auto shop = scene.server.find<Customer>(scene.reps.shop.id);
        QCOMPARE(shop->number, QStringLiteral("C-1"));
        QCOMPARE(shop->name, scene.reps.shop.name);
    }

    void whatARepWroteAndASystemReplacesIsKept()
    {
        Scene scene;
        scene.reps.jana.send(scene.reps.phoneEdit(scene.reps.jana, "+421 900"));
        const std::string kept = "SELECT count(*) FROM unit_history";
        QCOMPARE(scene.count(kept), 0);

        QCOMPARE(scene.refusal("customers", scene.reps.shop.id, {{"phone", "+421 2"}}), 0u);

        QCOMPARE(scene.count(kept), 1);
        scene.reps.jana.sync();
        QCOMPARE(scene.reps.jana.find<Customer>(scene.reps.shop.id)->phone,
                 QStringLiteral("+421 2"));
    }

    void aRepWhoDidNotSeeItIsMergedWithIt()
    {
        Scene scene;
        const auto unseen = scene.reps.phoneEdit(scene.reps.jana, "+421 900");
        QCOMPARE(scene.refusal("customers", scene.reps.shop.id, {{"number", "C-1"}}), 0u);

        scene.reps.jana.send(unseen);

        const auto shop = scene.server.find<Customer>(scene.reps.shop.id);
        QCOMPARE(shop->number, QStringLiteral("C-1"));
        QCOMPARE(shop->phone, QStringLiteral("+421 900"));
    }

    void nothingBeyondItsFieldsIsTaken_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<unsigned>("status");
        QTest::newRow("no such field") << "isAdmin" << QJsonValue(true) << 422u;
        QTest::newRow("a column of the store") << "seq" << QJsonValue(1) << 422u;
        QTest::newRow("only our own programs' field") << "despite" << QJsonValue("x") << 422u;
        QTest::newRow("another row's id")
            << "id" << QJsonValue("018f0000-0000-7000-8000-000000000000") << 422u;
        QTest::newRow("a version that is not the row's") << "rowVersion" << QJsonValue(9) << 412u;
        QTest::newRow("another type") << "name" << QJsonValue(QJsonObject()) << 422u;
        QTest::newRow("a fraction of a version") << "version" << QJsonValue(1.5) << 422u;
        QTest::newRow("too long") << "currency" << QJsonValue("EURO") << 422u;
        QTest::newRow("a word that is none") << "state" << QJsonValue("free") << 422u;
        QTest::newRow("a row that is not there")
            << "segment" << QJsonValue("018f0000-0000-7000-8000-000000000000") << 422u;
        QTest::newRow("nothing where something has to be") << "currency" << QJsonValue() << 422u;
    }
    void nothingBeyondItsFieldsIsTaken()
    {
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        QFETCH(unsigned, status);
        Scene scene;
        PriceList list;
        list.segment = scene.newId();
        list.currency = "EUR";
        list = scene.server.put(list);

        QCOMPARE(scene.refusal("price-lists", list.id, {{field, value}}), status);

        QCOMPARE(toRecord(*scene.server.find<PriceList>(list.id)), toRecord(list));
    }

    void aRowCanBeSentBackAsItWasRead()
    {
        Scene scene;
        const Id id = scene.newId();
        const auto made = scene.put("products", id, {{"name", "Rye"}});

        const QJsonObject read = toJson(*findOpen("products"), std::get<ApiWritten>(made).row);

        QCOMPARE(scene.refusal("products", id, read), 0u);
        QCOMPARE(scene.count("SELECT rv FROM row_meta WHERE tbl = 9"), 1);
    }

    void whoHasNotSeenTheLastChangeChangesNothing()
    {
        Scene scene;
        const Id id = scene.newId();
        scene.put("products", id, {{"name", "Rye"}});
        scene.put("products", id, {{"name", "Rye bread"}});

        QCOMPARE(scene.refusal("products", id, {{"name", "Old"}}, "\"1\""), 412u);
        QCOMPARE(scene.refusal("products", id, {{"unit", "loaf"}}, "\"1\", \"2\""), 0u);
        QCOMPARE(scene.refusal("products", scene.newId(), {{"name", "New"}}, "*"), 412u);
        QCOMPARE(scene.server.find<Product>(id)->name, QStringLiteral("Rye bread"));
    }

    void patchMakesNothing()
    {
        Scene scene;
        const auto outcome = scene.write({*findOpen("products"), scene.newId(), false, {}, {}});

        QCOMPARE(std::get<Problem>(outcome).status, 404u);
    }

    void whatWasRemovedStaysRemoved()
    {
        Scene scene;
        const Id id = scene.newId();
        scene.put("products", id, {{"name", "Rye"}});
        scene.server.remove<Product>(id);

        QCOMPARE(scene.refusal("products", id, {{"name", "Rye"}}), 410u);
    }

    void statesGoOnlyAlongTheirSteps()
    {
        Scene scene;
        const Id id = scene.newId();
        const QJsonObject order{{"customer", scene.text(scene.reps.shop.id)}, {"state", "placed"}};
        QCOMPARE(scene.refusal("orders", id, order), 0u);

        QCOMPARE(scene.refusal("orders", id, {{"state", "delivered"}}), 409u);
        QCOMPARE(scene.refusal("orders", id, {{"state", "shipped"}}), 0u);
    }

    void consentIsNotLoosenedUnseen()
    {
        Scene scene;
        const Id shop = scene.reps.shop.id;
        QCOMPARE(scene.refusal("customers", shop, {{"consent", "withdrawn"}}), 0u);

        QCOMPARE(scene.refusal("customers", shop, {{"consent", "given"}}), 428u);
        QCOMPARE(scene.refusal("customers", shop, {{"consent", "given"}}, "\"2\""), 0u);
    }

    void whatIsWrittenOnceStands()
    {
        Scene scene;
        const Id bread = scene.newId(), order = scene.newId(), line = scene.newId();
        scene.put("products", bread, {{"name", "Rye"}});
        scene.put("orders", order, {{"customer", scene.text(scene.reps.shop.id)}});
        const QJsonObject fields{{"order", scene.text(order)},
                                 {"product", scene.text(bread)},
                                 {"quantity", 2.5},
                                 {"unitPrice", 120}};
        QCOMPARE(scene.refusal("order-lines", line, fields), 0u);

        QCOMPARE(scene.refusal("order-lines", line, {{"quantity", 3}}), 409u);
        QCOMPARE(scene.refusal("order-lines", line, {{"quantity", 2.5}}), 0u);
    }

    void aDaysChangesAreTold()
    {
        Scene scene;
        const Id old = scene.newId(), gone = scene.newId(), fresh = scene.newId();
        scene.put("products", old, {{"name", "Old"}});
        scene.put("products", gone, {{"name", "Gone"}});
        scene.noteDay();
        scene.server.clock.pass(std::chrono::hours(24));
        const std::int64_t day = scene.today();
        QCOMPARE(scene.changedSince("products", day), std::set<Id>());

        scene.put("products", fresh, {{"name", "Fresh"}});
        scene.server.remove<Product>(gone);

        QCOMPARE(scene.changedSince("products", day), (std::set<Id>{gone, fresh}));
        QCOMPARE(scene.changedSince("products", day - 1), (std::set<Id>{old, gone, fresh}));
        QCOMPARE(scene.changedSince("customers", day), std::set<Id>());
    }
};

QTEST_GUILESS_MAIN(ApiWriteTest)
#include "api_write_test.moc"
