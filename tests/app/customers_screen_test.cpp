#include "app/customers/customers_screen.h"
#include "app/customers/marked.h"
#include "core/domain/contact.h"
#include "tests/support/rows.h"

#include <QAbstractItemModelTester>

using namespace roundsman;
using namespace roundsman::test;

static QStringList names(CustomersScreen &screen)
{
    QStringList all;
    for (int row = 0; row < screen.rows()->count(); ++row)
        all += cell(*screen.rows(), row, "plainName").toString();
    return all;
}

class CustomersScreenTest : public QObject
{
    Q_OBJECT

private slots:
    void showsEverybodyUnderLetters()
    {
        Device device;
        for (const char *name : {"Ernst Handel", "Antonio Moreno", "Ana Trujillo"})
            arrived(device, name);
        Words words(device.clock);
        CustomersScreen screen(*device.store, words);
        QAbstractItemModelTester tester(screen.rows());
        QTRY_COMPARE(names(screen),
                     QStringList({"Ana Trujillo", "Antonio Moreno", "Ernst Handel"}));
        QCOMPARE(screen.letters(), QStringList({"A", "E"}));
        QCOMPARE(screen.rowOf("E"), 2);
        QCOMPARE(screen.rowOf("Q"), -1);
        QCOMPARE(cell(*screen.rows(), 2, "section").toString(), "E");
    }

    void theNearestStandFirstMeasuredFromTheLastDoor()
    {
        Device device;
        const auto at = [&](const char *name, double lat, double lon) {
            Customer made = customer(device, name);
            made.lat = lat;
            made.lon = lon;
            return made;
        };
        const Customer here = at("Kaviareň", 48.143, 17.107);
        const Customer near = at("Corner", 48.147, 17.107);
        const Customer far = at("Afar", 48.72, 21.26);
        arrive(device, here, near, far, customer(device, "Nowhere"));
        Words words(device.clock);
        CustomersScreen screen(*device.store, words);
        QTRY_COMPARE(screen.rows()->count(), 4);
        QVERIFY(screen.filters()->keyAt(0) != "near"); // nobody knows from where

        done(device, here, device.clock.now() - 1h);
        QTRY_COMPARE(screen.filters()->keyAt(0), "near");
        screen.filters()->choose("near");
        QTRY_COMPARE(screen.rows()->count(), 3);
        QTRY_COMPARE(names(screen), QStringList({QString::fromUtf8("Kaviareň"), "Corner", "Afar"}));
        QCOMPARE(cell(*screen.rows(), 1, "detail").toString(), "450 m");
        QCOMPARE(cell(*screen.rows(), 2, "detail").toString(), "313 km");
        QCOMPARE(cell(*screen.rows(), 1, "section").toString(), QString::fromUtf8("From Kaviareň"));
    }

    void findsAsOneTypesAndSaysWhere()
    {
        Device device;
        Customer berglunds = arrived(device, QString::fromUtf8("Berglunds snabbköp"));
        Customer lulea = customer(device, "Frankenversand");
        lulea.city = QString::fromUtf8("Bergamo");
        Customer noted = customer(device, "Die Wandernde Kuh");
        noted.note = "Ask for Mr. Bergmann & Söhne at the door";
        arrive(device, lulea, noted);
        Words words(device.clock);
        CustomersScreen screen(*device.store, words);
        screen.setSearch("berg");
        QTRY_COMPARE(screen.rows()->count(), 3);
        QCOMPARE(cell(*screen.rows(), 0, "section").toString(), "Name");
        QCOMPARE(cell(*screen.rows(), 0, "name").toString(),
                 QString::fromUtf8("<b>Berg</b>lunds snabbköp"));
        QCOMPARE(cell(*screen.rows(), 1, "section").toString(), "City");
        QCOMPARE(cell(*screen.rows(), 1, "detail").toString(), "<b>Berg</b>amo");
        QCOMPARE(cell(*screen.rows(), 2, "section").toString(), "Note");
        QVERIFY(cell(*screen.rows(), 2, "detail").toString().contains("<b>Berg</b>mann &amp;"));

        screen.setSearch("nobody at all");
        QTRY_COMPARE(screen.rows()->count(), 0);
        screen.clear();
        QTRY_COMPARE(screen.rows()->count(), 3);
    }

    void filtersNarrow()
    {
        Device device;
        Customer tierA = customer(device, "Alpha");
        tierA.tier = "A";
        Customer tierB = customer(device, "Beta");
        tierB.tier = "B";
        arrive(device, tierA, tierB);
        Words words(device.clock);
        CustomersScreen screen(*device.store, words);
        QTRY_VERIFY(screen.filters()->count() == 5);

        screen.filters()->choose("tier B");
        QTRY_COMPARE(names(screen), QStringList("Beta"));
        QVERIFY(screen.isFiltered());
        screen.filters()->choose("tier A"); // of several tiers, one
        QTRY_COMPARE(screen.rows()->count(), 2);
        screen.setSearch("al");
        QTRY_COMPARE(names(screen), QStringList("Alpha"));
        screen.clear();

        planned(device, tierB, device.clock.now());
        screen.filters()->choose("due");
        QTRY_COMPARE(names(screen), QStringList("Beta"));
    }

    void marksUnsentWorkAroundACustomer()
    {
        Device device;
        const Customer alpha = arrived(device, "Alpha");
        arrived(device, "Beta");
        Words words(device.clock);
        CustomersScreen screen(*device.store, words);
        QTRY_COMPARE(screen.rows()->count(), 2);
        Visit visit;
        visit.id = device.store->newId();
        visit.customer = alpha.id;
        visit.user = device.owner.user;
        visit.state = "arrived";
        QVERIFY(device.save(visit));

        QTRY_COMPARE(cell(*screen.rows(), 0, "unsent").toString(), "phone");
        QCOMPARE(cell(*screen.rows(), 1, "unsent").toString(), "");
        screen.filters()->choose("unsent");
        QTRY_COMPARE(names(screen), QStringList("Alpha"));
    }

    void marksWhatWasFound()
    {
        const auto utf8 = [](const char *text) { return QString::fromUtf8(text); };
        QCOMPARE(marked("Alfreds", "alf"), "<b>Alf</b>reds");
        QCOMPARE(marked(utf8("Luleå Köp"), "kop lulea"), utf8("<b>Luleå</b> <b>Köp</b>"));
        QCOMPARE(marked("A <b> & B", "b"), "A &lt;<b>b</b>&gt; &amp; <b>B</b>");
        QCOMPARE(marked("Alfreds", ""), "Alfreds");
        QCOMPARE(marked("Straße", "strass"), utf8("<b>Straß</b>e"));
    }
};

QTEST_GUILESS_MAIN(CustomersScreenTest)
#include "customers_screen_test.moc"
