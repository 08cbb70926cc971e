#include "tests/app/quote_desk.h"

#include <QUrl>

using namespace roundsman;
using namespace roundsman::test;

class QuoteEditorTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        startCrypto();
        qputenv("TZ", "UTC");
    }

    void aPriceStandsWithItsVersionAndItsEnd()
    {
        Desk desk;
        desk.step(desk.market.straps, 10);

        QCOMPARE(desk.editor->totalText(), QString::fromUtf8("€100.00"));
        QCOMPARE(desk.editor->pricesText(),
                 QString::fromUtf8("Prices of 12 March · version 3 · "
                                   "valid to 30 April"));
        QVERIFY(desk.cellOf(desk.market.straps, "detail").toString().contains("valid to 30 April"));
        QCOMPARE(desk.cellOf(desk.market.straps, "amount").toString(),
                 QString::fromUtf8("€100.00"));
        QVERIFY(desk.editor->canSend());
        QVERIFY(desk.editor->warning().isEmpty());
    }

    void aDiscountUnderTheFloorIsSaidBeforeItHappens()
    {
        Desk desk;
        desk.step(desk.market.straps, 10);
        desk.editor->stepDiscount(10);
        QVERIFY(desk.editor->canSend());

        desk.editor->stepDiscount(5);

        QVERIFY(!desk.editor->canSend());
        QVERIFY(desk.editor->needsApproval());
        QCOMPARE(desk.editor->warning(),
                 QString::fromUtf8("€5.00 under the floor. You may give 10%; for more your manager "
                                   "has to approve."));
        QVERIFY(desk.editor->requestSide() > 20);
    }

    void whatHasEndedIsShownAndCannotBeSent()
    {
        Desk desk;
        desk.step(desk.market.straps, 1);
        desk.device.clock.pass(40 * 24h);
        desk.open();
        desk.step(desk.market.straps, 1);

        QVERIFY(!desk.editor->canSend());
        QCOMPARE(desk.editor->warning(),
                 "The price of Straps has ended. Sync for a new one, or take it out.");
        QVERIFY(desk.cellOf(desk.market.straps, "warn").toBool());
        QVERIFY(desk.cellOf(desk.market.straps, "detail").toString().contains("ended 30 April"));
    }

    void aDayThatTurnsMeanwhileIsNoticedWhenItIsSent()
    {
        Desk desk;
        desk.step(desk.market.straps, 1);
        QVERIFY(desk.editor->canSend());
        desk.device.clock.pass(40 * 24h);

        desk.editor->send();

        QVERIFY(!desk.editor->canSend());
        QVERIFY(desk.all<Quote>().empty());
    }

    void aDraftOutlivesTheProcess()
    {
        Desk desk;
        desk.step(desk.market.straps, 4);
        desk.editor->stepDiscount(3);
        QSignalSpy edited(desk.editor.get(), &QuoteEditor::edited);
        QTRY_VERIFY(!desk.editor->savedText().isEmpty());
        desk.editor.reset();
        desk.device.reopen();

        desk.open();

        QCOMPARE(desk.cellOf(desk.market.straps, "quantity").toInt(), 4);
        QCOMPARE(desk.editor->discountText(), "3%");
    }

    void searchFindsByNumberAndKeepsWhatWasChosen()
    {
        Desk desk;
        desk.step(desk.market.ropes, 2);
        desk.editor->setSearch("s-1");

        QTRY_COMPARE(desk.editor->lines()->count(), 2);
        QVERIFY(desk.cellOf(desk.market.straps, "key").isValid());
        QCOMPARE(desk.cellOf(desk.market.ropes, "quantity").toInt(), 2);
        desk.editor->setSearch("nothing like it");
        QTRY_COMPARE(desk.editor->lines()->count(), 1);
    }

    void oneSaveHoldsTheQuoteAndTheCustomerGetsItsWords()
    {
        Desk desk;
        desk.step(desk.market.straps, 10);
        desk.step(desk.market.ropes, 3);
        QSignalSpy sent(desk.editor.get(), &QuoteEditor::sent);

        desk.send();

        const auto quotes = desk.all<Quote>();
        QCOMPARE(quotes.size(), std::size_t(1));
        QCOMPARE(quotes[0].state, "sent");
        QCOMPARE(quotes[0].total.minor, 10'600);
        QCOMPARE(quotes[0].priceVersion, 3);
        QVERIFY(quotes[0].validUntil == desk.device.clock.now() + 30 * 24h);
        QCOMPARE(desk.all<QuoteLine>().size(), std::size_t(2));
        QCOMPARE(desk.device.number("SELECT count(*) FROM outbox"), 1);
        const QUrl url(sent[0][1].toString());
        QCOMPARE(url.scheme(), "mailto");
        const QString body = QUrl::fromPercentEncoding(url.query().toUtf8());
        QVERIFY(body.contains(QString::fromUtf8("10 × Straps: €100.00")));
        QVERIFY(body.contains(QString::fromUtf8("Total: €106.00")));
        desk.open();
        QVERIFY(desk.editor->isEmpty());
    }

    void theServerReckonsTheSame()
    {
        Desk desk;
        desk.step(desk.market.straps, 7);
        desk.editor->stepDiscount(9);
        desk.send();
        const Quote quote = desk.all<Quote>()[0];
        const auto lines = desk.all<QuoteLine>();
        const PriceBook book{{desk.market.list}, {desk.market.strapsPrice}, {}};

        const Quote answered =
            judged(quote,
                   lines,
                   {book, buyerOf(desk.market.shop), desk.device.clock.now(), 14 * 24h},
                   false);

        QCOMPARE(answered.verdict, "accepted");
        QCOMPARE(answered.serverTotal, quote.total);
    }

    void aManagerApprovesFromPhoneToPhoneWithNoNetwork()
    {
        Desk desk;
        desk.step(desk.market.straps, 10);
        desk.editor->stepDiscount(15);
        ManagersPhone manager(desk);

        const QString code = manager.approve(desk.editor->requestText());
        QCOMPARE(manager.screen->customerName(), "Corner shop");
        QCOMPARE(manager.screen->floorText(), QString::fromUtf8("€5.00 under the floor"));
        QCOMPARE(manager.device.number("SELECT count(*) FROM approval"), 1);
        desk.editor->approve(code);

        QCOMPARE(desk.editor->approvalProblem(), "");
        QCOMPARE(desk.editor->approvedText(), QString::fromUtf8("Approved by Mária"));
        QVERIFY(desk.editor->canSend());
        desk.send();
        QCOMPARE(desk.all<Quote>()[0].approval, code);
    }

    void anApprovalIsUsedOnce()
    {
        Desk desk;
        desk.step(desk.market.straps, 10);
        desk.editor->stepDiscount(15);
        ManagersPhone manager(desk);
        const QString code = manager.approve(desk.editor->requestText());
        desk.editor->approve(code);
        desk.send();

        desk.open();
        desk.step(desk.market.straps, 10);
        desk.editor->stepDiscount(15);
        desk.editor->approve(code);

        QVERIFY(!desk.editor->canSend());
        QCOMPARE(desk.editor->approvalProblem(),
                 "This approval is for another quote and cannot be used again.");
    }

    void aQuoteThatChangesAfterwardsIsNotApproved()
    {
        Desk desk;
        desk.step(desk.market.straps, 10);
        desk.editor->stepDiscount(15);
        ManagersPhone manager(desk);
        desk.editor->approve(manager.approve(desk.editor->requestText()));
        QVERIFY(desk.editor->canSend());

        desk.step(desk.market.straps, 1);

        QVERIFY(!desk.editor->canSend());
        QVERIFY(desk.editor->approvalProblem().startsWith("The quote has changed"));
        desk.step(desk.market.straps, -1);
        QVERIFY(desk.editor->canSend());
        desk.editor->stepDiscount(1);
        QVERIFY(!desk.editor->canSend());
    }

    void anApprovalExpires()
    {
        Desk desk;
        desk.step(desk.market.straps, 10);
        desk.editor->stepDiscount(15);
        ManagersPhone manager(desk);
        const QString code = manager.approve(desk.editor->requestText());
        desk.device.clock.pass(25h);

        desk.editor->approve(code);

        QVERIFY(desk.editor->approvalProblem().startsWith("This approval has expired"));
    }

    void aPhoneThatHeadOfficeRevokedApprovesNothing()
    {
        Desk desk;
        desk.step(desk.market.straps, 10);
        desk.editor->stepDiscount(15);
        ManagersPhone manager(desk);
        manager.key = SigningKey::make(desk.device.entropy);

        desk.editor->approve(manager.approve(desk.editor->requestText()));

        QVERIFY(desk.editor->approvalProblem().startsWith("This approval does not come from"));
        QVERIFY(!desk.editor->canSend());
    }

    void aManagerOfOtherCustomersIsToldSo()
    {
        Desk desk;
        desk.step(desk.market.straps, 10);
        desk.editor->stepDiscount(15);
        ManagersPhone manager(desk);
        Words words(manager.device.clock);
        Device stranger(Role::Manager);
        ApprovalScreen screen(
            *stranger.store, words, [](const ApprovalCode &) { return std::string(); });

        screen.read(desk.editor->requestText());
        QVERIFY(!screen.canApprove() && screen.problem().contains("not on this phone"));
        screen.read("something else");
        QVERIFY(!screen.canApprove() && screen.problem().startsWith("This is no request"));
    }
};

QTEST_GUILESS_MAIN(QuoteEditorTest)
#include "quote_editor_test.moc"
