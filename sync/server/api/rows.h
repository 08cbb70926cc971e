#pragma once

#include "sync/server/api/open_entities.h"
#include "sync/server/sql_reading.h"

#include <QJsonObject>

namespace roundsman {

// A row as another system sees it.
struct ApiRow
{
    Id id;
    std::int64_t version = 0;
    std::optional<Record> record; // nothing: it was removed
};

// As core/schema/json.h writes it, and "rowVersion"; a row that was removed: "removed" alone.
QJsonObject toJson(const OpenEntity &entity, const ApiRow &row);
std::string etagOf(std::int64_t version); // "7", with its quotes
inline std::string etagOf(const ApiRow &row) { return etagOf(row.version); }

// Nothing: there never was such a row.
std::optional<ApiRow> apiRow(StorageView &view, const Table &table, const Id &id);

// Which rows are asked for, by rising id.
struct Listing
{
    static constexpr int most = 500;

    Bytes after = Bytes(16); // the last id of the page before
    int limit = 100;
    std::optional<std::int64_t> since; // days since 1970: rows that changed on it or later
    const Column *column = nullptr;    // rows whose cell is `value`
    Value value;
};

// One more than the limit, if there are more. With `since` also rows that were removed, and
// perhaps some that changed shortly before.
std::vector<Id> idsOf(Database &db, const Table &table, const Listing &listing);

} // namespace roundsman
