#include "app/customer/customer_screen.h"
#include "app/customer/events.h"
#include "core/domain/contact.h"
#include "tests/support/rows.h"

#include <QSignalSpy>

using namespace roundsman;
using namespace roundsman::test;

static QString said(const Figure &figure)
{
    return QStringList{figure.value, figure.unit, figure.label, figure.kind}.join(u'|');
}

class CustomerScreenTest : public QObject
{
    Q_OBJECT

    static Sighting axfoodsPrice(Device &device, const Customer &customer, const Product &product)
    {
        Sighting seen;
        seen.id = device.store->newId();
        seen.competitor = competitor(device, "Axfood").id;
        seen.product = product.id;
        seen.customer = customer.id;
        seen.price = Money{1893};
        seen.currency = "EUR";
        seen.seenAt = device.clock.now() - 12 * 24h;
        seen.author = device.owner.user;
        return seen;
    }
    static Feedback answeredDefect(Device &device, const Customer &customer)
    {
        Feedback torn;
        torn.id = device.store->newId();
        torn.customer = customer.id;
        torn.author = device.owner.user;
        torn.kind = "defect";
        torn.text = "torn pallet";
        torn.state = "answered";
        torn.outcome = "New cartons left yesterday.";
        torn.notedAt = device.clock.now() - 24h;
        return torn;
    }

private slots:
    void initTestCase() { qputenv("TZ", "UTC"); }

    void saysACustomerInFourFiguresAndOneSentence()
    {
        Device device;
        const Instant now = device.clock.now();
        Customer berglunds = customer(device, "Berglunds");
        berglunds.city = "Lule\u00e5";
        berglunds.tier = "A";
        arrive(device, berglunds);
        const Product chang = product(device, "Chang");
        order(device, berglunds, chang, now - 9 * 24h, {1950});
        done(device, berglunds, now - 12 * 24h);
        arrive(device, axfoodsPrice(device, berglunds, chang), answeredDefect(device, berglunds));

        Words words(device.clock);
        CustomerScreen screen(*device.store, words, berglunds.id);
        QCOMPARE(screen.name(), "Berglunds"); // with the first frame
        QTRY_VERIFY(!screen.isLoading());
        const QList<Figure> wanted{{"195", "€", "ordered 9 days ago", "ink"},
                                   {"12", "days", "since your visit", "ink"},
                                   {"+3", "%", "dearer than Axfood", "warn"},
                                   {"1", "open", "torn pallet", "ink"}};
        QCOMPARE(screen.figures()->figures().size(), wanted.size());
        for (int i = 0; i < wanted.size(); ++i)
            QCOMPARE(said(screen.figures()->figures().at(i)), said(wanted.at(i)));
        QCOMPARE(screen.say(),
                 QString::fromUtf8("“Head office answered: New cartons left yesterday.”"));
        QCOMPARE(screen.subtitle(), QString::fromUtf8("Luleå · tier A"));
        QTRY_COMPARE(screen.timeline()->count(), 4);
        QCOMPARE(screen.timelineText(), "all 4");
        QCOMPARE(cell(*screen.timeline(), 0, "title").toString(),
                 "Head office: New cartons left yesterday.");
        QCOMPARE(cell(*screen.timeline(), 1, "title").toString(),
                 QString::fromUtf8("Order 10384 · 1 lines"));
        QCOMPARE(cell(*screen.timeline(), 1, "symbol").toString(), "order");
        QTRY_COMPARE(screen.orders()->count(), 1);
        QCOMPARE(cell(*screen.orders(), 0, "amount").toString(), QString::fromUtf8("€195.00"));
    }

    void wordsOfOthersKeepTheirDirectionWhereOursRunsTheOtherWay()
    {
        Device device;
        const Customer berglunds = arrived(device, "Berglunds");
        order(device, berglunds, product(device, "Chang"), device.clock.now() - 24h, {1950});
        Words words(device.clock);
        CustomerScreen screen(*device.store, words, berglunds.id);
        QTRY_VERIFY(screen.say().contains("Last time it was Chang."));

        words.speak("ur");

        const QString isolated = QChar(0x2068) + QString("Chang") + QChar(0x2069);
        QVERIFY2(screen.say().contains(isolated), qPrintable(screen.say()));
    }

    void anEmptyCustomerClaimsNothing()
    {
        Device device;
        const Customer bare = arrived(device, "Bare");
        Words words(device.clock);
        CustomerScreen screen(*device.store, words, bare.id);
        QTRY_VERIFY(!screen.isLoading());
        QCOMPARE(screen.figures()->count(), 0);
        QCOMPARE(screen.say(), "");
        QCOMPARE(screen.phoneUrl() + screen.messageUrl() + screen.mapUrl(), "");
        QCOMPARE(screen.timelineText(), "");
        QCOMPARE(screen.older(), "");
    }

    void saysFromWhenOnTheDeviceHasWhatWasClosed()
    {
        Device device;
        Customer berglunds = customer(device, "Berglunds");
        berglunds.territory = device.store->newId();
        arrive(device, berglunds);
        const std::string territory = "territory/" + berglunds.territory.text();
        QVERIFY(device.write([&](Database &db) {
            for (const char *slice : {"/2025H1#rep", "/2024H2#rep", "#rep"})
                db.run("INSERT INTO sync_scope(name) VALUES(?1)", territory + slice);
            db.run("INSERT INTO sync_scope(name) VALUES('territory/another/2020H1#rep')");
        }));
        Words words(device.clock);

        CustomerScreen screen(*device.store, words, berglunds.id);

        QTRY_COMPARE(screen.older(), "What was closed before 1 July 2024 is at head office.");
    }

    void aCustomerWhoLeftTheDeviceIsSaidSo()
    {
        Device device;
        Words words(device.clock);
        CustomerScreen screen(*device.store, words, device.store->newId());
        QTRY_VERIFY(!screen.isLoading());
        QVERIFY(screen.problem().contains("no longer on this device"));
    }

    void anOldOrderIsNotOnItsWay()
    {
        Device device;
        const Customer alfreds = arrived(device, "Alfreds");
        const Product chang = product(device, "Chang");
        for (const auto age : {3 * 24h, 400 * 24h}) {
            const Order shipped = order(device, alfreds, chang, device.clock.now() - age, {100});
            QVERIFY(device.write([&](Database &db) {
                db.run("UPDATE \"order\" SET state = 'shipped' WHERE id = ?1", shipped.id);
            }));
        }
        Words words(device.clock);
        CustomerScreen screen(*device.store, words, alfreds.id);
        QTRY_COMPARE(screen.orders()->count(), 2);
        const auto detail = [&](int row) {
            return cell(*screen.orders(), row, "detail").toString();
        };
        QVERIFY2(detail(0).contains("on its way"), qPrintable(detail(0)));
        QVERIFY2(!detail(1).contains("on its way"), qPrintable(detail(1)));
    }

    void ledToTheCustomerByUrls()
    {
        Device device;
        Customer alfreds = customer(device, "Alfreds");
        alfreds.phone = "+421 (2) 5441-0101";
        alfreds.street = "Obere Str. 57";
        alfreds.city = "Berlin";
        arrive(device, alfreds);
        Words words(device.clock);
        CustomerScreen screen(*device.store, words, alfreds.id);
        QTRY_VERIFY(!screen.isLoading());
        QCOMPARE(screen.phoneUrl(), "tel:+421254410101");
        QCOMPARE(screen.messageUrl(), "sms:+421254410101");
        QVERIFY(screen.mapUrl().startsWith("geo:0,0?q=Obere%20Str."));
        QCOMPARE(mailUrl("a b@c.example"), "mailto:a%20b@c.example");
        QCOMPARE(mailUrl("nowhere"), "");
    }

    void aCorrectionIsSavedWholeAndWaits()
    {
        Device device;
        const Customer alfreds = arrived(device, "Alfreds");
        Words words(device.clock);
        CustomerScreen screen(*device.store, words, alfreds.id);
        const std::unique_ptr<CustomerEditor> editor(screen.edit());
        QTRY_VERIFY(!editor->isLoading());
        QVERIFY(!editor->isChanged());
        editor->setPhone("030-0074321");
        QVERIFY(editor->isChanged());
        QSignalSpy saved(editor.get(), &CustomerEditor::saved);
        editor->save();
        QTRY_COMPARE(saved.count(), 1);
        QCOMPARE(device.load<Customer>(alfreds.id)->phone, "030-0074321");
        QTRY_COMPARE(screen.unsent(), "phone");
        QTRY_COMPARE(screen.phoneUrl(), "tel:0300074321");
        QCOMPARE(device.number("SELECT count(*) FROM outbox WHERE title = 'Correction at Alfreds'"),
                 1);
    }

    void aCustomerWithoutANameIsNotSaved()
    {
        Device device;
        const Customer alfreds = arrived(device, "Alfreds");
        CustomerEditor editor(*device.store, alfreds.id);
        QTRY_VERIFY(!editor.isLoading());
        editor.setName("  ");
        editor.save();
        QVERIFY(editor.problem().contains("needs a name"));
        QCOMPARE(device.load<Customer>(alfreds.id)->name, "Alfreds");
    }

    void aClosedScreenMayLeaveItsQuestionsBehind()
    {
        Device device;
        const Customer alfreds = arrived(device, "Alfreds");
        Words words(device.clock);
        for (int i = 0; i < 20; ++i) {
            CustomerScreen screen(*device.store, words, alfreds.id);
            const std::unique_ptr<CustomerEditor> editor(screen.edit());
        }
        QVERIFY(wait(device.store->read([](Database &) {})));
        QCoreApplication::processEvents();
        QCOMPARE(device.load<Customer>(alfreds.id)->name, "Alfreds");
    }
};

QTEST_GUILESS_MAIN(CustomerScreenTest)
#include "customer_screen_test.moc"
