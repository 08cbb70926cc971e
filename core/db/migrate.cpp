#include "core/db/migrate.h"

#include "core/db/adopt.h"
#include "core/db/attempt.h"
#include "core/domain/catalog.h"

namespace roundsman {

namespace {

constexpr std::int64_t fileMark = 0x52'64'73'6d; // "Rdsm", SQLite's application_id
constexpr std::int64_t stepsLimit = 1'000;

// What PRAGMA user_version holds, as one number: schemaVersion and the last step taken.
struct Version
{
    std::int64_t catalog = 0;
    std::int64_t steps = 0;

    static Version of(std::int64_t packed) { return {packed / stepsLimit, packed % stepsLimit}; }
    std::int64_t packed() const { return catalog * stepsLimit + steps; }
};

Version versionOf(std::span<const Step> bookkeeping)
{
    return {schemaVersion, bookkeeping.empty() ? 0 : bookkeeping.back().version};
}

std::int64_t pragma(Database &db, const char *name)
{
    return db.one<std::int64_t>(std::string("PRAGMA ") + name).value_or(0);
}

void setPragma(Database &db, const char *name, std::int64_t value)
{
    db.script(std::string("PRAGMA ") + name + " = " + std::to_string(value));
}

std::vector<std::string> columnsPresent(Database &db, const Table &table)
{
    std::vector<std::string> names;
    Query query = db.query("SELECT name FROM pragma_table_info(?)", std::string(table.name));
    while (query.next())
        names.push_back(query.get<std::string>(0));
    return names;
}

Result<Done> checkOwner(Database &db)
{
    const bool isMarked = pragma(db, "application_id") == fileMark;
    if (!isMarked && db.one<std::int64_t>("SELECT count(*) FROM sqlite_schema").value_or(0) > 0)
        return Error{Error::Code::Invalid,
                     "This database is not a Roundsman store. Choose another path."};
    return Done();
}

Result<Done> checkOwner(Database &db, const Version &present, const Version &ours)
{
    if (auto checked = checkOwner(db); !checked)
        return checked;
    if (present.catalog > ours.catalog || present.steps > ours.steps)
        return Error{Error::Code::Unavailable,
                     "This store was written by a newer Roundsman; install that version or newer."};
    return Done();
}

Result<Done> upgrade(Database &db, Side side, std::span<const Step> bookkeeping)
{
    const Version ours = versionOf(bookkeeping);
    Transaction transaction(db);
    const Version present = Version::of(pragma(db, "user_version"));
    if (auto checked = checkOwner(db, present, ours); !checked)
        return checked;

    for (const Step &step : bookkeeping) {
        if (step.version > present.steps)
            db.script(step.sql);
    }
    for (const Table *table : catalog()) {
        for (const std::string &sql : upgradeTable(*table, columnsPresent(db, *table), side))
            db.script(sql);
        if (side == Side::Device && present.catalog < ours.catalog) {
            adoptUnknownRows(db, *table);
            adoptUnknownCells(db, *table);
        }
    }
    if (present.packed() != ours.packed()) {
        setPragma(db, "application_id", fileMark);
        setPragma(db, "user_version", ours.packed());
    }
    transaction.commit();
    return Done();
}

} // namespace

Result<Done> expectOwnOrEmpty(Database &db)
{
    return attempt(db, [](Database &inner) { return checkOwner(inner); });
}

Result<Done> migrate(Database &db, Side side, std::span<const Step> bookkeeping)
{
    return attempt(db, [&](Database &inner) { return upgrade(inner, side, bookkeeping); });
}

MigratedTo migratedTo(std::int64_t version) { return {version / stepsLimit, version % stepsLimit}; }

std::int64_t currentVersion(std::span<const Step> bookkeeping)
{
    return versionOf(bookkeeping).packed();
}

} // namespace roundsman
