#include "core/store/undo.h"

#include "tests/support/device.h"

using namespace roundsman;
using namespace roundsman::test;

class UndoTest : public QObject
{
    Q_OBJECT

    static Result<Saved> undo(Device &device, std::uint64_t counter)
    {
        const auto group = device.write([counter](Database &db) { return undoing(db, counter); });
        return group ? device.save(*group) : Result<Saved>(group.error());
    }

private slots:
    void anEditGoesBackToWhatWasSeen()
    {
        Device device;
        Customer shop = customer(device, "Corner shop");
        shop.phone = "1";
        shop.tags = {"bio", "fresh"};
        QVERIFY(device.save(shop));
        Customer edited = shop;
        edited.phone = "2";
        edited.tags = {"fresh", "new"};
        const auto saved = device.save(edited);

        QVERIFY(undo(device, saved->firstCounter));

        const auto row = device.load<Customer>(shop.id);
        QCOMPARE(row->phone, QString("1"));
        QCOMPARE(row->tags, shop.tags);
        QCOMPARE(device.number("SELECT count(*) FROM outbox"), 3);
    }

    void whatWasWrittenSinceStays()
    {
        Device device;
        Customer shop = customer(device, "Corner shop");
        QVERIFY(device.save(shop));
        shop.phone = "2";
        shop.email = "a@example.com";
        const auto saved = device.save(shop);
        shop.phone = "3";
        QVERIFY(device.save(shop));

        QVERIFY(undo(device, saved->firstCounter));

        const auto row = device.load<Customer>(shop.id);
        QCOMPARE(row->phone, QString("3"));
        QCOMPARE(row->email, QString());
    }

    void aRowThatWasMadeIsRemovedAndOneThatWasRemovedComesBack()
    {
        Device device;
        const Customer shop = customer(device, "Corner shop");
        const auto made = device.save(shop);
        const auto removed = device.save(SaveGroup("away").remove<Customer>(shop.id));

        QVERIFY(undo(device, removed->firstCounter));
        QCOMPARE(device.load<Customer>(shop.id)->name, shop.name);
        QVERIFY(undo(device, made->firstCounter));
        QVERIFY(!device.load<Customer>(shop.id));
    }

    void anUndoCanBeUndone()
    {
        Device device;
        Customer shop = customer(device, "Corner shop");
        QVERIFY(device.save(shop));
        shop.phone = "2";
        const auto saved = device.save(shop);
        const auto undone = undo(device, saved->firstCounter);

        QVERIFY(undo(device, undone->firstCounter));

        QCOMPARE(device.load<Customer>(shop.id)->phone, QString("2"));
    }

    void nothingIsTakenBackTwice()
    {
        Device device;
        Customer shop = customer(device, "Corner shop");
        QVERIFY(device.save(shop));
        shop.phone = "2";
        const auto saved = device.save(shop);
        QVERIFY(undo(device, saved->firstCounter));

        const auto again = undo(device, saved->firstCounter);

        QVERIFY(!again);
        QCOMPARE(again.error().code, Error::Code::NotFound);
    }

    void theNewestGroupIsTheOneSavedLast()
    {
        Device device;
        const auto newest = [&] {
            return *device.write([](Database &db) { return newestGroup(db); });
        };
        QCOMPARE(newest(), 0U);
        QVERIFY(device.save(customer(device, "One")));
        const auto last = device.save(customer(device, "Two"));

        QCOMPARE(newest(), last->firstCounter);
    }
};

QTEST_GUILESS_MAIN(UndoTest)
#include "undo_test.moc"
