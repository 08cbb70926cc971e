// A store in one SQLite file: made, brought up to date, opened.

#include "sync/server/lane.h"
#include "sync/server/server_tables.h"
#include "sync/server/sqlite_pool.h"
#include "sync/server/store_making.h"

#include <filesystem>

namespace roundsman {

// As many as may ask at once, so that no lane waits for another's.
static constexpr int readingConnections = laneThreads;

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
        open.script(serverIndexes);
        Transaction transaction(open);
        letWaitingIn(open);
        transaction.commit();
    });
}

Result<std::unique_ptr<StorePool>> openSqlite(const std::string &path, OpenStore how)
{
    if (how == OpenStore::Existing && !std::filesystem::exists(path))
        return noStoreAt(path);
    if (auto prepared = prepare(path); !prepared)
        return prepared.error();
    auto pool = SqlitePool::open(path, readingConnections);
    if (!pool)
        return pool.error();
    return std::unique_ptr<StorePool>(*std::move(pool));
}

} // namespace roundsman
