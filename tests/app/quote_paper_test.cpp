#include "app/share/quote_paper.h"

#include "tests/support/rows.h"

#include <QFile>
#include <QTextDocument>

using namespace roundsman;
using namespace roundsman::test;

// For people to look at, where the environment names a folder.
static void keepPicture(const QString &name, const QByteArray &content)
{
    QFile file(qEnvironmentVariable("ROUNDSMAN_PICTURES") + u'/' + name);
    if (qEnvironmentVariableIsSet("ROUNDSMAN_PICTURES") && file.open(QFile::WriteOnly))
        file.write(content);
}

static QuoteSheet sheetOfTwo()
{
    QuoteSheet sheet;
    sheet.quote.number = "Q-17";
    sheet.quote.quotedAt = {1'774'000'000'000};
    sheet.quote.validUntil = sheet.quote.quotedAt + 24h * 14;
    sheet.quote.currency = "EUR";
    sheet.quote.listed = {11'000};
    sheet.quote.total = {10'450};
    sheet.quote.discount = 500;
    sheet.quote.priceVersion = 3;
    sheet.customer.name = "Corner <b>shop</b>";
    sheet.customer.street = "Dlhá 1\nzadný vchod";
    sheet.customer.city = "Bratislava";
    sheet.author = "Eva Hrušková";
    for (const char *name : {"Ropes", "Straps & hooks"}) {
        QuoteSheet::Line line;
        line.product = name;
        line.unit = "box";
        line.line.quantity = Quantity::of(5);
        line.line.unitPrice = {1'100};
        line.line.total = {5'225};
        sheet.lines.push_back(line);
    }
    return sheet;
}

class QuotePaperTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("TZ", "UTC"); }

    void aQuoteNamesEverythingThatItPromises()
    {
        Device device;
        const Words words(device.clock);
        const QuoteSheet sheet = sheetOfTwo();
        QTextDocument paper;

        paper.setHtml(quoteHtml(sheet, "Hruška & Co", sheet.quote.quotedAt, words));

        const QString said = paper.toPlainText();
        for (const char *part : {"Hruška & Co",
                                 "Quote Q-17",
                                 "Corner <b>shop</b>",
                                 "Dlhá 1",
                                 "zadný vchod",
                                 "Ropes",
                                 "Straps & hooks",
                                 "5 · box",
                                 "€11.00",
                                 "€52.25",
                                 "€110.00",
                                 "5%",
                                 "€104.50",
                                 "Valid to Friday, 3 April 2026",
                                 "price list version 3",
                                 "Offered by Eva Hrušková"})
            QVERIFY2(said.contains(QString::fromUtf8(part)), qPrintable(part + ("\n" + said)));
    }

    void aQuoteThatHasEndedPromisesNothing()
    {
        Device device;
        const Words words(device.clock);
        const QuoteSheet sheet = sheetOfTwo();

        const QString said = quoteHtml(sheet, {}, *sheet.quote.validUntil, words);

        QVERIFY2(said.contains("These prices ended on Friday, 3 April 2026"), qPrintable(said));
        QVERIFY(!said.contains("Valid to"));
    }

    void aQuoteUnderTheFloorIsNotBindingAndDoesNotSayWhy()
    {
        Device device;
        const Words words(device.clock);
        QuoteSheet sheet = sheetOfTwo();
        sheet.quote.underFloor = {100};
        const auto said = [&] { return quoteHtml(sheet, {}, sheet.quote.quotedAt, words); };

        QVERIFY(said().contains("Not binding until we have confirmed it."));
        QVERIFY(!said().contains("floor"));

        sheet.quote.approval = "code";
        QVERIFY(!said().contains("Not binding"));
        sheet.quote.verdict = "approval";
        QVERIFY(said().contains("Not binding"));
    }

    void anUrduPaperRunsFromRightToLeft()
    {
        Device device;
        Words words(device.clock);
        words.speak("ur");
        const QuoteSheet sheet = sheetOfTwo();

        const QString said = quoteHtml(sheet, {}, sheet.quote.quotedAt, words);

        QVERIFY(said.contains("dir=\"rtl\""));
        QVERIFY2(said.indexOf(words.money({5'225}, "EUR")) < said.indexOf("Ropes"),
                 qPrintable(said));
    }

    void everyLanguageHasItsPaper()
    {
        Device device;
        Words words(device.clock);
        const QuoteSheet sheet = sheetOfTwo();
        for (const QString &language : Words::languages()) {
            words.speak(language);

            const QByteArray paper = quotePaper(sheet, "Hruška", sheet.quote.quotedAt, words);

            QVERIFY(paper.startsWith("%PDF-"));
            const QString said = quoteHtml(sheet, {}, sheet.quote.quotedAt, words);
            QCOMPARE(said.contains("Offered by"), language == u"en");
            keepPicture("quote-" + language + ".pdf", paper);
        }
    }
};

QTEST_MAIN(QuotePaperTest)
#include "quote_paper_test.moc"
