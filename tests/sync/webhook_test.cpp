#include "core/base/hash.h"
#include "core/domain/visit.h"
#include "sync/server/audit.h"
#include "tests/sync/hook_scene.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <thread>

using namespace roundsman;
using namespace roundsman::test;
using namespace std::chrono_literals;
using Scene = HookScene;

// Which rows other systems are told of, when, and how often.
class WebhookTest : public QObject
{
    Q_OBJECT

private slots:
    void whatChangesIsToldInOrderAndNothingElse()
    {
        Scene scene;
        Customer first = scene.server.customer("First", scene.north);
        const Customer second = scene.server.customer("Second", scene.north);
        Visit visit; // nobody asked for these
        visit.customer = first.id;
        visit.user = scene.server.enlist("Jana", Role::Rep, {scene.north}).user;
        scene.server.put(visit);
        first.phone = "0905";
        scene.server.put(first);
        scene.server.remove<Customer>(second.id);

        scene.round();
        scene.round();

        QCOMPARE(
            scene.told,
            (std::vector<std::string>{
                eventOf(first, 1), eventOf(second, 1), eventOf(first, 2), eventOf(second, 2)}));
        const auto last = QJsonDocument::fromJson(QByteArray::fromStdString(scene.bodies.back()));
        QCOMPARE(last["change"].toString(), u"removed");
        QCOMPARE(last["entity"].toString(), u"customers");
        QCOMPARE(last["row"].toString(), QString::fromStdString(second.id.text()));
        QCOMPARE(scene.count("SELECT count(*) FROM webhook_event"), 0);
    }

    void aMessageHoldsNothingOfTheRow()
    {
        Scene scene;
        scene.server.customer("Kaviareň U Anny", scene.north);

        scene.round();

        QCOMPARE(scene.bodies.size(), std::size_t(1));
        QVERIFY(scene.bodies[0].find("Anny") == std::string::npos);
    }

    void whereNobodyAsksNothingIsKept()
    {
        Server server;
        server.customer("First", server.territory("North"));

        const auto events = server.storage->pool().read([](Database &db) {
            return db.one<std::int64_t>("SELECT count(*) FROM webhook_event");
        });

        QCOMPARE(**events, 0);
    }

    void theSignatureIsOverTimeAndBody()
    {
        Webhook hook;
        hook.url = "https://erp.example/hook";
        hook.secret = "rmw_secret";
        const Id row = *Id::fromText("0192a3b4-c5d6-7e8f-9a0b-1c2d3e4f5061");
        const Instant now{1'774'339'200'123};

        const HookMessage message = HookSender::messageOf(
            hook, {tableOf<Customer>.id, row, 3, HookEvent::Change::Changed, now}, now);

        QCOMPARE(message.event, "customers/" + row.text() + "/3");
        const std::string expected =
            hex(hmacSha256(bytesOf(hook.secret), bytesOf("1774339200." + message.body)));
        QCOMPARE(message.signature, "t=1774339200,v1=" + expected);
    }

    void anEventThatIsNotTakenHoldsUpTheOnesAfterIt()
    {
        Scene scene;
        scene.isUp = false;
        const Customer first = scene.server.customer("First", scene.north);
        const Customer second = scene.server.customer("Second", scene.north);
        scene.round();
        QCOMPARE(scene.state().tries, 1);
        QCOMPARE(scene.state().why, std::string("It answered 500."));
        scene.isUp = true;
        scene.round(); // it is too early
        QVERIFY(scene.told.empty());

        scene.server.clock.pass(1s);
        scene.round();

        QCOMPARE(scene.told, (std::vector<std::string>{eventOf(first, 1), eventOf(second, 1)}));
        QVERIFY(scene.state().why.empty());
    }

    void theWaitGrowsAndIsNeverTheSame()
    {
        Scene scene;
        scene.patience.tries = 20;
        scene.isUp = false;
        scene.server.customer("First", scene.north);
        std::int64_t longest = 0;
        for (int i = 0; i < 10; ++i) {
            scene.round();
            const std::int64_t wait = scene.state().next.ms - scene.server.clock.now().ms;
            const std::int64_t whole = std::min<std::int64_t>(1'000 << i, 60'000);
            QVERIFY(wait >= whole / 2 && wait <= whole);
            longest = std::max(longest, wait);
            scene.server.clock.pass(61s);
        }
        QVERIFY(longest > 30'000);
    }

    void whatIsNeverTakenIsDeadAndTheRestGoesOn()
    {
        Scene scene;
        const Customer first = scene.server.customer("First", scene.north);
        scene.letItDie();
        const Customer second = scene.server.customer("Second", scene.north);

        scene.round();

        QCOMPARE(scene.told, std::vector<std::string>{eventOf(second, 1)});
        QCOMPARE(scene.dead().size(), std::size_t(1));
        QCOMPARE(scene.dead()[0].event.row, first.id);
        QCOMPARE(scene.dead()[0].why, std::string("It answered 500."));
    }

    void theDeadAreToldAgainWhenTheOperatorSaysSo()
    {
        Scene scene;
        const Customer first = scene.server.customer("First", scene.north);
        scene.letItDie();
        scene.round();
        QVERIFY(scene.told.empty());

        const auto retried = scene.server.storage->pool().write(
            [&](Database &db) { return retryDead(db, 1, std::nullopt, scene.server.ambient); });
        QCOMPARE(*retried, 1);
        scene.round();

        QCOMPARE(scene.told, std::vector<std::string>{eventOf(first, 1)});
        QVERIFY(scene.dead().empty());
    }

    void aServerThatDiedLeavesItsHookToAnother()
    {
        Scene scene;
        const Customer first = scene.server.customer("First", scene.north);
        const auto taken = scene.server.storage->pool().write([&](Database &db) {
            return HookOutbox(db, "killed", scene.server.clock.now()).take(1).has_value();
        });
        QVERIFY(*taken);
        scene.round();
        QVERIFY(scene.told.empty());

        scene.server.clock.pass(HookOutbox::leaseTime);
        scene.round();

        QCOMPARE(scene.told, std::vector<std::string>{eventOf(first, 1)});
    }

    void whoComesBackTooLateTakesNothingBack()
    {
        Scene scene;
        scene.server.customer("First", scene.north);
        auto &pool = scene.server.storage->pool();
        const auto late = pool.write([&](Database &db) {
            return *HookOutbox(db, "slow", scene.server.clock.now()).take(1);
        });
        scene.server.clock.pass(HookOutbox::leaseTime);
        scene.round();
        const std::int64_t position = scene.state().position;

        const auto kept = pool.write([&](Database &db) {
            return HookOutbox(db, "slow", scene.server.clock.now()).wasTold(1, *late);
        });

        QVERIFY(!*kept);
        QCOMPARE(scene.state().position, position);
    }

    void twoServersTellNothingTwice()
    {
        Scene scene;
        std::vector<std::string> expected(40);
        for (std::size_t i = 0; i < expected.size(); ++i)
            expected[i] = eventOf(scene.server.customer(QString::number(i), scene.north), 1);
        {
            std::array<std::jthread, 4> servers;
            for (std::jthread &server : servers)
                server = std::jthread([&scene] {
                    HookSender sender = scene.sender();
                    for (int round = 0; round < 5; ++round)
                        if (const auto done = sender.round({}); !done)
                            qWarning("%s", done.error().message.c_str());
                });
        }
        QCOMPARE(scene.told, expected);
    }

    void aHookHearsOfWhatChangesFromItsMakingOn()
    {
        Scene scene;
        scene.server.customer("Before", scene.north);
        scene.hook({"customers"});
        const Customer after = scene.server.customer("After", scene.north);
        const auto hooks = scene.server.storage->pool().read(webhooks);

        QCOMPARE(hooks->at(0).waiting, 2);
        QCOMPARE(hooks->at(1).waiting, 1);
        scene.round();
        QCOMPARE(std::ranges::count(scene.told, eventOf(after, 1)), 2);
    }

    void aRemovedHookLeavesNothing()
    {
        Scene scene;
        const auto removed = scene.server.storage->pool().write(
            [&](Database &db) { return removeHook(db, 1, scene.server.ambient); });
        QVERIFY(removed);
        scene.server.customer("First", scene.north);

        scene.round();

        QVERIFY(scene.told.empty());
        QCOMPARE(scene.count("SELECT count(*) FROM webhook_event"), 0);
    }

    void theSecretIsNotInTheAudit()
    {
        Scene scene;
        const auto entries =
            scene.server.storage->pool().read([](Database &db) { return auditEntries(db, 0, 10); });
        QCOMPARE(entries->back().deed.action, std::string("webhook.added"));
        for (const AuditEntry &entry : *entries)
            QVERIFY(entry.deed.detail.find(scene.secret) == std::string::npos);
    }
};

QTEST_GUILESS_MAIN(WebhookTest)
#include "webhook_test.moc"
