#include "app/application.h"
#include "sync/client/erasure.h"
#include "tests/support/rows.h"

#include <QSignalSpy>

using namespace roundsman;
using namespace roundsman::test;

static Options in(const QString &folder) { return {folder, {}, {}, {}}; }

// Makes a profile with an owner and one customer, as enrolment and the first sync leave it.
static QString enrolled(const QString &folder)
{
    SystemClock clock;
    SystemEntropy entropy;
    const Secret passphrase(bytesOf("a test"));
    KeySources sources;
    sources.passphrase = &passphrase;
    auto key = openKey(toUtf8(folder), sources, entropy);
    if (!key)
        qFatal("%s", key.error().message.c_str());
    auto profile = openStore(toUtf8(folder), *std::move(key), {clock, entropy});
    if (!profile)
        qFatal("%s", profile.error().message.c_str());
    Owner owner;
    owner.user = profile->store->newId();
    owner.name = "Jana";
    if (!wait(profile->store->setOwner(owner)))
        qFatal("no owner");
    Customer alfreds;
    alfreds.id = profile->store->newId();
    alfreds.name = "Alfreds";
    alfreds.territory = owner.user;
    if (!wait(profile->store->save(SaveGroup("").put(alfreds))))
        qFatal("no customer");
    return toQString(alfreds.id.text());
}

class ApplicationTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("ROUNDSMAN_PASSPHRASE", "a test"); }

    void aNewProfileAsksToJoin()
    {
        QTemporaryDir folder;
        Application app(in(folder.filePath("new")), nullptr, m_ambient);
        QCOMPARE(app.broken(), "");
        QVERIFY(!app.isEnrolled());
        QCOMPARE(app.enrolment()->step(), "enter");
        QSignalSpy progressed(app.enrolment(), &EnrolmentScreen::progressed);
        app.enrolment()->join("no such text");
        QTRY_VERIFY(!app.enrolment()->problem().isEmpty());
        QCOMPARE(app.enrolment()->step(), "enter");
    }

    void aWrongPassphraseIsSaidInWords()
    {
        QTemporaryDir folder;
        enrolled(folder.path());
        qputenv("ROUNDSMAN_PASSPHRASE", "another");
        Application app(in(folder.path()), nullptr, m_ambient);
        qputenv("ROUNDSMAN_PASSPHRASE", "a test");
        QVERIFY2(app.broken().contains("passphrase"), qPrintable(app.broken()));
        QVERIFY(app.settings());
        QVERIFY(!app.today());
    }

    void aDamagedStoreIsSaidInWords()
    {
        QTemporaryDir folder;
        enrolled(folder.path());
        QFile store(folder.filePath("store.db"));
        QVERIFY(store.open(QFile::ReadWrite));
        const qint64 size = store.size();
        QVERIFY(store.write(QByteArray(int(size), 'x')) == size);
        store.close();
        QFile::remove(folder.filePath("store.db-wal"));
        Application app(in(folder.path()), nullptr, m_ambient);
        QVERIFY(!app.broken().isEmpty());
        QVERIFY(!app.isEnrolled());
    }

    void aProfileThatHeadOfficeErasesIsNotOpenedAgain()
    {
        QTemporaryDir folder;
        enrolled(folder.path());
        ErasureNote note;
        note.server = "https://127.0.0.1:1"; // nobody listens there
        QVERIFY(write(toUtf8(folder.path()), note));

        Application app(in(folder.path()), nullptr, m_ambient);

        QVERIFY(app.wiped()->isActive());
        QVERIFY(!app.isEnrolled() && !app.enrolment());
        QTRY_VERIFY(!QFile::exists(folder.filePath("store.db")));
        app.wiped()->startAnew(); // not before head office knows
        QVERIFY(app.wiped()->isActive());
    }

    void aFolderThatCannotBeMadeIsSaidInWords()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath("file"));
        QVERIFY(file.open(QFile::WriteOnly));
        Application app(in(folder.filePath("file/profile")), nullptr, m_ambient);
        QVERIFY(!app.broken().isEmpty());
    }

    void aVisitUnderWaySurvivesARestart()
    {
        QTemporaryDir folder;
        const QString alfreds = enrolled(folder.path());
        {
            Application app(in(folder.path()), nullptr, m_ambient);
            QVERIFY(app.isEnrolled());
            QVERIFY(!app.visit());
            app.checkIn(alfreds);
            QVERIFY(app.visit());
            QTRY_VERIFY(!app.visit()->savedText().isEmpty());
            app.visit()->setNote("half a sen");
        }
        Application app(in(folder.path()), nullptr, m_ambient);
        QVERIFY(app.visit());
        QCOMPARE(app.visit()->customerKey(), alfreds);
        QCOMPARE(app.visit()->note(), "half a sen");
        app.checkIn(alfreds); // goes on with the same one
        QCOMPARE(app.visit()->note(), "half a sen");

        QSignalSpy changed(&app, &Application::visitChanged);
        app.visit()->checkOut();
        QTRY_COMPARE(changed.count(), 1);
        QVERIFY(!app.visit());
    }

    void aTagFromOutsideOpensItsCustomersCard()
    {
        const QTemporaryDir folder;
        const QString alfreds = enrolled(folder.path());
        Options options = in(folder.path());
        options.open = "roundsman:customer:" + alfreds;
        Application app(options, nullptr, m_ambient);

        QSignalSpy read(app.customers(), &CustomersScreen::tagRead);

        QTRY_COMPARE(read.count(), 1);
        QCOMPARE(read.first().first().toString(), alfreds);
    }

    void aTourLeavesTheProfileAlone()
    {
        QTemporaryDir folder;
        const QString alfreds = enrolled(folder.path());
        Options options = in(folder.path());
        options.tour = folder.filePath("pictures");
        {
            Application touring(options, nullptr, m_ambient);
            QVERIFY(touring.isEnrolled());
            touring.checkIn(alfreds);
            QTRY_VERIFY(!touring.visit()->savedText().isEmpty());
        }
        Application app(in(folder.path()), nullptr, m_ambient);
        QVERIFY(!app.visit());
    }

private:
    SystemClock m_clock;
    SystemEntropy m_entropy;
    const Ambient m_ambient{m_clock, m_entropy};
};

QTEST_GUILESS_MAIN(ApplicationTest)
#include "application_test.moc"
