#pragma once

#include "core/domain/quote_price.h"

// Rows that prices are made of: one segment, one product.
namespace roundsman::test {

using namespace std::chrono_literals;

inline Id id(std::uint8_t n)
{
    Id id;
    id.bytes.fill(n);
    return id;
}

inline constexpr Instant noon{1'700'000'000'000};
inline const Id segment = id(100);
inline const Id straps = id(50);

inline PriceList list(std::uint8_t n)
{
    PriceList list;
    list.id = id(n);
    list.segment = segment;
    list.currency = "EUR";
    list.state = "published";
    list.validFrom = noon - 48h;
    list.version = n;
    return list;
}

inline Price price(std::int64_t minor, std::int64_t from = 0)
{
    Price price;
    price.id = id(std::uint8_t(200 + from % 50));
    price.priceList = id(1);
    price.product = straps;
    price.minimumQuantity = Quantity::of(from);
    price.unitPrice = {minor};
    return price;
}

inline Promotion promotion(std::uint8_t n, const char *kind, std::int64_t value)
{
    Promotion promotion;
    promotion.id = id(n);
    promotion.segment = segment;
    promotion.kind = kind;
    promotion.value = value;
    promotion.currency = "EUR";
    promotion.state = "published";
    return promotion;
}

inline Promotion stackable(Promotion promotion)
{
    promotion.stackable = true;
    return promotion;
}

inline PriceQuestion ask(std::int64_t quantity)
{
    return {straps, Quantity::of(quantity), {segment}, id(7), noon};
}

inline std::int64_t total(const PriceBook &book, std::int64_t quantity, std::int64_t discount = 0)
{
    const auto line = priceLine(book, ask(quantity), discount);
    return line ? line->total.minor : -1;
}

} // namespace roundsman::test
