#pragma once

#include "core/schema/schema.h"

namespace roundsman {

// What head office takes off a list's prices for a time. Published, it is never edited: another
// version takes its place.
struct Promotion
{
    Id id;
    Id segment;
    Id territory; // null: everywhere
    QString name;
    QStringList products; // ids; empty: all
    QString kind;
    std::int64_t value = 0;   // percent: basis points; amount: minor units a piece; free: pieces
    QString currency;         // of an amount
    Quantity minimumQuantity; // from so many on; free: of every so many, `value` cost nothing
    std::optional<Instant> validFrom;
    std::optional<Instant> validUntil;
    bool stackable = false; // together with other stackable ones
    QString state;
    std::int64_t version = 0;
};

inline constexpr const char *promotionKindWords[] = {"percent", "amount", "free"};
inline constexpr const char *promotionWords[] = {"draft", "published", "withdrawn"};
inline constexpr std::pair<const char *, const char *> promotionSteps[] = {
    {"draft", "published"}, {"published", "withdrawn"}};

template <>
inline constexpr auto schema<Promotion> =
    entity(31,
           "promotion",
           K | P,
           {prices("segment")},
           field(1, "segment", &Promotion::segment).references("segment").required(),
           field(2, "territory", &Promotion::territory).references("territory"),
           field(3, "name", &Promotion::name).limit(200),
           field(4, "products", &Promotion::products),
           field(5, "kind", &Promotion::kind).oneOf(promotionKindWords).required(),
           field(6, "value", &Promotion::value),
           field(7, "currency", &Promotion::currency).limit(3),
           field(8, "minimumQuantity", &Promotion::minimumQuantity),
           field(9, "validFrom", &Promotion::validFrom),
           field(10, "validUntil", &Promotion::validUntil),
           field(11, "stackable", &Promotion::stackable),
           field(12, "state", &Promotion::state).state({promotionWords, promotionSteps}),
           field(13, "version", &Promotion::version));

} // namespace roundsman
