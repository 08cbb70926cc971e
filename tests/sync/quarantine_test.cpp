#include "core/store/store.h"

#include "core/db/attempt.h"
#include "core/domain/task.h"
#include "core/store/bookkeeping.h"
#include "sync/server/quarantine.h"
#include "sync/server/replay.h"
#include "tests/support/phone.h"

#include <QTest>

using namespace roundsman;
using namespace roundsman::test;

namespace {

// A phone with a task that head office cannot take: its customer is in a territory that is not its
// person's yet.
struct Scene
{
    World world;
    Id south = world.server.territory("South");
    Customer shop = world.server.customer("Corner shop", south);
    Phone jana = world.phone("Jana");
    Task task;

    Scene()
    {
        jana.sync();
        task.id = jana.device.store->newId();
        task.title = "Call back";
        task.customer = shop.id;
        if (!jana.device.save(task))
            qFatal("the task could not be saved");
        jana.sync();
    }
    std::int64_t groupState()
    {
        return jana.device.number("SELECT state FROM outbox ORDER BY first_ctr LIMIT 1");
    }
    std::int64_t stateAtHeadOffice()
    {
        const auto state = world.server.storage->pool().read([](Database &db) {
            return db.one<std::int64_t>("SELECT state FROM op_quarantine").value_or(-1);
        });
        return state ? *state : -1;
    }
    template <typename Work>
    auto atHeadOffice(const Work &work)
    {
        return world.server.storage->pool().write(work);
    }
    Result<Verdict> replayAll()
    {
        return atHeadOffice([&](Database &db) -> Result<Verdict> {
            Result<Verdict> last = Error{Error::Code::NotFound, "nothing"};
            for (const SetAsideGroup &each : groupsSetAside(db))
                last = replay(db, world.server.ambient, each);
            return last;
        });
    }
};

// Another program that writes to the same store and is not done.
class Import
{
public:
    explicit Import(Server &server) :
        m_db(server.folder.filePath("server.db").toStdString()),
        m_transaction(m_db)
    { }

private:
    Database m_db;
    Transaction m_transaction;
};

} // namespace

class QuarantineTest : public QObject
{
    Q_OBJECT

private slots:
    void bothSidesShowWhatWasSetAside()
    {
        Scene scene;

        QCOMPARE(scene.groupState(), std::int64_t(GroupState::SetAside));
        QCOMPARE(scene.stateAtHeadOffice(), std::int64_t(SetAsideState::Open));
    }

    void headOfficeHearsThatThePersonSentItAgain()
    {
        Scene scene;
        scene.world.join(scene.jana, scene.south);

        QVERIFY(wait(scene.jana.device.store->retry(1)));
        scene.jana.sync();

        QVERIFY(scene.world.server.find<Task>(scene.task.id));
        QCOMPARE(scene.stateAtHeadOffice(), std::int64_t(SetAsideState::SentAgain));
        QCOMPARE(scene.jana.device.number("SELECT count(*) FROM quarantine_news"), 0);
    }

    void headOfficeHearsThatThePersonLetItGoEvenIfAnAnswerIsLost()
    {
        Scene scene;
        QVERIFY(wait(scene.jana.device.store->drop(1)));
        scene.jana.loseAnswers(1);

        scene.jana.sync();

        QCOMPARE(scene.stateAtHeadOffice(), std::int64_t(SetAsideState::Dropped));
        QCOMPARE(scene.jana.device.number("SELECT count(*) FROM quarantine_news"), 0);
    }

    void aReplayAppliesItAndTheDeviceHearsOnce()
    {
        Scene scene;
        scene.world.join(scene.jana, scene.south);

        QVERIFY(scene.replayAll());
        scene.jana.sync();
        scene.jana.sync();

        QVERIFY(scene.world.server.find<Task>(scene.task.id));
        QCOMPARE(scene.groupState(), std::int64_t(GroupState::AtHeadOffice));
        QVERIFY(scene.jana.device.load<Task>(scene.task.id));
        QVERIFY(scene.jana.isSound());
        QVERIFY(scene.jana.answerWithoutPushing().resolutions.empty());
    }

    void aReplayThatIsRefusedAgainStaysOpen()
    {
        Scene scene;

        QVERIFY(!scene.replayAll());

        QCOMPARE(scene.stateAtHeadOffice(), std::int64_t(SetAsideState::Open));
        QVERIFY(!scene.world.server.find<Task>(scene.task.id));
    }

    void whatHeadOfficeClosesIsLetGoOnTheDevice()
    {
        Scene scene;
        QVERIFY(scene.atHeadOffice([&](Database &db) {
            return closeSetAside(db,
                                 scene.world.server.ambient,
                                 scene.jana.caller.device,
                                 1,
                                 "The shop has closed.");
        }));

        scene.jana.sync();

        QCOMPARE(scene.groupState(), std::int64_t(GroupState::Dropped));
        QCOMPARE(scene.jana.device.number(
                     "SELECT count(*) FROM outbox WHERE reason = 'The shop has closed.'"),
                 1);
    }

    void whileAnImportHoldsTheStoreDevicesReadAndKeepWhatTheyWrote()
    {
        if (!PostgresCluster::programs().isEmpty())
            QSKIP("On PostgreSQL an import holds nobody up.");
        Scene scene;
        const Customer near = scene.world.server.customer("Near", scene.world.territory);
        Task task;
        task.id = scene.jana.device.store->newId();
        task.title = "Later";
        task.customer = near.id;
        QVERIFY(scene.world.server.storage->pool().serve(std::chrono::milliseconds(50)));
        Effects put;
        {
            const Import import(scene.world.server);
            QVERIFY(scene.jana.device.save(task));
            put = scene.jana.step(event::Wake());
            while (put.send)
                put = scene.jana.exchange(*put.send);
        }

        QVERIFY(put.problem);
        QVERIFY(*put.timer >= std::chrono::seconds(5));
        QVERIFY(scene.jana.device.load<Customer>(near.id));
        QVERIFY(!scene.world.server.find<Task>(task.id));
        scene.jana.sync();
        QVERIFY(scene.world.server.find<Task>(task.id));
    }
};

QTEST_GUILESS_MAIN(QuarantineTest)
#include "quarantine_test.moc"
