#include "sync/server/sqlite_storage.h"

#include "core/domain/catalog.h"
#include "sync/server/lane.h"
#include "sync/server/server_tables.h"
#include "sync/server/sqlite_transaction.h"

#include <filesystem>

namespace roundsman {

// As many as may ask at once, so that no lane waits for another's.
static constexpr int readingConnections = laneThreads;

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

Result<Done> SqliteStorage::mark(const std::function<Result<Done>(StorageTransaction &)> &work)
{
    return m_pool->mark([&](Database &db) {
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

// Groups that an older server did not understand come again from their devices, which keep them.
static void letWaitingIn(Database &db)
{
    const auto before =
        db.one<std::int64_t>("SELECT CAST(value AS INTEGER) FROM setting WHERE name = 'schema'");
    if (before == schemaVersion)
        return;
    Transaction transaction(db);
    db.run("DELETE FROM op_quarantine_row WHERE (device_id, first_ctr) IN "
           "(SELECT device_id, first_ctr FROM op_quarantine WHERE reason = 8)");
    db.run("DELETE FROM op_quarantine WHERE reason = 8");
    db.run("INSERT OR REPLACE INTO setting VALUES('schema', CAST(?1 AS TEXT))",
           std::int64_t(schemaVersion));
    transaction.commit();
}

// To open it for writing alone makes a file into one with a write-ahead log: somebody else's is
// only looked at.
static Result<Done> expectStore(const std::string &path)
{
    std::error_code none;
    const auto size = std::filesystem::file_size(path, none);
    if (none || size == 0)
        return Done();
    auto db = openDatabase(path, Database::Mode::ReadOnly, {});
    if (!db)
        return db.error();
    return expectOwnOrEmpty(**db);
}

static Result<Done> prepare(const std::string &path)
{
    if (auto expected = expectStore(path); !expected)
        return expected;
    auto db = openDatabase(path, Database::Mode::ReadWrite, {});
    if (!db)
        return db.error();
    if (auto migrated = migrate(**db, Side::Server, serverSteps()); !migrated)
        return migrated;
    return attempt(**db, [](Database &open) {
        open.script(ownIndexes);
        letWaitingIn(open);
    });
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
