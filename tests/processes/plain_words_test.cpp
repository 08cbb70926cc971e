#include "tests/support/plain_words.h"
#include "tests/support/programs.h"

#include <QTest>

using namespace roundsman::test;

static const QString sample = QStringLiteral(ROUNDSMAN_SOURCE "/platform/sample");

// What a thief with the disk reads of a day: nothing.
class PlainWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void noFileOfAProfileNamesACustomerAfterADay()
    {
        Company company({"csv", sample, "--map", sample + "/map.yaml"});
        QVERIFY(company.start());
        const Handset phone;
        QVERIFY(phone.enrol(company, company.user("rep")["id"].toString()));
        QCOMPARE(phone.run({"sync"}).code, 0);
        QStringList words{"the straps cut", "+421 900 555 777", "Unsent promise"};
        const JsonLines customers = phone.list("customer");
        QVERIFY(customers.size() > 5);
        for (const QJsonObject &customer : customers)
            words += customer["name"].toString();
        const QString id = customers[0]["id"].toString();
        QCOMPARE(
            phone.run({"add", "feedback", "customer=" + id, "kind=need", "text=the straps cut"})
                .code,
            0);
        QCOMPARE(phone.run({"sync"}).code, 0);
        company.kill();

        // The process dies with its store open: the log of the database stays, and the rescue log
        const auto script = phone.begin({"script"});
        script->write("edit customer " + id.toUtf8() + " \"phone=+421 900 555 777\"\n");
        script->write("add task customer=" + id.toUtf8() + " \"title=Unsent promise\"\n");
        script->write("sync\n");
        QByteArray told;
        QTRY_VERIFY_WITH_TIMEOUT((told += script->readAll()).count("\"line\"") >= 3, 60000);
        script->kill();
        script->waitForFinished();

        QVERIFY(QFile::exists(phone.profile() + "/store.db-wal"));
        QVERIFY(QFile(phone.profile() + "/rescue.log").size() > 200);
        QCOMPARE(readable(phone.profile(), words), QStringList());
        // and the words are those that the profile holds
        const QJsonObject row = phone.run({"get", "customer", id}).line();
        QCOMPARE(row["phone"].toString(), "+421 900 555 777");
    }

    void theScanFindsWhatAnybodyCanRead()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath("notes"));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("we met Kaviareň Pod Lipou");
        file.close();
        QCOMPARE(readable(folder.path(), {"Kaviareň"}).size(), 1);
    }
};

QTEST_GUILESS_MAIN(PlainWordsTest)
#include "plain_words_test.moc"
