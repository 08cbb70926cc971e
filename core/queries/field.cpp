#include "core/queries/field.h"

#include "core/queries/inbox.h"
#include "core/queries/unsent.h"

namespace roundsman {

// A place is a city; where none is known, the customer.
#define PLACE "coalesce(nullif(c.city, ''), c.name, '')"

static constexpr auto newestPrice = R"(
    SELECT seq, '' FROM sighting WHERE price IS NOT NULL ORDER BY seenAt DESC, seq DESC)";

static constexpr auto priceByProduct = R"(
    SELECT s.seq, coalesce(p.name, s.productWords)
    FROM sighting s LEFT JOIN product p ON p.id = s.product
    WHERE s.price IS NOT NULL ORDER BY s.seenAt DESC, s.seq DESC)";

static constexpr auto priceByPlace = "SELECT s.seq, " PLACE R"(
    FROM sighting s LEFT JOIN customer c ON c.id = s.customer
    WHERE s.price IS NOT NULL ORDER BY s.seenAt DESC, s.seq DESC)";

static const std::string priceRow = R"(
    SELECT s.seq, s.customer AS key, coalesce(p.name, s.productWords) AS product, s.price,
      s.currency, s.terms, s.seenAt, coalesce(k.name, '') AS rival, coalesce(u.name, '') AS who,
      coalesce(c.name, '') AS customerName, )" PLACE " AS place, "
    + unsentMark("s.id") + R"( AS unsent
    FROM sighting s LEFT JOIN product p ON p.id = s.product
      LEFT JOIN competitor k ON k.id = s.competitor LEFT JOIN customer c ON c.id = s.customer
      LEFT JOIN user u ON u.id = s.author
    WHERE s.seq IN (SELECT value FROM json_each(?1)))";

static constexpr auto caseOrder = R"(
    SELECT seq FROM feedback
    ORDER BY state NOT IN ('new', 'received', 'inWork'),
      CASE WHEN state IN ('new', 'received', 'inWork') THEN coalesce(dueAt, 1 << 62) END,
      notedAt DESC, seq DESC
    LIMIT 500)";

static const char *orderOf(PriceOrder order)
{
    switch (order) {
    case PriceOrder::byProduct: return priceByProduct;
    case PriceOrder::byPlace: return priceByPlace;
    case PriceOrder::newest: break;
    }
    return newestPrice;
}

Listing pricesOfRivals(PriceOrder order)
{
    return {{"sighting", "product", "competitor", "customer", "user", "outbox"},
            orderOf(order),
            priceRow,
            {},
            {}};
}

Listing casesOfTheField()
{
    Listing cases = casesOwnedBy(Id());
    cases.order = caseOrder;
    cases.args.clear();
    return cases;
}

} // namespace roundsman
