#include "core/db/database.h"
#include "tests/support/programs.h"

#include <QProcess>
#include <QTest>

using namespace roundsman;
using namespace roundsman::test;

static const QString sample = QStringLiteral(ROUNDSMAN_SOURCE "/platform/sample");

namespace {

// A change at which the server never comes back, however often it begins.
constexpr auto poison = R"sql(
    CREATE TRIGGER poison BEFORE INSERT ON task WHEN new.title = 'poison' BEGIN
      SELECT count(*) FROM (
        WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT x FROM n);
    END)sql";

class Store
{
public:
    explicit Store(const Company &company) : m_db(company.store().toStdString()) { }

    void plant() { m_db.script(poison); }
    std::int64_t attempts()
    {
        return m_db.one<std::int64_t>("SELECT max(attempts) FROM device").value_or(0);
    }
    std::int64_t tasks(const std::string &title)
    {
        return m_db.one<std::int64_t>("SELECT count(*) FROM task WHERE title = ?1", title)
            .value_or(0);
    }
    std::int64_t setAside()
    {
        return m_db.one<std::int64_t>("SELECT count(*) FROM op_quarantine WHERE state = 0")
            .value_or(0);
    }

private:
    Database m_db;
};

} // namespace

class PoisonTest : public QObject
{
    Q_OBJECT

private slots:
    void aServerThatDiesAtOneChangeStillGetsEverythingElse()
    {
        Company company({"csv", sample, "--map", sample + "/map.yaml"});
        QVERIFY(company.start());
        const Handset device;
        const QString rep = company.user("rep")["id"].toString();
        QVERIFY(device.enrol(company, rep));
        QCOMPARE(device.run({"sync"}).code, 0);
        const QString customer = device.list("customer").value(0)["id"].toString();
        for (const char *title : {"before", "poison", "after"})
            QCOMPARE(device
                         .run({"add",
                               "task",
                               "customer=" + customer,
                               QStringLiteral("title=%1").arg(QLatin1String(title))})
                         .code,
                     0);
        Store store(company);
        store.plant();

        int deaths = 0;
        while (!syncs(device, company, store) && deaths < 12)
            ++deaths;

        QCOMPARE(deaths, 6);
        QCOMPARE(store.tasks("before"), 1);
        QCOMPARE(store.tasks("after"), 1);
        QCOMPARE(store.tasks("poison"), 0);
        QCOMPARE(store.setAside(), 1);
        QCOMPARE(device.status()["setAside"].toInt(), 1);
        QCOMPARE(device.status()["unsent"].toInt(), 0);
    }

private:
    // Exchanges; a server that hangs in the change is killed and started anew.
    static bool syncs(const Handset &device, Company &company, Store &store)
    {
        const std::int64_t before = store.attempts();
        const auto sync = device.begin({"sync"});
        const auto isStuck = [&] {
            return sync->state() == QProcess::NotRunning || store.attempts() > before;
        };
        while (sync->state() != QProcess::NotRunning) {
            if (!QTest::qWaitFor(isStuck, 30'000))
                return false;
            // What is being judged still may end well.
            if (QTest::qWaitFor([&] { return store.attempts() <= before; }, 400))
                continue;
            if (sync->state() == QProcess::NotRunning)
                break;
            company.kill();
            sync->kill();
            sync->waitForFinished();
            return !company.start();
        }
        return sync->exitCode() == 0;
    }
};

QTEST_GUILESS_MAIN(PoisonTest)
#include "poison_test.moc"
