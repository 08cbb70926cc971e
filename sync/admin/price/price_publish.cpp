#include "sync/admin/price/price_publish.h"

#include "core/base/text.h"

#include <algorithm>

namespace roundsman::admin {

static bool replaces(const PriceList &list, const PriceList &other)
{
    return other.state == u"published" && other.name == list.name && other.segment == list.segment
        && other.territory == list.territory;
}

static bool replaces(const Promotion &promotion, const Promotion &other)
{
    return other.state == u"published" && other.name == promotion.name
        && other.segment == promotion.segment && other.territory == promotion.territory;
}

static Id idOf(const PriceList &list, const std::string &what)
{
    return Id::named("price publish",
                     list.segment.text() + list.territory.text() + toUtf8(list.name) + '/'
                         + std::to_string(list.version) + '/' + what);
}

static void giveIds(PriceOffer &offer)
{
    PriceList &list = offer.list;
    list.state = "published";
    list.id = idOf(list, "list");
    for (Price &price : offer.prices) {
        price.priceList = list.id;
        price.id = idOf(
            list, price.product.text() + '/' + std::to_string(price.minimumQuantity.thousandths));
    }
    for (Promotion &promotion : offer.promotions) {
        promotion.segment = list.segment;
        promotion.territory = list.territory;
        promotion.state = "published";
        promotion.version = list.version;
        promotion.validFrom = promotion.validFrom ? promotion.validFrom : list.validFrom;
        promotion.validUntil = promotion.validUntil ? promotion.validUntil : list.validUntil;
        promotion.id = idOf(list, "promotion/" + toUtf8(promotion.name));
    }
}

Result<Done> prepare(PriceOffer &offer, const Market &market, Instant now)
{
    std::int64_t latest = 0;
    for (const PriceList &other : market.book.lists) {
        if (replaces(offer.list, other))
            latest = std::max(latest, other.version);
    }
    if (!offer.namesVersion)
        offer.list.version = latest + 1;
    if (offer.list.version <= latest)
        return Error{Error::Code::Conflict,
                     "Version " + std::to_string(latest) + " of \"" + toUtf8(offer.list.name)
                         + "\" is published already; versions only rise. Name a higher one, or "
                           "none."};
    if (!offer.list.validFrom)
        offer.list.validFrom = now;
    giveIds(offer);
    return Done();
}

template <typename T>
static Result<Done> put(Publisher &publisher, const T &row)
{
    return publisher.put(tableOf<T>, row.id, toRecord(row));
}

// Ends, from `at` on, whatever the new rows take the place of.
template <typename T>
static Result<Done>
endReplaced(Publisher &publisher, const std::vector<T> &rows, const T &by, Instant at)
{
    for (T row : rows) {
        if (!replaces(by, row) || hasEnded(row.validUntil, at))
            continue;
        row.validUntil = at;
        if (auto done = put(publisher, row); !done)
            return done;
    }
    return Done();
}

Result<Done> publish(const PriceOffer &offer,
                     const Market &market,
                     const std::string &despite,
                     Publisher &publisher)
{
    PriceList list = offer.list;
    list.despite = toQString(despite);
    if (auto done = endReplaced(publisher, market.book.lists, list, *list.validFrom); !done)
        return done;
    if (auto done = put(publisher, list); !done)
        return done;
    for (const Price &price : offer.prices) {
        if (auto done = put(publisher, price); !done)
            return done;
    }
    for (const Promotion &promotion : offer.promotions) {
        auto done = endReplaced(
            publisher, market.book.promotions, promotion, promotion.validFrom.value_or(Instant()));
        if (done)
            done = put(publisher, promotion);
        if (!done)
            return done;
    }
    return Done();
}

} // namespace roundsman::admin
