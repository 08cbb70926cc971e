#include "app/news/news_teller.h"
#include "core/domain/feedback_event.h"
#include "core/domain/signal.h"
#include "tests/support/rows.h"

#include <QSignalSpy>

using namespace roundsman;
using namespace roundsman::test;

namespace {

// The machine's, written down.
struct Told : Notifier
{
    void tell(const std::string &subject, const Notice &notice) override
    {
        subjects += QString::fromStdString(subject);
        words += QString::fromStdString(notice.title + ' ' + notice.text);
    }
    QStringList subjects;
    QString words;
};

struct Scene
{
    Device device;
    Words words{device.clock};
    Told told;
    bool isWanted = true;
    bool isInFront = false;
    Customer hotel = arrived(device, "Hotel Slavín");
    std::optional<NewsTeller> teller;

    void open()
    {
        teller.emplace(
            *device.store, words, told, [this] { return isWanted; }, [this] { return isInFront; });
        settle();
    }
    // Whatever was asked for has been answered, and what is kept of it is kept.
    void settle()
    {
        for (int turn = 0; turn < 3; ++turn) {
            const auto isRead = wait(device.store->read([](Database &) { return 0; }));
            const auto isWritten = device.write([](Database &) { return Done(); });
            QVERIFY(isRead && isWritten);
            QCoreApplication::processEvents();
        }
    }
    void guestComes()
    {
        Signal guest;
        guest.id = device.store->newId();
        guest.customer = hotel.id;
        guest.kind = "arrived";
        guest.at = device.clock.now();
        guest.detail = "Ms. Weiss";
        arrive(device, guest);
        settle();
    }
    Id escalated(const Id &owner)
    {
        Feedback finding;
        finding.id = device.store->newId();
        finding.customer = hotel.id;
        finding.author = device.store->newId();
        finding.owner = owner;
        finding.kind = "defect";
        finding.text = "The lid breaks";
        finding.state = "received";
        FeedbackEvent step;
        step.id = device.store->newId();
        step.feedback = finding.id;
        step.what = "escalated";
        arrive(device, finding, step);
        settle();
        return finding.id;
    }
};

} // namespace

class NewsTellerTest : public QObject
{
    Q_OBJECT

private slots:
    void aGuestIsToldOfOnceAndWithoutNames()
    {
        Scene scene;
        scene.open();

        scene.guestComes();
        QTRY_COMPARE(scene.told.subjects, QStringList("guest"));
        scene.device.store->announce({"signal"});
        scene.settle();

        QCOMPARE(scene.told.subjects, QStringList("guest"));
        QVERIFY(!scene.told.words.contains("Slavín") && !scene.told.words.contains("Weiss"));
    }

    void aCaseIsToldOfToWhoseItHasBecome()
    {
        Scene scene;
        scene.open();

        scene.escalated(scene.device.store->newId());
        const Id mine = scene.escalated(scene.device.owner.user);
        QTRY_COMPARE(scene.told.subjects, QStringList("case"));

        QSignalSpy sought(&*scene.teller, &NewsTeller::caseSought);
        scene.told.opened("case");
        QCOMPARE(sought.first().first().toString(), toQString(mine.text()));
        QVERIFY(!scene.told.words.contains("lid"));
    }

    void whatComesWhileOneLooksCountsAsTold()
    {
        Scene scene;
        scene.open();
        scene.isInFront = true;
        scene.guestComes();
        scene.isInFront = false;

        scene.device.store->announce({"signal"});
        scene.settle();

        QVERIFY(scene.told.subjects.isEmpty());
    }

    void whoWantsToHearNothingHearsNothing()
    {
        Scene scene;
        scene.open();
        scene.isWanted = false;

        scene.guestComes();

        QVERIFY(scene.told.subjects.isEmpty());
    }

    void aNewDeviceHasNoNews()
    {
        Scene scene;
        scene.guestComes();

        scene.open();

        QVERIFY(scene.told.subjects.isEmpty());
    }

    void whatCameWhileTheProgramWasClosedIsToldWhenItOpens()
    {
        Scene scene;
        scene.open();
        scene.teller.reset();
        scene.guestComes();

        scene.open();

        QTRY_COMPARE(scene.told.subjects, QStringList("guest"));
    }

    void aTapOnNothingThatWasToldIsPassedOver()
    {
        Scene scene;
        scene.open();
        QSignalSpy sought(&*scene.teller, &NewsTeller::sought);

        scene.told.opened("guest");

        QCOMPARE(sought.count(), 0);
    }
};

QTEST_GUILESS_MAIN(NewsTellerTest)
#include "news_teller_test.moc"
