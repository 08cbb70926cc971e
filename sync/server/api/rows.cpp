#include "sync/server/api/rows.h"

#include "core/base/text.h"
#include "core/schema/json.h"

namespace roundsman {

// Where each scope stood before that day, and what has moved in it since: as devices are told.
static constexpr auto changedSince = R"(
    SELECT DISTINCT r.row_id FROM (
      SELECT scope_id, coalesce((SELECT max(seq) FROM scope_day d
                                 WHERE d.scope_id = h.scope_id AND d.day < ?4), 0) AS seq
      FROM scope_head h) AS stood
    CROSS JOIN scope_row r
    WHERE r.scope_id = stood.scope_id AND r.seq > stood.seq AND r.tbl = ?3 AND r.row_id > ?1
    ORDER BY r.row_id LIMIT ?2)";

QJsonObject toJson(const OpenEntity &entity, const ApiRow &row)
{
    QJsonObject json = row.record
        ? toJson(*entity.table, row.id, *row.record)
        : QJsonObject{{"id", toQString(row.id.text())}, {"removed", true}};
    json["rowVersion"] = qint64(row.version);
    return json;
}

std::string etagOf(std::int64_t version) { return '"' + std::to_string(version) + '"'; }

std::optional<ApiRow> apiRow(StorageView &view, const Table &table, const Id &id)
{
    const RowVersion version = view.version(table, id);
    if (version.rv == 0)
        return std::nullopt;
    return ApiRow{id, version.rv, version.isLive() ? view.row(table, id) : std::nullopt};
}

static std::string statementOf(const Table &table, const Listing &listing)
{
    std::string sql = "SELECT id FROM \"" + std::string(table.name) + "\" WHERE id > ?1";
    if (listing.column)
        sql += " AND \"" + std::string(listing.column->name) + "\" = ?3";
    return sql + " ORDER BY id LIMIT ?2";
}

std::vector<Id> idsOf(Database &db, const Table &table, const Listing &listing)
{
    const std::int64_t count = listing.limit + 1;
    std::vector<Value> bound{listing.after, count};
    if (listing.since) {
        bound.emplace_back(std::int64_t(table.id));
        bound.emplace_back(*listing.since);
    } else if (listing.column) {
        bound.push_back(listing.value);
    }
    Query query = db.start(listing.since ? changedSince : statementOf(table, listing), bound);
    std::vector<Id> ids;
    while (query.next())
        ids.push_back(query.get<Id>(0));
    return ids;
}

} // namespace roundsman
