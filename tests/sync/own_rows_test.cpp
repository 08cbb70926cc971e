#include "core/store/store.h"

#include "core/domain/task.h"
#include "tests/support/phone.h"

using namespace roundsman;
using namespace roundsman::test;

namespace {

// A phone that has a customer and speaks to head office message by message.
struct Scene
{
    World world;
    Customer shop = world.server.customer("Corner shop", world.territory);
    Phone jana = world.phone("Jana");

    Scene()
    {
        shop.note = "Rings twice";
        world.server.put(shop);
        jana.sync();
        shop = *jana.device.load<Customer>(shop.id);
    }
    void save(const Customer &edited)
    {
        if (!jana.device.save(edited))
            qFatal("the customer could not be saved");
    }
    Customer onPhone() { return *jana.device.load<Customer>(shop.id); }
    ExchangeRequest request() { return *decodeExchangeRequest(*jana.step(event::Wake()).send); }
    ExchangeAnswer answer(const ExchangeRequest &request)
    {
        return world.server.exchange(jana.caller, request);
    }
    // And exchanges on, while the engine wants to.
    void take(const ExchangeAnswer &answer)
    {
        Effects effects = jana.step(event::Answer{encode(answer)});
        while (effects.send)
            effects = jana.exchange(*effects.send);
    }
    // The customer is the same on both sides and no scope had to be repaired.
    bool isEqual()
    {
        return jana.isSound()
            && toRecord(onPhone()) == toRecord(*world.server.find<Customer>(shop.id))
            && jana.device.number("SELECT count(*) FROM sync_scope WHERE state <> 1 OR repair <> 0")
            == 0
            && jana.device.number("SELECT count(*) FROM sync_base") == 0;
    }
};

const RowBlock &onlyBlock(const ExchangeAnswer &answer) { return answer.pages.at(0).blocks.at(0); }

} // namespace

class OwnRowsTest : public QObject
{
    Q_OBJECT

private slots:
    void whatAPersonWroteComesBackWithoutItsCells()
    {
        Scene scene;
        Customer edited = scene.shop;
        edited.phone = "0905";
        edited.tags = QStringList{"gold"};
        scene.save(edited);
        edited.phone = "0906";
        scene.save(edited);

        const ExchangeAnswer answer = scene.answer(scene.request());
        scene.take(answer);

        QCOMPARE(answer.pages.size(), std::size_t(1));
        QVERIFY(onlyBlock(answer).isOwn(0));
        QVERIFY(onlyBlock(answer).columns.empty());
        QCOMPARE(scene.onPhone().phone, QString("0906"));
        QVERIFY(scene.isEqual());
    }

    void anEarlierAppIsSentTheCells()
    {
        Scene scene;
        Customer edited = scene.shop;
        edited.phone = "0905";
        scene.save(edited);

        ExchangeRequest request = scene.request();
        request.takesOwn = false;
        const ExchangeAnswer answer = scene.answer(request);
        scene.take(answer);

        QVERIFY(!onlyBlock(answer).isOwn(0));
        QVERIFY(scene.isEqual());
    }

    void whatIsSavedBeforeTheAnswerStaysOnTop()
    {
        Scene scene;
        Customer edited = scene.shop;
        edited.phone = "0905";
        scene.save(edited);
        const ExchangeAnswer answer = scene.answer(scene.request());
        edited.email = "shop@example.com";
        scene.save(edited);

        QVERIFY(scene.jana.take(answer));

        QCOMPARE(scene.onPhone().phone, QString("0905"));
        QCOMPARE(scene.onPhone().email, QString("shop@example.com"));
        QCOMPARE(scene.jana.device.number("SELECT rv FROM sync_base"), 3);
        QVERIFY(scene.jana.isSound());
        scene.take(
            scene.answer(*scene.jana.device.write([](Database &db) { return requestOf(db); })));
        QVERIFY(scene.isEqual());
    }

    void whatSomebodyElseChangedTooComesWithItsCells()
    {
        Scene scene;
        Customer edited = scene.shop;
        edited.phone = "0905";
        scene.save(edited);
        Customer theirs = scene.shop;
        theirs.email = "shop@example.com";
        scene.world.server.put(theirs);

        const ExchangeAnswer answer = scene.answer(scene.request());
        scene.take(answer);

        QVERIFY(!onlyBlock(answer).isOwn(0));
        QCOMPARE(scene.onPhone().email, QString("shop@example.com"));
        QVERIFY(scene.isEqual());
    }

    void whatWasRefusedIsNoPartOfIt()
    {
        Scene scene;
        Customer edited = scene.shop;
        edited.phone = "0905";
        scene.save(edited);
        Customer refused = edited;
        refused.email = "refused@example.com";
        Task task; // of a customer that nobody knows
        task.id = scene.jana.device.store->newId();
        task.title = "Call";
        task.customer = scene.jana.device.store->newId();
        QVERIFY(scene.jana.device.save(SaveGroup("").put(refused).put(task)));

        const ExchangeAnswer answer = scene.answer(scene.request());
        scene.take(answer);

        QCOMPARE(answer.verdicts.at(1).outcome, Outcome::Refused);
        QVERIFY(onlyBlock(answer).isOwn(0));
        QCOMPARE(scene.onPhone().phone, QString("0905"));
        QVERIFY(scene.onPhone().email.isEmpty());
        QVERIFY(scene.isEqual());
    }

    void aRepeatedPushIsAnsweredWithCells()
    {
        Scene scene;
        Customer edited = scene.shop;
        edited.phone = "0905";
        scene.save(edited);
        const ExchangeRequest request = scene.request();
        scene.answer(request); // never comes

        const ExchangeAnswer answer = scene.answer(request);
        scene.take(answer);

        QVERIFY(!onlyBlock(answer).isOwn(0));
        QVERIFY(scene.isEqual());
    }

    void aRowThatHeadOfficeCompletedComesWithItsCells()
    {
        Scene scene;
        Customer made = scene.shop;
        made.id = scene.jana.device.store->newId();
        made.number.clear();
        scene.save(made);

        const ExchangeAnswer answer = scene.answer(scene.request());
        scene.take(answer);

        QVERIFY(!onlyBlock(answer).isOwn(0)); // its number is new to the phone
        QVERIFY(!scene.jana.device.load<Customer>(made.id)->number.isEmpty());
        QVERIFY(scene.isEqual());
    }

    // Found by the simulator: the phone lacked what a rep does not see.
    void whoBecomesAManagerIsSentTheCellsOfWhatHeWrote()
    {
        Scene scene;
        scene.shop.creditBlock = "owes us";
        scene.world.server.put(scene.shop);
        scene.jana.sync();
        scene.world.part(scene.jana);
        scene.world.join(scene.jana, scene.world.territory, "manager");
        Customer edited = scene.onPhone();
        QVERIFY(edited.creditBlock.isEmpty());
        edited.phone = "0905";
        scene.save(edited);

        QVERIFY(scene.jana.take(scene.answer(scene.request()))); // by itself, without a repair

        QCOMPARE(scene.onPhone().creditBlock, QString("owes us"));
        QVERIFY(scene.isEqual());
    }

    void inPiecesItIsTheSame()
    {
        Scene scene;
        Customer other = scene.world.server.customer("Bakery", scene.world.territory);
        scene.jana.sync();
        Customer edited = scene.shop;
        edited.phone = "0905";
        scene.save(edited);
        other.phone = "0910";
        scene.save(other);
        scene.jana.maxRows = 1;

        QCOMPARE(scene.jana.sync().pushed, 2);

        QCOMPARE(scene.onPhone().phone, QString("0905"));
        QVERIFY(scene.isEqual());
    }

    void aDamagedRowIsFetchedThoughItIsCalledOwn()
    {
        Scene scene;
        QVERIFY(scene.jana.device.write(
            [](Database &db) { db.run("UPDATE customer SET note = 'damaged'"); }));
        Customer edited = scene.onPhone();
        edited.phone = "0905";
        scene.save(edited);

        scene.jana.sync();

        QCOMPARE(scene.onPhone().note, scene.shop.note);
        QVERIFY(scene.isEqual());
    }
};

QTEST_GUILESS_MAIN(OwnRowsTest)
#include "own_rows_test.moc"
