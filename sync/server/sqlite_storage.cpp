#include "sync/server/sqlite_storage.h"

#include "sync/server/server_tables.h"
#include "sync/server/sqlite_transaction.h"

#include <filesystem>

namespace roundsman {

static constexpr int readingConnections = 4;

// Which segments live in a territory is asked at exchanges, who may see a file at downloads.
static constexpr auto ownIndexes =
    "CREATE INDEX IF NOT EXISTS customer_prices ON customer(territory, segments);"
    "CREATE INDEX IF NOT EXISTS attachment_sha256 ON attachment(sha256)";

Result<Done> SqliteStorage::write(const std::function<Result<Done>(StorageTransaction &)> &work)
{
    return m_pool->write([&](Database &db) {
        SqliteTransaction transaction(db);
        return work(transaction);
    });
}

Result<Done> SqliteStorage::read(const std::function<Result<Done>(StorageView &)> &work)
{
    return m_pool->read([&](Database &db) {
        SqliteReading view(db);
        return work(view);
    });
}

static Result<Done> prepare(const std::string &path)
{
    auto db = openDatabase(path, Database::Mode::ReadWrite, {});
    if (!db)
        return db.error();
    if (auto migrated = migrate(**db, Side::Server, serverSteps()); !migrated)
        return migrated;
    return attempt(**db, [](Database &open) { open.script(ownIndexes); });
}

Result<std::unique_ptr<SqliteStorage>> openStorage(const std::string &store, OpenStore how)
{
    constexpr std::string_view scheme = "sqlite:";
    const std::string path = store.starts_with(scheme) ? store.substr(scheme.size()) : store;
    if (path.find("://") != std::string::npos)
        return Error{Error::Code::Unavailable,
                     "This program keeps its store in SQLite; name it as sqlite:PATH."};
    if (how == OpenStore::Existing && !std::filesystem::exists(path))
        return Error{Error::Code::NotFound,
                     "There is no store at " + path + "; run roundsman-admin init first."};

    if (auto prepared = prepare(path); !prepared)
        return prepared.error();
    auto pool = SqlitePool::open(path, readingConnections);
    if (!pool)
        return pool.error();
    return std::make_unique<SqliteStorage>(*std::move(pool));
}

} // namespace roundsman
