#include "core/db/matched_columns.h"

#include <sqlite3.h>

#include <cstdint>

namespace roundsman {

namespace {

std::int64_t columnsOf(const Fts5ExtensionApi &api, Fts5Context *context, int phrase)
{
    std::int64_t columns = 0;
    Fts5PhraseIter place{};
    int column = -1;
    if (api.xPhraseFirstColumn(context, phrase, &place, &column) != SQLITE_OK)
        return 0;
    for (; column >= 0; api.xPhraseNextColumn(context, &place, &column))
        columns |= std::int64_t(1) << column;
    return columns;
}

void matchedColumns(const Fts5ExtensionApi *api,
                    Fts5Context *context,
                    sqlite3_context *result,
                    int count,
                    sqlite3_value **values)
{
    const int needed = count == 1 ? sqlite3_value_int(values[0]) : 0;
    std::int64_t whole = needed > 0 ? ~std::int64_t(0) : 0;
    std::int64_t any = 0;
    for (int phrase = 0; phrase < api->xPhraseCount(context); ++phrase) {
        const std::int64_t columns = columnsOf(*api, context, phrase);
        whole = phrase < needed ? whole & columns : whole | columns;
        any |= columns;
    }
    sqlite3_result_int64(result, whole | any << anyColumn);
}

fts5_api *fts5Of(sqlite3 *connection)
{
    fts5_api *api = nullptr;
    sqlite3_stmt *asked = nullptr;
    if (sqlite3_prepare_v2(connection, "SELECT fts5(?1)", -1, &asked, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(asked, 1, static_cast<void *>(&api), "fts5_api_ptr", nullptr);
        sqlite3_step(asked);
    }
    sqlite3_finalize(asked);
    return api;
}

} // namespace

// Without it a statement that names it says so: no reason to refuse the connection.
void addMatchedColumns(sqlite3 *connection)
{
    if (fts5_api *api = fts5Of(connection))
        api->xCreateFunction(api, "matched_columns", nullptr, matchedColumns, nullptr);
}

} // namespace roundsman
