#include "core/domain/attachment.h"
#include "core/domain/task.h"
#include "sync/server/clearing.h"
#include "sync/server/replay.h"
#include "tests/sync/two_reps.h"

#include <QTest>

#include <filesystem>

using namespace roundsman;
using namespace roundsman::test;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::hours day{24};

struct Scene
{
    TwoReps reps;
    Server &server = reps.server;
    Blobs blobs{server.folder.filePath("blobs").toStdString(), *server.storage, server.ambient};
    Clearing clearing{*server.storage, blobs, server.clock};
    Bytes photo = Bytes(30'000, 0x5a);
    Digest hash = sha256(photo);

    std::int64_t number(const std::string &sql)
    {
        const auto found = server.storage->pool().read(
            [&](Database &db) { return db.one<std::int64_t>(sql).value_or(-1); });
        return found ? *found : -1;
    }
    Cleared clear()
    {
        const auto cleared = clearing.run();
        if (!cleared)
            qFatal("%s", cleared.error().message.c_str());
        return *cleared;
    }
    void bringPhoto()
    {
        const auto begun = blobs.begin(1, hash, photo.size());
        if (!begun || !blobs.append(1, begun->id, 0, photo))
            qFatal("the photo could not be brought");
    }
    Attachment attachment()
    {
        Attachment made;
        made.ownerTable = "customer";
        made.ownerRow = reps.shop.id;
        made.author = reps.jana.caller().user;
        made.sha256 = Bytes(hash.begin(), hash.end());
        made.size = std::int64_t(photo.size());
        return made;
    }
    // The store's clock stands still or jumps; the disk's does not.
    void ageFiles(std::chrono::hours age)
    {
        const auto folder = server.folder.filePath("blobs").toStdString();
        const auto system = std::chrono::sys_time<std::chrono::milliseconds>(
            std::chrono::milliseconds((server.clock.now() - age).ms));
        for (const auto &file : std::filesystem::recursive_directory_iterator(folder))
            if (file.is_regular_file())
                std::filesystem::last_write_time(file.path(),
                                                 std::chrono::file_clock::from_sys(system));
    }
};

} // namespace

class ClearingTest : public QObject
{
    Q_OBJECT

private slots:
    void verdictsStayNinetyDays()
    {
        Scene scene;
        Task task = scene.reps.task("Call back");
        const OperationGroup group = scene.reps.jana.make(task);
        scene.reps.jana.send(group);

        scene.server.clock.pass(89 * day);
        QCOMPARE(scene.clear().verdicts, 0);
        scene.server.clock.pass(2 * day);
        QCOMPARE(scene.clear().verdicts, 1);

        QCOMPARE(scene.reps.jana.send(group).outcome, Outcome::Duplicate);
        QCOMPARE(scene.reps.jana.all<Task>().size(), std::size_t(1));
    }

    void manyVerdictsGoInSmallTransactions()
    {
        Scene scene;
        const auto filled = scene.server.storage->pool().write([&](Database &db) {
            db.run("INSERT INTO line(line_id, device_id, dev_no) VALUES(77, 77, 77)");
            db.run("WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n WHERE x < 1700) "
                   "INSERT INTO op_group SELECT 77, x, 1, ?2, 1, 0, '', 0, "
                   "CASE WHEN x < 1600 THEN 0 ELSE ?1 END FROM n",
                   scene.server.clock.now(),
                   Bytes(32));
        });
        QVERIFY(filled);

        QCOMPARE(scene.clear().verdicts, 1599);
    }

    void whatIsSetAsideStaysWithItsVerdictsReasonUntilItIsClosed()
    {
        Scene scene;
        Task bad = scene.reps.task("");
        scene.reps.jana.send(scene.reps.jana.make(bad));
        scene.server.clock.pass(100 * day);

        scene.clear();
        QCOMPARE(scene.number("SELECT count(*) FROM op_quarantine"), 1);
        const auto closed = scene.server.storage->pool().write([&](Database &db) {
            auto ended = closeSetAside(
                db, scene.server.ambient, scene.reps.jana.caller().device, 1, "Too late.");
            db.run("UPDATE op_quarantine SET told = 1");
            return ended;
        });
        QVERIFY(closed);
        Task other = scene.reps.task("Later");
        scene.reps.peter.send(scene.reps.peter.make(other));
        scene.server.clock.pass(100 * day);
        scene.clear();

        QCOMPARE(scene.number("SELECT count(*) FROM op_quarantine"), 0);
        QCOMPARE(scene.number("SELECT count(*) FROM op_quarantine_row"), 0);
    }

    void losersStayNinetyDays()
    {
        Scene scene;
        const auto kept = scene.server.storage->pool().write([&](Database &db) {
            db.run("INSERT INTO unit_history VALUES(1, ?2, 1, 1, 0, ?2, 1, ?1)",
                   scene.server.clock.now(),
                   Bytes(1));
        });
        QVERIFY(kept);

        scene.server.clock.pass(89 * day);
        QCOMPARE(scene.clear().losers, 0);
        scene.server.clock.pass(2 * day);
        QCOMPARE(scene.clear().losers, 1);
    }

    void aFileThatNothingNamesGoesAfterThirtyDays()
    {
        Scene scene;
        scene.bringPhoto();
        QCOMPARE(scene.clear().blobs, 0);
        scene.server.clock.pass(29 * day);
        QCOMPARE(scene.clear().blobs, 0);

        scene.server.clock.pass(2 * day);
        scene.ageFiles(31 * day);
        const Cleared cleared = scene.clear();

        QCOMPARE(cleared.blobs, 1);
        QCOMPARE(cleared.files, 1);
        QVERIFY(!scene.blobs.read(scene.hash, 0, 10));
    }

    void aFileThatARowNamesStays()
    {
        Scene scene;
        scene.bringPhoto();
        scene.clear();
        scene.server.clock.pass(29 * day);
        scene.server.put(scene.attachment());
        scene.clear();

        scene.server.clock.pass(60 * day);
        scene.ageFiles(60 * day);

        QCOMPARE(scene.clear().blobs, 0);
        QVERIFY(scene.blobs.read(scene.hash, 0, 10));
    }

    void aFileThatAGroupSetAsideNamesStays()
    {
        Scene scene;
        scene.bringPhoto();
        Attachment foreign = scene.attachment();
        foreign.ownerRow = scene.server.customer("Far", scene.server.territory("South")).id;
        const Verdict verdict = scene.reps.jana.send(scene.reps.jana.make(foreign));
        QCOMPARE(verdict.outcome, Outcome::Refused);
        scene.clear();

        scene.server.clock.pass(60 * day);
        scene.ageFiles(60 * day);

        QCOMPARE(scene.clear().blobs, 0);
        QVERIFY(scene.blobs.read(scene.hash, 0, 10));
    }

    void anUploadThatIsNotFinishedGoesADayAfterItsLastByte()
    {
        Scene scene;
        const auto begun = scene.blobs.begin(1, scene.hash, scene.photo.size());
        QVERIFY(scene.blobs.append(1, begun->id, 0, BytesView(scene.photo).first(100)));
        scene.ageFiles(23h);
        QCOMPARE(scene.clear().uploads, 0);

        scene.ageFiles(25h);

        QCOMPARE(scene.clear().uploads, 1);
        QVERIFY(!scene.blobs.find(1, begun->id));
    }
};

QTEST_GUILESS_MAIN(ClearingTest)
#include "clearing_test.moc"
