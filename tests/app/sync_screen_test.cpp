#include "app/settings/settings_screen.h"
#include "app/sync/sync_screen.h"
#include "core/domain/conflict.h"
#include "sync/client/sync.h"
#include "tests/support/rows.h"

#include <QSignalSpy>

using namespace roundsman;
using namespace roundsman::test;

struct Centre
{
    Device device;
    Words words{device.clock};
    Sync sync{*device.store, {device.folder.path().toStdString(), Bytes(32, 7), {}}};
    SyncScreen screen{*device.store, sync, words};

    void settle(const char *state, const char *reason)
    {
        const auto done = device.write([=](Database &db) {
            db.run("UPDATE outbox SET state = ?1, reason = ?2, settled_ms = ?3",
                   std::string(state) == "done" ? std::int64_t(2) : std::int64_t(3),
                   std::string(reason),
                   std::int64_t(1'774'339'200'000));
        });
        QVERIFY(done);
        device.store->announce({"outbox"});
    }
};

class SyncScreenTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("TZ", "UTC"); }

    void whatIsOnlyHereIsCountedAndNamed()
    {
        Centre centre;
        QCOMPARE(centre.screen.lastSyncText(), "Not synced yet");
        const Customer alfreds = arrived(centre.device, "Alfreds");
        Customer changed = alfreds;
        changed.phone = "1";
        QVERIFY(centre.device.save(SaveGroup("Correction at Alfreds").put(changed)));

        QTRY_COMPARE(centre.screen.unsent(), 1);
        QTRY_COMPARE(centre.screen.waiting()->count(), 1);
        QCOMPARE(cell(*centre.screen.waiting(), 0, "title").toString(), "Correction at Alfreds");
        QCOMPARE(cell(*centre.screen.waiting(), 0, "at").toString(), "phone");
        QCOMPARE(cell(*centre.screen.waiting(), 0, "symbol").toString(), "store");
        QCOMPARE(cell(*centre.screen.waiting(), 0, "when").toString(), "08:00");

        centre.settle("done", "");
        QTRY_COMPARE(centre.screen.unsent(), 0);
        QTRY_COMPARE(centre.screen.done()->count(), 1);
        QCOMPARE(centre.screen.doneText(), "today 1");
        QTRY_COMPARE(centre.screen.waiting()->count(), 0);
    }

    void whatWasRefusedSaysWhyAndCanBeSentAgainOrLetGo()
    {
        Centre centre;
        const Customer alfreds = arrived(centre.device, "Alfreds");
        Customer changed = alfreds;
        changed.phone = "1";
        QVERIFY(centre.device.save(SaveGroup("Correction").put(changed)));
        centre.settle("refused", "Your role may not change this.");
        QTRY_COMPARE(centre.screen.setAside()->count(), 1);
        QTRY_COMPARE(centre.screen.setAsideCount(), 1);
        QCOMPARE(cell(*centre.screen.setAside(), 0, "reason").toString(),
                 "Your role may not change this.");

        centre.screen.retry(cell(*centre.screen.setAside(), 0, "key").toString());
        QTRY_COMPARE(centre.screen.waiting()->count(), 1);
        QTRY_COMPARE(centre.screen.setAside()->count(), 0);

        centre.settle("refused", "Still not.");
        QTRY_VERIFY(centre.screen.setAside()->count() > 0);
        const int before = centre.screen.setAside()->count();
        centre.screen.drop(cell(*centre.screen.setAside(), 0, "key").toString());
        QTRY_COMPARE(centre.screen.setAside()->count(), before - 1);
        QVERIFY(centre.screen.problem().isEmpty());
    }

    void aConflictShowsBothValuesAndIsSettledByOneTap()
    {
        Centre centre;
        Customer alfreds = customer(centre.device, "Alfreds");
        alfreds.phone = "theirs";
        Conflict clash;
        clash.id = centre.device.store->newId();
        clash.tableName = "customer";
        clash.row = alfreds.id;
        clash.unit = 8;
        clash.original = R"({"phone":"before"})";
        clash.theirs = R"({"phone":"theirs"})";
        clash.mine = R"({"phone":"mine"})";
        clash.author = centre.device.owner.user;
        clash.mineAt = centre.device.clock.now();
        clash.state = "open";
        arrive(centre.device, alfreds, clash);

        QTRY_COMPARE(centre.screen.conflicts()->count(), 1);
        QTRY_COMPARE(centre.screen.conflictCount(), 1);
        const auto word = [&](const char *role) {
            return cell(*centre.screen.conflicts(), 0, role).toString();
        };
        QCOMPARE(word("customer"), "Alfreds");
        QCOMPARE(word("field"), "Phone");
        QCOMPARE(word("mine"), "mine");
        QCOMPARE(word("theirs"), "theirs");
        QCOMPARE(word("original"), "before");
        centre.screen.keepMine(word("key"));
        QTRY_COMPARE(centre.screen.conflicts()->count(), 0);
        QCOMPARE(centre.device.load<Customer>(alfreds.id)->phone, "mine");
        QCOMPARE(centre.device.load<Conflict>(clash.id)->settledWith, "mine");
    }

    void settingsAreKeptInTheStore()
    {
        Device device;
        Words words(device.clock);
        {
            SettingsScreen screen(words);
            screen.use(*device.store, Protection::OwnerOnlyFile);
            screen.languages()->choose("sk");
            screen.themes()->choose("sun");
            screen.hands()->choose("left");
            screen.setTextScale(9);
            QCOMPARE(screen.textScale(), 2.0);
        }
        device.reopen();
        words.speak("en");
        SettingsScreen screen(words);
        screen.use(*device.store, Protection::Passphrase);
        QCOMPARE(screen.language(), "sk");
        QCOMPARE(screen.theme(), "sun");
        QCOMPARE(screen.hand(), "left");
        QCOMPARE(screen.textScale(), 2.0);
        QCOMPARE(screen.userName(), "Jana");
        QVERIFY(!screen.isMirrored());
    }
};

QTEST_GUILESS_MAIN(SyncScreenTest)
#include "sync_screen_test.moc"
