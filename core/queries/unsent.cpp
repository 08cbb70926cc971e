#include "core/queries/unsent.h"

namespace roundsman {

std::string unsentMark(const std::string &id)
{
    return R"(coalesce((
        SELECT CASE max(CASE o.state WHEN 3 THEN 3 WHEN 1 THEN 2 ELSE 1 END)
                 WHEN 3 THEN 'you' WHEN 2 THEN 'sending' WHEN 1 THEN 'phone' END
        FROM outbox_op p JOIN outbox o ON o.first_ctr = p.first_ctr
        WHERE p.row_id = )"
        + id + " AND o.state IN (0, 1, 3, 5)), '')";
}

const char *customersWithUnsentWork()
{
    return R"(
        WITH waiting(id, tbl, state) AS MATERIALIZED (
          SELECT p.row_id, p.tbl, CASE o.state WHEN 3 THEN 3 WHEN 1 THEN 2 ELSE 1 END
          FROM (SELECT first_ctr, n, state FROM outbox ORDER BY first_ctr DESC LIMIT 400) o
            JOIN outbox_op p ON p.ctr BETWEEN o.first_ctr AND o.first_ctr + o.n - 1
          WHERE o.state IN (0, 1, 3, 5))
        SELECT customer, max(state) AS state FROM (
          SELECT id AS customer, state FROM waiting WHERE tbl = 6
          UNION ALL SELECT t.customer, w.state FROM waiting w JOIN contact t ON t.id = w.id WHERE w.tbl = 7
          UNION ALL SELECT t.customer, w.state FROM waiting w JOIN "order" t ON t.id = w.id WHERE w.tbl = 13
          UNION ALL SELECT t.customer, w.state FROM waiting w JOIN visit t ON t.id = w.id WHERE w.tbl = 15
          UNION ALL SELECT t.customer, w.state FROM waiting w JOIN task t ON t.id = w.id WHERE w.tbl = 16
          UNION ALL SELECT t.customer, w.state FROM waiting w JOIN feedback t ON t.id = w.id WHERE w.tbl = 17
          UNION ALL SELECT t.customer, w.state FROM waiting w JOIN sighting t ON t.id = w.id WHERE w.tbl = 19)
        WHERE customer IS NOT NULL GROUP BY customer)";
}

} // namespace roundsman
