#include "tests/sync/quote_scene.h"

#include <QTest>

using namespace roundsman;
using namespace roundsman::test;
using namespace std::chrono_literals;

class ServerQuoteTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { startCrypto(); }

    void aQuoteAtTodaysPricesIsAcceptedAndNumbered()
    {
        Scene scene;
        const Quote quote = scene.sent(scene.quote(1'000));

        QCOMPARE(quote.verdict, "accepted");
        QCOMPARE(quote.number, "Q-1001");
        QCOMPARE(quote.serverTotal.minor, 10'000);
        QCOMPARE(quote.serverVersion, 1);
        QVERIFY(quote.judgedAt == scene.now());
    }

    void aDiscountAboveTheFloorIsAccepted()
    {
        Scene scene;
        QCOMPARE(scene.sent(scene.quote(900, 1'000)).verdict, "accepted");
    }

    void aDiscountUnderTheFloorNeedsApproval()
    {
        Scene scene;
        const Quote quote = scene.sent(scene.quote(850, 1'500));
        QCOMPARE(quote.verdict, "approval");
        QVERIFY(!quote.reason.isEmpty());
    }

    void pricesThatRoseLatelyAreStillGood()
    {
        Scene scene;
        auto made = scene.quote(1'000);
        scene.server.clock.pass(24h);
        scene.publish(1h, 1'200, 1'100);

        const Quote quote = scene.sent(made);

        QCOMPARE(quote.verdict, "grace");
        QCOMPARE(quote.serverTotal.minor, 12'000);
        QCOMPARE(quote.serverVersion, 2);
    }

    void pricesThatRoseLongAgoAreNot()
    {
        Scene scene;
        auto made = scene.quote(1'000);
        scene.server.clock.pass(30 * 24h);
        scene.publish(15 * 24h, 1'200, 1'100);

        QCOMPARE(scene.sent(made).verdict, "approval");
    }

    void theCompanySaysHowLongTheGraceIs()
    {
        Scene scene;
        auto made = scene.quote(1'000);
        const auto set =
            scene.server.storage->write([](StorageTransaction &storage) -> Result<Done> {
                storage.setSetting(QuoteDesk::graceSetting, bytesOf("20"));
                return Done();
            });
        QVERIFY(set);
        scene.server.clock.pass(30 * 24h);
        scene.publish(15 * 24h, 1'200, 1'100);

        QCOMPARE(scene.sent(made).verdict, "grace");
    }

    void aPriceThatWasNeverOnAListNeedsApproval()
    {
        Scene scene;
        QCOMPARE(scene.sent(scene.quote(950)).verdict, "approval");
    }

    void linesThatDoNotAddUpNeedApproval()
    {
        Scene scene;
        auto [quote, line] = scene.quote(1'000);
        line.total = {20'000};
        QCOMPARE(scene.sent(quote, line).verdict, "approval");
    }

    void aRepCannotWriteHeadOfficesWord()
    {
        Scene scene;
        auto [quote, line] = scene.quote(850, 1'500);
        quote.verdict = "accepted";
        const Verdict verdict =
            scene.rep.send(scene.rep.group({Scene::making(quote), Scene::making(line)}));
        QCOMPARE(verdict.outcome, Outcome::Refused);
    }

    void everyRepKnowsAManagersDevice()
    {
        Scene scene;
        scene.rep.sync();
        QCOMPARE(scene.rep.find<User>(scene.manager.caller().user)->approvalKeys,
                 QStringList{toQString(base64Url(scene.key.publicKey()))});
        QVERIFY(scene.rep.find<User>(scene.rep.caller().user)->approvalKeys.isEmpty());
    }

    void aSignedApprovalIsUsedOnce()
    {
        Scene scene;
        auto [quote, line] = scene.quote(850, 1'500);
        quote.approval = toQString(scene.text(quote, line, scene.manager));

        QCOMPARE(scene.sent(quote, line).verdict, "accepted");

        const auto approval = scene.rep.all<Approval>();
        QVERIFY(!approval.empty() && approval[0].usedAt);
        QVERIFY(approval[0].quote == quote.id);
        auto [again, its] = scene.quote(850, 1'500);
        again.approval = quote.approval;
        QCOMPARE(scene.sent(again, its).verdict, "approval");
        QCOMPARE(scene.server.find<Approval>(approval[0].id)->quote, quote.id);
    }

    void anApprovalCountsForWhatWasApprovedAlone_data()
    {
        QTest::addColumn<std::function<void(Scene &, Quote &, QuoteLine &)>>("change");
        const auto row = [](const char *name,
                            std::function<void(Scene &, Quote &, QuoteLine &)> f) {
            QTest::newRow(name) << std::move(f);
        };
        row("more of it",
            [](Scene &, Quote &, QuoteLine &line) { line.quantity = Quantity::of(11); });
        row("more discount", [](Scene &, Quote &quote, QuoteLine &) { quote.discount = 1'600; });
        row("less money",
            [](Scene &, Quote &quote, QuoteLine &line) { quote.total = line.total = {8'000}; });
        row("too late",
            [](Scene &, Quote &quote, QuoteLine &) { quote.quotedAt = quote.quotedAt + 24h; });
        row("a stranger's", [](Scene &scene, Quote &quote, QuoteLine &line) {
            quote.approval = toQString(scene.text(quote, line, scene.stranger));
        });
        row("a rep's own", [](Scene &scene, Quote &quote, QuoteLine &line) {
            quote.approval = toQString(scene.text(quote, line, scene.rep));
        });
        row("of a revoked device", [](Scene &scene, Quote &, QuoteLine &) {
            scene.server.publish([&](Publisher &publisher) {
                return removeApprovalKey(
                    publisher, scene.manager.caller().user, scene.key.publicKey());
            });
        });
    }
    void anApprovalCountsForWhatWasApprovedAlone()
    {
        using Change = std::function<void(Scene &, Quote &, QuoteLine &)>;
        QFETCH(Change, change);
        Scene scene;
        auto [quote, line] = scene.quote(850, 1'500);
        quote.approval = toQString(scene.text(quote, line, scene.manager));

        change(scene, quote, line);

        QCOMPARE(scene.sent(quote, line).verdict, "approval");
        QVERIFY(scene.rep.all<Approval>().empty());
    }

    void whatTheManagersPhoneGrantedCountsWhenItComesLater()
    {
        Scene scene;
        auto [quote, line] = scene.quote(850, 1'500);
        QCOMPARE(scene.sent(quote, line).verdict, "approval");
        const ApprovalCode code = scene.code(quote, line, scene.manager);
        Approval granted{code.nonce,
                         code.customer,
                         code.quote,
                         code.grantedBy,
                         code.discount,
                         code.total,
                         code.currency,
                         code.grantedAt,
                         code.expires,
                         std::nullopt,
                         code.lines};

        QCOMPARE(scene.manager.send(scene.manager.make(granted)).outcome, Outcome::Applied);

        scene.rep.sync();
        QCOMPARE(scene.rep.find<Quote>(quote.id)->verdict, "accepted");
        QVERIFY(scene.server.find<Approval>(code.nonce)->usedAt);
    }

    void aRepCannotGrantHimselfAnything()
    {
        Scene scene;
        auto [quote, line] = scene.quote(850, 1'500);
        Approval granted;
        granted.customer = quote.customer;
        granted.quote = quote.id;
        granted.grantedBy = scene.manager.caller().user;
        QCOMPARE(scene.rep.send(scene.rep.make(granted)).outcome, Outcome::Refused);
    }
};

using Change = std::function<void(Scene &, Quote &, QuoteLine &)>;
Q_DECLARE_METATYPE(Change)
QTEST_GUILESS_MAIN(ServerQuoteTest)
#include "server_quote_test.moc"
