#include "sync/admin/price/price_lint.h"

#include "core/base/text.h"
#include "sync/admin/import/convert.h"

#include <algorithm>

namespace roundsman::admin {

namespace {

class Lint
{
public:
    Lint(const PriceOffer &offer, const Market &market, const LintLimits &limits) :
        m_offer(offer),
        m_market(market),
        m_limits(limits)
    { }

    std::vector<std::string> sentences()
    {
        lookAtList();
        for (const Price &price : m_offer.prices) {
            lookAtPrice(price);
            lookAtOthers(price);
        }
        lookAtPromotions();
        return std::move(m_said);
    }

private:
    void say(const QString &sentence) { m_said.push_back(toUtf8(sentence)); }

    QString money(Money amount, const PriceList &list) const
    {
        const int digits = mapping::minorDigits(toUtf8(list.currency));
        double value = double(amount.minor);
        for (int i = 0; i < digits; ++i)
            value /= 10;
        return list.currency + u' ' + QString::number(value, 'f', digits);
    }

    static bool overlap(const std::optional<Instant> &fromA,
                        const std::optional<Instant> &untilA,
                        const std::optional<Instant> &fromB,
                        const std::optional<Instant> &untilB)
    {
        const bool aFirst = untilA && fromB && *untilA <= *fromB;
        const bool bFirst = untilB && fromA && *untilB <= *fromA;
        return !aFirst && !bFirst;
    }
    bool isElsewhere(const PriceList &other) const
    {
        return other.segment != m_offer.list.segment || other.territory != m_offer.list.territory;
    }
    // Published and at some time in force together with this one, unless this one replaces it.
    bool stands(const PriceList &other) const
    {
        const PriceList &list = m_offer.list;
        const bool isReplaced = !isElsewhere(other) && other.name == list.name;
        return other.state == u"published" && !isReplaced
            && !hasEnded(other.validUntil, m_limits.now)
            && overlap(list.validFrom, list.validUntil, other.validFrom, other.validUntil);
    }

    void lookAtList()
    {
        const PriceList &list = m_offer.list;
        if (!list.validUntil)
            say("The list has no expiry; say until when it holds.");
        else if (list.validFrom && *list.validUntil <= *list.validFrom)
            say("The list ends before it begins.");
        else if (*list.validUntil <= m_limits.now)
            say("The list has ended already.");
        for (const PriceList &other : m_market.book.lists) {
            if (!stands(other) || other.segment != list.segment)
                continue;
            if (!isElsewhere(other))
                say(QStringLiteral(
                        "It overlaps with the list \"%1\" for %2; end one of them first.")
                        .arg(other.name, m_market.placeOf(other)));
            if (other.currency != list.currency)
                say(QStringLiteral("Its currency is %1, that of \"%2\" for %3 is %4.")
                        .arg(list.currency, other.name, m_market.placeOf(other), other.currency));
        }
    }

    void lookAtPrice(const Price &price)
    {
        const PriceList &list = m_offer.list;
        const QString name = m_market.nameOf(price.product);
        if (price.floor && price.unitPrice < *price.floor)
            say(QStringLiteral("%1 costs %2, which is under its floor of %3.")
                    .arg(name, money(price.unitPrice, list), money(*price.floor, list)));
        if (price.floor && price.target && *price.target < *price.floor)
            say(QStringLiteral("The floor of %1, %2, is over its target of %3.")
                    .arg(name, money(*price.floor, list), money(*price.target, list)));
        const auto same = std::ranges::count_if(m_offer.prices, [&](const Price &other) {
            return other.product == price.product && other.minimumQuantity == price.minimumQuantity;
        });
        if (same > 1)
            say(QStringLiteral("%1 stands twice on the list for the same quantity.").arg(name));
    }

    // What so many cost on another list: its highest step that they reach.
    const Price *sameOn(const PriceList &other, const Price &ours) const
    {
        const Quantity quantity = std::max(ours.minimumQuantity, Quantity::of(1));
        const Price *found = nullptr;
        for (const Price &theirs : m_market.book.prices) {
            const bool fits = theirs.priceList == other.id && theirs.product == ours.product
                && theirs.minimumQuantity <= quantity;
            if (fits && (!found || found->minimumQuantity < theirs.minimumQuantity))
                found = &theirs;
        }
        return found;
    }
    // What the same costs whoever stands in another segment or territory.
    void lookAtOthers(const Price &price)
    {
        for (const PriceList &other : m_market.book.lists) {
            if (!stands(other) || !isElsewhere(other) || other.currency != m_offer.list.currency)
                continue;
            if (const Price *theirs = sameOn(other, price))
                compare(price, *theirs, other);
        }
    }
    void compare(const Price &ours, const Price &theirs, const PriceList &other)
    {
        const std::int64_t low = std::min(ours.unitPrice.minor, theirs.unitPrice.minor);
        const std::int64_t high = std::max(ours.unitPrice.minor, theirs.unitPrice.minor);
        if ((high - low) * 100 <= low * m_limits.spread)
            return;
        say(QStringLiteral("%1 costs %2 for %3 and %4 for %5 (\"%6\"): more than %7 % apart.")
                .arg(m_market.nameOf(ours.product),
                     money(ours.unitPrice, m_offer.list),
                     m_market.placeOf(m_offer.list),
                     money(theirs.unitPrice, other),
                     m_market.placeOf(other),
                     other.name)
                .arg(m_limits.spread));
    }

    static bool share(const Promotion &a, const Promotion &b)
    {
        return a.products.isEmpty() || b.products.isEmpty()
            || std::ranges::any_of(a.products,
                                   [&](const QString &each) { return b.products.contains(each); });
    }
    void lookAtPromotions()
    {
        for (std::size_t i = 0; i < m_offer.promotions.size(); ++i) {
            const Promotion &promotion = m_offer.promotions[i];
            if (!promotion.validUntil && !m_offer.list.validUntil)
                say(QStringLiteral("The promotion \"%1\" has no expiry.").arg(promotion.name));
            if (promotion.kind == u"percent" && promotion.value > wholeInBasisPoints)
                say(QStringLiteral("The promotion \"%1\" takes off more than all.")
                        .arg(promotion.name));
            for (std::size_t k = 0; k < i; ++k)
                contradict(m_offer.promotions[k], promotion);
            for (const Promotion &other : m_market.book.promotions) {
                const bool isHere = other.state == u"published"
                    && other.segment == m_offer.list.segment && other.name != promotion.name
                    && (other.territory.isNull() || other.territory == m_offer.list.territory);
                if (isHere)
                    contradict(other, promotion);
            }
        }
        lookAtFloors();
    }
    void contradict(const Promotion &a, const Promotion &b)
    {
        const bool meet = overlap(a.validFrom, a.validUntil, b.validFrom, b.validUntil);
        if (meet && share(a, b) && !(a.stackable && b.stackable))
            say(QStringLiteral(
                    "The promotions \"%1\" and \"%2\" contradict each other: they are for "
                    "the same products at the same time and do not stack.")
                    .arg(a.name, b.name));
    }

    // With its promotions, at every quantity where something changes.
    void lookAtFloors()
    {
        const PriceList &list = m_offer.list;
        PriceBook book{{list}, m_offer.prices, m_offer.promotions};
        for (Price &price : book.prices)
            price.priceList = list.id;
        for (const Price &price : m_offer.prices) {
            for (const Promotion &promotion : m_offer.promotions) {
                const Quantity quantity =
                    std::max({price.minimumQuantity, promotion.minimumQuantity, Quantity::of(1)});
                const Instant at = std::max({list.validFrom.value_or(m_limits.now),
                                             promotion.validFrom.value_or(m_limits.now)});
                const auto line = priceLine(
                    book, {price.product, quantity, {list.segment}, list.territory, at, {}});
                if (line && line->underFloor > Money() && price.unitPrice >= price.floor
                    && std::ranges::find(line->promotions, promotion.id, &Promotion::id)
                        != line->promotions.end())
                    say(QStringLiteral("With the promotion \"%1\" %2 goes under its floor.")
                            .arg(promotion.name, m_market.nameOf(price.product)));
            }
        }
    }

    const PriceOffer &m_offer;
    const Market &m_market;
    const LintLimits &m_limits;
    std::vector<std::string> m_said;
};

} // namespace

std::vector<std::string>
lint(const PriceOffer &offer, const Market &market, const LintLimits &limits)
{
    std::vector<std::string> said = Lint(offer, market, limits).sentences();
    std::vector<std::string> once;
    for (std::string &sentence : said) {
        if (std::ranges::find(once, sentence) == once.end())
            once.push_back(std::move(sentence));
    }
    return once;
}

} // namespace roundsman::admin
