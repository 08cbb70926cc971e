#include "tests/support/programs.h"
#include "tests/support/proxy.h"
#include "tests/support/small_disk.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTest>

#include <algorithm>

using namespace roundsman::test;

static const QString sample = QStringLiteral(ROUNDSMAN_SOURCE "/platform/sample");

// One sentence on stderr that holds these words, no trace of a crash, and the exit code.
// One sentence, and nothing else but what a server logs.
static bool says(const Ended &ended, int code, const QByteArray &words)
{
    const QList<QByteArray> lines = ended.err.trimmed().split('\n');
    const auto logged =
        std::ranges::count_if(lines, [](const QByteArray &line) { return line.startsWith('{'); });
    const bool right =
        ended.code == code && lines.size() - logged == 1 && lines.last().contains(words);
    if (!right)
        qWarning("exit %d, said: %s", ended.code, ended.err.constData());
    return right;
}

#ifdef __SANITIZE_ADDRESS__
static constexpr bool isUnderAddressSanitizer = true;
#else
static constexpr bool isUnderAddressSanitizer = false;
#endif

class FaultsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_company =
            std::make_unique<Company>(QStringList{"csv", sample, "--map", sample + "/map.yaml"});
        QVERIFY(m_company->start());
        m_rep = m_company->user("rep")["id"].toString();
    }
    void cleanupTestCase() { m_company.reset(); }

    void aWrongPassphraseOpensNothing()
    {
        Handset device;
        const QString passphrase = device.profile() + "/../passphrase";
        QVERIFY(writeFile(passphrase, "right horse\n"));
        QCOMPARE(device.run({"--passphrase-file", passphrase, "status"}).code, 0);

        QVERIFY(writeFile(passphrase, "wrong horse\n"));

        QVERIFY(says(device.run({"--passphrase-file", passphrase, "status"}), 1, "passphrase"));
    }

    void aReadOnlyFolderIsNamed()
    {
        SmallDisk disk("ro,size=1m");
        if (!disk.isMounted())
            QSKIP("only root may mount a read-only disk");

        QVERIFY(says(run("roundsman-device", {"--profile", disk.path() + "/profile", "status"}),
                     1,
                     "Not allowed"));
    }

    void aServersReadOnlyFolderIsNamed()
    {
        SmallDisk disk("ro,size=1m");
        if (!disk.isMounted())
            QSKIP("only root may mount a read-only disk");
        const QString store = "sqlite:" + disk.path() + "/company.db";

        QVERIFY(says(run("roundsman-admin", {"--store", store, "init", "--company", "X"}),
                     1,
                     "cannot be opened"));
        QVERIFY(
            says(run("roundsman-server",
                     {"--store", store, "--listen", "127.0.0.1:0", "--tls", disk.path() + "/t"}),
                 1,
                 "store"));
    }

    void aFullDiskLosesNothing()
    {
        if (isUnderAddressSanitizer)
            QSKIP("the sanitizer itself needs the disk that is full");
        SmallDisk disk("size=10m");
        if (!disk.isMounted())
            QSKIP("only root may make a small disk");
        const auto device = [&](const QStringList &arguments) {
            return run("roundsman-device",
                       QStringList{"--profile", disk.path() + "/profile"} + arguments);
        };
        QCOMPARE(device({"enrol", m_company->enrolmentText(m_rep)}).code, 0);
        QCOMPARE(device({"sync"}).code, 0);
        const QString customer =
            device({"list", "customer", "--limit", "1"}).line()["id"].toString();
        const QString text(16'000, u'x');
        int written = 0;
        Ended last;
        do {
            last = device({"add", "feedback", "customer=" + customer, "kind=need", "text=" + text});
            written += last.code == 0 ? 1 : 0;
        } while (last.code == 0 && written < 1'000);

        QVERIFY(says(last, 1, "storage is full"));
        QCOMPARE(device({"status"}).line()["unsent"].toInt(), written);
    }

    void aPortInUseIsNamed()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        const QString address = "127.0.0.1:" + QString::number(other.serverPort());
        Company second;

        const Ended ended = run("roundsman-server",
                                {"--store",
                                 "sqlite:" + second.store(),
                                 "--listen",
                                 address,
                                 "--tls",
                                 second.store() + ".tls"});

        QVERIFY(says(ended, 1, "is using"));
    }

    void aWrongClockByAYearStillSyncs_data()
    {
        QTest::addColumn<QString>("shift");
        QTest::newRow("behind") << "-365d";
        QTest::newRow("ahead") << "+365d";
    }
    void aWrongClockByAYearStillSyncs()
    {
        QFETCH(QString, shift);
        if (isUnderAddressSanitizer)
            QSKIP("faketime and the sanitizer both want to be loaded first");
        if (QStandardPaths::findExecutable("faketime").isEmpty())
            QSKIP("faketime is not installed");
        Handset device;
        QVERIFY(device.enrol(*m_company, m_rep));
        QCOMPARE(device.run({"sync"}).code, 0);
        const QString customer = device.list("customer")[0]["id"].toString();

        const auto wrong = [&](const QStringList &arguments) {
            QProcess process;
            process.start(
                "faketime",
                QStringList{
                    "-f", shift, programPath("roundsman-device"), "--profile", device.profile()}
                    + arguments);
            process.waitForFinished(60'000);
            return process.exitCode();
        };
        QCOMPARE(
            wrong({"add", "feedback", "customer=" + customer, "kind=idea", "text=from " + shift}),
            0);
        QCOMPARE(wrong({"sync"}), 0);

        QCOMPARE(device.status()["unsent"].toInt(), 0);
        QCOMPARE(device.run({"verify"}).code, 0);
    }

    void aServerGoneInMidAnswerLeavesEverythingInPlace()
    {
        Proxy network(m_company->port());
        const auto device = enrolledThrough(network);
        QCOMPARE(device->run({"sync"}).code, 0);
        const QString customer = device->list("customer")[0]["id"].toString();
        QCOMPARE(
            device->run({"add", "feedback", "customer=" + customer, "kind=need", "text=more shelf"})
                .code,
            0);
        network.cutAfter(1'200);

        QVERIFY(says(device->run({"sync"}), 1, "tried again"));

        QCOMPARE(device->status()["unsent"].toInt(), 1);
        network.pass();
        QCOMPARE(device->run({"sync"}).code, 0);
        QCOMPARE(device->status()["unsent"].toInt(), 0);
    }

    void aSignInPageIsCalledThat()
    {
        Proxy network(m_company->port());
        const auto device = enrolledThrough(network);
        network.answerWithPage();

        QVERIFY(says(device->run({"sync"}), 1, "network"));

        network.pass();
        QCOMPARE(device->run({"sync"}).code, 0);
    }

    void noServerAtAllIsSaidPlainly()
    {
        Company gone({"csv", sample, "--map", sample + "/map.yaml"});
        QVERIFY(gone.start());
        Handset device;
        QVERIFY(device.enrol(gone, gone.user("rep")["id"].toString()));
        gone.kill();

        QVERIFY(says(device.run({"sync"}), 1, "reach"));
    }

    void badInputIsNoEnrolmentText_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(ROUNDSMAN_SHARED "/data/bad-input"));
        for (const char *part : {"csv_spectrum/csvs", "naughty_strings", "csv_injection"}) {
            const QDir files(folder.filePath(part));
            for (const QString &name : files.entryList(QDir::Files))
                QTest::newRow(qPrintable(name)) << files.filePath(name);
        }
        if (!folder.exists())
            QTest::newRow("absent") << QString();
    }
    void badInputIsNoEnrolmentText()
    {
        QFETCH(QString, path);
        if (path.isEmpty())
            QSKIP("../shared/data/bad-input is not here");
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray text = file.read(100'000);
        text.replace('\0', ' ');
        Handset device;

        QVERIFY(says(device.run({"enrol", "--", QString::fromUtf8(text)}), 1, "enrolment"));
    }

    void aDamagedDatabaseIsNamedAndLeftAlone_data()
    {
        QTest::addColumn<QString>("path");
        const QString shared = QStringLiteral(ROUNDSMAN_SHARED "/data/");
        for (const char *folder :
             {"bad-sqlite/databases", "bad-sqlite", "bad-input/csv_spectrum/csvs"}) {
            const QDir files(shared + folder);
            for (const QString &name : files.entryList(QDir::Files))
                QTest::newRow(qPrintable(name)) << files.filePath(name);
        }
        if (!QFile::exists(shared + "bad-sqlite"))
            QTest::newRow("absent") << QString();
    }
    void aDamagedDatabaseIsNamedAndLeftAlone()
    {
        QFETCH(QString, path);
        if (path.isEmpty())
            QSKIP("../shared/data/bad-sqlite is not here");
        Handset device;
        QCOMPARE(device.run({"status"}).code, 0);
        const QString store = device.profile() + "/store.db";
        QVERIFY(QFile::remove(store));
        QFile::remove(store + "-wal");
        QVERIFY(QFile::copy(path, store));
        QFile::setPermissions(store, QFile::ReadOwner | QFile::WriteOwner);

        QVERIFY(says(device.run({"status"}), 1, "store"));

        QFile before(path), after(store);
        QVERIFY(before.open(QIODevice::ReadOnly) && after.open(QIODevice::ReadOnly));
        QVERIFY(before.readAll() == after.readAll());
    }

private:
    static bool writeFile(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    }

    std::unique_ptr<Handset> enrolledThrough(const Proxy &network)
    {
        auto device = std::make_unique<Handset>();
        const QByteArray text =
            m_company->admin({"enrol", m_rep, "--text", "--url", network.url()}).out;
        const Ended enrolled = device->run({"enrol", QString::fromUtf8(text).trimmed()});
        if (enrolled.code != 0)
            qWarning("enrol: %s", enrolled.err.constData());
        return device;
    }

    std::unique_ptr<Company> m_company;
    QString m_rep;
};

QTEST_GUILESS_MAIN(FaultsTest)
#include "faults_test.moc"
