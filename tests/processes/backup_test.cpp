#include "tests/support/programs.h"

#include "core/db/attempt.h"
#include "sync/server/blobs.h"
#include "sync/server/sql_storage.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace roundsman;
using namespace roundsman::test;

namespace {

const QString sample = QStringLiteral(ROUNDSMAN_SOURCE "/platform/sample");

// Every access token has ended, so that each device comes for new ones.
void endAccessTokens(const Company &company)
{
    const auto storage = openStorage(company.store().toStdString(), OpenStore::Existing);
    const auto ended = (*storage)->pool().write(
        [](Database &db) { db.run("UPDATE token_family SET access_until = 0"); });
    if (!ended)
        qFatal("%s", ended.error().message.c_str());
}

Digest putBlob(const Company &company, const Bytes &content)
{
    SystemClock clock;
    SystemEntropy entropy;
    const auto storage = openStorage(company.store().toStdString(), OpenStore::Existing);
    Blobs blobs(company.store().toStdString() + ".blobs", **storage, {clock, entropy});
    const Digest sha256 = roundsman::sha256(content);
    const auto begun = blobs.begin(1, sha256, content.size());
    const auto whole = begun ? blobs.append(1, begun->id, 0, content) : begun;
    if (!whole)
        qFatal("%s", whole.error().message.c_str());
    return sha256;
}

QString blobPath(const QString &store, const Digest &sha256)
{
    const QString name = QString::fromStdString(hex(sha256));
    return store + ".blobs/" + name.left(2) + '/' + name;
}

QStringList titles(const Handset &phone)
{
    QStringList all;
    for (const QJsonObject &task : phone.list("task"))
        all += task["title"].toString();
    return all;
}

QJsonObject found(const Ended &doctor, const QString &check)
{
    for (const QJsonObject &line : doctor.lines())
        if (line["check"].toString() == check)
            return line;
    return {};
}

} // namespace

// A company that is copied, lost and put back; and one that is looked over.
class BackupTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_company =
            std::make_unique<Company>(QStringList{"csv", sample, "--map", sample + "/map.yaml"});
        QVERIFY(m_company->start());
    }
    void cleanup() { m_company.reset(); }

    void whatWasSentAfterTheCopyComesBackFromTheDevices()
    {
        const QString rep = m_company->user("rep")["id"].toString();
        const Handset first, second;
        QVERIFY(first.enrol(*m_company, rep));
        QVERIFY(second.enrol(*m_company, rep));
        QCOMPARE(first.run({"sync"}).code, 0);
        QCOMPARE(second.run({"sync"}).code, 0);
        m_customer = first.list("customer").value(0)["id"].toString();
        addTask(first, "before the copy");
        QCOMPARE(first.run({"sync"}).code, 0);

        const QString copy = m_company->path("copy.db");
        const Ended made = m_company->admin({"backup", copy});
        QVERIFY2(made.code == 0, made.err.constData());
        addTask(first, "after the copy");
        for (int i = 0; i < 3; ++i) { // tokens that the copy does not know
            endAccessTokens(*m_company);
            QCOMPARE(first.run({"sync"}).code, 0);
        }
        addTask(second, "never sent");
        loseEverything();
        const Ended restored = m_company->admin({"restore", copy});
        QVERIFY2(restored.code == 0, restored.err.constData());
        QVERIFY(m_company->start());

        for (const Handset *phone : {&second, &first, &second, &first}) {
            const Ended synced = phone->run({"sync"});
            QVERIFY2(synced.code == 0, (synced.out + synced.err).constData());
        }
        for (const Handset *phone : {&first, &second}) {
            const QStringList all = titles(*phone);
            for (const QString title : {"before the copy", "after the copy", "never sent"})
                QCOMPARE(all.count(title), 1);
            QCOMPARE(phone->run({"verify"}).code, 0);
            QCOMPARE(phone->status()["unsent"].toInt(), 0);
        }
    }

    void photosAndCertificatesAreInTheCopy()
    {
        const Bytes photo(100'000, 7);
        const Digest sha256 = putBlob(*m_company, photo);
        const QString copy = m_company->path("copy.db");
        QCOMPARE(m_company->admin({"backup", copy}).code, 0);
        QVERIFY(QFile::exists(blobPath(copy, sha256)));
        QVERIFY(!QFile::exists(copy + ".partial"));
        for (const QString &path : {copy, copy + ".blobs", copy + ".tls", copy + ".tls/ca-key.pem"})
            QCOMPARE(QFileInfo(path).permissions() & (QFile::ReadOther | QFile::ReadGroup),
                     QFile::Permissions());

        loseEverything();
        QVERIFY(QDir(m_company->tls()).removeRecursively());
        QCOMPARE(m_company->admin({"restore", copy}).code, 0);

        QFile file(blobPath(m_company->store(), sha256));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.size(), qint64(photo.size()));
        const Ended doctor = m_company->admin({"doctor", "--json"});
        QVERIFY2(doctor.code == 0, doctor.out.constData());
        QCOMPARE(found(doctor, "authority")["state"], "ok");
    }

    void nothingIsEverOverwritten()
    {
        const QString copy = m_company->path("copy.db");
        QCOMPARE(m_company->admin({"backup", copy}).code, 0);

        const Ended again = m_company->admin({"backup", copy});
        QCOMPARE(again.code, 1);
        QVERIFY2(again.err.contains("is there already"), again.err.constData());
        const Ended over = m_company->admin({"restore", copy});
        QCOMPARE(over.code, 1);
        QVERIFY2(over.err.contains("is there already"), over.err.constData());
        QCOMPARE(m_company->admin({"restore", m_company->path("none.db")}).code, 1);
    }

    void aPhotoThatIsDamagedIsNamedByBackupAndDoctor()
    {
        const Digest sha256 = putBlob(*m_company, Bytes(1'000, 9));
        QVERIFY(QFile::resize(blobPath(m_company->store(), sha256), 10));

        const Ended made = m_company->admin({"backup", m_company->path("copy.db")});
        const Ended doctor = m_company->admin({"doctor", "--json"});

        QCOMPARE(made.code, 1);
        QVERIFY2(made.err.contains("whole but for 1"), made.err.constData());
        QVERIFY(QFile::exists(m_company->path("copy.db")));
        QCOMPARE(doctor.code, 1);
        QCOMPARE(found(doctor, "files")["state"], "wrong");
    }

    void theDoctorFindsNothingWrongWithAHealthyCompany()
    {
        const Ended doctor = m_company->admin({"doctor", "--json"});

        QVERIFY2(doctor.code == 0, (doctor.out + doctor.err).constData());
        for (const QString check : {"permissions",
                                    "disk",
                                    "log",
                                    "store",
                                    "version",
                                    "company",
                                    "authority",
                                    "certificate",
                                    "clock",
                                    "files",
                                    "quarantine",
                                    "breakdowns",
                                    "codes",
                                    "devices"})
            QVERIFY2(found(doctor, check)["state"] != "wrong" && !found(doctor, check).isEmpty(),
                     qPrintable(check));
        QVERIFY(m_company->admin({"doctor"}).out.contains("ok     store: "));
    }

    void theDoctorSaysHowToMendWhatIsWrong()
    {
        QFile::setPermissions(m_company->store(), QFile::Permissions(0x6644));
        for (const QString name : {"ca.pem", "server-key.pem"})
            QVERIFY(QFile::remove(m_company->tls() + '/' + name));

        const Ended doctor = m_company->admin({"doctor", "--json"});

        QCOMPARE(doctor.code, 1);
        QVERIFY(doctor.err.contains("2 things are wrong"));
        QVERIFY(found(doctor, "permissions")["mend"].toString().startsWith("Run: chmod go= /"));
        QVERIFY(found(doctor, "certificate")["mend"].toString().contains("backup"));
    }

    void theDoctorTellsADamagedStore()
    {
        m_company->kill();
        QFile file(m_company->store());
        QVERIFY(file.open(QIODevice::ReadWrite));
        for (qint64 at = 40'960; at < file.size(); at += 8'192) {
            file.seek(at);
            file.write(QByteArray(512, '\x5a'));
        }
        file.close();
        QFile::remove(m_company->store() + "-wal");

        const Ended doctor = m_company->admin({"doctor", "--json"});

        QCOMPARE(doctor.code, 1);
        QCOMPARE(found(doctor, "store")["state"], "wrong");
        QVERIFY(found(doctor, "store")["mend"].toString().contains("restore"));
        QCOMPARE(m_company->admin({"backup", m_company->path("copy.db")}).code, 1);
        QVERIFY(!QFile::exists(m_company->path("copy.db")));
    }

private:
    void addTask(const Handset &phone, const QString &title)
    {
        QCOMPARE(phone.run({"add", "task", "customer=" + m_customer, "title=" + title}).code, 0);
    }
    void loseEverything()
    {
        m_company->kill();
        for (const QString end : {"", "-wal", "-shm"})
            QFile::remove(m_company->store() + end);
        QDir(m_company->store() + ".blobs").removeRecursively();
        QDir(m_company->store() + ".snapshots").removeRecursively();
    }

    std::unique_ptr<Company> m_company;
    QString m_customer;
};

QTEST_GUILESS_MAIN(BackupTest)
#include "backup_test.moc"
