#include "app/settings/devices_screen.h"
#include "core/domain/catalog.h"
#include "core/domain/receipt.h"
#include "core/queries/shared.h"
#include "core/store/settings.h"
#include "sync/client/sync.h"
#include "tests/support/rows.h"

using namespace roundsman;
using namespace roundsman::test;

namespace {

OwnDevice owned(std::int64_t id, const char *model, Instant seen)
{
    OwnDevice device;
    device.id = id;
    device.model = model;
    device.enrolled = seen;
    device.lastSeen = seen;
    device.isActive = true;
    device.hasSession = true;
    return device;
}

struct Desk
{
    Device device;
    Words words{device.clock};
    Sync sync{*device.store, {device.folder.path().toStdString(), Bytes(32, 7), {}}};
};

// The list as head office gave it an hour ago.
void keep(Device &device, const std::vector<OwnDevice> &devices)
{
    const auto done = device.write([&](Database &db) {
        putSetting(db, "devices/list", encode(devices));
        putSetting(db, "devices/asOf", device.clock.now() - 1h);
    });
    if (!done)
        qFatal("%s", done.error().message.c_str());
}

Sighting sighting(Device &device, const Id &customer, const Id &author)
{
    Sighting made;
    made.id = device.store->newId();
    made.competitor = competitor(device, "Bergkaffee").id;
    made.customer = customer;
    made.author = author;
    made.seenAt = device.clock.now();
    arrive(device, made);
    return made;
}

std::map<std::string, std::int64_t> sharedOn(Device &device)
{
    const auto rows =
        device.write([&](Database &db) { return rowsSharedWithManager(db, device.owner.user); });
    std::map<std::string, std::int64_t> found;
    for (const SharedRows &each : *rows)
        found[each.table->name] = each.rows;
    return found;
}

} // namespace

class DevicesScreenTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("TZ", "UTC"); }

    void theLastListIsShownWithItsAge()
    {
        Desk desk;
        OwnDevice mine = owned(1, "Pixel", desk.device.clock.now() - 1h);
        mine.isThis = true;
        OwnDevice gone = owned(3, "Old phone", desk.device.clock.now() - 2h);
        gone.hasSession = false;
        keep(desk.device, {mine, owned(2, "Tablet", desk.device.clock.now() - 26h), gone});

        DevicesScreen screen(*desk.device.store, desk.sync, desk.words);

        QCOMPARE(screen.devices()->count(), 3);
        QCOMPARE(screen.ageText(), "As of Today 07:00");
        QVERIFY(cell(*screen.devices(), 0, "detail").toString().startsWith("this device"));
        QVERIFY(!cell(*screen.devices(), 0, "mayEnd").toBool());
        QVERIFY(cell(*screen.devices(), 1, "mayEnd").toBool());
        QVERIFY(cell(*screen.devices(), 1, "detail").toString().contains("Yesterday 06:00"));
        QVERIFY(!cell(*screen.devices(), 2, "mayEnd").toBool());
    }

    void whoCannotAskKeepsTheListAndSaysWhy()
    {
        Desk desk;
        keep(desk.device, {owned(2, "Tablet", desk.device.clock.now())});
        DevicesScreen screen(*desk.device.store, desk.sync, desk.words);

        screen.refresh();

        QTRY_VERIFY(!screen.isBusy());
        QVERIFY(!screen.problem().isEmpty());
        QCOMPARE(screen.devices()->count(), 1);
    }

    void whatAManagerSeesIsMineAndStandsAtACustomer()
    {
        Device device;
        const Customer alfreds = arrived(device, "Alfreds");
        const Id me = device.owner.user;
        done(device, alfreds, device.clock.now());
        done(device, alfreds, device.clock.now() - 24h);
        sighting(device, alfreds.id, me);
        sighting(device, alfreds.id, device.store->newId()); // a colleague's
        sighting(device, {}, me);                            // at no customer: his alone
        Receipt read;
        read.id = device.store->newId();
        read.object = device.store->newId();
        read.user = me;
        arrive(device, read);

        const auto shared = sharedOn(device);

        QCOMPARE(shared.at("visit"), 2);
        QCOMPARE(shared.at("sighting"), 1);
        QCOMPARE(shared.at("receipt"), 1);
        QCOMPARE(shared.size(), 3u);
    }
};

QTEST_GUILESS_MAIN(DevicesScreenTest)
#include "devices_screen_test.moc"
