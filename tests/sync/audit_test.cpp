#include "sync/server/audit_verify.h"

#include "sync/client/witness.h"
#include "sync/server/wipe.h"
#include "tests/support/device.h"
#include "tests/sync/company.h"

using namespace roundsman;
using namespace roundsman::test;

// The chain against somebody who has the file in his hands.
class AuditTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::Company> company;

    void note(const std::string &action)
    {
        Audit audit(company->db, company->ambient);
        audit.note({audit.person(company->jana), action, "device/1", "n=1"});
    }
    // As somebody does who knows SQL: the triggers stand in nobody's way.
    void tamper(const char *sql)
    {
        company->db.script("DROP TRIGGER audit_unchanged; DROP TRIGGER audit_kept;");
        company->db.script(sql);
    }
    std::vector<std::string> troubles() { return verifyAudit(company->db).troubles; }
    bool isFound(const char *words)
    {
        const auto found = troubles();
        return !found.empty() && found.front().find(words) != std::string::npos;
    }

private slots:
    void init()
    {
        company = std::make_unique<test::Company>();
        for (const char *action : {"a", "b", "c", "d"})
            note(action);
    }

    void aChainThatNobodyTouchedIsWhole()
    {
        const AuditReport report = verifyAudit(company->db);

        QCOMPARE(report.entries, 4);
        QVERIFY(report.troubles.empty());
        QVERIFY(
            isGenuine(*checkpointNow(company->db), company->id, organisation(company->db)->keys));
    }

    void enrolmentRevocationAndErasureAreInIt()
    {
        test::Phone phone(company->entropy);
        phone.enrol(*company, company->code(company->jana));
        QVERIFY(orderWipe(company->db, phone.device, company->ambient));

        std::vector<std::string> actions;
        for (const AuditEntry &entry : auditEntries(company->db, 4, 100))
            actions.push_back(entry.deed.action);

        QCOMPARE(
            actions,
            (std::vector<std::string>{"code.issued", "device.enrolled", "device.to-be-erased"}));
        QVERIFY(troubles().empty());
    }

    void aPersonStandsThereByAPseudonymAlone()
    {
        Audit audit(company->db, company->ambient);
        const std::string name = audit.person(company->jana);

        QCOMPARE(audit.person(company->jana), name);
        QVERIFY(audit.person(company->emil) != name);
        QVERIFY(name.find(company->jana.text()) == std::string::npos);
        QCOMPARE(auditEntries(company->db, 0, 1).front().deed.actor, name);
    }

    void theStoreItselfRefusesToChangeIt()
    {
        QVERIFY_EXCEPTION_THROWN(company->db.script("UPDATE audit SET action = 'x'"), DbError);
        QVERIFY_EXCEPTION_THROWN(company->db.script("DELETE FROM audit"), DbError);
    }

    void whateverIsTamperedWithIsFound_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QByteArray>("words");
        const auto row = [](const char *name, const char *sql, const char *words) {
            QTest::newRow(name) << QByteArray(sql) << QByteArray(words);
        };
        row("who", "UPDATE audit SET actor = 'person/00' WHERE seq = 2", "Entry 2 was changed");
        row("what", "UPDATE audit SET action = 'x' WHERE seq = 4", "Entry 4 was changed");
        row("when", "UPDATE audit SET at = at + 1 WHERE seq = 1", "Entry 1 was changed");
        row("detail", "UPDATE audit SET detail = 'n=2' WHERE seq = 3", "Entry 3 was changed");
        row("hash", "UPDATE audit SET hash = zeroblob(32) WHERE seq = 3", "Entry 3 was changed");
        row("signature", "UPDATE audit SET signature = zeroblob(64) WHERE seq = 3", "not signed");
        row("removed", "DELETE FROM audit WHERE seq = 2", "Entries 2 to 2 are missing");
        row("first", "DELETE FROM audit WHERE seq = 1", "Entries 1 to 1 are missing");
        row("cut off", "DELETE FROM audit WHERE seq > 2", "the end was cut off");
        row("emptied", "DELETE FROM audit", "the end was cut off");
        row("swapped",
            "UPDATE audit SET seq = 9 WHERE seq = 2; UPDATE audit SET seq = 2 WHERE seq = 3; "
            "UPDATE audit SET seq = 3 WHERE seq = 9",
            "Entry 2 was changed");
    }
    void whateverIsTamperedWithIsFound()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QByteArray, words);

        tamper(sql.constData());

        QVERIFY2(isFound(words.constData()), troubles().empty() ? "" : troubles().front().c_str());
    }

    void whatFollowsOnACutKeepsTheGap()
    {
        tamper("DELETE FROM audit WHERE seq > 2");
        note("later");

        QVERIFY(isFound("Entries 3 to 4 are missing"));
    }

    // He has the key as well, cuts the end off, mends the note and goes on: only devices know.
    void aWitnessContradictsWhoeverHasTheKey()
    {
        const Checkpoint seen = *checkpointNow(company->db);
        QVERIFY(agrees(company->db, seen));
        tamper("DELETE FROM audit WHERE seq > 2; UPDATE audit_tip SET size = 2, "
               "head = (SELECT hash FROM audit WHERE seq = 2)");
        note("other");
        note("other");
        QVERIFY(troubles().empty());

        QVERIFY(!agrees(company->db, seen));
        keepWitness(company->db, 17, seen, company->clock.now());

        QVERIFY(isFound("Device 17 has seen 4 entries that are not those that are there now."));
    }

    void aWitnessWhomHeadOfficeNeverToldThisIsNotHeard()
    {
        keepWitness(company->db, 17, Checkpoint{9, Digest{1}, {}}, company->clock.now());

        QVERIFY(troubles().empty());
    }

    void aCopyThatWasPutBackSaysSoItself()
    {
        Checkpoint seen = *checkpointNow(company->db);
        seen.size = 9;
        signWith(*organisationKey(company->db), company->id, seen);
        note("store.restored");
        keepWitness(company->db, 17, seen, company->clock.now());

        const AuditReport report = verifyAudit(company->db);
        QVERIFY(report.troubles.empty());
        QCOMPARE(report.notes.size(), std::size_t(1));
    }

    void aDeviceKeepsWhatItHasSeenAndDisputesWhatCannotFollow()
    {
        Device device;
        const auto tell = [&](const Checkpoint &checkpoint) {
            const auto told = device.write([&](Database &db) {
                witness(db, encode(checkpoint));
                return isAuditDisputed(db);
            });
            return *told;
        };
        const Checkpoint four{4, Digest{4}, {}};

        QVERIFY(!tell(four));
        QVERIFY(!tell({5, Digest{5}, {}}));
        QVERIFY(tell(four));               // it has become shorter
        QVERIFY(tell({5, Digest{6}, {}})); // another history
        QVERIFY(!tell({5, Digest{5}, {}}));
        QVERIFY(!tell({6, Digest{6}, {}}));
    }
};

QTEST_GUILESS_MAIN(AuditTest)
#include "audit_test.moc"
