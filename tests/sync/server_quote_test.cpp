#include "core/base/crypto.h"
#include "core/base/text.h"
#include "core/domain/approval.h"
#include "core/domain/approval_check.h"
#include "core/domain/price.h"
#include "core/domain/product.h"
#include "core/domain/quote_verdict.h"
#include "core/domain/segment.h"
#include "sync/server/approval_keys.h"
#include "sync/server/quote_desk.h"
#include "tests/sync/phone.h"

#include <QTest>

using namespace roundsman;
using namespace roundsman::test;
using namespace std::chrono_literals;

namespace {

Segment hotelsOf()
{
    Segment segment;
    segment.dimension = "industry";
    segment.name = "Hotels";
    return segment;
}

// A rep, two managers, a customer, and one list that began ten days ago.
struct Scene
{
    Server server;
    Id north = server.territory("North");
    Id south = server.territory("South");
    Segment hotels = server.put(hotelsOf());
    Customer shop;
    Product straps;
    SigningKey key = SigningKey::make(server.entropy);
    PriceList list;
    Price price;
    Phone rep{server, server.enlist("Jana", Role::Rep, {north})};
    Phone manager;
    Phone stranger;

    Caller enlistWithKey(const QString &name, const Id &territory, const SigningKey &its)
    {
        Caller caller = server.enlist(name, Role::Manager, {territory});
        caller.key = its.publicKey();
        return caller;
    }

    Scene() :
        manager(server, enlistWithKey("Mária", north, key)),
        stranger(server, enlistWithKey("Emil", south, key))
    {
        shop = server.customer("Corner shop", north);
        shop.segments = {toQString(hotels.id.text())};
        server.put(shop);
        Product product;
        product.name = "Straps";
        straps = server.put(product);
        list = publish(10 * 24h, 1'000, 900);
        rep.sync();
        manager.sync();
        stranger.sync();
    }
    Instant now() const { return server.clock.now(); }

    PriceList publish(std::chrono::milliseconds ago, std::int64_t each, std::int64_t floor)
    {
        PriceList made;
        made.segment = hotels.id;
        made.currency = "EUR";
        made.validFrom = now() - ago;
        made.state = "published";
        made.version = ++versions;
        made = server.put(made);
        Price its;
        its.priceList = made.id;
        its.product = straps.id;
        its.unitPrice = {each};
        its.floor = Money{floor};
        server.put(its);
        return made;
    }

    // Ten straps at so much each.
    std::pair<Quote, QuoteLine> quote(std::int64_t each, std::int64_t discount = 0)
    {
        Quote made;
        made.id = Id::make(server.ambient);
        made.customer = shop.id;
        made.author = rep.caller().user;
        made.state = "sent";
        made.quotedAt = now();
        made.currency = "EUR";
        made.listed = {10'000};
        made.total = {each * 10};
        made.discount = discount;
        made.priceVersion = 1;
        QuoteLine line;
        line.id = Id::make(server.ambient);
        line.quote = made.id;
        line.product = straps.id;
        line.quantity = Quantity::of(10);
        line.unitPrice = {1'000};
        line.total = made.total;
        line.priceList = list.id;
        line.priceVersion = 1;
        return {made, line};
    }
    template <typename T>
    static Operation making(const T &row)
    {
        Operation operation;
        operation.table = tableOf<T>.id;
        operation.row = row.id;
        operation.units = difference(tableOf<T>, nullptr, toRecord(row));
        return operation;
    }
    Quote sent(const Quote &quote, const QuoteLine &line)
    {
        const Verdict verdict = rep.send(rep.group({making(quote), making(line)}));
        if (verdict.outcome != Outcome::Applied)
            qFatal("%s", verdict.reason.c_str());
        return *rep.find<Quote>(quote.id);
    }
    Quote sent(const std::pair<Quote, QuoteLine> &made) { return sent(made.first, made.second); }
    ApprovalCode code(const Quote &quote, const QuoteLine &line, const Phone &by)
    {
        return {Id::make(server.ambient),
                quote.id,
                quote.customer,
                by.caller().user,
                linesDigest(quote.id, wantedOf({&line, 1})),
                quote.discount,
                quote.total,
                quote.currency,
                now(),
                now() + 24h};
    }
    std::string text(const Quote &quote, const QuoteLine &line, const Phone &by)
    {
        return textOf(code(quote, line, by), key);
    }
    std::int64_t versions = 0;
};

} // namespace

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
