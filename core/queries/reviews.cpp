#include "core/queries/reviews.h"

#include "core/schema/schema.h"

namespace roundsman {

static constexpr auto waiting = R"(
    SELECT seq FROM review_item WHERE decider = ?1 AND state = 'open' ORDER BY cameAt, line, counter LIMIT 60)";

static constexpr auto itemRow = R"(
    SELECT r.seq, r.id AS key, r.title AS plainTitle, r.reason, r.changes AS changesJson, r.size,
      r.wroteAt, coalesce(a.name, '') AS authorName, coalesce(c.name, '') AS customer
    FROM review_item r LEFT JOIN user a ON a.id = r.author
      LEFT JOIN customer c ON r.tableName = 'customer' AND c.id = r.row
    WHERE r.seq IN (SELECT value FROM json_each(?1)))";

Listing reviewsFor(const Id &person)
{
    return {{"review_item", "customer", "user"}, waiting, itemRow, {pack(person)}, {}};
}

} // namespace roundsman
