#include "core/store/store.h"

#include "core/base/crypto.h"
#include "core/base/files.h"
#include "core/domain/task.h"
#include "sync/client/rescue_log.h"
#include "sync/server/organisation.h"
#include "sync/server/rescue.h"
#include "tests/support/phone.h"

#include <QFile>
#include <QTest>

using namespace roundsman;
using namespace roundsman::test;

namespace {

// A company, and a phone that saves while there is no network.
struct Scene
{
    World world;
    Server &server = world.server;
    Customer shop = server.customer("Corner shop", world.territory);
    Phone jana = world.phone("Jana");
    RescueHeader header;
    Rescue rescue{*server.storage, server.ambient};
    std::string path = rescuePath(jana.device.folder.path().toStdString());
    std::unique_ptr<RescueLog> log;
    Secret seed; // of the device's key

    Scene()
    {
        startCrypto();
        const SigningKey key = SigningKey::make(server.entropy);
        const Bytes publicKey(key.publicKey().begin(), key.publicKey().end());
        const auto prepared = server.storage->pool().write([&](Database &db) {
            header.company = *found(db, "Northwind", server.ambient);
            ensureRescueKey(db, server.ambient);
            header.key = rescueKey(db)->publicKey;
            db.run("UPDATE device SET public_key = ?2 WHERE device_id = ?1",
                   jana.caller.device,
                   publicKey);
        });
        if (!prepared)
            qFatal("%s", prepared.error().message.c_str());
        header.server = "https://localhost:1";
        jana.sync();
        seed = key.seed();
        openLog(SigningKey(seed));
    }
    void openLog(SigningKey key)
    {
        log = std::make_unique<RescueLog>(
            path, RescueLog::Author{header, std::move(key), jana.caller.device}, server.entropy);
    }
    Id save(const QString &title)
    {
        Task task;
        task.id = jana.device.store->newId();
        task.title = title;
        task.customer = shop.id;
        if (!jana.device.save(task))
            qFatal("the task could not be saved");
        return task.id;
    }
    void follow()
    {
        const auto done = jana.device.write([&](Database &db) { return log->follow(db); });
        if (!done)
            qFatal("%s", done.error().message.c_str());
    }
    Bytes file() const { return *readWhole(path, 1 << 20); }
    std::size_t records() const { return decodeRescueFile(file())->groups(); }
};

} // namespace

class RescueTest : public QObject
{
    Q_OBJECT

private slots:
    void theLogHoldsWhatWaitsAndNobodyElseCanReadIt()
    {
        Scene scene;
        scene.save("Call the dentist");
        scene.save("Call the baker");

        scene.follow();
        scene.follow();

        QCOMPARE(scene.records(), std::size_t(2));
        QVERIFY(textOf(scene.file()).find("dentist") == std::string_view::npos);
        QVERIFY(isOwnersOnly(scene.path));
    }

    void whatHasArrivedLeavesTheLog()
    {
        Scene scene;
        scene.save("One");
        scene.follow();
        scene.jana.sync();

        scene.follow();

        QCOMPARE(scene.records(), std::size_t(0));
    }

    void headOfficeTakesItAndWhatTheDeviceSendsLaterIsADuplicate()
    {
        Scene scene;
        const Id one = scene.save("One");
        const Id two = scene.save("Two");
        scene.follow();

        QCOMPARE(*scene.rescue.take(scene.file()), (RescueAnswer{2, 0, 0, 0}));
        QVERIFY(scene.server.find<Task>(one));
        QVERIFY(scene.server.find<Task>(two));
        scene.jana.sync();

        QCOMPARE(scene.jana.device.number("SELECT count(*) FROM outbox WHERE state = 2"), 2);
        QCOMPARE(scene.jana.device.load<Task>(two)->title, "Two");
        QVERIFY(scene.jana.isSound());
    }

    void aFileThatComesTwiceCountsOnce()
    {
        Scene scene;
        scene.save("One");
        scene.follow();
        QVERIFY(scene.rescue.take(scene.file()));

        QCOMPARE(*scene.rescue.take(scene.file()), (RescueAnswer{0, 1, 0, 0}));
    }

    void aFileAfterThePushIsKnown()
    {
        Scene scene;
        scene.save("One");
        scene.follow();
        const Bytes file = scene.file();
        scene.jana.sync();

        QCOMPARE(*scene.rescue.take(file), (RescueAnswer{0, 1, 0, 0}));
    }

    void whatTheDeviceDidNotSignIsLeft()
    {
        Scene scene;
        const Id forged = scene.save("Forged");
        scene.openLog(SigningKey::make(scene.server.entropy));
        scene.follow();

        QCOMPARE(*scene.rescue.take(scene.file()), (RescueAnswer{0, 0, 0, 1}));
        QVERIFY(!scene.server.find<Task>(forged));
    }

    void whatADeviceWroteThatIsShutOutIsLeft()
    {
        Scene scene;
        scene.save("One");
        scene.follow();
        const auto revoked = scene.server.storage->pool().write([&](Database &db) {
            db.run("UPDATE device SET status = 2 WHERE device_id = ?1", scene.jana.caller.device);
        });
        QVERIFY(revoked);

        QCOMPARE(scene.rescue.take(scene.file())->foreign, 1u);
    }

    void aLaterGroupWaitsForTheEarlierOne()
    {
        Scene scene;
        scene.save("One");
        scene.save("Two");
        scene.follow();
        auto file = *decodeRescueFile(scene.file());
        Bytes without = encode(file.header);
        file.batches.at(0).records.erase(file.batches.at(0).records.begin());
        const Bytes second = encode(file.batches.at(0));
        without.insert(without.end(), second.begin(), second.end());

        QCOMPARE(*scene.rescue.take(without), (RescueAnswer{0, 0, 1, 0}));
    }

    void whatIsPutUnderAnothersKeyOpensNothing()
    {
        Scene scene;
        Scene other;
        scene.save("One");
        scene.follow();
        auto file = *decodeRescueFile(scene.file());
        const RescueKey key = makeRescueKey(
            scene.header, SigningKey(scene.seed), scene.jana.caller.device, scene.server.entropy);
        file.batches.at(0).sealedKey = key.sealed;
        Bytes moved = encode(file.header);
        const Bytes batch = encode(file.batches.at(0));
        moved.insert(moved.end(), batch.begin(), batch.end());

        QCOMPARE(scene.rescue.take(moved).error().code, Error::Code::WrongKey);
    }

    void whatLeavesTheLogLeavesTheRestReadable()
    {
        Scene scene;
        for (int i = 0; i < 101; ++i)
            scene.save(QString::number(i));
        scene.follow();
        QVERIFY(scene.jana.device.write(
            [](Database &db) { db.run("UPDATE outbox SET state = 2 WHERE first_ctr <= 100"); }));
        scene.save("One more");

        scene.follow();

        QCOMPARE(scene.records(), std::size_t(2));
        QCOMPARE(scene.rescue.take(scene.file())->waiting, 2u);
    }

    void anotherCompanysFileOpensNothing()
    {
        Scene scene;
        Scene other;
        scene.save("One");
        scene.follow();

        QCOMPARE(other.rescue.take(scene.file()).error().code, Error::Code::WrongKey);
    }

    void aTornEndIsPassedOverAndMended()
    {
        Scene scene;
        scene.save("One");
        scene.save("Two");
        scene.follow();
        Bytes torn = scene.file();
        torn.resize(torn.size() - 7);
        QVERIFY(writeDurably(scene.path, torn));

        QCOMPARE(*scene.rescue.take(torn), (RescueAnswer{1, 0, 0, 0}));
        scene.openLog(SigningKey(scene.seed));
        scene.follow();
        QCOMPARE(*scene.rescue.take(scene.file()), (RescueAnswer{1, 1, 0, 0}));
    }

    void whatIsNoRescueFileIsSaidSo()
    {
        Scene scene;
        for (const Bytes &bytes : {Bytes(), Bytes(100, 0), Bytes(8, 'R')})
            QCOMPARE(scene.rescue.take(bytes).error().code, Error::Code::Invalid);
    }

    void aSealedBoxIsLibsodiumsOwn()
    {
        SystemEntropy entropy;
        const BoxPair pair = BoxPair::make(entropy);
        const BoxPair other = BoxPair::make(entropy);
        const Bytes plain{1, 2, 3};
        Bytes sealed = sealTo(pair.publicKey, plain, entropy);

        QCOMPARE(*openSealed(pair, sealed), plain);
        QVERIFY(!openSealed(other, sealed));
        sealed.back() ^= 1;
        QVERIFY(!openSealed(pair, sealed));
    }
};

QTEST_GUILESS_MAIN(RescueTest)
#include "rescue_test.moc"
