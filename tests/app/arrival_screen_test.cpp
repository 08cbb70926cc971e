#include "app/arrival/arrival_screen.h"
#include "app/customers/customers_screen.h"
#include "app/today/today_screen.h"
#include "core/domain/contact.h"
#include "core/domain/preference.h"
#include "core/domain/signal.h"
#include "tests/support/rows.h"

#include <QSignalSpy>

using namespace roundsman;
using namespace roundsman::test;

static Signal guest(Device &device, const Customer &customer, Instant at)
{
    Signal made;
    made.id = device.store->newId();
    made.customer = customer.id;
    made.kind = "arrived";
    made.at = at;
    made.detail = "Ms. Weiss";
    arrive(device, made);
    return made;
}

static void likes(Device &device, const Customer &customer, const char *topic, const char *value)
{
    Preference made;
    made.id = device.store->newId();
    made.customer = customer.id;
    made.topic = topic;
    made.value = value;
    made.notedAt = device.clock.now();
    arrive(device, made);
}

static QStringList titles(ArrivalScreen &screen)
{
    QStringList all;
    for (const Fact &fact : screen.facts()->facts())
        all += fact.title;
    return all;
}

class ArrivalScreenTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("TZ", "UTC"); }

    void theCardSaysWhoWhatIsLikedWhatToOfferAndWhatHappened()
    {
        Device device;
        Customer shop = customer(device, "Nina's Bakery");
        shop.nextStep = "Offer the oat drink";
        arrive(device, shop);
        Contact nina;
        nina.id = device.store->newId();
        nina.customer = shop.id;
        nina.name = "Nina";
        arrive(device, nina);
        likes(device, shop, "Delivery", "before eight");
        done(device, shop, device.clock.now() - 9 * 24h);
        task(device, shop, "Bring the sample", device.clock.now() + 2h);
        Words words(device.clock);

        ArrivalScreen card(*device.store, words, shop.id);
        QCOMPARE(card.name(), "Nina's Bakery"); // with the first frame
        QTRY_VERIFY(!card.isLoading());

        QCOMPARE(
            titles(card),
            QStringList(
                {"Offer the oat drink", "before eight", "Bring the sample", "Nina", "9 days ago"}));
        QVERIFY2(card.say().contains("Bring the sample"), qPrintable(card.say()));
        QCOMPARE(card.likes(), "Delivery: before eight");
        QVERIFY(card.guest().isEmpty());
    }

    void ofATopicWhatWasNotedLastCounts()
    {
        Device device;
        const Customer shop = arrived(device, "Nina's Bakery");
        likes(device, shop, "Milk", "cow");
        device.clock.pass(24h);
        likes(device, shop, "Milk", "oat");
        Words words(device.clock);

        ArrivalScreen card(*device.store, words, shop.id);

        QTRY_COMPARE(card.likes(), "Milk: oat");
    }

    void aGuestStandsOnTopOfTheDayWithHowOldThatIs()
    {
        Device device;
        const Customer hotel = arrived(device, "Hotel Slavín");
        Words words(device.clock);
        TodayScreen today(*device.store, words);
        QTRY_VERIFY(!today.isLoading());
        QCOMPARE(today.guests()->count(), 0);

        guest(device, hotel, device.clock.now() - 25min);

        QTRY_COMPARE(today.guests()->count(), 1);
        QCOMPARE(cell(*today.guests(), 0, "name").toString(), "Hotel Slavín");
        QCOMPARE(cell(*today.guests(), 0, "age").toString(), "A guest came, 25 min ago");
        ArrivalScreen card(*device.store, words, hotel.id);
        QTRY_COMPARE(card.guest(), "A guest came, 25 min ago");
        QCOMPARE(card.guestDetail(), "Ms. Weiss");
    }

    void aGuestWhomIHaveMetOrWhoCameYesterdayIsNoNews()
    {
        Device device;
        const Customer hotel = arrived(device, "Hotel Slavín");
        const Customer inn = arrived(device, "Inn");
        guest(device, hotel, device.clock.now() - 25min);
        guest(device, inn, device.clock.now() - 24h);
        Words words(device.clock);
        TodayScreen today(*device.store, words);
        QTRY_COMPARE(today.guests()->count(), 1);

        done(device, hotel, device.clock.now() - 5min);

        QTRY_COMPARE(today.guests()->count(), 0);
    }

    void aCustomerWhoHasLeftTheDeviceIsSaidToBeGone()
    {
        Device device;
        Words words(device.clock);

        ArrivalScreen card(*device.store, words, device.store->newId());

        QTRY_VERIFY(!card.isLoading());
        QVERIFY(card.problem().endsWith(u'.'));
    }

    void aTagThatIsTypedOrScannedNamesItsCustomer_data()
    {
        QTest::addColumn<QString>("tag");
        QTest::addColumn<bool>("isNamed");
        QTest::newRow("his number") << "roundsman:customer:C-17" << true;
        QTest::newRow("his id") << QString() << true;
        QTest::newRow("half of it") << "roundsman:customer:C-1" << false;
        QTest::newRow("nobody") << "roundsman:customer:" << false;
        QTest::newRow("an enrolment") << "roundsman:1:C-17" << false;
    }
    void aTagThatIsTypedOrScannedNamesItsCustomer()
    {
        QFETCH(QString, tag);
        QFETCH(bool, isNamed);
        Device device;
        Customer shop = customer(device, "Nina's Bakery");
        shop.number = "C-17";
        arrive(device, shop);
        const QString key = toQString(shop.id.text());
        if (tag.isEmpty())
            tag = "roundsman:customer:" + key;
        Words words(device.clock);
        CustomersScreen customers(*device.store, words);
        QSignalSpy read(&customers, &CustomersScreen::tagRead);

        customers.setSearch(tag);
        QTRY_VERIFY(!customers.isLoading());
        QVERIFY(wait(device.store->read([](Database &) { return 0; }))); // after the tag's own look

        QTRY_COMPARE(read.count(), isNamed ? 1 : 0);
        if (isNamed)
            QCOMPARE(read.first().first().toString(), key);
        QCOMPARE(customers.search().isEmpty(), isNamed);
    }
};

QTEST_GUILESS_MAIN(ArrivalScreenTest)
#include "arrival_screen_test.moc"
