#include "sync/admin/command.h"

#include "core/base/files.h"
#include "core/base/text.h"
#include "core/domain/catalog.h"
#include "core/schema/json.h"
#include "sync/admin/csv_rows.h"
#include "sync/admin/print.h"
#include "sync/server/audit.h"
#include "sync/server/sql_reading.h"

#include <fstream>

namespace roundsman::admin {

namespace {

struct Asked
{
    std::string entity;
    std::string format = "csv";
    std::string folder; // empty: stdout
};

std::int64_t writeRows(StorageView &view, const Table &table, bool csv, std::ostream &out)
{
    std::int64_t count = 0;
    if (csv)
        out << csvTitles(table);
    for (const Id &id : view.allRows(table)) {
        const auto record = view.row(table, id);
        if (!record)
            continue;
        if (csv)
            out << csvRow(table, id, *record);
        else
            printJson(out, toJson(table, id, *record));
        ++count;
    }
    return count;
}

Result<std::int64_t> writeFile(StorageView &view, const Table &table, const Asked &asked)
{
    const bool csv = asked.format == "csv";
    const std::string path = asked.folder + '/' + table.name + (csv ? ".csv" : ".ndjson");
    std::ofstream file(path, std::ios::binary);
    const std::int64_t count = writeRows(view, table, csv, file);
    file.close();
    if (!file)
        return Error{Error::Code::Storage,
                     "Could not write " + path + ". Is there space, and may you write there?"};
    return count;
}

// What is taken out by hand is noted, whoever takes it.
Result<Done> noteExport(SqlStorage &storage, const Asked &asked, const Session &session)
{
    return storage.pool().write([&](Database &db) {
        Audit(db, session.ambient)
            .note({Audit::thisOperator(), "rows.exported", "entity/" + asked.entity, asked.format});
    });
}

Result<Done> writeAll(StorageView &view, const Asked &asked, const Session &session)
{
    for (const Table *table : catalog()) {
        if (asked.entity != "all" && asked.entity != table->name)
            continue;
        if (asked.folder.empty()) {
            writeRows(view, *table, asked.format == "csv", session.out);
            continue;
        }
        const auto count = writeFile(view, *table, asked);
        if (!count)
            return count.error();
        session.out << *count << ' ' << table->name << '\n';
    }
    return Done();
}

Result<Done> exportRows(const Asked &asked, const Session &session)
{
    if (asked.entity == "all" && asked.folder.empty())
        return Error{Error::Code::Invalid, "Name a folder for all of it: --to FOLDER."};
    if (asked.entity != "all" && !findTable(asked.entity))
        return Error{Error::Code::Invalid, "There is no entity \"" + asked.entity + "\"."};
    if (!asked.folder.empty())
        if (auto made = makeDirectory(asked.folder); !made)
            return made;
    const auto storage = session.openCompany();
    if (!storage)
        return storage.error();
    if (auto noted = noteExport(**storage, asked, session); !noted)
        return noted;
    return (*storage)->read([&](StorageView &view) { return writeAll(view, asked, session); });
}

} // namespace

void addExport(CLI::App &program, Work &work)
{
    auto *command = program.add_subcommand("export", "write a company's rows as CSV or JSON");
    auto asked = std::make_shared<Asked>();
    command->add_option("ENTITY", asked->entity, "customer, visit …; all: every one of them")
        ->required();
    command->add_option("--format", asked->format, "csv, or json: one object a line")
        ->check(CLI::IsMember({"csv", "json"}))
        ->capture_default_str();
    command->add_option("--to", asked->folder, "a folder for a file an entity; stdout without it");
    command->callback([asked, &work] {
        work = [asked](const Session &session) { return exportRows(*asked, session); };
    });
}

} // namespace roundsman::admin
