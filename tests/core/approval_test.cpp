#include "core/base/crypto.h"
#include "core/base/text.h"
#include "core/domain/approval_check.h"

#include <QTest>

using namespace roundsman;
using namespace std::chrono_literals;

static constexpr Instant noon{1'700'000'000'000};

// A rep who wants more than he may, and a manager's phone.
struct Story
{
    SystemClock clock;
    SystemEntropy entropy;
    Ambient ambient{clock, entropy};
    SigningKey key = SigningKey::make(entropy);
    User manager;
    ApprovedQuote quote;

    Story()
    {
        manager.id = Id::make(ambient);
        manager.role = "manager";
        manager.approvalKeys = {toQString(base64Url(key.publicKey()))};
        quote = {Id::make(ambient),
                 Id::make(ambient),
                 "EUR",
                 1'500,
                 {8'500},
                 noon,
                 {{Id::make(ambient), Quantity::of(10)}, {Id::make(ambient), Quantity::of(2)}}};
    }
    ApprovalCode code()
    {
        return {Id::make(ambient),
                quote.quote,
                quote.customer,
                manager.id,
                linesDigest(quote.quote, quote.wanted),
                1'500,
                {8'500},
                "EUR",
                noon - 1min,
                noon + 1h};
    }
    ApprovalFault check(const std::string &text) const
    {
        const auto approval = approvalFrom(text);
        return approval ? checkApproval(*approval, quote, &manager) : ApprovalFault::NotACode;
    }
};

class ApprovalTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { startCrypto(); }

    void whatAManagerSignedStands()
    {
        Story story;
        QCOMPARE(story.check(textOf(story.code(), story.key)), ApprovalFault::None);
    }

    void aMessengerMayBreakTheCodeIntoLines()
    {
        Story story;
        std::string text = textOf(story.code(), story.key);
        text.insert(90, "\r\n  ");
        text.insert(30, " ");

        QCOMPARE(story.check(text), ApprovalFault::None);
    }

    void theOrderOfTheLinesDoesNotMatter()
    {
        Story story;
        const std::string text = textOf(story.code(), story.key);
        std::swap(story.quote.wanted[0], story.quote.wanted[1]);

        QCOMPARE(story.check(text), ApprovalFault::None);
    }

    void itStandsForNothingElse_data()
    {
        QTest::addColumn<std::function<void(Story &)>>("change");
        QTest::addColumn<ApprovalFault>("fault");

        const auto row = [](const char *name, std::function<void(Story &)> change, auto fault) {
            QTest::newRow(name) << std::move(change) << fault;
        };
        using enum ApprovalFault;
        row(
            "another quote", [](Story &s) { s.quote.quote = Id::make(s.ambient); }, OtherQuote);
        row(
            "another customer", [](Story &s) { s.quote.customer = Id::make(s.ambient); }, Altered);
        row(
            "more of it", [](Story &s) { s.quote.wanted[0].quantity = Quantity::of(11); }, Altered);
        row(
            "a line less", [](Story &s) { s.quote.wanted.pop_back(); }, Altered);
        row(
            "more discount", [](Story &s) { s.quote.discount = 1'501; }, TooMuch);
        row(
            "less money", [](Story &s) { s.quote.total = {8'499}; }, TooMuch);
        row(
            "other money", [](Story &s) { s.quote.currency = "CZK"; }, TooMuch);
        row(
            "too late", [](Story &s) { s.quote.at = noon + 1h; }, Expired);
        row(
            "a rep", [](Story &s) { s.manager.role = "rep"; }, NotAManager);
        row(
            "somebody who left", [](Story &s) { s.manager.active = false; }, NotAManager);
        row(
            "another manager", [](Story &s) { s.manager.id = Id::make(s.ambient); }, NotAManager);
        row(
            "a revoked device", [](Story &s) { s.manager.approvalKeys.clear(); }, BadSignature);
    }
    void itStandsForNothingElse()
    {
        QFETCH(std::function<void(Story &)>, change);
        Story story;
        const std::string text = textOf(story.code(), story.key);
        QCOMPARE(story.check(text), ApprovalFault::None);

        change(story);

        QTEST(story.check(text), "fault");
    }

    void aBitThatChangedOnTheWayIsNoticed()
    {
        Story story;
        const std::string text = textOf(story.code(), story.key);
        const auto content = *fromBase64Url(std::string_view(text).substr(4));
        for (std::size_t i = 0; i < content.size(); ++i) {
            Bytes other = content;
            other[i] ^= 1;
            QVERIFY(story.check("RA1." + base64Url(other)) != ApprovalFault::None);
        }
    }

    void aSignatureForAnotherPurposeIsNoApproval()
    {
        Story story;
        const std::string text = textOf(story.code(), story.key);
        Bytes content = *fromBase64Url(std::string_view(text).substr(4));
        content.resize(content.size() - 64);
        const Signature bare = story.key.sign(content);
        content.insert(content.end(), bare.begin(), bare.end());

        QCOMPARE(story.check("RA1." + base64Url(content)), ApprovalFault::BadSignature);
    }

    void aRequestIsReadAsItWasWritten()
    {
        Story story;
        const ApprovalRequest asked{story.quote.quote,
                                    story.quote.customer,
                                    Id::make(story.ambient),
                                    "EUR",
                                    1'500,
                                    noon,
                                    story.quote.wanted};
        const auto read = requestFrom(textOf(asked));

        QVERIFY(read);
        QVERIFY(read->quote == asked.quote && read->customer == asked.customer
                && read->author == asked.author && read->currency == asked.currency
                && read->discount == asked.discount && read->quotedAt == asked.quotedAt);
        QVERIFY(linesDigest(read->quote, read->wanted) == linesDigest(asked.quote, asked.wanted));
        QVERIFY(!requestFrom("RQ1.AAAA"));
        QVERIFY(!requestFrom("RA1." + textOf(asked).substr(4)));
        QVERIFY(!requestFrom(""));
    }
};

Q_DECLARE_METATYPE(std::function<void(Story &)>)
QTEST_GUILESS_MAIN(ApprovalTest)
#include "approval_test.moc"
