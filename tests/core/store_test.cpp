#include "tests/support/device.h"

#include "core/domain/contact.h"
#include "core/domain/order_line.h"
#include "core/domain/visit.h"
#include "core/store/outbox.h"
#include "core/store/pending.h"
#include "core/store/row.h"

#include <QSignalSpy>

using namespace roundsman;
using namespace roundsman::test;

class StoreTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsWhatIsSavedOverARestart()
    {
        Device device;
        Customer shop = customer(device, "Obchod na Jánskej");
        shop.tags = {"fresh", "bio"};
        shop.lat = 48.15;

        QVERIFY(device.save(shop));
        device.reopen();

        const auto loaded = device.load<Customer>(shop.id);
        QVERIFY(loaded);
        QCOMPARE(loaded->name, shop.name);
        QCOMPARE(loaded->tags, (QStringList{"bio", "fresh"}));
        QCOMPARE(loaded->lat, shop.lat);
        QCOMPARE(device.store->owner()->name, std::string("Jana"));
    }

    void anUnchangedSaveSendsNothing()
    {
        Device device;
        const Customer shop = customer(device, "Corner shop");
        QVERIFY(device.save(shop)->firstCounter == 1);

        const auto again = device.save(shop);

        QVERIFY(again);
        QCOMPARE(again->firstCounter, 0U);
        QCOMPARE(device.number("SELECT count(*) FROM outbox"), 1);
    }

    void onlyTheUnitThatChangedIsSent()
    {
        Device device;
        Customer shop = customer(device, "Corner shop");
        QVERIFY(device.save(shop));

        shop.phone = "0905 123 456";
        QVERIFY(device.save(shop));

        const auto units = *device.write([&](Database &db) {
            return groupsToSend(db, 100, 1 << 20).back().operations.front().units;
        });
        QCOMPARE(units.size(), 1U);
        QCOMPARE(units.front().unit, 8);
        QCOMPARE(units.front().was.front().value, Value(std::string()));
    }

    // Somebody has a form open while head office sends another field, and a clash in the same one.
    void whatChangedUnderAnOpenFormIsNotTakenBack()
    {
        Device device;
        Customer shop = customer(device, "Corner shop");
        shop.phone = "old";
        QVERIFY(device.save(shop));
        auto open = wait(device.store->loadToEdit<Customer>(shop.id));
        QVERIFY(open);
        QVERIFY(device.write([&](Database &db) {
            const auto before = findRow(db, tableOf<Customer>, shop.id);
            StoredRow after = *before;
            Customer there = fromRecord<Customer>(shop.id, after.record);
            there.email = there.phone = "theirs";
            after.record = toRecord(there);
            after.rv = before->rv + 3;
            Transaction transaction(db);
            putRow(db, tableOf<Customer>, shop.id, &*before, after);
            transaction.commit();
        }));

        open->entity.phone = "mine";
        QVERIFY(device.save(SaveGroup("").put(open->entity, open->seen)));

        const Customer now = *device.load<Customer>(shop.id);
        QCOMPARE(now.email, QString("theirs"));
        QCOMPARE(now.phone, QString("mine"));
        const Operation sent = *device.write(
            [&](Database &db) { return groupsToSend(db, 100, 1 << 20).back().operations.front(); });
        QCOMPARE(sent.baseRv, open->seen.rv); // so that the server sees the clash
        QCOMPARE(sent.units.size(), 1U);
        QVERIFY(sent.units.front().was.front().value == Value(std::string("old")));
    }

    void countersRiseByOneOverGroupsAndRestarts()
    {
        Device device;
        const Customer first = customer(device, "First");
        const Customer second = customer(device, "Second");
        QCOMPARE(device.save(SaveGroup("two").put(first).put(second))->firstCounter, 1U);

        device.reopen();

        QCOMPARE(device.save(customer(device, "Third"))->firstCounter, 3U);
        QCOMPARE(device.number("SELECT count(*) FROM outbox_op"), 3);
    }

    void stampsRiseThoughTheClockGoesBack()
    {
        Device device;
        QVERIFY(device.save(customer(device, "First")));
        device.clock.jump(-std::chrono::hours(24 * 365));
        device.reopen();
        QVERIFY(device.save(customer(device, "Second")));

        QCOMPARE(device.number("SELECT count(*) FROM outbox a JOIN outbox b "
                               "ON a.first_ctr = 1 AND b.first_ctr = 2 AND b.hlc > a.hlc"),
                 1);
    }

    void refusesAColumnAboveTheRole()
    {
        Device device(Role::Rep);
        Customer shop = customer(device, "Corner shop");
        QVERIFY(device.save(shop));

        shop.creditBlock = "unpaid";
        const auto saved = device.save(shop);

        QVERIFY(!saved);
        QCOMPARE(saved.error().code, Error::Code::Denied);
        QVERIFY(toQString(saved.error().message).contains("credit block"));
        QCOMPARE(device.number("SELECT count(*) FROM outbox"), 1);
    }

    void aGroupWithOneBadRowSavesNothing()
    {
        Device device;
        Customer nameless = customer(device, "");
        const Customer good = customer(device, "Corner shop");

        const auto saved = device.save(SaveGroup("both").put(good).put(nameless));

        QVERIFY(!saved);
        QVERIFY(!device.load<Customer>(good.id));
        QCOMPARE(device.number("SELECT count(*) FROM outbox_op"), 0);
        QCOMPARE(device.number("SELECT count(*) FROM sync_base"), 0);
        QCOMPARE(device.number("SELECT count(*) FROM search"), 0);
    }

    void aFullDiskLeavesNothingHalfSaved()
    {
        Device device;
        QVERIFY(device.save(customer(device, "Corner shop")));
        const auto pages = device.number("PRAGMA page_count");
        QVERIFY(device.write([pages](Database &db) {
            db.script("PRAGMA max_page_count = " + std::to_string(pages));
        }));

        Result<Saved> saved = Saved();
        int kept = 1;
        for (int i = 0; i < 200 && saved; ++i) {
            Customer shop = customer(device, "Shop");
            shop.note = QString(16'000, u'x');
            saved = device.save(shop);
            kept += saved ? 1 : 0;
        }

        QVERIFY(!saved);
        QCOMPARE(saved.error().code, Error::Code::Full);
        QCOMPARE(device.number("SELECT count(*) FROM customer"), kept);
        QCOMPARE(device.number("SELECT count(*) FROM outbox"), kept);
        QCOMPARE(device.number("SELECT count(*) FROM sync_base"), kept);
    }

    void aStateGoesOnlyAlongItsSteps()
    {
        Device device;
        const Customer shop = customer(device, "Corner shop");
        Visit visit;
        visit.id = device.store->newId();
        visit.customer = shop.id;
        visit.user = device.owner.user;
        visit.state = "planned";
        QVERIFY(device.save(SaveGroup("plan").put(shop).put(visit)));
        visit.state = "done";
        QVERIFY(device.save(visit));

        visit.state = "planned";
        const auto saved = device.save(visit);

        QVERIFY(!saved);
        QVERIFY(toQString(saved.error().message).contains("visit.state"));
        QCOMPARE(device.load<Visit>(visit.id)->state, QString("done"));
    }

    void aLineOfAnOrderIsWrittenOnce()
    {
        Device device;
        OrderLine line;
        line.id = device.store->newId();
        line.order = device.store->newId();
        line.product = device.store->newId();
        line.quantity = Quantity::of(2);
        QVERIFY(device.save(line));

        line.quantity = Quantity::of(3);
        const auto saved = device.save(line);

        QVERIFY(!saved);
        QVERIFY(toQString(saved.error().message).contains("written once"));
    }

    void aRemovedRowLeavesItsBaseAndAnOperation()
    {
        Device device;
        const Customer shop = customer(device, "Corner shop");
        QVERIFY(device.save(shop));

        QVERIFY(device.save(SaveGroup("away").remove<Customer>(shop.id)));

        QVERIFY(!device.load<Customer>(shop.id));
        QCOMPARE(device.number("SELECT count(*) FROM outbox_op WHERE kind = 2"), 1);
        QCOMPARE(device.number("SELECT count(*) FROM search"), 0);
        QCOMPARE(device.save(SaveGroup("again").remove<Customer>(shop.id))->firstCounter, 0U);
    }

    // Made against nothing, its set would be added to the old one and its number counted twice.
    void aRowMadeAgainComesBackByWhatDiffers()
    {
        Device device;
        Customer shop = customer(device, "Corner shop");
        shop.tags = {"bio", "fresh"};
        QVERIFY(device.save(shop));
        QVERIFY(device.save(SaveGroup("away").remove<Customer>(shop.id)));

        shop.tags = {"fresh"};
        QVERIFY(device.save(shop));

        QCOMPARE(device.load<Customer>(shop.id)->tags, QStringList{"fresh"});
        const auto operations = *device.write(
            [&](Database &db) { return pendingOperations(db, tableOf<Customer>, shop.id); });
        QCOMPARE(operations.size(), std::size_t(3));
        QCOMPARE(operations[2].units.size(), std::size_t(1));
        QCOMPARE(operations[2].units[0].removed, std::vector<std::string>{"bio"});
        QVERIFY(*device.write(
            [&](Database &db) { return isBasePlusPending(db, tableOf<Customer>, shop.id); }));
    }

    void textIsStoredComposed()
    {
        Device device;
        Customer shop = customer(device, QString("Cafe\u0301"));
        QVERIFY(device.save(shop));

        QCOMPARE(device.load<Customer>(shop.id)->name, QString("Caf\u00e9"));
    }

    void tellsWhatChanged()
    {
        Device device;
        QSignalSpy changed(device.store.get(), &Store::changed);
        QSignalSpy saved(device.store.get(), &Store::saved);

        QVERIFY(device.save(customer(device, "Corner shop")));

        QTRY_COMPARE(changed.count(), 1);
        QTRY_COMPARE(saved.count(), 1);
        const auto tables = changed.front().front().value<QSet<QString>>();
        QCOMPARE(tables, (QSet<QString>{"customer", "outbox"}));
    }

    void aStoreDoesNotOpenWithAnotherKey()
    {
        Device device;
        device.store.reset();

        const auto opened = Store::open(
            device.folder.path().toStdString(), Bytes(32, 8), {device.clock, device.entropy});

        QVERIFY(!opened);
        QCOMPARE(opened.error().code, Error::Code::WrongKey);
    }
};

QTEST_GUILESS_MAIN(StoreTest)
#include "store_test.moc"
