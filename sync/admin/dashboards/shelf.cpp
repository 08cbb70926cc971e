#include "sync/admin/dashboards/shelf.h"

#include "core/base/files.h"
#include "core/domain/catalog.h"
#include "core/schema/ddl.h"
#include "sync/admin/copied_rows.h"
#include "sync/server/centre_tables.h"
#include "sync/server/sqlite_pool.h"

#include <QRegularExpression>

#include <filesystem>

namespace roundsman::admin {

namespace {

// By the word alone: a table too many costs a copy, one too few is not there to be read.
bool names(const std::string &select, const std::string &table)
{
    const QRegularExpression word("\\b" + toQString(table) + "\\b",
                                  QRegularExpression::CaseInsensitiveOption
                                      | QRegularExpression::UseUnicodePropertiesOption);
    return word.match(toQString(select)).hasMatch();
}

void copyTable(const Table &table, Database &company, Database &shelf)
{
    static constexpr std::string_view create = "CREATE TABLE ";
    std::string sql = createTable(table, Side::Server).front();
    sql.replace(0, create.size(), "CREATE TEMP TABLE ");
    shelf.script("DROP TABLE IF EXISTS temp.\"" + std::string(table.name) + '"');
    shelf.script(sql);
    copyRows(table.name, company, shelf);
}

void copyBusiness(const Definition &definition, Database &company, Database &shelf)
{
    for (const Table *table : catalog())
        if (isForDashboards(*table) && names(definition.select, table->name))
            copyTable(*table, company, shelf);
}

} // namespace

Result<std::unique_ptr<StorePool>> openShelfFile(const std::string &beside)
{
    const std::string path = beside + ".datasets.db";
    if (auto made = makeDirectory(std::filesystem::path(path).parent_path().string()); !made)
        return made.error();
    auto pool = SqlitePool::open(path, 1);
    if (!pool)
        return pool.error();
    const auto ready = (*pool)->write([](Database &db) {
        if (!db.one<std::int64_t>("SELECT 1 FROM sqlite_schema WHERE name = 'dataset'"))
            db.script(centreTables);
    });
    if (!ready)
        return ready.error();
    return std::unique_ptr<StorePool>(*std::move(pool));
}

Result<std::unique_ptr<Shelf>> Shelf::open(const Session &session, SqlStorage &storage)
{
    if (!session.isPostgres())
        return std::unique_ptr<Shelf>(new Shelf(storage.pool(), nullptr));
    auto file = openShelfFile(session.path());
    if (!file)
        return file.error();
    return std::unique_ptr<Shelf>(new Shelf(storage.pool(), *std::move(file)));
}

Result<Selected> Shelf::select(const Definition &definition)
{
    return pool().read([&](Database &shelf) -> Result<Selected> {
        if (m_file) {
            const auto copied = m_company.read(
                [&](Database &company) { copyBusiness(definition, company, shelf); });
            if (!copied)
                return copied.error();
        }
        return admin::select(shelf, definition);
    });
}

// Name and statement of each.
static std::vector<std::pair<std::string, std::string>> tablesOfDatasets(Database &db)
{
    std::vector<std::pair<std::string, std::string>> tables;
    Query found = db.query("SELECT name, sql FROM sqlite_schema WHERE type = 'table' "
                           "AND name GLOB 'dataset_[0-9]*'");
    while (found.next())
        tables.emplace_back(found.get<std::string>(0), found.get<std::string>(1));
    return tables;
}

void copyDatasets(Database &from, Database &shelf)
{
    for (const auto &[name, sql] : tablesOfDatasets(shelf))
        shelf.script("DROP TABLE " + name);
    shelf.run("DELETE FROM dataset");
    copyRows("dataset", from, shelf);
    for (const auto &[name, sql] : tablesOfDatasets(from)) {
        shelf.script(sql);
        copyRows(name, from, shelf);
    }
}

} // namespace roundsman::admin
