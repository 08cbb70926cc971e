#include "core/queries/timeline.h"

#include "core/queries/unsent.h"
#include "core/schema/codec.h"

namespace roundsman {

// A row's number is its table's number above forty bits of seq, so that all tables fit one list.
static constexpr auto eventOrder = R"(
    SELECT 15 << 40 | seq, coalesce(leftAt, arrivedAt) AS at FROM visit
      WHERE customer = ?1 AND state IN ('arrived', 'done')
    UNION ALL SELECT 13 << 40 | seq, placedAt FROM "order" WHERE customer = ?1
    UNION ALL SELECT 17 << 40 | seq, notedAt FROM feedback WHERE customer = ?1
    UNION ALL SELECT 19 << 40 | seq, seenAt FROM sighting WHERE customer = ?1
    UNION ALL SELECT 32 << 40 | seq, quotedAt FROM quote WHERE customer = ?1
    UNION ALL SELECT 16 << 40 | seq, due FROM task WHERE customer = ?1 AND state = 'done'
    ORDER BY at DESC, 1 DESC)";

// text: note, number, text of the feedback, product, title. more: outcome words, answer,
// competitor, head office's verdict on a quote; there `lines` is by how much its price is higher,
// and `who` since when that holds.
static const std::string eventRows = R"(
    WITH wanted(event, tbl, seq) AS (
      SELECT value, value >> 40, value & 0xffffffffff FROM json_each(?1))
    SELECT w.event, t.id AS key, 'visit' AS sort, coalesce(t.leftAt, t.arrivedAt) AS at, t.state,
      t.note AS text, t.outcome AS more, NULL AS amount, '' AS currency, 0 AS lines,
      u.name AS who, t.user = ?2 AS mine, )"
    + unsentMark("t.id") + R"( AS unsent
    FROM wanted w JOIN visit t ON t.seq = w.seq LEFT JOIN user u ON u.id = t.user WHERE w.tbl = 15
    UNION ALL
    SELECT w.event, t.id, 'order', t.placedAt, t.state, t.number, t.exception, t.total, t.currency,
      (SELECT count(*) FROM order_line l WHERE l."order" = t.id), '', 0, )"
    + unsentMark("t.id") + R"(
    FROM wanted w JOIN "order" t ON t.seq = w.seq WHERE w.tbl = 13
    UNION ALL
    SELECT w.event, t.id, 'feedback', t.notedAt, t.state, t.text, t.outcome, NULL, t.kind, 0,
      u.name, t.author = ?2, )"
    + unsentMark("t.id") + R"(
    FROM wanted w JOIN feedback t ON t.seq = w.seq LEFT JOIN user u ON u.id = t.author
    WHERE w.tbl = 17
    UNION ALL
    SELECT w.event, t.id, 'sighting', t.seenAt, '', coalesce(p.name, t.productWords),
      coalesce(k.name, ''), t.price, t.currency, 0, u.name, t.author = ?2, )"
    + unsentMark("t.id") + R"(
    FROM wanted w JOIN sighting t ON t.seq = w.seq LEFT JOIN competitor k ON k.id = t.competitor
      LEFT JOIN product p ON p.id = t.product LEFT JOIN user u ON u.id = t.author
    WHERE w.tbl = 19
    UNION ALL
    SELECT w.event, t.id, 'task', t.due, t.state, t.title, '', NULL, '', 0,
      u.name, t.assignee = ?2, )"
    + unsentMark("t.id") + R"(
    FROM wanted w JOIN task t ON t.seq = w.seq LEFT JOIN user u ON u.id = t.assignee
    WHERE w.tbl = 16
    UNION ALL
    SELECT w.event, t.id, 'quote', t.quotedAt, t.state, t.number, t.verdict, t.total, t.currency,
      t.serverTotal - t.total, t.serverPricesFrom, 0, )"
    + unsentMark("t.id") + R"(
    FROM wanted w JOIN quote t ON t.seq = w.seq WHERE w.tbl = 32)";

Listing timelineOf(const Id &customer, const Id &me)
{
    return {{"visit", "order", "order_line", "feedback", "sighting", "task", "quote", "outbox"},
            eventOrder,
            eventRows,
            {pack(customer)},
            {pack(me)}};
}

} // namespace roundsman
