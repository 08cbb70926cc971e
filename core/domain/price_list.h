#pragma once

#include "core/schema/schema.h"

namespace roundsman {

// Prices that hold together: for one segment, in one currency, for a time.
struct PriceList
{
    Id id;
    Id segment;
    Id territory;
    QString name;
    QString currency; // ISO 4217
    std::optional<Instant> validFrom;
    std::optional<Instant> validUntil;
    QString state;
    std::int64_t version = 0;
    QString despite; // why it was published against what was said of it; empty: nothing was said
};

inline constexpr const char *priceListWords[] = {"draft", "published", "withdrawn"};
inline constexpr std::pair<const char *, const char *> priceListSteps[] = {
    {"draft", "published"}, {"published", "withdrawn"}};

template <>
inline constexpr auto schema<PriceList> =
    entity(11,
           "price_list",
           P,
           {prices("segment")},
           field(1, "segment", &PriceList::segment).references("segment").required(),
           field(2, "territory", &PriceList::territory).references("territory"),
           field(3, "name", &PriceList::name).limit(200),
           field(4, "currency", &PriceList::currency).limit(3).required(),
           field(5, "validFrom", &PriceList::validFrom),
           field(6, "validUntil", &PriceList::validUntil),
           field(7, "state", &PriceList::state).state({priceListWords, priceListSteps}),
           field(8, "version", &PriceList::version),
           field(9, "despite", &PriceList::despite));

} // namespace roundsman
