#include "app/briefs/briefs_screen.h"
#include "app/briefs/door_brief.h"
#include "core/domain/brief_comment.h"
#include "core/domain/brief_rules.h"
#include "core/schema/signed.h"
#include "core/store/trusted_keys.h"
#include "tests/support/rows.h"

#include <QSignalSpy>

using namespace roundsman;
using namespace roundsman::test;

namespace {

// A device that knows the organisation's key, and what the organisation sends it.
struct Office
{
    Device device;
    SigningKey key = SigningKey::make(device.entropy);

    Office()
    {
        const auto known = device.write(
            [&](Database &db) { putTrustedKeys(db, std::vector<PublicKey>(1, key.publicKey())); });
        if (!known)
            qFatal("%s", known.error().message.c_str());
    }
    Brief brief(const char *state = "published")
    {
        Brief made;
        made.id = device.store->newId();
        made.audience = device.store->newId();
        made.code = "oats";
        made.title = "Oats in every café";
        made.version = 1;
        made.state = state;
        made.message = "Try it free for a week.";
        made.validFrom = device.clock.now() - 1h;
        made.validUntil = device.clock.now() + 240h;
        made.question = "How long is it free?";
        made.choices = choicesText({"A day", "A week"});
        made.right = 1;
        return made;
    }
    void send(Brief &brief, const SigningKey &by)
    {
        Record record = toRecord(brief);
        signRow(by, tableOf<Brief>, brief.id, record);
        brief = fromRecord<Brief>(brief.id, record);
        arrive(device, brief);
    }
    void send(Brief &brief) { send(brief, key); }
    std::optional<BriefAck> ack(const Brief &brief)
    {
        const auto found = device.load<BriefAck>(ackId(brief.id, device.owner.user));
        return found ? std::optional(*found) : std::nullopt;
    }
};

} // namespace

class BriefScreenTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("TZ", "UTC"); }

    void whatHasComeIsToldAsDeliveredAndWaitsToBeUnderstood()
    {
        Office office;
        Brief brief = office.brief();
        office.send(brief);
        Words words(office.device.clock);
        BriefsScreen briefs(*office.device.store, words);

        QTRY_COMPARE(briefs.rows()->count(), 1);
        QCOMPARE(briefs.fresh(), 1);
        QCOMPARE(briefs.rows()->rows().at(0).detail, "to be read · 24 March to 3 April");
        QTRY_VERIFY(office.ack(brief));
        QCOMPARE(office.ack(brief)->state, "delivered");
    }

    void theRightAnswerSaysUnderstoodAndCanBeTakenBack()
    {
        Office office;
        Brief brief = office.brief();
        office.send(brief);
        Words words(office.device.clock);
        BriefScreen screen(*office.device.store, words, brief.id);
        QTRY_VERIFY(screen.asks());
        QCOMPARE(screen.message(), "Try it free for a week.");
        QSignalSpy decided(&screen, &BriefScreen::decided);

        screen.choices()->choose("A day");
        QTRY_VERIFY(!screen.hint().isEmpty());
        QVERIFY(screen.asks());
        QVERIFY(!office.ack(brief)->right);

        screen.choices()->choose("A week");
        QVERIFY(decided.wait());
        QTRY_VERIFY(screen.isUnderstood());
        QVERIFY(!screen.asks());
        QVERIFY(office.ack(brief)->right);

        screen.undo();
        QTRY_VERIFY(screen.asks());
        QCOMPARE(office.ack(brief)->state, "delivered");
    }

    void whatIsInTheWayIsToldWithAReason()
    {
        Office office;
        Brief brief = office.brief();
        office.send(brief);
        Words words(office.device.clock);
        BriefScreen screen(*office.device.store, words, brief.id);
        QTRY_VERIFY(screen.asks());

        screen.block(" ");
        QVERIFY(!screen.problem().isEmpty());
        screen.block("No samples came");

        QTRY_VERIFY(screen.isBlocked());
        QCOMPARE(screen.reason(), "No samples came");
        QCOMPARE(office.ack(brief)->reason, "No samples came");
    }

    void nothingIsShownOfWhatTheOrganisationDidNotSign()
    {
        Office office;
        Brief forged = office.brief();
        office.send(forged, SigningKey::make(office.device.entropy));
        Words words(office.device.clock);
        BriefsScreen briefs(*office.device.store, words);
        BriefScreen screen(*office.device.store, words, forged.id);

        QTRY_COMPARE(briefs.rows()->count(), 1);
        QCOMPARE(briefs.fresh(), 0);
        QCOMPARE(briefs.rows()->rows().at(0).title, "A brief that cannot be trusted");
        QTRY_VERIFY(!screen.problem().isEmpty());
        QCOMPARE(screen.message(), "");
        QVERIFY(!screen.asks());
        QVERIFY(!office.ack(forged));
    }

    void aNewVersionAsksAgain()
    {
        Office office;
        Brief brief = office.brief();
        brief.version = 2;
        office.send(brief);
        BriefAck old;
        old.id = ackId(brief.id, office.device.owner.user);
        old.brief = brief.id;
        old.user = office.device.owner.user;
        old.version = 1;
        old.state = "understood";
        old.right = true;
        arrive(office.device, old);
        Words words(office.device.clock);
        BriefsScreen briefs(*office.device.store, words);

        QTRY_COMPARE(briefs.fresh(), 1);
        QTRY_COMPARE(office.ack(brief)->version, std::int64_t(2));
        QCOMPARE(office.ack(brief)->state, "delivered");
    }

    void anOlderVersionShownAgainIsNotTrusted()
    {
        Office office;
        Brief brief = office.brief();
        office.send(brief);
        BriefAck newer;
        newer.id = ackId(brief.id, office.device.owner.user);
        newer.brief = brief.id;
        newer.user = office.device.owner.user;
        newer.version = 2;
        newer.state = "delivered";
        arrive(office.device, newer);
        Words words(office.device.clock);
        BriefScreen screen(*office.device.store, words, brief.id);

        QTRY_VERIFY(!screen.problem().isEmpty());
        QVERIFY(!screen.isTrusted());
    }

    void itStandsAtTheDoorsThatItConcerns()
    {
        Office office;
        Customer cafe = customer(office.device, "Café");
        cafe.segments = {"11111111-1111-1111-1111-111111111111"};
        arrive(office.device, cafe);
        const Customer hotel = arrived(office.device, "Hotel");
        Brief brief = office.brief();
        brief.segments = cafe.segments;
        office.send(brief);
        Words words(office.device.clock);
        DoorBrief door(*office.device.store, words);

        door.lookAt(cafe.id);
        QTRY_COMPARE(door.message(), "Try it free for a week.");
        door.lookAt(hotel.id);
        QTRY_COMPARE(door.key(), "");
    }

    void whatIsDiscussedIsCommentedOnWithoutANetwork()
    {
        Office office;
        Brief brief = office.brief("discussion");
        office.send(brief);
        Words words(office.device.clock);
        BriefScreen screen(*office.device.store, words, brief.id);
        QTRY_VERIFY(screen.isDiscussed());
        QVERIFY(!screen.asks());

        screen.comment("A week is too short");

        QTRY_COMPARE(screen.comments()->count(), 1);
        QCOMPARE(cell(*screen.comments(), 0, "title").toString(), "A week is too short");
    }
};

QTEST_GUILESS_MAIN(BriefScreenTest)
#include "brief_screen_test.moc"
