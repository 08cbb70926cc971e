#include "app/quote/quote_words.h"

#include <QCoreApplication>

namespace roundsman {

namespace {

struct QuoteTexts
{
    Q_DECLARE_TR_FUNCTIONS(Quote)
};

QString nameOf(const Offers &offers, const Id &product)
{
    for (const OfferedProduct &each : offers.products) {
        if (each.id == product)
            return each.name;
    }
    return {};
}

QString validityText(const LinePrice &line, const Words &words)
{
    if (!line.binding && line.validUntil)
        return QuoteTexts::tr("ended %1").arg(words.day(*line.validUntil));
    return line.validUntil ? QuoteTexts::tr("valid to %1").arg(words.day(*line.validUntil))
                           : QString();
}

} // namespace

QString percentText(std::int64_t basisPoints, const Words &words)
{
    return words.isolated(words.locale().toString(double(basisPoints) / 100, 'g', 4) + u'%');
}

QString lineDetail(const std::optional<LinePrice> &line, const Words &words)
{
    if (!line)
        return QuoteTexts::tr("no price on a list");
    QStringList parts{words.money(line->price->unitPrice, line->list->currency)};
    for (const Promotion *promotion : line->promotions)
        parts += promotion->name;
    parts += validityText(*line, words);
    if (line->list->version > 0)
        parts += QuoteTexts::tr("version %1").arg(words.count(line->list->version));
    if (line->underFloor > Money())
        parts += QuoteTexts::tr("under the floor");
    return words.join(parts);
}

QString pricesText(const QuotePrice &price, const Words &words)
{
    std::optional<Instant> from;
    for (const auto &line : price.lines) {
        if (line)
            from = std::max(from, line->list->validFrom);
    }
    QStringList parts;
    if (from)
        parts += QuoteTexts::tr("Prices of %1").arg(words.day(*from));
    if (price.version > 0)
        parts += QuoteTexts::tr("version %1").arg(words.count(price.version));
    if (price.validUntil && price.binding)
        parts += QuoteTexts::tr("valid to %1").arg(words.day(*price.validUntil));
    return words.join(parts);
}

QString
bindingProblem(const Offers &offers, std::span<const Wanted> wanted, const QuotePrice &price)
{
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        const auto &line = price.lines[i];
        const QString name = nameOf(offers, wanted[i].product);
        if (!line)
            return QuoteTexts::tr("%1 is on no price list for this customer. Take it out to go on.")
                .arg(name);
        if (!line->binding)
            return QuoteTexts::tr("The price of %1 has ended. Sync for a new one, or take it out.")
                .arg(name);
    }
    return {};
}

QString floorProblem(const QuotePrice &price, std::int64_t mostAlone, const Words &words)
{
    const QString lacking = words.isolated(words.money(price.underFloor, price.currency));
    if (mostAlone < 0)
        return QuoteTexts::tr("%1 under the floor. Your manager has to approve it.").arg(lacking);
    return QuoteTexts::tr("%1 under the floor. You may give %2; for more your manager has to "
                          "approve.")
        .arg(lacking, percentText(mostAlone, words));
}

QString approvalProblem(ApprovalFault fault)
{
    switch (fault) {
    case ApprovalFault::None: return {};
    case ApprovalFault::NotACode:
        return QuoteTexts::tr(
            "This is no approval. Copy the whole code from your manager's phone.");
    case ApprovalFault::OtherQuote:
        return QuoteTexts::tr("This approval is for another quote and cannot be used again.");
    case ApprovalFault::Altered:
        return QuoteTexts::tr("The quote has changed since it was approved. Ask again.");
    case ApprovalFault::TooMuch:
        return QuoteTexts::tr("This goes further than what was approved. Ask again.");
    case ApprovalFault::Expired: return QuoteTexts::tr("This approval has expired. Ask again.");
    case ApprovalFault::NotAManager:
        return QuoteTexts::tr("Whoever gave this approval is not a manager. Ask your manager.");
    case ApprovalFault::BadSignature:
        return QuoteTexts::tr("This approval does not come from your manager's phone as this "
                              "phone knows it. Sync once, then try again.");
    }
    return {};
}

QString verdictText(const QString &verdict,
                    Money difference,
                    const QString &currency,
                    const std::optional<Instant> &pricesFrom,
                    const Words &words)
{
    const QString apart = words.isolated(words.money(difference, currency));
    if (verdict == u"accepted")
        return pricesFrom ? QuoteTexts::tr("Head office: accepted with the prices of %1")
                                .arg(words.day(*pricesFrom))
                          : QuoteTexts::tr("Head office: accepted");
    if (verdict == u"grace")
        return QuoteTexts::tr("Head office: accepted, though the prices rose by %1").arg(apart);
    if (verdict == u"approval" && difference > Money())
        return QuoteTexts::tr("Head office: needs approval, %1 under today's price").arg(apart);
    return verdict == u"approval" ? QuoteTexts::tr("Head office: needs approval") : QString();
}

QString messageText(const QuoteMessage &message, const Words &words)
{
    const QuotePrice &price = message.price;
    QStringList lines{QuoteTexts::tr("Quote for %1").arg(message.customer), QString()};
    for (std::size_t i = 0; i < message.wanted.size(); ++i) {
        if (price.lines[i])
            lines += QuoteTexts::tr("%1 × %2: %3")
                         .arg(words.quantity(message.wanted[i].quantity),
                              nameOf(message.offers, message.wanted[i].product),
                              words.money(price.lines[i]->total, price.currency));
    }
    lines += QString();
    if (message.discount > 0)
        lines += QuoteTexts::tr("Discount: %1").arg(percentText(message.discount, words));
    lines += QuoteTexts::tr("Total: %1").arg(words.money(price.total, price.currency));
    if (price.validUntil)
        lines += QuoteTexts::tr("Valid to %1").arg(words.day(*price.validUntil));
    return lines.join(u'\n');
}

} // namespace roundsman
