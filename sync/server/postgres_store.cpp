// A store in a PostgreSQL database: made, brought up to date, opened.

#include "core/domain/catalog.h"
#include "sync/server/lane.h"
#include "sync/server/postgres_pool.h"
#include "sync/server/server_tables.h"
#include "sync/server/store_making.h"

namespace roundsman {

namespace {

constexpr std::size_t writingConnections = 8;

// What SQLite has in the file itself. Its one row is held by whoever brings the tables up to date.
constexpr auto versionTable =
    "CREATE TABLE IF NOT EXISTS store_version(packed BIGINT NOT NULL);"
    "INSERT INTO store_version SELECT 0 WHERE NOT EXISTS (SELECT 1 FROM store_version)";

// What the trigger of a table runs that nobody may change (audit_tables.h).
constexpr auto onlyAddedTo =
    "CREATE OR REPLACE FUNCTION only_added_to() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
    "RAISE EXCEPTION 'the % is only added to', TG_TABLE_NAME "
    "USING ERRCODE = 'integrity_constraint_violation'; END $$";

constexpr auto isThereTable = "SELECT 1 FROM information_schema.tables "
                              "WHERE table_schema = current_schema() AND table_name = ?1";

bool hasTable(Database &db, const std::string &name)
{
    return db.one<std::int64_t>(isThereTable, name).has_value();
}

std::vector<std::string> columnsPresent(Database &db, const Table &table)
{
    std::vector<std::string> names;
    Query query = db.query("SELECT column_name FROM information_schema.columns "
                           "WHERE table_schema = current_schema() AND table_name = ?1",
                           std::string(table.name));
    while (query.next())
        names.push_back(query.get<std::string>(0));
    return names;
}

Result<Done> expectOurs(Database &db, OpenStore how)
{
    const bool isMarked = hasTable(db, "store_version");
    if (isMarked)
        return Done();
    const auto others = db.one<std::int64_t>("SELECT count(*) FROM information_schema.tables "
                                             "WHERE table_schema = current_schema()");
    if (others.value_or(0) > 0)
        return Error{Error::Code::Invalid,
                     "This database is not a Roundsman store. Make an empty one with createdb and "
                     "name that."};
    return how == OpenStore::Make
        ? Result<Done>(Done())
        : Result<Done>(
            Error{Error::Code::NotFound,
                  "There is no store in this database; run roundsman-admin init first."});
}

void upgrade(Database &db, std::int64_t stepsTaken)
{
    db.script(onlyAddedTo);
    for (const Step &step : serverSteps()) {
        if (step.version > stepsTaken)
            db.script(step.sql);
    }
    for (const Table *table : catalog()) {
        for (const std::string &sql :
             upgradeTable(*table, columnsPresent(db, *table), Side::Server))
            db.script(sql);
    }
    db.script(serverIndexes);
    letWaitingIn(db);
}

Result<Done> prepare(Database &db, OpenStore how)
{
    if (auto ours = expectOurs(db, how); !ours)
        return ours;
    if (!hasTable(db, "store_version"))
        db.script(versionTable);
    const std::int64_t current = currentVersion(serverSteps());
    const auto present =
        db.one<std::int64_t>("SELECT packed FROM store_version FOR UPDATE").value_or(0);
    const MigratedTo before = migratedTo(present), now = migratedTo(current);
    if (before.catalog > now.catalog || before.steps > now.steps)
        return Error{Error::Code::Unavailable,
                     "This store was written by a newer Roundsman; install that version or newer."};
    if (present == current)
        return Done();
    upgrade(db, before.steps);
    db.run("UPDATE store_version SET packed = ?1", current);
    return Done();
}

} // namespace

std::unique_ptr<StorePool> postgresPool(const std::string &address)
{
    return std::make_unique<PostgresPool>(address, laneThreads, writingConnections);
}

Result<std::unique_ptr<StorePool>> openPostgres(const std::string &address, OpenStore how)
{
    auto pool = postgresPool(address);
    const auto prepared = pool->write([&](Database &db) { return prepare(db, how); });
    if (!prepared)
        return prepared.error();
    return pool;
}

} // namespace roundsman
