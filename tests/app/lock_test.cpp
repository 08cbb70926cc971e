#include "app/application.h"
#include "core/base/files.h"
#include "tests/core/drawer.h"
#include "tests/support/plain_words.h"
#include "tests/support/rows.h"

#include <QSignalSpy>

using namespace roundsman;
using namespace roundsman::test;

static Options in(const QString &folder) { return {folder, {}, {}, {}}; }

// The app's lock: PIN, waits, idleness, ten wrong ones.
class LockTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        qunsetenv("ROUNDSMAN_PASSPHRASE");
        m_folder = std::make_unique<QTemporaryDir>();
        m_drawer.items.clear();
        m_clock = {};
        const auto app = opened();
        QVERIFY(!app->isEnrolled());
    }

    void aPinIsSetAndAskedForAfterARestart()
    {
        setPin("2580");

        const auto app = opened();

        QVERIFY(app->lock()->isLocked());
        QVERIFY(!app->isEnrolled());
        QVERIFY(!app->today());
        type(*app->lock()->entry(), "2580");
        app->lock()->unlock();
        QTRY_VERIFY(!app->lock()->isLocked());
        QVERIFY(app->isEnrolled());
    }

    void aPinThatIsNotRepeatedIsNotSet()
    {
        const auto app = enrolled();
        PinEditor &editor = *app->lock()->editor();
        editor.begin(false);
        type(*editor.entry(), "2580");
        editor.next();
        type(*editor.entry(), "2581");
        editor.next();

        QCOMPARE(editor.step(), "fresh");
        QVERIFY(!editor.problem().isEmpty());
        QVERIFY(!app->lock()->hasPin());
    }

    void aWrongPinIsSaidAndCounted()
    {
        setPin("2580");
        const auto app = opened();

        tryPin(*app, "1111");

        QVERIFY(app->lock()->isLocked());
        QVERIFY(app->lock()->problem().contains("wrong"));
        QVERIFY(!app->lock()->isWaiting());
        QCOMPARE(lockState(path())->failed, 1);
    }

    void afterThreeWrongOnesItWaitsWhateverTheWallClockSays()
    {
        setPin("2580");
        const auto app = opened();
        for (int i = 0; i < 3; ++i)
            tryPin(*app, "1111");
        QVERIFY(app->lock()->isWaiting());

        m_clock.jump(-24h);
        type(*app->lock()->entry(), "2580");
        app->lock()->unlock();
        QVERIFY(!app->lock()->isBusy());
        m_clock.jump(240h);
        app->lock()->unlock();
        QVERIFY(!app->lock()->isBusy());

        m_clock.pass(1s);
        QTRY_VERIFY(!app->lock()->isWaiting());
        app->lock()->unlock();
        QTRY_VERIFY(!app->lock()->isLocked());
    }

    void aRestartDoesNotShortenTheWait()
    {
        setPin("2580");
        {
            const auto app = opened();
            for (int i = 0; i < 3; ++i)
                tryPin(*app, "1111");
        }
        const auto app = opened();

        QVERIFY(app->lock()->isWaiting());
        QVERIFY(app->lock()->problem().contains("1 second"));
    }

    void theTenthWrongPinLeavesTheWayToJoinAnew()
    {
        setPin("2580");
        const auto app = opened();
        QVERIFY(writeDurably(path() + "/rescue.log", bytesOf("sealed")));
        for (int i = 0; i < mostFailures; ++i) {
            m_clock.pass(1h);
            QTRY_VERIFY(!app->lock()->isWaiting());
            tryPin(*app, "1111");
        }

        QVERIFY(app->lock()->isErased());
        QVERIFY(!QFile::exists(m_folder->filePath("store.db")));
        app->lock()->startAnew();
        QVERIFY(!app->lock()->isLocked());
        QVERIFY(!app->isEnrolled());
        QCOMPARE(app->enrolment()->step(), "enter");
        QVERIFY(QFile::exists(m_folder->filePath("rescue-1.log")));
    }

    void nobodyTouchingItLocksItAndClosesTheStore()
    {
        setPin("2580");
        const auto app = opened();
        tryPin(*app, "2580");
        QTRY_VERIFY(!app->lock()->isLocked());
        app->lock()->minutes()->choose("1");
        auto *editor = app->customers()->open(m_customer)->edit();
        QTRY_VERIFY(!editor->isLoading());
        editor->setPhone("+421 900");
        QPointer<QObject> lent = editor;

        m_clock.pass(61s);
        QEvent woken(QEvent::ApplicationStateChange);
        QCoreApplication::sendEvent(QCoreApplication::instance(), &woken);

        QVERIFY(app->lock()->isLocked());
        QTRY_VERIFY(!app->isEnrolled());
        QVERIFY(lent.isNull());
        QVERIFY(!app->today());

        tryPin(*app, "2580");
        QTRY_VERIFY(!app->lock()->isLocked());
        auto *again = app->customers()->open(m_customer)->edit();
        QTRY_COMPARE(again->phone(), "+421 900"); // what was being typed is there
    }

    void whatIsBeingTypedIsNowhereReadable()
    {
        setPin("2580");
        const auto app = opened();
        tryPin(*app, "2580");
        QTRY_VERIFY(!app->lock()->isLocked());
        app->checkIn(m_customer);
        QTRY_VERIFY(!app->visit()->savedText().isEmpty());
        app->visit()->setNote("half a sentence");
        const QString saved = app->visit()->savedText();
        m_clock.pass(1min);
        QTRY_VERIFY(app->visit()->savedText() != saved);

        QVERIFY(QFile::exists(m_folder->filePath("store.db-wal")));
        QCOMPARE(readable(m_folder->path(), {"Alfreds", "half a sentence", "Jana"}), QStringList());
    }

    void threeWrongOldPinsInTheSettingsLockIt()
    {
        setPin("2580");
        const auto app = opened();
        tryPin(*app, "2580");
        QTRY_VERIFY(!app->lock()->isLocked());
        PinEditor &editor = *app->lock()->editor();
        editor.begin(true);
        for (int i = 0; i < PinEditor::mostTries; ++i) {
            type(*editor.entry(), "1111");
            editor.next();
            QTRY_VERIFY(!editor.isBusy());
        }

        QVERIFY(app->lock()->isLocked());
        QVERIFY(app->lock()->isWaiting());
    }

    void thePinIsTakenAway()
    {
        setPin("2580");
        {
            const auto app = opened();
            tryPin(*app, "2580");
            QTRY_VERIFY(!app->lock()->isLocked());
            QVERIFY(app->settings()->protectionText().contains("PIN"));
            PinEditor &editor = *app->lock()->editor();
            editor.begin(true);
            type(*editor.entry(), "2580");
            editor.next();
            QTRY_VERIFY(!editor.isBusy());
            QVERIFY(!app->lock()->hasPin());
        }
        QVERIFY(opened()->isEnrolled());
    }

    void aLockedPhoneSpeaksThePersonsLanguage()
    {
        {
            const auto app = enrolled();
            app->settings()->languages()->choose("sk");
            app->settings()->setTextScale(2);
        }
        setPin("2580");

        const auto app = opened();

        QVERIFY(app->lock()->isLocked());
        QCOMPARE(app->settings()->language(), "sk");
        QCOMPARE(app->settings()->textScale(), 2.0);
    }

private:
    std::string path() const { return toUtf8(m_folder->path()); }

    std::unique_ptr<Application> opened()
    {
        return std::make_unique<Application>(
            in(m_folder->path()), &m_drawer, Ambient{m_clock, m_entropy});
    }

    // With an owner and one customer, as enrolment and the first sync leave it.
    std::unique_ptr<Application> enrolled()
    {
        auto key = openKey(path(), {&m_drawer, nullptr, true, {}, nullptr}, m_entropy);
        auto profile = openStore(path(), *std::move(key), {m_clock, m_entropy});
        Owner owner;
        owner.user = profile->store->newId();
        owner.name = "Jana";
        Customer alfreds;
        alfreds.id = profile->store->newId();
        alfreds.name = "Alfreds";
        alfreds.territory = owner.user;
        m_customer = toQString(alfreds.id.text());
        if (!profile->store->owner()
            && (!wait(profile->store->setOwner(owner))
                || !wait(profile->store->save(SaveGroup("").put(alfreds)))))
            qFatal("the profile could not be made");
        profile->store.reset();
        return opened();
    }

    void setPin(const char *digits)
    {
        const auto app = enrolled();
        PinEditor &editor = *app->lock()->editor();
        editor.begin(false);
        type(*editor.entry(), digits);
        editor.next();
        type(*editor.entry(), digits);
        editor.next();
        QTRY_VERIFY(!editor.isBusy());
        QVERIFY(app->lock()->hasPin());
    }

    static void type(PinEntry &entry, const char *digits)
    {
        entry.clear();
        for (; *digits; ++digits)
            entry.press(*digits - '0');
    }

    static void tryPin(Application &app, const char *digits)
    {
        type(*app.lock()->entry(), digits);
        app.lock()->unlock();
        QTRY_VERIFY(!app.lock()->isBusy());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    Drawer m_drawer;
    StoppedClock m_clock;
    SystemEntropy m_entropy;
    QString m_customer;
};

QTEST_GUILESS_MAIN(LockTest)
#include "lock_test.moc"
