#include "tests/sync/copies.h"

#include "core/base/cbor.h"
#include "core/domain/catalog.h"
#include "core/schema/scope.h"
#include "core/store/outbox.h"
#include "sync/client/block_rows.h"

using namespace roundsman;
using namespace roundsman::test;

// Programs of different versions at the two ends of the wire.
class SchemaWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void anOlderDeviceKeepsColumnsThatItDoesNotKnow()
    {
        World world;
        for (int i = 0; i < 3; ++i)
            world.server.customer(QString("Shop %1").arg(i), world.territory);
        Phone phone = world.phone("Jana");
        phone.sync();
        for (int i = 0; i < 3; ++i)
            world.server.customer(QString("New %1").arg(i), world.territory);

        ExchangeAnswer answer = phone.answerWithoutPushing();
        addColumns(answer);
        QVERIFY(phone.take(answer));

        QVERIFY(phone.isSound());
        QCOMPARE(phone.device.number("SELECT count(*) FROM customer WHERE _ext IS NOT NULL"), 3);
        QCOMPARE(phone.device.number("SELECT count(*) FROM sync_scope WHERE state <> 1"), 0);
    }

    void anEditOfSuchARowKeepsThem()
    {
        World world;
        Phone phone = world.phone("Jana");
        phone.sync();
        const Customer shop = world.server.customer("New 0", world.territory);
        world.server.customer("New 1", world.territory);
        world.server.customer("New 2", world.territory);
        ExchangeAnswer answer = phone.answerWithoutPushing();
        addColumns(answer);
        QVERIFY(phone.take(answer));

        Customer edited = *phone.device.load<Customer>(shop.id);
        edited.phone = "0905";
        QVERIFY(phone.device.save(edited));

        QVERIFY(phone.isSound());
        QCOMPARE(phone.device.number("SELECT count(*) FROM customer WHERE _ext IS NOT NULL"), 3);
    }

    void rowsOfATableThatItDoesNotKnowAreKeptAndCounted()
    {
        World world;
        world.server.customer("Shop", world.territory);
        Phone phone = world.phone("Jana");
        phone.sync();
        world.server.customer("Other shop", world.territory);
        ExchangeAnswer answer = phone.answerWithoutPushing();
        addTable(answer);

        QVERIFY(phone.take(answer));

        QVERIFY(phone.isSound());
        const auto status = phone.device.write([](Database &db) { return syncStatus(db); });
        QCOMPARE(status->needsUpgrade, 2);
        QCOMPARE(phone.device.number("SELECT count(*) FROM sync_scope WHERE state <> 1"), 0);
    }

    void whatAnOlderServerDoesNotKnowWaitsAndAllElseFlows()
    {
        World world;
        Customer shop = world.server.customer("Corner shop", world.territory);
        Customer other = world.server.customer("Other shop", world.territory);
        Phone phone = world.phone("Jana");
        phone.sync();
        saveNewerField(phone, shop.id);
        shop.phone = "0905";
        QVERIFY(phone.device.save(shop)); // must not overtake the edit before it
        other.phone = "0906";
        QVERIFY(phone.device.save(other));

        const ExchangeCounts counts = phone.sync();

        QCOMPARE(counts.refused, 0);
        QCOMPARE(world.server.find<Customer>(other.id)->phone, QString("0906"));
        QVERIFY(world.server.find<Customer>(shop.id)->phone.isEmpty());
        QCOMPARE(phone.device.load<Customer>(shop.id)->phone, QString("0905"));
        const auto status = phone.device.write([](Database &db) { return syncStatus(db); });
        QCOMPARE(status->needsServer, 2);
        QCOMPARE(status->setAside, 0);
        QVERIFY(phone.isSound());
    }

    void itIsSentAgainWhenTheServerIsNewer()
    {
        World world;
        Customer shop = world.server.customer("Corner shop", world.territory);
        Phone phone = world.phone("Jana");
        phone.sync();
        saveNewerField(phone, shop.id);
        shop.phone = "0905";
        QVERIFY(phone.device.save(shop));
        phone.sync();

        upgrade(world.server);
        ExchangeAnswer answer = phone.answerWithoutPushing();
        answer.schemaVersion = schemaVersion + 1;
        QVERIFY(phone.take(answer));
        QCOMPARE(phone.device.number("SELECT count(*) FROM outbox WHERE state = 0"), 2);
        // What the test's server still does not know is dropped here; the other edit follows it.
        QVERIFY(phone.device.write([](Database &db) {
            db.script("UPDATE outbox_op SET body = (SELECT body FROM outbox_op ORDER BY ctr DESC "
                      "LIMIT 1)");
        }));
        phone.sync();

        QCOMPARE(world.server.find<Customer>(shop.id)->phone, QString("0905"));
        QCOMPARE(phone.device.number("SELECT count(*) FROM outbox WHERE state = 2"), 2);
        QVERIFY(phone.isSound());
    }

private:
    static constexpr std::uint16_t newNumber = 200; // may be empty: 0 is not nothing
    static constexpr std::uint16_t newText = 201;   // may not

    // As a newer server would send it: two more columns of customers, counted in the scope's sum.
    static void addColumns(ExchangeAnswer &answer)
    {
        for (Page &page : answer.pages) {
            for (RowBlock &block : page.blocks) {
                if (block.table == tableOf<Customer>.id)
                    addColumns(answer, page, block);
            }
        }
    }
    static void addColumns(ExchangeAnswer &answer, const Page &page, RowBlock &block)
    {
        const Table &table = tableOf<Customer>;
        const Role reader = readerOf(visibilityOfScope(page.scope));
        const auto head = std::ranges::find(answer.heads, page.scope, &ScopeHead::scope);
        const std::array numbers{
            ValueView(std::int64_t(0)), ValueView(), ValueView(std::int64_t(7))};
        const std::array<std::string_view, 3> texts{"", "seen", ""};
        ColumnWriter number(newNumber, Type::Integer, true);
        ColumnWriter text(newText, Type::Text);
        std::size_t i = 0;
        for (BlockRows rows(table, block); rows.next(); ++i) {
            Bytes ext;
            CborWriter to(ext);
            to.map(std::size_t(i != 1) + std::size_t(i == 1));
            if (i != 1)
                to.number(std::uint64_t(newNumber)).number(std::int64_t(i == 0 ? 0 : 7));
            else
                to.number(std::uint64_t(newText)).text("seen");
            head->sum -=
                checksumOf(table, rows.id(), rows.rv(), canonical(table, rows.record(), reader));
            head->sum += checksumOf(
                table, rows.id(), rows.rv(), canonical(table, rows.record(), reader, ext));
            number.add(numbers.at(i));
            text.add(texts.at(i));
        }
        block.columns.push_back(std::move(number).finish());
        block.columns.push_back(std::move(text).finish());
    }
    static void addTable(ExchangeAnswer &answer)
    {
        Page &page = answer.pages.front();
        const auto head = std::ranges::find(answer.heads, page.scope, &ScopeHead::scope);
        Table table{};
        table.id = 999;
        RowBlock block;
        block.table = table.id;
        ColumnWriter text(1, Type::Text);
        for (int i = 0; i < 2; ++i) {
            Id id;
            id.bytes.fill(std::uint8_t(i + 1));
            block.ids.push_back(id);
            block.positions.push_back(page.to);
            block.versions.push_back(1);
            block.live.push_back(true);
            text.add(std::string_view("words"));
            Bytes content;
            CborWriter(content).map(1).number(std::uint64_t(1)).text("words");
            head->sum += checksumOf(table, id, 1, content);
            ++head->rows;
        }
        block.columns.push_back(std::move(text).finish());
        page.blocks.push_back(std::move(block));
    }
    // An edit as a newer app makes it, of a column that this program does not know.
    static void saveNewerField(Phone &phone, const Id &row)
    {
        const auto saved = phone.device.write([&](Database &db) {
            Operation operation;
            operation.table = tableOf<Customer>.id;
            operation.row = row;
            operation.baseRv = 1;
            const Cell cell{newText, Value(std::string("new"))};
            const Cell was{newText, Value(std::string())};
            operation.units = {{newText, {cell}, {was}, {}, {}, 0}};
            Journal(db, phone.device.clock).append(db, {operation}, "newer");
        });
        if (!saved)
            qFatal("%s", saved.error().message.c_str());
    }
    // A newer program opens the store: what waited for it is let in.
    static void upgrade(Server &server)
    {
        const auto older = server.storage->pool().write(
            [](Database &db) { db.run("UPDATE setting SET value = '0' WHERE name = 'schema'"); });
        if (!older)
            qFatal("%s", older.error().message.c_str());
        server.close();
        server.open();
    }
};

QTEST_GUILESS_MAIN(SchemaWindowTest)
#include "schema_window_test.moc"
