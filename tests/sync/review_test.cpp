#include "tests/sync/review_scene.h"

#include "core/domain/contact.h"
#include "sync/server/cases.h"
#include "sync/server/replay.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace roundsman;
using namespace roundsman::test;
using Scene = ReviewScene;

// Work that came too late stands before whoever is responsible now, and its author hears of it.
class ReviewTest : public QObject
{
    Q_OBJECT

private slots:
    void theManagerOfTheTerritorySeesWhatWhoWhenAndWhy()
    {
        Scene scene;
        scene.editTooLate();

        const std::vector<ReviewItem> items = Scene::items(scene.emil);

        QCOMPARE(items.size(), std::size_t(1));
        QCOMPARE(items[0].state, QString("open"));
        QCOMPARE(items[0].reason, QString("territory"));
        QCOMPARE(items[0].author, scene.jana.caller.user);
        QCOMPARE(items[0].decider, scene.emil.caller.user);
        QCOMPARE(items[0].row, scene.shop.id);
        const QJsonObject change =
            QJsonDocument::fromJson(items[0].changes.toUtf8()).array().at(0).toObject();
        QCOMPARE(change["does"].toString(), QString("changed"));
        QCOMPARE(change["fields"]["phone"]["was"].toString(), QString());
        QCOMPARE(change["fields"]["phone"]["now"].toString(), QString("0905"));
        QCOMPARE(Scene::items(scene.jana).size(), std::size_t(1)); // its author has it too
        QVERIFY(scene.isSound());
    }

    void whatIsAcceptedIsWrittenAsItsAuthorsWork()
    {
        Scene scene;
        scene.editTooLate();

        scene.decide(scene.emil, "accepted");
        scene.jana.sync();

        QCOMPARE(scene.phoneAtHeadOffice(), QString("0905"));
        QCOMPARE(scene.emil.device.load<Customer>(scene.shop.id)->phone, QString("0905"));
        QCOMPARE(Scene::groups(scene.jana, atHeadOffice), 1);
        const ReviewItem item = Scene::items(scene.jana).at(0);
        QCOMPARE(item.state, QString("accepted"));
        QCOMPARE(item.decidedBy, scene.emil.caller.user);
        QVERIFY(item.decidedAt);
        const auto read = scene.world.server.storage->read([&](StorageView &view) -> Result<Done> {
            const Stamps stamps = view.version(tableOf<Customer>, scene.shop.id).stamps;
            const auto byJana =
                std::ranges::find(stamps, std::uint32_t(scene.jana.caller.number), &Stamp::device);
            return byJana == stamps.end() ? Result<Done>(Error{Error::Code::NotFound, "not hers"})
                                          : Result<Done>(Done());
        });
        QVERIFY(read);
        QVERIFY(scene.isSound());
    }

    void whatIsDeclinedComesBackWithTheReason()
    {
        Scene scene;
        scene.editTooLate();

        scene.decide(scene.emil, "declined", "That is the old number.");
        scene.jana.sync();

        QVERIFY(scene.phoneAtHeadOffice().isEmpty());
        QCOMPARE(Scene::groups(scene.jana, dropped), 1);
        QCOMPARE(scene.jana.device.number(
                     "SELECT count(*) FROM outbox WHERE reason LIKE '%the old number%'"),
                 1);
        QCOMPARE(Scene::items(scene.jana).at(0).answer, QString("That is the old number."));
        QVERIFY(scene.isSound());
    }

    void decliningNeedsAReason()
    {
        Scene scene;
        scene.editTooLate();

        scene.decide(scene.emil, "declined");

        QCOMPARE(Scene::groups(scene.emil, setAside), 1);
        QCOMPARE(Scene::items(scene.emil).at(0).state, QString("open"));
        QVERIFY(scene.isSound());
    }

    void aDeclineIsTakenBackAndTheWorkStillAccepted()
    {
        Scene scene;
        scene.editTooLate();
        scene.decide(scene.emil, "declined", "That is the old number.");
        scene.jana.sync();

        scene.decide(scene.emil, "open");
        QCOMPARE(Scene::items(scene.emil).at(0).state, QString("open"));
        scene.decide(scene.emil, "accepted");
        scene.jana.sync();

        QCOMPARE(scene.phoneAtHeadOffice(), QString("0905"));
        QCOMPARE(Scene::groups(scene.jana, atHeadOffice), 1);
        QVERIFY(scene.isSound());
    }

    void nobodyDecidesOnHisOwnWork()
    {
        Scene scene;
        scene.editTooLate();

        scene.decide(scene.jana, "accepted");

        QVERIFY(scene.phoneAtHeadOffice().isEmpty());
        QCOMPARE(Scene::groups(scene.jana, setAside), 1);
        QCOMPARE(Scene::items(scene.jana).at(0).state, QString("open"));
        QVERIFY(scene.isSound());
    }

    void afterTheGraceFieldWorkStandsBeforeTheManagerToo()
    {
        Scene scene;
        Scene::save(scene.jana, task(scene.jana, scene.shop, "promised on the spot"));
        scene.world.part(scene.jana);
        for (int day = 0; day < 16; ++day) {
            forget(scene.world.server);
            scene.world.server.clock.jump(std::chrono::hours(24));
        }
        forget(scene.world.server);

        scene.jana.sync();
        scene.emil.sync();
        QCOMPARE(Scene::groups(scene.jana, inReview), 1);
        QCOMPARE(scene.emil.device.number("SELECT count(*) FROM task"), 0);
        scene.decide(scene.emil, "accepted");

        QCOMPARE(scene.emil.device.number("SELECT count(*) FROM task"), 1);
        QVERIFY(scene.isSound());
    }

    void whatBuildsOnWorkInReviewIsReviewedAfterIt()
    {
        Scene scene;
        Contact contact;
        contact.id = scene.jana.device.store->newId();
        contact.customer = scene.shop.id;
        contact.name = "Mrs. Lee";
        Scene::save(scene.jana, contact);
        contact.phone = "0905";
        Scene::save(scene.jana, contact);
        scene.world.part(scene.jana);
        scene.jana.sync();
        scene.emil.sync();
        QCOMPARE(Scene::groups(scene.jana, inReview), 2);

        for (ReviewItem item : Scene::items(scene.emil)) {
            item.state = "accepted";
            Scene::save(scene.emil, item);
        }
        scene.emil.sync();
        scene.jana.sync();

        QCOMPARE(scene.world.server.find<Contact>(contact.id)->phone, QString("0905"));
        QCOMPARE(Scene::groups(scene.jana, atHeadOffice), 2);
        QVERIFY(scene.isSound());
    }

    void whatCannotBeTakenInStaysUndecided()
    {
        Scene scene;
        Scene::save(scene.jana, contactOf(scene, "Mrs. Lee"));
        scene.world.part(scene.jana);
        scene.jana.sync();
        scene.world.server.remove<Customer>(scene.shop.id);
        scene.emil.sync();

        scene.decide(scene.emil, "accepted");

        QCOMPARE(Scene::groups(scene.emil, setAside), 1);
        QCOMPARE(scene.emil.device.number(
                     "SELECT count(*) FROM outbox WHERE reason LIKE 'It cannot be taken in%'"),
                 1);
        QCOMPARE(Scene::items(scene.emil).at(0).state, QString("open"));
        QVERIFY(scene.isSound());
    }

    void anAdministratorsDecisionEndsTheItem()
    {
        Scene scene;
        scene.editTooLate();

        const auto applied = scene.world.server.storage->pool().write([&](Database &db) {
            return replay(db, scene.world.server.ambient, groupsSetAside(db).at(0));
        });
        QVERIFY(applied);
        scene.emil.sync();

        QCOMPARE(Scene::items(scene.emil).at(0).state, QString("accepted"));
        QCOMPARE(scene.emil.device.load<Customer>(scene.shop.id)->phone, QString("0905"));
        QVERIFY(scene.isSound());
    }

    void whenTheManagerLeavesSomebodyElseIsAsked()
    {
        Scene scene;
        scene.editTooLate();
        Phone vera(scene.world.server, scene.manager("Vera"), "Vera");
        scene.world.part(scene.emil);

        QVERIFY(lookAtCases(*scene.world.server.storage, scene.world.server.ambient));
        scene.emil.sync();
        vera.sync();

        QVERIFY(Scene::items(scene.emil).empty());
        QCOMPARE(Scene::items(vera).at(0).decider, vera.caller.user);
        QVERIFY(scene.isSound() && vera.isSound());
    }

private:
    static Contact contactOf(Scene &scene, const QString &name)
    {
        Contact contact;
        contact.id = scene.jana.device.store->newId();
        contact.customer = scene.shop.id;
        contact.name = name;
        return contact;
    }
    static void forget(Server &server)
    {
        const auto done = server.storage->write([&](StorageTransaction &storage) -> Result<Done> {
            storage.forgetLeft(server.clock.now());
            return Done();
        });
        if (!done)
            qFatal("%s", done.error().message.c_str());
    }
};

QTEST_GUILESS_MAIN(ReviewTest)
#include "review_test.moc"
