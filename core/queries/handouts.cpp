#include "core/queries/handouts.h"

#include "core/store/row.h"

namespace roundsman {

static constexpr auto plannedOnDay = R"(
    SELECT id FROM visit
    WHERE plannedStart >= ?2 AND plannedStart < ?3 AND user = ?1 AND state = 'planned'
    ORDER BY plannedStart, seq)";

static constexpr auto linesOfQuote = R"(
    SELECT l.id, coalesce(p.name, ''), coalesce(p.unit, '') FROM quote_line l
    LEFT JOIN product p ON p.id = l.product WHERE l.quote = ?1 ORDER BY p.name, l.seq)";

template <typename T>
static std::optional<T> find(Database &db, const Id &id)
{
    const auto row = findRow(db, tableOf<T>, id);
    return row ? std::optional(fromRecord<T>(id, row->record)) : std::nullopt;
}

std::optional<KnownContact> knownContact(Database &db, const Id &contact)
{
    auto found = find<Contact>(db, contact);
    if (!found)
        return std::nullopt;
    const Id customer = found->customer;
    return KnownContact{*std::move(found), find<Customer>(db, customer).value_or(Customer())};
}

std::vector<PlannedVisit> plannedVisits(Database &db, const Day &day)
{
    std::vector<PlannedVisit> planned;
    for (Query query = db.query(plannedOnDay, day.user, day.start, day.end); query.next();) {
        auto visit = find<Visit>(db, query.get<Id>(0));
        if (!visit)
            continue;
        const Id customer = visit->customer;
        planned.push_back({*std::move(visit), find<Customer>(db, customer).value_or(Customer())});
    }
    return planned;
}

std::optional<QuoteSheet> quoteSheet(Database &db, const Id &quote)
{
    auto found = find<Quote>(db, quote);
    if (!found)
        return std::nullopt;
    QuoteSheet sheet;
    sheet.quote = *std::move(found);
    sheet.customer = find<Customer>(db, sheet.quote.customer).value_or(Customer());
    sheet.author = db.one<QString>("SELECT name FROM user WHERE id = ?1", sheet.quote.author)
                       .value_or(QString());
    for (Query query = db.query(linesOfQuote, quote); query.next();) {
        if (auto line = find<QuoteLine>(db, query.get<Id>(0)))
            sheet.lines.push_back({*std::move(line), query.get<QString>(1), query.get<QString>(2)});
    }
    return sheet;
}

} // namespace roundsman
