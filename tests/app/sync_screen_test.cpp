#include "app/settings/settings_screen.h"
#include "app/sync/sync_screen.h"
#include "core/domain/conflict.h"
#include "core/domain/territory.h"
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
        QCOMPARE(word("mine"), "<b>mine</b>");
        QCOMPARE(word("theirs"), "<b>theirs</b>");
        QCOMPARE(word("said"), "You and Head office both changed it. Before, it was before.");
        centre.screen.keepMine(word("key"));
        QTRY_COMPARE(centre.screen.conflicts()->count(), 0);
        QCOMPARE(centre.device.load<Customer>(alfreds.id)->phone, "mine");
        QCOMPARE(centre.device.load<Conflict>(clash.id)->settledWith, "mine");

        centre.screen.undo();
        QTRY_COMPARE(centre.screen.conflicts()->count(), 1);
        QCOMPARE(centre.device.load<Customer>(alfreds.id)->phone, "theirs");
        QCOMPARE(centre.device.load<Conflict>(clash.id)->settledWith, "");
    }

    void whatTwoValuesShareIsPlainAndWhatDiffersIsStrong()
    {
        Centre centre;
        Customer alfreds = customer(centre.device, "Alfreds");
        Conflict clash;
        clash.id = centre.device.store->newId();
        clash.tableName = "customer";
        clash.row = alfreds.id;
        clash.unit = 11;
        clash.original = R"({"city":"Bratislava","lat":48.1,"street":"Panská 1"})";
        clash.theirs = R"({"city":"Bratislava","lat":48.2,"street":"Panská 12"})";
        clash.mine = R"({"city":"Bratislava","lat":48.1,"street":"Panská 14"})";
        clash.author = centre.device.owner.user;
        clash.mineAt = centre.device.clock.now();
        clash.state = "open";
        arrive(centre.device, alfreds, clash);

        QTRY_COMPARE(centre.screen.conflicts()->count(), 1);
        const auto word = [&](const char *role) {
            return cell(*centre.screen.conflicts(), 0, role).toString();
        };
        QCOMPARE(word("field"), "Address");
        QCOMPARE(word("mine"), QString::fromUtf8("Panská 1<b>4</b>, Bratislava"));
        QCOMPARE(word("theirs"), QString::fromUtf8("Panská 1<b>2</b>, Bratislava"));
        QCOMPARE(word("said"),
                 QString::fromUtf8("You and Head office both changed it. Before, it was "
                                   "Panská 1, Bratislava."));
        QCOMPARE(word("mineWho"), QString::fromUtf8("You · Today 08:00"));
    }

    void whatWasSetAsideIsRepairedFieldByField()
    {
        Centre centre;
        const Customer alfreds = arrived(centre.device, "Alfreds");
        Customer changed = alfreds;
        changed.phone = "030 1234";
        changed.email = "alfreds@example";
        QVERIFY(centre.device.save(SaveGroup("Correction").put(changed)));
        centre.settle("refused", "You may not change the phone of this customer. Ask somebody.");
        QTRY_COMPARE(centre.screen.setAside()->count(), 1);
        const QString key = cell(*centre.screen.setAside(), 0, "key").toString();
        QCOMPARE(cell(*centre.screen.setAside(), 0, "fields").toString(),
                 "Phone: 030 1234\nE-mail: alfreds@example");
        QVERIFY(cell(*centre.screen.setAside(), 0, "reason").toString().contains("Leave it out"));

        const std::unique_ptr<RepairEditor> editor(centre.screen.repair(key));
        QTRY_COMPARE(editor->fields()->count(), 2);
        QCOMPARE(editor->title(), "Correction");
        QCOMPARE(cell(*editor->fields(), 0, "record").toString(), "Customer");
        QVERIFY(!editor->isChanged());
        editor->fields()->leaveOut(0, true);
        editor->fields()->write(1, "alfreds@example.com");
        QVERIFY(editor->isChanged());
        QSignalSpy sent(editor.get(), &RepairEditor::sent);
        editor->send();

        QTRY_COMPARE(sent.count(), 1);
        QTRY_COMPARE(centre.screen.setAside()->count(), 0);
        QTRY_COMPARE(centre.screen.waiting()->count(), 1);
        const auto stands = centre.device.load<Customer>(alfreds.id);
        QCOMPARE(stands->email, "alfreds@example.com");
        QCOMPARE(stands->phone, ""); // left out, so as head office has it
    }

    void aRepairThatBreaksARuleChangesNothing()
    {
        Centre centre;
        const Customer alfreds = arrived(centre.device, "Alfreds");
        Customer changed = alfreds;
        changed.name = "Alfreds Futterkiste";
        QVERIFY(centre.device.save(SaveGroup("Correction").put(changed)));
        centre.settle("refused", "No.");
        QTRY_COMPARE(centre.screen.setAside()->count(), 1);
        const std::unique_ptr<RepairEditor> editor(
            centre.screen.repair(cell(*centre.screen.setAside(), 0, "key").toString()));
        QTRY_COMPARE(editor->fields()->count(), 1);

        editor->fields()->write(0, "");
        editor->send();
        QTRY_VERIFY(editor->problem().contains("name"));
        QCOMPARE(centre.screen.setAside()->count(), 1);
        editor->fields()->leaveOut(0, true);
        editor->send();
        QTRY_VERIFY(editor->problem().contains("Nothing is left"));
        QCOMPARE(centre.device.number("SELECT count(*) FROM outbox"), 1);
    }

    void whatWasLetGoIsTakenBack()
    {
        Centre centre;
        Customer changed = arrived(centre.device, "Alfreds");
        changed.phone = "1";
        QVERIFY(centre.device.save(SaveGroup("Correction").put(changed)));
        centre.settle("refused", "No.");
        QTRY_COMPARE(centre.screen.setAside()->count(), 1);
        centre.screen.drop(cell(*centre.screen.setAside(), 0, "key").toString());
        QTRY_COMPARE(centre.screen.setAside()->count(), 0);

        centre.screen.undo();
        QTRY_COMPARE(centre.screen.setAside()->count(), 1);
    }

    void aNoticeThatCameWithTheReceiptIsShown()
    {
        Centre centre;
        Customer changed = arrived(centre.device, "Alfreds");
        changed.phone = "1";
        QVERIFY(centre.device.save(SaveGroup("Correction").put(changed)));
        centre.settle("done", "Somebody else had changed this record, so it was kept.");

        QTRY_COMPARE(centre.screen.done()->count(), 1);
        QVERIFY(cell(*centre.screen.done(), 0, "noticed").toBool());
        QVERIFY(cell(*centre.screen.done(), 0, "detail").toString().contains("so it was kept"));
    }

    void aHalfYearOfClosedHistoryIsNamedWhereThereIsAny()
    {
        Centre centre;
        Territory north;
        north.id = centre.device.store->newId();
        north.name = "North";
        arrive(centre.device, north);
        const std::string scope = "territory/" + north.id.text();
        QVERIFY(centre.device.write([&](Database &db) {
            for (const char *each : {"#rep", "/2024H2#rep", "/2025H1#rep"})
                db.run("INSERT INTO sync_scope(name, rows) VALUES(?1, 3)", scope + each);
            db.run("INSERT INTO sync_scope(name) VALUES(?1)", scope + "/2025H2#rep");
        }));
        centre.device.store->announce({"outbox"});

        QTRY_COMPARE(centre.screen.scopes()->count(), 3);
        const auto titles = [&] {
            QStringList all;
            for (int i = 0; i < 3; ++i)
                all += cell(*centre.screen.scopes(), i, "title").toString();
            return all;
        };
        QCOMPARE(titles(),
                 (QStringList{"North",
                              "North, closed from July to December 2024",
                              "North, closed from January to June 2025"}));
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
