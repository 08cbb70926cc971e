#include "core/queries/visit.h"

#include "core/store/row.h"

namespace roundsman {

static constexpr auto begun = R"(
    SELECT id FROM visit WHERE user = ?1 AND state = 'arrived' ORDER BY arrivedAt DESC LIMIT 1)";

static constexpr auto toEnter = R"(
    SELECT id FROM visit
    WHERE customer = ?1 AND user = ?2
      AND (state = 'arrived' OR (state = 'planned' AND plannedStart < ?3))
    ORDER BY state = 'arrived' DESC, plannedStart DESC LIMIT 1)";

static constexpr auto competitors = R"(
    SELECT k.id, k.name,
      (SELECT max(seenAt) FROM sighting s WHERE s.competitor = k.id AND s.customer = ?1) AS here
    FROM competitor k ORDER BY here IS NULL, here DESC, k.name LIMIT ?2)";

static constexpr auto lastSeen = R"(
    SELECT price FROM sighting
    WHERE competitor = ?1 AND product = ?2 AND currency = ?3 AND price IS NOT NULL
    ORDER BY seenAt DESC LIMIT 1)";

static std::optional<Loaded<Visit>> visitNamed(Database &db, const std::optional<Id> &id)
{
    const auto row = id ? findRow(db, tableOf<Visit>, *id) : std::nullopt;
    if (!row)
        return std::nullopt;
    return Loaded<Visit>{fromRecord<Visit>(*id, row->record), {row->record, row->rv}};
}

std::optional<Loaded<Visit>> visitUnderWay(Database &db, const Id &user)
{
    return visitNamed(db, db.one<Id>(begun, user));
}

std::optional<Loaded<Visit>>
visitToEnter(Database &db, const Id &customer, const Id &user, Instant end)
{
    return visitNamed(db, db.one<Id>(toEnter, customer, user, end));
}

QList<Named> competitorsFor(Database &db, const Id &customer, int limit)
{
    QList<Named> named;
    for (Query query = db.query(competitors, customer, std::int64_t(limit)); query.next();)
        named += {query.get<Id>(0), query.get<QString>(1)};
    return named;
}

static QString spoken(const QString &name) { return name.simplified().toCaseFolded(); }

std::optional<Named> competitorNamed(Database &db, const QString &name)
{
    const QString wanted = spoken(name);
    for (Query query = db.query("SELECT id, name FROM competitor"); query.next();) {
        if (spoken(query.get<QString>(1)) == wanted)
            return Named{query.get<Id>(0), query.get<QString>(1)};
    }
    return std::nullopt;
}

std::optional<Money>
lastSeenPrice(Database &db, const Id &competitor, const Id &product, const QString &currency)
{
    return db.one<Money>(lastSeen, competitor, product, currency);
}

} // namespace roundsman
