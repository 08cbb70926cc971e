#include "core/domain/attachment.h"
#include "core/domain/conflict.h"
#include "core/domain/feedback.h"
#include "core/domain/order.h"
#include "core/domain/order_line.h"
#include "core/domain/product.h"
#include "core/domain/review_item.h"
#include "tests/sync/retention_scene.h"

#include <QTest>

using namespace roundsman;
using namespace roundsman::test;
using Scene = RetentionScene;

// Rows that have had their time.
class RetentionTest : public QObject
{
    Q_OBJECT

private slots:
    void withoutARuleEverythingStays()
    {
        Scene scene;
        const Visit old = scene.visit(5'000);

        QVERIFY(scene.retention.run("operator/7")->empty());

        QVERIFY(scene.stays(old));
    }

    void whatIsOldGoesHereAndOnDevicesAndWhatIsYoungStays()
    {
        Scene scene;
        const Visit old = scene.visit(91), young = scene.visit(89);
        scene.reps.jana.sync();
        QVERIFY(scene.reps.jana.find<Visit>(old.id));
        scene.rule("visit", 90);

        const Aged gone = scene.run();

        QCOMPARE(gone.rows, 1);
        QVERIFY(!scene.stays(old) && scene.stays(young));
        const auto answer = scene.reps.jana.exchange();
        QVERIFY(scene.reps.jana.agrees(answer));
        QVERIFY(!scene.reps.jana.find<Visit>(old.id));
        QVERIFY(scene.reps.jana.find<Visit>(young.id));
        const auto left = scene.server.storage->pool().read([](Database &db) {
            return db.one<std::int64_t>("SELECT count(*) FROM row_meta WHERE removed IS NOT NULL");
        });
        QCOMPARE(**left, 0);
    }

    void aDryRunCountsTheSameAndTakesNothing()
    {
        Scene scene;
        for (int i = 0; i < 450; ++i) // more than are looked at at once
            scene.visit(100 + i);
        const Visit planned = scene.visit(100, "planned");
        scene.rule("visit", 90);

        const auto counted = scene.retention.count();

        QCOMPARE(counted->at(0).rows, 450);
        QVERIFY(scene.stays(planned));
        QCOMPARE(scene.run().rows, 450);
        QCOMPARE(scene.retention.count()->at(0).rows, 0);
        QVERIFY(scene.stays(planned));
    }

    void monthsAreThoseOfTheCalendar()
    {
        Scene scene; // it is 2026-03-24
        const Visit before = scene.visit(29), after = scene.visit(27);
        scene.rule("visit", 1, true); // since 2026-02-24

        QCOMPARE(scene.run().rows, 1);

        QVERIFY(!scene.stays(before) && scene.stays(after));
    }

    void linesAndPicturesGoWithTheirRow()
    {
        Scene scene;
        Product product;
        product.name = "Oat drink";
        product = scene.server.put(product);
        Order order;
        order.customer = scene.reps.shop.id;
        order.placedAt = scene.ago(400);
        order.state = "delivered";
        order = scene.server.put(order);
        OrderLine line;
        line.order = order.id;
        line.product = product.id;
        line = scene.server.put(line);
        Attachment picture;
        picture.ownerTable = "order";
        picture.ownerRow = order.id;
        picture.sha256 = Bytes(32, 1);
        picture.author = scene.reps.jana.caller().user;
        picture = scene.server.put(picture);
        scene.rule("order", 365);

        const Aged gone = scene.run();

        QCOMPARE(gone.rows, 1);
        QCOMPARE(gone.parts, 2);
        QVERIFY(!scene.server.find<OrderLine>(line.id));
        QVERIFY(!scene.server.find<Attachment>(picture.id));
        QVERIFY(scene.server.find<Product>(product.id));
    }

    void anOpenCaseKeepsItselfAndItsVisit()
    {
        Scene scene;
        const Visit visit = scene.visit(400);
        Feedback finding;
        finding.customer = scene.reps.shop.id;
        finding.visit = visit.id;
        finding.author = scene.reps.jana.caller().user;
        finding.kind = "defect";
        finding.text = "The lid breaks";
        finding.state = "inWork";
        finding.notedAt = scene.ago(400);
        finding = scene.server.put(finding);
        scene.rule("visit", 90);
        scene.rule("feedback", 90);

        const Aged kept = scene.run();

        QCOMPARE(kept.rows, 0);
        QCOMPARE(kept.kept, 1);
        QVERIFY(scene.stays(visit) && scene.server.find<Feedback>(finding.id));
        finding.state = "closed";
        scene.server.put(finding);
        scene.run(); // the finding goes, and the next day its visit
        scene.run();
        QVERIFY(!scene.stays(visit) && !scene.server.find<Feedback>(finding.id));
    }

    void anUnsettledClashKeepsItsRow()
    {
        Scene scene;
        const Visit visit = scene.visit(400);
        Conflict clash;
        clash.tableName = "visit";
        clash.row = visit.id;
        clash.author = scene.reps.jana.caller().user;
        clash.state = "open";
        clash = scene.server.put(clash);
        scene.rule("visit", 90);

        QCOMPARE(scene.run().kept, 1);

        clash.state = "settled";
        scene.server.put(clash);
        QCOMPARE(scene.run().rows, 1);
        QVERIFY(!scene.server.find<Conflict>(clash.id));
    }

    void anOpenReviewKeepsItsRow()
    {
        Scene scene;
        const Visit visit = scene.visit(400);
        ReviewItem item;
        item.author = scene.reps.jana.caller().user;
        item.tableName = "visit";
        item.row = visit.id;
        item.reason = "territory";
        item.state = "open";
        scene.server.put(item);
        scene.rule("visit", 90);

        QCOMPARE(scene.run().kept, 1);

        QVERIFY(scene.stays(visit));
    }

    void aChangeThatIsSetAsideKeepsItsRow()
    {
        Scene scene;
        const Visit visit = scene.visit(400);
        scene.reps.jana.sync();
        Visit edited = visit;
        edited.customer = {}; // a visit has to have one
        const auto refused =
            scene.reps.jana.edit(&visit, edited, scene.reps.jana.rv(tableOf<Visit>.id, visit.id));
        QCOMPARE(scene.reps.jana.send(refused).outcome, Outcome::Refused);
        scene.rule("visit", 90);

        QCOMPARE(scene.run().kept, 1);

        QVERIFY(scene.stays(visit));
    }

    void eachRunIsInTheAuditWithoutContents()
    {
        Scene scene;
        scene.visit(400);
        scene.rule("visit", 90);
        scene.run();

        const Deed last = scene.deeds().back();
        QCOMPARE(last.actor, std::string("operator/7"));
        QCOMPARE(last.action, std::string("retention.applied"));
        QCOMPARE(last.object, std::string("entity/visit"));
        QCOMPARE(last.detail, std::string("rows=1 parts=0 older=90d"));
        const std::size_t before = scene.deeds().size();
        scene.run(); // there is nothing to take
        QCOMPARE(scene.deeds().size(), before);
    }

    void serversApplyItOnceADayAndOnlyWhenTold()
    {
        Scene scene;
        scene.visit(400);
        scene.rule("visit", 90);
        QVERIFY(scene.retention.runToday()->empty());
        scene.write([](StorageTransaction &storage) { setRetentionDaily(storage, true); });

        QCOMPARE(scene.retention.runToday()->at(0).rows, 1);

        scene.visit(400);
        QVERIFY(scene.retention.runToday()->empty());
        scene.server.clock.pass(day);
        QCOMPARE(scene.retention.runToday()->at(0).rows, 1);
        QCOMPARE(scene.deeds().back().actor, std::string("server"));
    }
};

QTEST_GUILESS_MAIN(RetentionTest)
#include "retention_test.moc"
