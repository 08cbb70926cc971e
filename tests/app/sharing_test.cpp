#include "app/share/sharing.h"
#include "tests/app/quote_desk.h"

#include <QDir>
#include <QFile>

using namespace roundsman;
using namespace roundsman::test;

static QByteArray contentOf(const QString &url)
{
    QFile file(QUrl(url).toLocalFile());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// A person with a folder to hand things over in.
struct Hand
{
    QTemporaryDir home;
    Words words;
    Sharing sharing;
    QSignalSpy ready{&sharing, &Sharing::ready};
    QSignalSpy failed{&sharing, &Sharing::failed};

    explicit Hand(Device &device) :
        words(device.clock),
        sharing(*device.store, words, home.filePath("out"))
    { }
    QString url() const { return ready.value(0).value(0).toString(); }
    QString refusal() const { return failed.value(0).value(0).toString(); }
};

static Contact contactAt(Device &device, const Customer &customer)
{
    Contact made;
    made.id = device.store->newId();
    made.customer = customer.id;
    made.name = QString::fromUtf8("Aria Cruz; Ing.");
    made.phone = "(11) 555-9857";
    made.note = "Wants a lower price";
    arrive(device, made);
    return made;
}

static QString keyOf(const Id &id) { return toQString(id.text()); }

class SharingTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("TZ", "UTC"); }

    void aContactGoesToTheAddressBookWithoutOurNotes()
    {
        Device device;
        const Customer shop = arrived(device, "Corner shop");
        const Contact aria = contactAt(device, shop);
        Hand hand(device);

        hand.sharing.contact(keyOf(aria.id));

        QTRY_COMPARE(hand.ready.count(), 1);
        const QByteArray card = contentOf(hand.url());
        QVERIFY2(card.contains("FN:Aria Cruz\\; Ing.\r\nORG:Corner shop\r\n"), card.constData());
        QVERIFY(!card.contains("lower price"));
        QVERIFY(!hand.url().contains("Aria"));
    }

    void aDayGoesToTheCalendarWithWhatIsStillPlanned()
    {
        Device device;
        Customer shop = customer(device, "Corner shop");
        shop.street = "Main Street 1";
        shop.city = "Cork";
        arrive(device, shop);
        const Words words(device.clock);
        const Instant tomorrow = words.startOf(words.today().addDays(1));
        planned(device, shop, tomorrow - 1h);
        Visit morning;
        morning.id = device.store->newId();
        morning.customer = shop.id;
        morning.user = device.owner.user;
        morning.state = "planned";
        morning.plannedStart = tomorrow + 9h;
        morning.plannedEnd = tomorrow + 10h;
        morning.purpose = "Straps";
        arrive(device, morning);
        planned(device, shop, tomorrow + 24h);
        Hand hand(device);

        hand.sharing.day(1);

        QTRY_COMPARE(hand.ready.count(), 1);
        const QByteArray calendar = contentOf(hand.url());
        QCOMPARE(calendar.count("BEGIN:VEVENT"), 1);
        QVERIFY2(calendar.contains("UID:" + QByteArray::fromStdString(morning.id.text()) + "@"),
                 calendar.constData());
        QVERIFY(calendar.contains("SUMMARY:Visit: Corner shop\r\nLOCATION:Main Street 1\\, Cork\r\n"
                                  "DESCRIPTION:Straps\r\n"));
    }

    void aDayWithNothingPlannedIsSaidSo()
    {
        Device device;
        Hand hand(device);
        hand.sharing.day(3);
        QTRY_COMPARE(hand.failed.count(), 1);
        QVERIFY2(hand.refusal().contains("Nothing is planned"), qPrintable(hand.refusal()));
    }

    void whatHasLeftTheDeviceIsSaidSo()
    {
        Device device;
        Hand hand(device);
        hand.sharing.contact(keyOf(device.store->newId()));
        hand.sharing.quote(keyOf(device.store->newId()));
        QTRY_COMPARE(hand.failed.count(), 2);
        QCOMPARE(hand.ready.count(), 0);
    }

    void aQuoteThatWasSentIsAPaper()
    {
        Desk desk;
        desk.step(desk.market.straps, 3);
        QTRY_VERIFY(desk.editor->canSend());
        desk.send();
        const Quote quote = desk.all<Quote>().at(0);
        Hand hand(desk.device);

        hand.sharing.quote(keyOf(quote.id));

        QTRY_COMPARE(hand.ready.count(), 1);
        QVERIFY(contentOf(hand.url()).startsWith("%PDF-"));
        const QString date = hand.words.local(quote.quotedAt).date().toString(Qt::ISODate);
        QCOMPARE(QUrl(hand.url()).fileName(), "Quote " + date + ".pdf");
        const auto sheet =
            desk.device.write([&](Database &db) { return quoteSheet(db, quote.id); });
        QVERIFY(sheet && *sheet);
        QCOMPARE((*sheet)->lines.size(), 1U);
        QCOMPARE((*sheet)->lines[0].product, "Straps");
        QCOMPARE((*sheet)->lines[0].line.total, Money{3'000});
    }

    void nothingIsLeftBehind()
    {
        Device device;
        const Contact aria = contactAt(device, arrived(device, "Corner shop"));
        QTemporaryDir home;
        const QString folder = home.filePath("out");
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(QFile(folder + "/of a killed process.vcf").open(QIODevice::WriteOnly));
        const Words words(device.clock);
        {
            Sharing sharing(*device.store, words, folder);
            QVERIFY(!QFileInfo::exists(folder)); // nothing is there before it is asked for
            QSignalSpy ready(&sharing, &Sharing::ready);
            sharing.contact(keyOf(aria.id));
            QTRY_COMPARE(ready.count(), 1);
            const auto mine =
                QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
            QCOMPARE(QFile::permissions(folder + "/contact.vcf"), mine);
        }
        QVERIFY(!QFileInfo::exists(folder));
    }

    void aFolderThatCannotBeMadeIsSaid()
    {
        Device device;
        const Contact aria = contactAt(device, arrived(device, "Corner shop"));
        QTemporaryDir home;
        QVERIFY(QFile(home.filePath("file")).open(QIODevice::WriteOnly));
        const Words words(device.clock);
        Sharing sharing(*device.store, words, home.filePath("file/out"));
        QSignalSpy failed(&sharing, &Sharing::failed);

        sharing.contact(keyOf(aria.id));

        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(!failed[0][0].toString().isEmpty());
    }

    void filesLieInTheSessionsMemory()
    {
        qputenv("XDG_RUNTIME_DIR", "/run/user/7");
        const QString one = Outgoing::folderFor("/home/one/profile");
        QVERIFY2(one.startsWith("/run/user/7/roundsman-"), qPrintable(one));
        QVERIFY(one != Outgoing::folderFor("/home/two/profile"));
        qunsetenv("XDG_RUNTIME_DIR");
        QCOMPARE(Outgoing::folderFor("/home/one/profile"), "/home/one/profile/outgoing");
    }
};

QTEST_MAIN(SharingTest)
#include "sharing_test.moc"
