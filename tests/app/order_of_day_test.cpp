#include "app/today/today_screen.h"
#include "tests/support/rows.h"

using namespace roundsman;
using namespace roundsman::test;

namespace {

constexpr double kilometre = 1 / 111.195; // in degrees of latitude

// Three shops along a road, planned for any time of the day, and in a bad order.
struct Scene
{
    explicit Scene(std::chrono::minutes halfWayCloses = 9h) : closes(halfWayCloses) { }

    std::chrono::minutes closes;
    Device device;
    Words words{device.clock};
    Visit far = plannedAt("Far", 9, 9h);
    Visit near = plannedAt("Near", 1, 9h);
    Visit half = plannedAt("Half-way", 5, closes);
    TodayScreen today{*device.store, words};

    Visit plannedAt(const char *name, double km, std::chrono::minutes until)
    {
        Customer shop = customer(device, name);
        shop.lat = 48 + km * kilometre;
        shop.lon = 17;
        arrive(device, shop);
        Visit visit;
        visit.id = device.store->newId();
        visit.customer = shop.id;
        visit.user = device.owner.user;
        visit.plannedStart = device.clock.now();
        visit.plannedEnd = device.clock.now() + until;
        visit.state = "planned";
        arrive(device, visit);
        return visit;
    }
    QStringList names()
    {
        QStringList all;
        for (int row = 0; row < today.visits()->count(); ++row)
            all += cell(*today.visits(), row, "name").toString();
        return all;
    }
};

const QStringList asPlanned{"Far", "Near", "Half-way"};

} // namespace

class OrderOfDayTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("TZ", "UTC"); }

    void aShorterOrderIsOfferedTakenAndGivenUpAgain()
    {
        Scene scene;
        QTRY_COMPARE(scene.names(), asPlanned);
        QTRY_VERIFY(scene.today.order()->isOffered());
        QVERIFY(scene.today.order()->text().isEmpty());

        scene.today.order()->take();
        QTRY_COMPARE(scene.names(), QStringList({"Near", "Half-way", "Far"}));
        QTRY_COMPARE(scene.today.order()->text(),
                     "Near first: so you are done soonest. The whole way is 8.0 km.");
        QVERIFY(!scene.today.order()->isOffered());

        scene.today.order()->drop();
        QTRY_COMPARE(scene.names(), asPlanned);
        QTRY_VERIFY(scene.today.order()->isOffered());
    }

    void theDoorThatClosesFirstIsNamedWithItsHour()
    {
        Scene scene(40min);
        QTRY_VERIFY(scene.today.order()->isOffered());

        scene.today.order()->take();

        QTRY_COMPARE(scene.today.nextName(), "Half-way");
        QTRY_COMPARE(scene.today.order()->text(),
                     "Half-way first: they expect you by 08:40. The whole way is 12 km.");
    }

    void theOrderStaysOnThisDeviceAndPlansStayAsTheyAre()
    {
        Scene scene;
        QTRY_VERIFY(scene.today.order()->isOffered());

        scene.today.order()->take();
        QTRY_VERIFY(!scene.today.order()->text().isEmpty());

        QCOMPARE(scene.device.number("SELECT count(*) FROM outbox"), 0);
        QCOMPARE(toRecord(*scene.device.load<Visit>(scene.near.id)), toRecord(scene.near));
    }

    void anotherDayIsByTheClock()
    {
        Scene scene;
        QTRY_VERIFY(scene.today.order()->isOffered());
        scene.today.order()->take();
        QTRY_VERIFY(!scene.today.order()->text().isEmpty());

        scene.today.days()->choose(scene.today.days()->keyAt(2));
        QTRY_VERIFY(scene.today.order()->text().isEmpty());

        scene.today.showToday();
        QTRY_VERIFY(!scene.today.order()->text().isEmpty());
    }

    void aGoodDayIsLeftAlone()
    {
        Device device;
        const Customer shop = arrived(device, "Alfreds");
        for (int hour = 1; hour < 5; ++hour)
            planned(device, shop, device.clock.now() + std::chrono::hours(hour));
        Words words(device.clock);
        TodayScreen today(*device.store, words);

        QTRY_COMPARE(today.visits()->count(), 4);
        QVERIFY(wait(device.store->read([](Database &) { return 0; }))); // after the search

        QVERIFY(!today.order()->isOffered());
    }
};

QTEST_GUILESS_MAIN(OrderOfDayTest)
#include "order_of_day_test.moc"
