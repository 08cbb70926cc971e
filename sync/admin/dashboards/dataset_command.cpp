#include "sync/admin/command.h"

#include "core/base/text.h"
#include "sync/admin/dashboards/dataset_import.h"
#include "sync/admin/dashboards/shelf.h"
#include "sync/admin/print.h"
#include "sync/admin/progress_bar.h"
#include "sync/server/audit.h"

#include <QJsonArray>

#include <array>
#include <filesystem>

namespace roundsman::admin {

namespace {

struct Asked
{
    std::string path, name;
    std::vector<std::string> types;
    bool isDryRun = false;
    bool json = false;
};

using Type = DatasetColumn::Type;

QJsonObject json(const Dataset &dataset)
{
    QJsonArray columns;
    for (const DatasetColumn &column : dataset.columns)
        columns.append(QJsonObject{{"name", toQString(column.name)},
                                   {"type", QLatin1String(nameOf(column.type))}});
    return {{"name", toQString(dataset.name)},
            {"version", qint64(dataset.version)},
            {"rows", qint64(dataset.rows)},
            {"imported", qint64(dataset.imported.ms)},
            {"source", toQString(dataset.source)},
            {"columns", columns}};
}

std::string timeText(Instant at)
{
    return toUtf8(QDateTime::fromMSecsSinceEpoch(at.ms).toString(u"yyyy-MM-dd HH:mm"));
}

// "flights" for /data/flights.csv.gz: letters that SQL takes as they are.
std::string nameOf(const std::string &path)
{
    std::string stem = std::filesystem::path(path).filename().string();
    stem = stem.substr(0, stem.find('.'));
    return columnNames({&stem, 1}).front();
}

Result<std::map<std::string, Type>> typesOf(const Asked &asked)
{
    std::map<std::string, Type> types;
    for (const std::string &each : asked.types) {
        const auto at = each.find('=');
        const std::string word = at == std::string::npos ? "" : each.substr(at + 1);
        const auto known = {Type::Integer, Type::Number, Type::Text};
        const auto type =
            std::ranges::find(known, word, [](Type one) { return admin::nameOf(one); });
        if (type == known.end())
            return Error{Error::Code::Invalid,
                         "--type is COLUMN=integer, COLUMN=number or COLUMN=text, not \"" + each
                             + "\"."};
        types[each.substr(0, at)] = *type;
    }
    return types;
}

void printColumns(const std::vector<DatasetColumn> &columns, std::ostream &out)
{
    TextTable table({"column", "type", "in the file"});
    for (const DatasetColumn &column : columns)
        table.add({column.name, admin::nameOf(column.type), column.header});
    table.print(out);
}

Result<Dataset> bringIn(const DatasetFile &file, const Asked &asked, const Session &session)
{
    const auto columns = guessedColumns(file);
    if (!columns)
        return columns.error();
    if (!asked.json)
        printColumns(*columns, session.out);
    if (asked.isDryRun)
        return Dataset{0, file.name, 0, *columns, 0, file.path, session.ambient.clock.now()};
    const auto storage = session.openCompany();
    if (!storage)
        return storage.error();
    const auto shelf = Shelf::open(session, **storage);
    if (!shelf)
        return shelf.error();
    auto dataset = importDataset((*shelf)->pool(), file, *columns, session.ambient);
    if (!dataset)
        return dataset;
    const auto noted = (*storage)->pool().write([&](Database &db) {
        Audit(db, session.ambient)
            .note({Audit::thisOperator(),
                   "dataset.imported",
                   "dataset/" + dataset->name,
                   "version=" + std::to_string(dataset->version)});
    });
    return noted ? dataset : noted.error();
}

Result<Done> import(const Asked &asked, const Session &session)
{
    const auto types = typesOf(asked);
    if (!types)
        return types.error();
    DatasetFile file{asked.path, asked.name.empty() ? nameOf(asked.path) : asked.name, *types, {}};
    if (columnNames({&file.name, 1}).front() != file.name)
        return Error{Error::Code::Invalid,
                     "A dataset is named in small letters, digits and underscores, as in --name "
                         + columnNames({&file.name, 1}).front() + '.'};
    std::error_code none;
    const auto size = std::filesystem::file_size(file.path, none);
    std::optional<ProgressBar> bar;
    std::uint64_t read = 0;
    if (session.isWatched && !none) {
        bar.emplace(session.err, session.ambient.clock);
        file.progress = [&](std::uint64_t more) { bar->show(std::min(read += more, size), size); };
    }
    const auto dataset = bringIn(file, asked, session);
    bar.reset();
    if (!dataset)
        return dataset.error();
    if (asked.json)
        printJson(session.out, json(*dataset));
    else if (asked.isDryRun)
        session.out << "Nothing was written: this was a dry run.\n";
    else
        session.out << "Dataset " << dataset->name << ", version " << dataset->version << ": "
                    << dataset->rows << " rows.\n";
    return Done();
}

Result<Done> list(const Asked &asked, const Session &session)
{
    const auto storage = session.openCompany();
    if (!storage)
        return storage.error();
    const auto shelf = Shelf::open(session, **storage);
    if (!shelf)
        return shelf.error();
    const auto all = (*shelf)->pool().read([](Database &db) { return datasets(db); });
    if (!all)
        return all.error();
    TextTable table({"name", "version", "rows", "imported", "from"});
    for (const Dataset &each : *all) {
        if (asked.json)
            printJson(session.out, json(each));
        else
            table.add({each.name,
                       std::to_string(each.version),
                       std::to_string(each.rows),
                       timeText(each.imported),
                       each.source});
    }
    if (!asked.json)
        table.print(session.out);
    return Done();
}

} // namespace

void addDataset(CLI::App &program, Work &work)
{
    auto *dataset = program.add_subcommand(
        "dataset", "what models put out: kept here for dashboards, never sent to devices");
    dataset->require_subcommand(1);
    auto asked = std::make_shared<Asked>();

    auto *importing = dataset->add_subcommand("import", "bring in a CSV file as the next version");
    importing->add_option("FILE", asked->path, "the CSV file, with a header; .gz as well")
        ->required();
    importing->add_option(
        "--name", asked->name, "what dashboards call it; the file's name if none");
    importing->add_option("--type", asked->types, "COLUMN=TYPE in place of what is guessed");
    importing->add_flag("--dry-run", asked->isDryRun, "show the columns and change nothing");
    importing->add_flag("--json", asked->json, "one object a line");
    importing->callback([asked, &work] {
        work = [asked](const Session &session) { return import(*asked, session); };
    });

    auto *listing = dataset->add_subcommand("list", "print the datasets");
    listing->add_flag("--json", asked->json, "one object a line");
    listing->callback([asked, &work] {
        work = [asked](const Session &session) { return list(*asked, session); };
    });
}

} // namespace roundsman::admin
