#include "app/visit/photographs.h"
#include "app/visit/shelf_price.h"
#include "app/visit/visit_editor.h"
#include "core/domain/attachment.h"
#include "sync/client/sync.h"
#include "tests/support/rows.h"

#include <QFile>
#include <QSignalSpy>

using namespace roundsman;
using namespace roundsman::test;

// The smallest PNG there is.
static const QByteArray onePixel = QByteArray::fromBase64(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=");

static bool writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QFile::WriteOnly) && file.write(content) == content.size();
}

// A customer with an order of Chang, a competitor, and an editor at the door.
struct Door
{
    Door()
    {
        chang = product(device, "Chang");
        axfood = competitor(device, "Axfood");
        berglunds = arrived(device, "Berglunds");
        order(device, berglunds, chang, device.clock.now() - 9 * 24h, {1950});
        open(planned(device, berglunds, device.clock.now()));
        QSignalSpy kept(editor.get(), &VisitEditor::kept);
        editor->checkIn();
        QTRY_COMPARE(kept.count(), 1);
    }
    void open(const Visit &visit)
    {
        sync = std::make_unique<Sync>(
            *device.store, Sync::Options{device.folder.path().toStdString(), Bytes(32, 7), {}});
        photographs = std::make_unique<Photographs>(*device.store, *sync);
        editor = std::make_unique<VisitEditor>(*device.store, words, *photographs, visit);
        QTRY_COMPARE(editor->rivals()->count(), 1);
    }
    Visit stored() { return *device.load<Visit>(editor->visit().id); }
    template <typename T>
    std::vector<T> all()
    {
        return *device.write([](Database &db) {
            std::vector<T> rows;
            Query query =
                db.query(std::string("SELECT id FROM \"") + tableOf<T>.name + "\" WHERE _rv = 0");
            while (query.next())
                rows.push_back(fromRecord<T>(query.get<Id>(0),
                                             findRow(db, tableOf<T>, query.get<Id>(0))->record));
            return rows;
        });
    }
    std::int64_t groups() { return device.number("SELECT count(*) FROM outbox"); }
    void checkOut()
    {
        QSignalSpy out(editor.get(), &VisitEditor::checkedOut);
        editor->checkOut();
        QTRY_COMPARE(out.count(), 1);
    }

    Device device;
    Words words{device.clock};
    Product chang;
    Competitor axfood;
    Customer berglunds;
    std::unique_ptr<Sync> sync;
    std::unique_ptr<Photographs> photographs;
    std::unique_ptr<VisitEditor> editor;
};

class VisitEditorTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("TZ", "UTC"); }

    void aVisitFromDoorToDoorIsTwoSaves()
    {
        Door door;
        QCOMPARE(door.groups(), 1);
        QCOMPARE(door.stored().state, "arrived");
        door.device.clock.pass(12min);
        QCOMPARE(door.editor->arrivedText(), "12 min here");

        door.editor->outcomes()->choose("talk");
        door.editor->setNote("Wants a shelf by the till");
        door.editor->kinds()->choose("need");
        door.editor->setFeedback("A smaller pack");
        door.editor->rivals()->choose(toQString(door.axfood.id.text()));
        door.editor->stepPrice(-3);
        door.editor->nextSteps()->choose("fortnight");
        QCOMPARE(door.editor->price(), "19.20");
        QCOMPARE(door.editor->sightingText(), QString::fromUtf8("Axfood sells Chang at €19.20"));
        QCOMPARE(door.editor->nextText(), "Tue 7 April, 08:00");
        door.checkOut();

        const Visit visit = door.stored();
        QCOMPARE(visit.state, "done");
        QCOMPARE(visit.outcome, "talk");
        QCOMPARE(visit.note, "Wants a shelf by the till");
        QVERIFY(visit.leftAt);
        const auto feedback = door.all<Feedback>();
        QCOMPARE(feedback.size(), std::size_t(1));
        QCOMPARE(feedback.front().text, "A smaller pack");
        QCOMPARE(feedback.front().visit, visit.id);
        const auto sightings = door.all<Sighting>();
        QCOMPARE(sightings.size(), std::size_t(1));
        QCOMPARE(sightings.front().price, std::optional(Money{1920}));
        const auto visits = door.all<Visit>();
        QCOMPARE(visits.size(), std::size_t(1)); // the next one; this one came from head office
        QCOMPARE(visits.front().state, "planned");
        QCOMPARE(door.groups(), 2);
        QCOMPARE(door.device.number("SELECT n FROM outbox WHERE title = 'Visit at Berglunds'"), 4);
    }

    void aCompetitorWhomNobodyKnewIsNamedAtTheDoor()
    {
        Door door;
        door.editor->nameRival("  Lidl   Süd ");
        QVERIFY(door.editor->hasRival());
        QCOMPARE(cell(*door.editor->rivals(), 0, "text").toString(), QString::fromUtf8("Lidl Süd"));
        door.editor->setPrice("18.90");
        QCOMPARE(door.editor->sightingText(), QString::fromUtf8("Lidl Süd sells Chang at €18.90"));
        door.checkOut();

        const auto competitors = door.all<Competitor>();
        QCOMPARE(competitors.size(), std::size_t(1));
        QCOMPARE(competitors.front().name, QString::fromUtf8("Lidl Süd"));
        QCOMPARE(door.all<Sighting>().front().competitor, competitors.front().id);
    }

    void aCompetitorTypedInAnotherWayIsTheOneThatIsKnown()
    {
        Door door;
        door.editor->nameRival("AXFOOD ");
        QCOMPARE(door.editor->rivals()->count(), 1);
        door.editor->setPrice("18.90");
        door.checkOut();

        QCOMPARE(door.all<Competitor>().size(), std::size_t(0));
        QCOMPARE(door.all<Sighting>().front().competitor, door.axfood.id);
    }

    void whatWasTypedOutlivesTheProcess()
    {
        Door door;
        door.editor->setNote("Ask for");
        door.editor->setNote("Ask for Mrs. Berglund");
        door.editor->kinds()->choose("defect");
        QTRY_VERIFY(door.device.number("SELECT count(*) FROM sync_kv WHERE key LIKE 'draft/%'")
                    == 1);
        QTRY_VERIFY(!door.editor->savedText().isEmpty());
        const Visit visit = door.stored();
        door.editor.reset();
        door.photographs.reset();
        door.sync.reset();
        door.device.reopen();

        door.open(visit);
        QCOMPARE(door.editor->note(), "Ask for Mrs. Berglund");
        QVERIFY(door.editor->hasKind());
        QCOMPARE(door.groups(), 1); // a draft is no save: only the check in waits
    }

    void anOrderAsLastTimeIsADraftOrder()
    {
        Door door;
        door.editor->outcomes()->choose("order");
        QCOMPARE(cell(*door.editor->order(), 0, "quantity").toInt(), 10);
        door.editor->order()->step(toQString(door.chang.id.text()), 2);
        QCOMPARE(door.editor->order()->totalText(), QString::fromUtf8("€234.00"));
        door.checkOut();

        const auto orders = door.all<Order>();
        QCOMPARE(orders.size(), std::size_t(1));
        QCOMPARE(orders.front().state, "draft");
        QCOMPARE(orders.front().total, Money{23'400});
        const auto lines = door.all<OrderLine>();
        QCOMPARE(lines.size(), std::size_t(1));
        QCOMPARE(lines.front().quantity, Quantity::of(12));
        QCOMPARE(door.stored().outcome, "order");
    }

    void feedbackWithoutWordsIsAskedFor()
    {
        Door door;
        door.editor->kinds()->choose("need");
        door.editor->checkOut();
        QVERIFY(door.editor->problem().contains("Say it in a few words"));
        QCOMPARE(door.stored().state, "arrived");
        door.editor->kinds()->choose("need"); // taken back
        door.checkOut();
        QCOMPARE(door.all<Feedback>().size(), std::size_t(0));
    }

    void aPhotoIsSealedAndBelongsToTheVisit()
    {
        Door door;
        const QString file = door.device.folder.filePath("shelf.png");
        QVERIFY(writeFile(file, onePixel));
        door.editor->addPhoto(QUrl::fromLocalFile(file));
        QTRY_COMPARE(door.editor->photos()->count(), 1);
        QVERIFY(QFile::remove(file));
        door.checkOut();

        const auto photos = door.all<Attachment>();
        QCOMPARE(photos.size(), std::size_t(1));
        QCOMPARE(photos.front().ownerRow, door.editor->visit().id);
        QCOMPARE(photos.front().mime, "image/png");
        QCOMPARE(photos.front().caption, "shelf");
        const auto content = wait(door.sync->file(photos.front().sha256));
        QVERIFY(content);
        QCOMPARE(std::int64_t(content->size()), photos.front().size);
    }

    void aFileThatIsNoPhotoIsRefusedInWords()
    {
        Door door;
        const QString file = door.device.folder.filePath("shelf.png");
        QVERIFY(writeFile(file, "no picture"));
        door.editor->addPhoto(QUrl::fromLocalFile(file));
        QTRY_VERIFY(door.editor->problem().contains("no photo"));
        door.editor->addPhoto(QUrl::fromLocalFile("/nowhere.png"));
        QTRY_VERIFY(door.editor->problem().contains("cannot be read"));
        QCOMPARE(door.editor->photos()->count(), 0);
    }

    void aVisitThatWasNoneIsCancelled()
    {
        Door door;
        door.editor->setNote("Wrong door");
        QSignalSpy over(door.editor.get(), &VisitEditor::over);
        door.editor->cancel();
        QTRY_COMPARE(over.count(), 1);
        QCOMPARE(door.stored().state, "cancelled");
        QTRY_COMPARE(door.device.number("SELECT count(*) FROM sync_kv WHERE key LIKE 'draft/%'"),
                     0);
    }

    void aCallIsAPromise()
    {
        Door door;
        door.editor->nextSteps()->choose("call");
        door.checkOut();
        const auto tasks = door.all<Task>();
        QCOMPARE(tasks.size(), std::size_t(1));
        QCOMPARE(tasks.front().title, "Call Berglunds");
        QCOMPARE(tasks.front().assignee, door.device.owner.user);
    }

    void aPriceStepsByAboutOnePercent()
    {
        QCOMPARE(stepOf({1490}), Money{10});
        QCOMPARE(stepOf({18'900}), Money{100});
        QCOMPARE(stepOf({95}), Money{1});
        QCOMPARE(stepped({1493}, 1), Money{1500});
        QCOMPARE(stepped({5}, -9), Money{0});
    }
};

QTEST_GUILESS_MAIN(VisitEditorTest)
#include "visit_editor_test.moc"
