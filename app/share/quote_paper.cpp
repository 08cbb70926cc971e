#include "app/share/quote_paper.h"

#include "app/quote/quote_words.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPdfWriter>
#include <QTextDocument>

namespace roundsman {

namespace {

struct Paper
{
    Q_DECLARE_TR_FUNCTIONS(QuotePaper)
};

constexpr auto style = R"(
    h1 { font-size: 22pt; margin-top: 18px; margin-bottom: 2px; }
    p { margin-top: 12px; margin-bottom: 0px; }
    .seller { font-size: 12pt; font-weight: 600; }
    .faint, .head { color: #5f6470; }
    .head { border-bottom: 1px solid #8d919b; }
    .line { border-bottom: 1px solid #dfe0e4; }
    .total { font-size: 14pt; font-weight: 600; }
    .warn { font-weight: 600; color: #8a4b00; }
)";

QString html(const QString &text) { return text.toHtmlEscaped().replace(u'\n', "<br>"); }

QString paragraph(const QString &text, const char *css)
{
    return text.isEmpty() ? QString() : QString("<p class=\"") + css + "\">" + html(text) + "</p>";
}

// The first cell begins where the line begins, the others end where they end. Qt's documents do not
// turn a table round by themselves.
QString row(const QStringList &texts, const char *css, const Words &words)
{
    const bool mirrored = words.locale().textDirection() == Qt::RightToLeft;
    QStringList cells;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const bool begins = i == 0;
        cells +=
            QString("<td class=\"%1\" align=\"%2\"%3>")
                .arg(css, begins != mirrored ? "left" : "right", begins ? " width=\"46%\"" : "")
            + html(texts[i]) + "</td>";
    }
    if (mirrored)
        std::reverse(cells.begin(), cells.end());
    return "<tr>" + cells.join(QString()) + "</tr>";
}

QString addressOf(const Customer &customer)
{
    QStringList lines{customer.name,
                      customer.street.trimmed(),
                      (customer.zip + u' ' + customer.city).trimmed(),
                      customer.country};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

// With its year: a paper is read long after.
QString dateOf(Instant at, const Words &words)
{
    return words.locale().toString(words.local(at).date(), QLocale::LongFormat);
}

QString titleOf(const Quote &quote)
{
    return quote.number.isEmpty() ? Paper::tr("Quote") : Paper::tr("Quote %1").arg(quote.number);
}

QString linesOf(const QuoteSheet &sheet, const Words &words)
{
    const QString &currency = sheet.quote.currency;
    QString rows = row(
        {Paper::tr("Product"), Paper::tr("Quantity"), Paper::tr("List price"), Paper::tr("Amount")},
        "head",
        words);
    for (const auto &[line, product, unit] : sheet.lines)
        rows += row({words.isolated(product),
                     words.join({words.quantity(line.quantity), unit}),
                     words.money(line.unitPrice, currency),
                     words.money(line.total, currency)},
                    "line",
                    words);
    return rows;
}

QString sumsOf(const Quote &quote, const Words &words)
{
    QString rows;
    if (quote.listed != quote.total)
        rows +=
            row({Paper::tr("At list prices"), {}, {}, words.money(quote.listed, quote.currency)},
                "faint",
                words);
    if (quote.discount > 0)
        rows +=
            row({Paper::tr("Discount, in the amounts"), {}, {}, percentText(quote.discount, words)},
                "faint",
                words);
    return rows
        + row({Paper::tr("Total"), {}, {}, words.money(quote.total, quote.currency)},
              "total",
              words);
}

// Why nobody may rely on it as it stands; "" where they may.
QString reservation(const Quote &quote, Instant now, const Words &words)
{
    if (quote.validUntil && *quote.validUntil <= now)
        return Paper::tr("These prices ended on %1. Please ask for a new quote.")
            .arg(dateOf(*quote.validUntil, words));
    const bool isUnapproved = quote.underFloor > Money() && quote.approval.isEmpty();
    return isUnapproved || quote.verdict == u"approval"
        ? Paper::tr("Not binding until we have confirmed it.")
        : QString();
}

QString validity(const Quote &quote, Instant now, const Words &words)
{
    QStringList parts;
    if (quote.validUntil && *quote.validUntil > now)
        parts += Paper::tr("Valid to %1").arg(dateOf(*quote.validUntil, words));
    if (quote.priceVersion > 0)
        parts += Paper::tr("price list version %1").arg(words.count(quote.priceVersion));
    return words.join(parts);
}

} // namespace

QString quoteHtml(const QuoteSheet &sheet, const QString &seller, Instant now, const Words &words)
{
    const Quote &quote = sheet.quote;
    const char *direction = words.locale().textDirection() == Qt::RightToLeft ? " dir=\"rtl\"" : "";
    const QString author = sheet.author.isEmpty()
        ? QString()
        : Paper::tr("Offered by %1").arg(words.isolated(sheet.author));
    return QString("<html><head><style>") + style + "</style></head><body" + direction + ">"
        + paragraph(seller, "seller") + "<h1>" + html(titleOf(quote)) + "</h1>"
        + paragraph(dateOf(quote.quotedAt, words), "faint")
        + paragraph(addressOf(sheet.customer), "")
        + paragraph(reservation(quote, now, words), "warn")
        + "<br><table width=\"100%\" cellspacing=\"0\" cellpadding=\"5\" "
          "style=\"border-collapse: collapse\">"
        + linesOf(sheet, words) + sumsOf(quote, words) + "</table>"
        + paragraph(validity(quote, now, words), "") + paragraph(author, "faint")
        + "</body></html>";
}

QByteArray
quotePaper(const QuoteSheet &sheet, const QString &seller, Instant now, const Words &words)
{
    QByteArray made;
    QBuffer buffer(&made);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setTitle(titleOf(sheet.quote));
    writer.setCreator("Roundsman");
    QTextDocument document;
    QFont font("Inter", 10);
    font.setFamilies(words.language() == u"ur" ? QStringList{"Noto Naskh Arabic", "Inter"}
                                               : QStringList{"Inter", "Noto Sans CJK SC"});
    document.setDefaultFont(font);
    document.setHtml(quoteHtml(sheet, seller, now, words));
    document.print(&writer);
    buffer.close();
    return made;
}

} // namespace roundsman
