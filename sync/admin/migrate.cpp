#include "core/db/attempt.h"
#include "sync/admin/backup_set.h"
#include "sync/admin/command.h"
#include "sync/admin/copied_rows.h"
#include "sync/admin/dashboards/shelf.h"
#include "sync/server/audit.h"
#include "sync/server/organisation.h"
#include "sync/server/store_making.h"
#include "sync/server/store_place.h"

#include <filesystem>

namespace roundsman::admin {

namespace {

struct Asked
{
    std::string to;
    std::string folder; // of photos and files beside it
};

std::string quoted(const std::string &name) { return '"' + name + '"'; }

// Nobody writes to the file while this lives, and nobody has it open in a server.
class HeldFile
{
public:
    static Result<std::unique_ptr<HeldFile>> take(const std::string &path)
    {
        auto db = openDatabase(path, Database::Mode::ReadWrite, {});
        if (!db)
            return db.error();
        const auto taken = attempt(**db, [](Database &open) -> Result<Done> {
            // A file with a write-ahead log gives it up only to whoever is alone.
            if (open.one<std::string>("PRAGMA journal_mode = DELETE").value_or("") != "delete")
                return Error{Error::Code::Conflict, "in use"};
            open.run("BEGIN IMMEDIATE");
            return Done();
        });
        if (!taken)
            return Error{Error::Code::Conflict,
                         "The store is in use. Stop the server, then run this again; devices keep "
                         "what they write meanwhile."};
        return std::make_unique<HeldFile>(*std::move(db));
    }

    explicit HeldFile(std::unique_ptr<Database> db) : m_db(std::move(db)) { }
    ~HeldFile() { m_db->rollback(); }
    Database &db() { return *m_db; }

private:
    std::unique_ptr<Database> m_db;
};

// In the order in which they were made, so that what is referred to is there. Datasets go beside
// the database (dashboards/shelf.h).
std::vector<std::string> tablesOf(Database &db)
{
    std::vector<std::string> names;
    Query query = db.query("SELECT name FROM sqlite_master WHERE type = 'table' "
                           "AND name NOT GLOB 'sqlite_*' AND name <> 'dataset' "
                           "AND name NOT GLOB 'dataset_[0-9]*' ORDER BY rowid");
    while (query.next())
        names.push_back(query.get<std::string>(0));
    return names;
}

Result<std::int64_t> copyTable(const std::string &table, Database &from, Database &to)
{
    to.run("DELETE FROM " + quoted(table)); // what a new store has by itself
    const std::int64_t count = copyRows(table, from, to);
    const auto there = to.one<std::int64_t>("SELECT count(*) FROM " + quoted(table));
    if (there == count)
        return count;
    return Error{Error::Code::Corrupt,
                 "Not every row of the table " + table + " has arrived. Nothing was moved."};
}

// Numbers that PostgreSQL gives itself go on above those that came.
void continueNumbers(Database &to)
{
    std::vector<std::pair<std::string, std::string>> columns;
    {
        Query query = to.query("SELECT table_name, column_name FROM information_schema.columns "
                               "WHERE table_schema = current_schema() AND is_identity = 'YES'");
        while (query.next())
            columns.emplace_back(query.get<std::string>(0), query.get<std::string>(1));
    }
    for (const auto &[table, column] : columns)
        to.run("SELECT setval(pg_get_serial_sequence('" + quoted(table) + "', '" + column
               + "'), coalesce((SELECT max(" + quoted(column) + ") FROM " + quoted(table)
               + "), 0) + 1, false)");
}

Result<std::int64_t> copyCompany(Database &from, Database &to, const Session &session)
{
    if (organisation(to))
        return Error{Error::Code::Conflict,
                     "That database holds a company already. Name an empty one, made with "
                     "createdb."};
    std::int64_t rows = 0;
    for (const std::string &table : tablesOf(from)) {
        const auto copied = copyTable(table, from, to);
        if (!copied)
            return copied.error();
        rows += *copied;
    }
    continueNumbers(to);
    Audit(to, session.ambient).note({Audit::thisOperator(), "store.moved", {}});
    return rows;
}

// Run again, it begins again.
Result<Done> copyShelf(Database &from, const StorePlace &to)
{
    const auto shelf = openShelfFile(to.beside);
    if (!shelf)
        return shelf.error();
    return (*shelf)->write([&](Database &file) { copyDatasets(from, file); });
}

Result<std::int64_t>
moveRows(Database &from, StorePool &to, const StorePlace &place, const Session &session)
{
    return to.write([&](Database &db) -> Result<std::int64_t> {
        auto rows = copyCompany(from, db, session);
        if (!rows)
            return rows;
        const auto shelf = copyShelf(from, place);
        return shelf ? rows : shelf.error();
    });
}

Result<CopiedBlobs> copyFiles(const BackupSet &here, const BackupSet &there)
{
    if (isThere(there.blobs))
        return Error{Error::Code::Conflict,
                     there.blobs
                         + " is there already. Move it away, or name another folder with "
                           "--to-data."};
    const std::string unfinished = there.blobs + ".partial";
    std::error_code failure;
    std::filesystem::remove_all(unfinished, failure);
    auto blobs = copyBlobs(here.store, here, unfinished);
    if (!blobs)
        return blobs;
    std::filesystem::rename(unfinished, there.blobs, failure);
    if (failure)
        return Error{Error::Code::Storage, there.blobs + ": " + failure.message() + '.'};
    if (here.tls != there.tls && hasCertificates(here.tls) && !isThere(there.tls))
        if (auto copied = copyTls(here.tls, there.tls); !copied)
            return copied.error();
    return blobs;
}

// From here on nobody can serve from the file by mistake.
Result<std::string> putAway(const std::string &file)
{
    const std::string name = file + ".moved";
    std::error_code failure;
    std::filesystem::rename(file, name, failure);
    if (!failure)
        return name;
    return Error{Error::Code::Storage,
                 "The company has been moved, but " + file + " could not be renamed: "
                     + failure.message() + ". Rename it before any server starts."};
}

Result<Done> expectWay(const StorePlace &to, const Session &session)
{
    if (session.isPostgres() || !to.isPostgres)
        return Error{Error::Code::Invalid,
                     "A company is moved from one file (--store sqlite:PATH) to PostgreSQL (--to "
                     "postgresql://USER@HOST/DATABASE)."};
    // Also brings the file up to this version's tables.
    const auto storage = session.openCompany();
    return storage ? Result<Done>(Done()) : storage.error();
}

Result<Done> told(const CopiedBlobs &blobs, const BackupSet &there, std::ostream &out)
{
    out << blobs.files << " photos and files are in " << there.blobs
        << ". Start the server with --store and --data of the new place; devices notice nothing.\n";
    if (blobs.lost == 0)
        return Done();
    return Error{Error::Code::Corrupt,
                 "All is moved but for " + std::to_string(blobs.lost)
                     + " photos or files that were missing or damaged before. Look for them in an "
                       "older copy."};
}

Result<Done> move(const Asked &asked, const Session &session)
{
    const auto place = placeOf(asked.to, asked.folder);
    if (!place)
        return place.error();
    if (auto way = expectWay(*place, session); !way)
        return way;
    const BackupSet here{session.path(), session.path() + ".blobs", session.tlsFolder()};
    const BackupSet there{{},
                          place->beside + ".blobs",
                          (std::filesystem::path(place->beside).parent_path() / "tls").string()};
    auto held = HeldFile::take(here.store);
    if (!held)
        return held.error();
    const auto pool = openPostgres(place->address, OpenStore::Make);
    if (!pool)
        return pool.error();
    const auto blobs = copyFiles(here, there);
    if (!blobs)
        return blobs.error();
    const auto rows = moveRows((*held)->db(), **pool, *place, session);
    if (!rows) {
        std::error_code none;
        std::filesystem::remove_all(there.blobs, none);
        return rows.error();
    }
    held->reset();
    const auto kept = putAway(here.store);
    if (!kept)
        return kept.error();
    session.out << "The company is in " << place->shown << ", " << *rows
                << " rows. What it was moved from is kept as " << *kept << ".\n";
    return told(*blobs, there, session.out);
}

} // namespace

void addMigrate(CLI::App &program, Work &work)
{
    auto *command = program.add_subcommand(
        "migrate", "move the company from a file to PostgreSQL, while the server is stopped");
    auto asked = std::make_shared<Asked>();
    command->add_option("--to", asked->to, "postgresql://USER@HOST/DATABASE, which is empty")
        ->required();
    command->add_option("--to-data",
                        asked->folder,
                        "folder for photos and files, which the server gets as --data; one of its "
                        "own in the user's data directory if none is named");
    command->callback([asked, &work] {
        work = [asked](const Session &session) { return move(*asked, session); };
    });
}

} // namespace roundsman::admin
