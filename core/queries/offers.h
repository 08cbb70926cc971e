#pragma once

#include "core/db/database.h"
#include "core/domain/quote_price.h"

#include <QList>

#include <vector>

namespace roundsman {

// A product, with what this customer paid for it last.
struct OfferedProduct
{
    Id id;
    QString name;
    QString unit;
    QString currency;
    Money price;
    std::optional<Instant> pricedAt; // when it was paid; empty: it never was
    std::int64_t lastQuantity = 0;   // whole units of the last order; 0: not in it
};

// What a product costs this customer now: by the lists, else as last paid.
struct OfferedPrice
{
    QString currency;
    Money each;
    Money total;                       // of the quantity, after promotions
    std::int64_t version = 0;          // of the list
    std::optional<Instant> pricedAt;   // when it was last paid; empty: it is another price, or none
    std::optional<Instant> validUntil; // of the list's price; past: it no longer binds anybody
    QStringList promotions;            // names
};

// Products to choose from, with all that their prices are made of.
struct Offers
{
    QList<OfferedProduct> products;
    PriceBook book;
    Buyer buyer;
    Instant at;

    OfferedPrice priceOf(const OfferedProduct &product, Quantity quantity) const;
};

struct WantedOffers
{
    Id customer;
    std::vector<Id> chosen; // products that are on the quote already
    QString typed;
    int limit = 0; // beside the chosen
};

// What may be put on a quote: the chosen first, then what is called as typed, or, with nothing
// typed, what offersFor() gives.
Offers quotable(Database &db, const WantedOffers &wanted, Instant now);

// What this customer ordered last, then whatever else is sold; at most `limit`.
Offers offersFor(Database &db, const Id &customer, Instant now, int limit);

} // namespace roundsman
