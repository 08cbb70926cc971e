#include "tests/sync/copies.h"

using namespace roundsman;
using namespace roundsman::test;

// Scopes that differ from the server's are repaired by fetching what differs, and nothing else.
class RepairTest : public QObject
{
    Q_OBJECT

private slots:
    void onlyWhatDiffersIsFetched()
    {
        World world;
        const auto shops = manyShops(world, 300);
        Phone phone = world.phone("Jana");
        phone.sync();
        damage(phone,
               "UPDATE customer SET city = 'Nowhere' WHERE name = 'Shop 7';"
               "DELETE FROM customer WHERE name = 'Shop 8';"
               "UPDATE customer SET _rv = 9 WHERE name = 'Shop 9';"
               "INSERT INTO customer(id, name, _rv, _scope) SELECT randomblob(16), 'Nobody', 1, "
               "_scope FROM customer WHERE name = 'Shop 1';");

        const ExchangeCounts counts = phone.sync();

        QVERIFY(phone.isSound());
        QCOMPARE(counts.pulled, 3);
        QCOMPARE(phone.device.number("SELECT count(*) FROM customer WHERE name = 'Nobody'"), 0);
        QCOMPARE(phone.device.load<Customer>(shops[9])->name, QString("Shop 9"));
    }

    void aWrongSumAloneIsCountedAnew()
    {
        World world;
        manyShops(world, 20);
        Phone phone = world.phone("Jana");
        phone.sync();
        damage(phone, "UPDATE sync_scope SET sum0 = sum0 + 1, rows = rows + 2");

        QCOMPARE(phone.sync().pulled, 0);
        QVERIFY(phone.isSound());
    }

    void unsentWorkOutlivesARepair()
    {
        World world;
        const auto shops = manyShops(world, 20);
        Phone phone = world.phone("Jana");
        phone.sync();
        Customer edited = *phone.device.load<Customer>(shops[3]);
        edited.phone = "0905";
        QVERIFY(phone.device.save(edited));
        damage(phone, "UPDATE sync_base SET rv = 7; DELETE FROM customer WHERE name = 'Shop 4'");

        phone.sync();

        QVERIFY(phone.isSound());
        QCOMPARE(world.server.find<Customer>(shops[3])->phone, QString("0905"));
        QCOMPARE(phone.device.number("SELECT count(*) FROM customer"), 20);
    }

    void verifyingFindsWhatNoSumTold()
    {
        World world;
        manyShops(world, 20);
        Phone phone = world.phone("Jana");
        phone.sync();
        damageUnnoticed(phone, "UPDATE customer SET city = 'Nowhere' WHERE name = 'Shop 4'");
        phone.sync();
        QVERIFY(!phone.isSound()); // the sums that are kept on the way know nothing of it

        QVERIFY(phone.device.write([](Database &db) { repairSuspects(db, verify(db)); }));
        phone.sync();

        QVERIFY(phone.isSound());
    }

    void aRepairThatIsCutOffGoesOn()
    {
        World world;
        manyShops(world, 200);
        Phone phone = world.phone("Jana");
        phone.sync();
        damage(phone, "DELETE FROM customer WHERE seq > 20");
        phone.maxRows = 30;

        Effects effects = phone.step(event::Wake());
        for (int i = 0; i < 4; ++i)
            effects = phone.exchange(*effects.send);
        QVERIFY(phone.device.number("SELECT count(*) FROM repair_row") > 0);
        phone.step(event::Failed{{Error::Code::Offline, "cut off"}, {}});
        phone.device.reopen();
        phone.sync();

        QVERIFY(phone.isSound());
        QCOMPARE(phone.device.number("SELECT count(*) FROM customer"), 200);
    }

    void theScopeChangesWhileItIsRepaired()
    {
        World world;
        const auto shops = manyShops(world, 60);
        Phone phone = world.phone("Jana");
        phone.sync();
        damage(phone, "DELETE FROM customer WHERE seq > 20");
        phone.maxRows = 10;

        Effects effects = phone.step(event::Wake());
        for (int i = 0; !effects.isDone && i < 100; ++i) {
            if (i < 20) {
                Customer shop = *world.server.find<Customer>(shops[std::size_t(i)]);
                shop.phone = QString::number(i);
                world.server.put(shop);
            }
            if (i == 3)
                world.server.remove<Customer>(shops[59]);
            effects =
                effects.send ? phone.exchange(*effects.send) : phone.step(event::TimerFired());
        }

        phone.sync();
        QVERIFY(phone.isSound());
        QCOMPARE(phone.device.number("SELECT count(*) FROM customer"), 59);
    }

    void whatCannotBeRepairedIsShownAfterTwoRounds()
    {
        World world;
        manyShops(world, 5);
        Phone phone = world.phone("Jana");
        phone.sync();
        const auto broken = world.server.storage->pool().write([](Database &db) {
            db.run("UPDATE scope_head SET sum0 = sum0 + 1 WHERE name LIKE 'territory%#rep'");
        });
        QVERIFY(broken);
        world.server.customer("One more", world.territory);

        phone.sync();

        const auto status = phone.device.write([](Database &db) { return syncStatus(db); });
        const auto scope = std::ranges::find_if(status->scopes, [](const ScopeStatus &each) {
            return each.state == ScopeState::Mismatch;
        });
        QVERIFY(scope != status->scopes.end());
        QCOMPARE(wordsOf(*scope), std::string("differs from head office"));
        QCOMPARE(phone.device.number("SELECT count(*) FROM customer"), 6);
    }

    void aRowThatCannotBeKeptStopsNothing()
    {
        World world;
        const auto shops = manyShops(world, 5);
        Phone phone = world.phone("Jana");
        phone.sync();
        Customer bad = *world.server.find<Customer>(shops[1]);
        bad.phone = "0900";
        world.server.put(bad);
        Customer good = *world.server.find<Customer>(shops[2]);
        good.phone = "0905";
        world.server.put(good);

        auto answer = phone.answerWithoutPushing();
        for (Page &page : answer.pages)
            emptyName(page);
        QVERIFY(phone.take(answer));

        QCOMPARE(phone.device.load<Customer>(shops[2])->phone, QString("0905"));
        const auto status = phone.device.write([](Database &db) { return syncStatus(db); });
        QVERIFY(std::ranges::any_of(status->scopes, [](const ScopeStatus &scope) {
            return wordsOf(scope).ends_with("1 row not readable");
        }));
        phone.sync(); // the server says it rightly this time
        QCOMPARE(phone.device.load<Customer>(shops[1])->phone, QString("0900"));
        QVERIFY(phone.isSound());
        QCOMPARE(phone.device.number("SELECT count(*) FROM staging_bad"), 0);
    }

private:
    static std::vector<Id> manyShops(World &world, int count)
    {
        std::vector<Id> shops;
        shops.reserve(std::size_t(count));
        for (int i = 0; i < count; ++i)
            shops.push_back(world.server.customer(QString("Shop %1").arg(i), world.territory).id);
        return shops;
    }
    // Writes past all bookkeeping, which then knows nothing of it.
    static void damageUnnoticed(Phone &phone, const std::string &sql)
    {
        const auto done = phone.device.write([&](Database &db) { db.script(sql); });
        if (!done)
            qFatal("%s", done.error().message.c_str());
    }
    // The same, and the scopes' sums tell.
    static void damage(Phone &phone, const std::string &sql)
    {
        damageUnnoticed(phone, sql + "; UPDATE sync_scope SET sum1 = sum1 + 1");
    }
    // The second customer of the page comes without a name.
    static void emptyName(Page &page)
    {
        for (RowBlock &block : page.blocks) {
            for (PackedColumn &column : block.columns) {
                if (block.table != tableOf<Customer>.id || column.column != 1)
                    continue;
                column.nulls = {0x01};
                column.sizes.erase(column.sizes.begin());
                column.contents.erase(column.contents.begin(), column.contents.begin() + 6);
            }
        }
    }
};

QTEST_GUILESS_MAIN(RepairTest)
#include "repair_test.moc"
