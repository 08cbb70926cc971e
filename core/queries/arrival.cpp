#include "core/queries/arrival.h"

namespace roundsman {

static constexpr std::string_view tagStart = "roundsman:customer:";

static constexpr auto pastVisits = R"(
    SELECT coalesce(v.leftAt, v.arrivedAt), coalesce(u.name, ''), v.user = ?2, v.outcome, v.note
    FROM visit v LEFT JOIN user u ON u.id = v.user
    WHERE v.customer = ?1 AND v.state = 'done'
    ORDER BY 1 DESC LIMIT 3)";

// SQLite takes the other cells from the row of the greatest notedAt.
static constexpr auto likings = R"(
    SELECT topic, value, max(notedAt) AS noted FROM preference
    WHERE customer = ?1 GROUP BY topic ORDER BY noted DESC LIMIT 4)";

static constexpr auto noticed = R"(
    SELECT kind, detail, at FROM signal
    WHERE customer = ?1 AND at >= ?2 ORDER BY at DESC LIMIT 3)";

static constexpr auto guestOrder = R"(
    SELECT s.seq FROM signal s
    WHERE s.at >= ?2 AND s.at < ?3 AND s.kind = 'arrived'
      AND NOT EXISTS (SELECT 1 FROM visit v WHERE v.customer = s.customer AND v.user = ?1
                      AND v.arrivedAt >= s.at)
    ORDER BY s.at DESC LIMIT 3)";

static constexpr auto guestRow = R"(
    SELECT s.seq, s.customer AS key, coalesce(c.name, '') AS name, s.detail, s.at
    FROM signal s LEFT JOIN customer c ON c.id = s.customer
    WHERE s.seq IN (SELECT value FROM json_each(?1)))";

static QList<PastVisit> visitsAt(Database &db, const Id &customer, const Id &me)
{
    QList<PastVisit> visits;
    for (Query query = db.query(pastVisits, customer, me); query.next();)
        visits += PastVisit{query.get<std::optional<Instant>>(0).value_or(Instant()),
                            query.get<QString>(1),
                            query.get<std::int64_t>(2) != 0,
                            query.get<QString>(3),
                            query.get<QString>(4)};
    return visits;
}

std::optional<AtDoor> arrivalAt(Database &db, const Id &customer, const Id &me, Instant since)
{
    auto glance = glanceOf(db, customer, me);
    if (!glance)
        return std::nullopt;
    AtDoor arrival{*std::move(glance), visitsAt(db, customer, me), {}, {}};
    for (Query query = db.query(likings, customer); query.next();)
        arrival.likings += Liking{query.get<QString>(0), query.get<QString>(1)};
    for (Query query = db.query(noticed, customer, since); query.next();)
        arrival.noticed +=
            Noticed{query.get<QString>(0), query.get<QString>(1), query.get<Instant>(2)};
    return arrival;
}

Listing guestsOf(const Id &me, Instant start, Instant end)
{
    return {{"signal", "visit", "customer"},
            guestOrder,
            guestRow,
            {pack(me), pack(start), pack(end)},
            {}};
}

bool isCustomerTag(const std::string &text) { return text.starts_with(tagStart); }

std::optional<Id> customerOfTag(Database &db, const std::string &text)
{
    if (!isCustomerTag(text))
        return std::nullopt;
    const std::string name = text.substr(tagStart.size());
    if (const auto id = Id::fromText(name))
        return db.one<Id>("SELECT id FROM customer WHERE id = ?1", *id);
    return name.empty() ? std::nullopt
                        : db.one<Id>("SELECT id FROM customer WHERE number = ?1 LIMIT 1", name);
}

} // namespace roundsman
