#include "tests/chaos/reckoning.h"

#include <QTest>

using namespace roundsman::chaos;

// The judge is judged: what it must find and what it must let pass.
class ReckoningTest : public QObject
{
    Q_OBJECT

    static Write
    phone(const Token &token, const QSet<Token> &saw = {}, Outcome outcome = Outcome::Saved)
    {
        Write write;
        write.token = token;
        write.entity = "customer";
        write.row = "c1";
        write.field = "phone";
        write.saw = saw;
        write.outcome = outcome;
        return write;
    }
    static Books showing(const Token &token)
    {
        Books books;
        books.current[token] = {{"customer", "c1", "phone"}};
        return books;
    }

private slots:
    void whatStandsIsNotLost()
    {
        Ledger ledger;
        ledger.add(phone("tk0n1z"));
        QVERIFY(findTokens(ledger, showing("tk0n1z")).isEmpty());
    }
    void whatNobodyReplacedKnowinglyIsLost()
    {
        Ledger ledger;
        ledger.add(phone("tk0n1z"));
        ledger.add(phone("tk1n2z")); // had not seen the first
        const QStringList wrongs = findTokens(ledger, showing("tk1n2z"));
        QCOMPARE(wrongs.size(), 1);
        QVERIFY(wrongs.first().startsWith("LOST: tk0n1z"));
    }
    void theLoserInAConflictIsNotLost()
    {
        Ledger ledger;
        ledger.add(phone("tk0n1z"));
        ledger.add(phone("tk1n2z"));
        Books books = showing("tk1n2z");
        books.conflicts += "tk0n1z";
        QVERIFY(findTokens(ledger, books).isEmpty());
    }
    void whoHadSeenItMayReplaceIt()
    {
        Ledger ledger;
        ledger.add(phone("tk0n1z"));
        ledger.add(phone("tk1n2z", {"tk0n1z"}));
        QVERIFY(findTokens(ledger, showing("tk1n2z")).isEmpty());
    }
    void whatWasRefusedMayNotBeThere()
    {
        Ledger ledger;
        ledger.add(phone("tk0n1z", {}, Outcome::Refused));
        QCOMPARE(findTokens(ledger, showing("tk0n1z")).size(), 1);
    }
    void whatWasCutOffMayBeThereOrNot()
    {
        Ledger ledger;
        ledger.add(phone("tk0n1z", {}, Outcome::Asked));
        QVERIFY(findTokens(ledger, showing("tk0n1z")).isEmpty());
        QVERIFY(findTokens(ledger, Books()).isEmpty());
    }
    void halfAGroupIsWrong()
    {
        Ledger ledger;
        Write visit = phone("tk0n1z", {}, Outcome::Asked);
        visit.group = 1;
        visit.isNew = true;
        Write feedback = visit;
        feedback.token = "tk0n2z";
        ledger.add(visit);
        ledger.add(feedback);
        QVERIFY(findTokens(ledger, Books()).isEmpty());
        const QStringList wrongs = findTokens(ledger, showing("tk0n1z"));
        QCOMPARE(wrongs.size(), 1);
        QVERIFY(wrongs.first().startsWith("LOST: tk0n2z"));
    }
    void whatCountedTwiceIsWrong()
    {
        Ledger ledger;
        ledger.add(phone("tk0n1z"));
        Books books = showing("tk0n1z");
        books.current["tk0n1z"] += Place{"customer", "c2", "phone"};
        QCOMPARE(findTokens(ledger, books).size(), 1);
    }
    void poisonHasToBeSetAside()
    {
        Ledger ledger;
        Write poison = phone("tk0n1z");
        poison.isPoison = true;
        ledger.add(poison);
        QCOMPARE(findTokens(ledger, Books()).size(), 1);
        Books books;
        books.quarantine += "tk0n1z";
        QVERIFY(findTokens(ledger, books).isEmpty());
    }
};

QTEST_GUILESS_MAIN(ReckoningTest)
#include "reckoning_test.moc"
