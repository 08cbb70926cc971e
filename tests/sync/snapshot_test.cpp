#include "tests/sync/snapshot_scene.h"

#include <QTest>

#include <filesystem>
#include <thread>

using namespace roundsman;
using namespace roundsman::test;

// Snapshots as the centre makes, keeps and hands them out.
class SnapshotTest : public QObject
{
    Q_OBJECT

private slots:
    void aSnapshotNeverChangesAndIsNamedByWhatIsInIt()
    {
        SnapshotScene scene;
        auto shops = scene.shops(30);
        const SnapshotOffer first = scene.made();
        const auto bytes = scene.shelf.read(first.id, 0, 1 << 20);
        QCOMPARE(scene.made(), first);

        shops[0].name = "Renamed";
        scene.world.server.put(shops[0]);
        const SnapshotOffer second = scene.made();

        QVERIFY(second.id != first.id);
        QCOMPARE(*scene.shelf.read(first.id, 0, 1 << 20), *bytes);
        std::uint64_t at = 0;
        for (const SnapshotChunk &chunk : first.chunks) {
            QCOMPARE(sha256(BytesView(*bytes).subspan(at, chunk.size)), chunk.sha256);
            at += chunk.size;
        }
        QCOMPARE(at, std::uint64_t(bytes->size()));
    }

    void aPieceIsCacheableAndExactlyWhatWasAskedFor()
    {
        SnapshotScene scene;
        scene.shops(30);
        const SnapshotOffer offer = scene.made();
        const Phone jana = scene.world.phone("Jana");
        const Grants grants = scene.grants(jana);

        HttpRequest request;
        request.target = "/v1/snapshot/" + hex(offer.id);
        const HttpResponse whole = snapshotFor(grants, scene.shelf, request);
        request.range = "bytes=5-24";
        const HttpResponse part = snapshotFor(grants, scene.shelf, request);
        request.range = "bytes=99999999-";
        const HttpResponse beyond = snapshotFor(grants, scene.shelf, request);
        request.ifNoneMatch = '"' + hex(offer.id) + '"';
        const HttpResponse known = snapshotFor(grants, scene.shelf, request);

        QCOMPARE(whole.status, 200U);
        QCOMPARE(part.status, 206U);
        QCOMPARE(part.body, Bytes(whole.body.begin() + 5, whole.body.begin() + 25));
        QCOMPARE(header(part, "Content-Range"), "bytes 5-24/" + std::to_string(whole.body.size()));
        QCOMPARE(header(part, "ETag"), request.ifNoneMatch);
        QVERIFY(header(part, "Cache-Control").find("immutable") != std::string::npos);
        QCOMPARE(beyond.status, 416U);
        QCOMPARE(known.status, 304U);
    }

    void whoDoesNotHoldTheScopeDoesNotLearnThatItIsThere()
    {
        SnapshotScene scene;
        scene.shops(30);
        const SnapshotOffer offer = scene.made();
        const Id south = scene.world.server.territory("South");
        const Phone peter(
            scene.world.server, scene.world.server.enlist("Peter", Role::Rep, {south}), "Peter");
        const Phone boss(scene.world.server,
                         scene.world.server.enlist("Mária", Role::Manager, {scene.world.territory}),
                         "Mária");
        HttpRequest request;
        request.target = "/v1/snapshot/" + hex(offer.id);

        QCOMPARE(snapshotFor(scene.grants(peter), scene.shelf, request).status, 404U);
        // The manager's fields are others: hers is another snapshot.
        QCOMPARE(snapshotFor(scene.grants(boss), scene.shelf, request).status, 404U);
        request.target = "/v1/snapshot/" + hex(Digest());
        QCOMPARE(snapshotFor(scene.grants(peter), scene.shelf, request).status, 404U);
        request.target = "/v1/snapshot/../server.db";
        QCOMPARE(snapshotFor(scene.grants(peter), scene.shelf, request).status, 404U);
    }

    void aManagersFieldsAreNotInARepsSnapshot()
    {
        SnapshotScene scene;
        auto shops = scene.shops(30);
        shops[7].creditBlock = "Has not paid since March";
        scene.world.server.put(shops[7]);
        const SnapshotOffer offer = scene.made();

        std::uint64_t at = 0;
        for (const SnapshotChunk &chunk : offer.chunks) {
            const auto bytes = scene.shelf.read(offer.id, at, chunk.size);
            at += chunk.size;
            const auto blocks = decodeChunk(*bytes, 1);
            QVERIFY(bool(blocks));
            const Column &hidden = *tableOf<Customer>.find("creditBlock");
            for (const SnapshotBlock &block : *blocks)
                QVERIFY(std::ranges::find(block.rows.columns, hidden.id, &PackedColumn::column)
                        == block.rows.columns.end());
        }
    }

    void whatAKillLeftHalfMadeIsNeverOffered()
    {
        SnapshotScene scene;
        scene.shops(30);
        const SnapshotOffer whole = scene.made();
        const std::string chunks = scene.folder + '/' + hex(whole.id);
        const Digest set = setOf(std::vector{scene.scope()});
        const std::string pointer = scene.folder + '/' + hex(set) + ".latest";

        // Killed while the chunks were written; before the head; before the pointer.
        std::filesystem::remove(pointer);
        QVERIFY(!scene.shelf.latest(set));
        std::filesystem::remove(chunks + ".head");
        QVERIFY(!scene.shelf.find(whole.id));
        std::filesystem::rename(chunks, scene.folder + "/making-0011223344556677");
        std::filesystem::resize_file(scene.folder + "/making-0011223344556677", 100);
        QVERIFY(!scene.shelf.find(whole.id));
        Phone jana = scene.world.phone("Jana");

        scene.sync(jana);

        QVERIFY(jana.isSound());
        QCOMPARE(scene.shelf.latest(set), std::optional(whole));
    }

    void whatIsOldIsMadeAnewAndTheOldOneCollected()
    {
        SnapshotScene scene;
        auto shops = scene.shops(30);
        const SnapshotOffer old = scene.made();
        for (Customer &shop : shops) {
            shop.phone = "0905";
            scene.world.server.put(shop);
        }
        Phone jana = scene.world.phone("Jana");
        scene.sync(jana); // the old one, and all as its tail
        QVERIFY(jana.isSound());

        scene.desk.makeWanted();
        const auto fresh = scene.shelf.latest(setOf(std::vector{scene.scope()}));
        QVERIFY(fresh && fresh->id != old.id);
        QVERIFY(scene.shelf.find(old.id)); // somebody may still be loading it
        scene.shelf.collect(std::chrono::seconds(0));

        QVERIFY(!scene.shelf.find(old.id));
        QVERIFY(scene.shelf.find(fresh->id));
        QVERIFY(!std::filesystem::exists(scene.folder + '/' + hex(old.id)));
    }

    void writersGoOnWhileOneIsMade()
    {
        SnapshotScene scene;
        auto shops = scene.shops(200);
        std::atomic<bool> isEnd = false;
        std::thread writer([&] {
            for (int i = 0; !isEnd; ++i) {
                Customer &shop = shops[std::size_t(i) % shops.size()];
                shop.phone = QString::number(i);
                scene.world.server.put(shop);
            }
        });
        for (int i = 0; i < 5; ++i) {
            const SnapshotOffer offer = scene.made();
            std::int64_t rows = 0;
            std::uint64_t at = 0;
            for (const SnapshotChunk &chunk : offer.chunks) {
                const auto blocks = decodeChunk(*scene.shelf.read(offer.id, at, chunk.size), 1);
                for (const SnapshotBlock &block : *blocks)
                    rows += std::int64_t(block.rows.rows());
                at += chunk.size;
            }
            QCOMPARE(rows, 200);
        }
        isEnd = true;
        writer.join();
        Phone jana = scene.world.phone("Jana");

        scene.sync(jana);

        QVERIFY(jana.isSound());
    }

private:
    static std::string header(const HttpResponse &response, std::string_view name)
    {
        const auto found = std::ranges::find(response.headers, name, &HttpHeader::name);
        return found == response.headers.end() ? "" : found->value;
    }
};

QTEST_GUILESS_MAIN(SnapshotTest)
#include "snapshot_test.moc"
