#include "core/domain/attachment.h"
#include "sync/server/blobs.h"
#include "sync/server/file_access.h"
#include "tests/support/server.h"

#include <QTest>

using namespace roundsman;
using namespace roundsman::test;

namespace {

struct World
{
    explicit World(BlobLimits limits = {}) :
        blobs(
            server.folder.filePath("blobs").toStdString(), *server.storage, server.ambient, limits)
    { }

    Server server;
    Blobs blobs;
    Bytes photo = Bytes(300'000, 0x5a);
    Digest hash = sha256(photo);

    BytesView piece(std::size_t from, std::size_t size) const
    {
        return BytesView(photo).subspan(from, size);
    }
    void bring(std::int64_t device)
    {
        const auto begun = blobs.begin(device, hash, photo.size());
        if (!begun || !blobs.append(device, begun->id, 0, photo))
            qFatal("the photo could not be brought");
    }
    // A row of this person's that names the photo.
    void show(const Caller &who, const Customer &where)
    {
        Attachment attachment;
        attachment.ownerTable = "customer";
        attachment.ownerRow = where.id;
        attachment.sha256 = Bytes(hash.begin(), hash.end());
        attachment.author = who.user;
        server.put(attachment);
    }
    bool mayRead(const Caller &who)
    {
        bool may = false;
        const auto read = server.storage->read([&](StorageView &view) -> Result<Done> {
            may = mayReadFile(view, server.engine->grantsOf(view, who.user), hash);
            return Done();
        });
        return read && may;
    }
    bool isCommitted()
    {
        bool committed = false;
        const auto read = server.storage->read([&](StorageView &view) -> Result<Done> {
            const auto blob = view.blob(hash);
            committed = blob && blob->committed;
            return Done();
        });
        return read && committed;
    }
};

} // namespace

class ServerBlobsTest : public QObject
{
    Q_OBJECT

private slots:
    void anUploadInPiecesBecomesAFile()
    {
        World world;
        const auto begun = world.blobs.begin(1, world.hash, world.photo.size());
        QCOMPARE(begun->offset, std::uint64_t(0));

        const auto half = world.blobs.append(1, begun->id, 0, world.piece(0, 200'000));
        QCOMPARE(half->offset, std::uint64_t(200'000));
        QVERIFY(!world.isCommitted());
        const auto whole = world.blobs.append(1, begun->id, 200'000, world.piece(200'000, 100'000));

        QVERIFY(whole->isWhole());
        QVERIFY(world.isCommitted());
        QCOMPARE(world.blobs.read(world.hash, 0, Blobs::largest)->bytes, world.photo);
    }

    void anUploadIsTakenUpWhereItStands()
    {
        World world;
        const auto begun = world.blobs.begin(1, world.hash, world.photo.size());
        QVERIFY(world.blobs.append(1, begun->id, 0, world.piece(0, 1000)));

        const auto again = world.blobs.begin(1, world.hash, world.photo.size());

        QCOMPARE(again->id, begun->id);
        QCOMPARE(again->offset, std::uint64_t(1000));
    }

    void aPieceAtAnotherPlaceIsAConflict()
    {
        World world;
        const auto begun = world.blobs.begin(1, world.hash, world.photo.size());

        const auto appended = world.blobs.append(1, begun->id, 500, world.piece(500, 10));

        QVERIFY(!appended);
        QCOMPARE(appended.error().code, Error::Code::Conflict);
    }

    void whatIsNotWhatWasAnnouncedIsDropped()
    {
        World world;
        const auto begun = world.blobs.begin(1, world.hash, world.photo.size());
        const Bytes other(world.photo.size(), 0x11);

        const auto appended = world.blobs.append(1, begun->id, 0, other);

        QVERIFY(!appended);
        QCOMPARE(appended.error().code, Error::Code::Corrupt);
        QVERIFY(!world.isCommitted());
        QCOMPARE(world.blobs.begin(1, world.hash, world.photo.size())->offset, std::uint64_t(0));
    }

    void aDeviceWhoseLastAnswerWasLostFindsItsUploadFinished()
    {
        World world;
        const auto begun = world.blobs.begin(1, world.hash, world.photo.size());
        QVERIFY(world.blobs.append(1, begun->id, 0, world.photo));

        QVERIFY(world.blobs.find(1, begun->id)->isWhole());
        QVERIFY(world.blobs.begin(1, world.hash, world.photo.size())->isWhole());
    }

    void anotherDevicesUploadIsNotThere()
    {
        World world;
        const auto begun = world.blobs.begin(1, world.hash, world.photo.size());

        QVERIFY(!world.blobs.find(2, begun->id));
        QVERIFY(!world.blobs.find(1, "../../etc/passwd"));
    }

    void aFileMayHave25MiB()
    {
        World world;

        QCOMPARE(world.blobs.begin(1, world.hash, Blobs::largest + 1).error().code,
                 Error::Code::Full);
    }

    void whoShowsThatHeHasTheFileNeedNotSendIt()
    {
        World world;
        world.bring(1);

        const auto begun = world.blobs.begin(2, world.hash, world.photo.size());
        QVERIFY(begun->challenge);
        const auto read = BlobChallenge::read(begun->challenge->write(), world.photo.size());
        const auto proved = world.blobs.prove(2, begun->id, read->proof(world.photo));

        QVERIFY(proved->isWhole());
        QVERIFY(world.blobs.find(2, begun->id)->isWhole());
    }

    void knowingTheHashIsNotHavingTheFile()
    {
        World world;
        world.bring(1);
        const auto begun = world.blobs.begin(2, world.hash, world.photo.size());
        const Bytes other(world.photo.size(), 0x11);

        const auto proved = world.blobs.prove(2, begun->id, begun->challenge->proof(other));

        QCOMPARE(proved.error().code, Error::Code::Denied);
        QVERIFY(!world.blobs.find(2, begun->id)->isWhole());
        QVERIFY(!world.blobs.prove(2, begun->id, begun->challenge->proof(world.photo)));
        QVERIFY(world.blobs.append(2, begun->id, 0, world.photo)->isWhole());
    }

    void toNameAHashOpensNothing()
    {
        World world;
        const Id north = world.server.territory("North");
        const Id south = world.server.territory("South");
        const Caller jana = world.server.enlist("Jana", Role::Rep, {north});
        const Caller thief = world.server.enlist("Ota", Role::Rep, {south});
        const Caller friendOfHis = world.server.enlist("Ema", Role::Rep, {south});
        world.bring(jana.device);
        world.show(jana, world.server.customer("Hers", north));
        const Customer his = world.server.customer("His", south);
        world.show(thief, his);

        QVERIFY(world.mayRead(jana));
        QVERIFY(!world.mayRead(thief));
        QVERIFY(!world.mayRead(friendOfHis));

        const auto begun = world.blobs.begin(thief.device, world.hash, world.photo.size());
        QVERIFY(world.blobs.prove(thief.device, begun->id, begun->challenge->proof(world.photo)));
        QVERIFY(world.mayRead(thief)); // he had it all the while
        QVERIFY(world.mayRead(friendOfHis));
    }

    void aFileThatNobodyHasBroughtIsNotAskedFor()
    {
        World world;
        QVERIFY(!world.blobs.begin(1, world.hash, world.photo.size())->challenge);
    }

    void aDeviceMayBringSoMuchInADay()
    {
        World world({400'000, 600'000});
        world.bring(1);
        const Bytes second(200'000, 0x22);

        QCOMPARE(world.blobs.begin(1, sha256(second), second.size()).error().code,
                 Error::Code::Unavailable);
        QVERIFY(world.blobs.begin(2, sha256(second), second.size()));
        world.server.clock.pass(std::chrono::hours(25));
        QVERIFY(world.blobs.begin(1, sha256(second), second.size()));
        const Bytes third(310'000, 0x33);
        QCOMPARE(world.blobs.begin(2, sha256(third), third.size()).error().code, Error::Code::Full);
    }

    void aPieceOfAFileIsRead()
    {
        World world;
        const auto begun = world.blobs.begin(1, world.hash, world.photo.size());
        QVERIFY(world.blobs.append(1, begun->id, 0, world.photo));

        const auto piece = world.blobs.read(world.hash, 299'990, 100);

        QCOMPARE(piece->bytes.size(), std::size_t(10));
        QCOMPARE(piece->size, std::uint64_t(300'000));
        QVERIFY(!world.blobs.read(world.hash, 300'000, 1));
    }
};

QTEST_GUILESS_MAIN(ServerBlobsTest)
#include "server_blobs_test.moc"
