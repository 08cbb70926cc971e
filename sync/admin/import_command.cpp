#include "sync/admin/command.h"

#include "core/base/files.h"
#include "core/base/text.h"
#include "sync/admin/import/store_sink.h"
#include "sync/admin/progress_bar.h"
#include "sync/server/audit.h"
#include "sync/server/sql_transaction.h"

#include <QDateTime>

#include <algorithm>
#include <optional>

namespace roundsman::admin {

namespace {

constexpr std::size_t largestMap = std::size_t(1024) * 1024;

struct Asked
{
    std::string profile;
    std::string path;
    std::string map;
    bool isDryRun = false;
    bool skipsRefused = false;
    bool json = false;
};

Result<mapping::Mapping> mapOf(const Asked &asked, const Session &session)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(session.ambient.clock.now().ms).date();
    if (asked.profile != "csv") {
        if (!asked.map.empty())
            return Error{Error::Code::Invalid,
                         "--map goes with \"import csv\"; the profile has its own."};
        const auto yaml = mapping::builtInMap(asked.profile);
        if (!yaml)
            return Error{Error::Code::NotFound, "There is no profile \"" + asked.profile + "\"."};
        return mapping::readMapping(asked.profile + ".yaml", *yaml, today);
    }
    if (asked.map.empty())
        return Error{
            Error::Code::Invalid,
            "\"import csv\" needs --map FILE; sync/admin/import/README.md says how to write "
            "one."};
    const auto yaml = readWhole(asked.map, largestMap);
    if (!yaml)
        return yaml.error();
    return mapping::readMapping(asked.map, std::string(textOf(*yaml)), today);
}

std::string outcomeOf(const mapping::Report &report, const Asked &asked)
{
    if (asked.isDryRun)
        return "Nothing was written: this was a dry run.";
    std::int64_t written = 0;
    for (const auto &entity : report.entities)
        written += entity.added + entity.changed;
    return written ? "Imported." : "Nothing has changed since the last import.";
}

// An error where the run may not stay.
Result<Done> verdictOn(const mapping::Report &report, const Asked &asked)
{
    if (report.refused == 0 || (asked.skipsRefused && !report.isDangling))
        return Done();
    const std::string rows = report.refused == 1
        ? "1 row was refused"
        : std::to_string(report.refused) + " rows were refused";
    if (report.isDangling && asked.skipsRefused)
        return Error{Error::Code::Invalid,
                     "Nothing was imported: " + rows
                         + ", and others that would be taken refer to them. Correct them first."};
    return Error{
        Error::Code::Invalid,
        std::string(asked.isDryRun ? "Nothing would be imported: " : "Nothing was imported: ")
            + rows + ". Correct them, or take the rest with --skip-refused."};
}

struct Run
{
    const Asked &asked;
    const mapping::Mapping &map;
    mapping::ImportOptions options;
    std::optional<mapping::Report> report;

    Result<Done> through(StorageView &view, Publisher *publisher)
    {
        mapping::StoreSink sink(view, publisher);
        auto made = mapping::import(map, asked.path, sink, options);
        if (!made)
            return made.error();
        report = *std::move(made);
        auto verdict = verdictOn(*report, asked);
        if (verdict && publisher)
            publisher->finish();
        return verdict;
    }
};

Deed deedOf(const Run &run, const Asked &asked)
{
    std::int64_t added = 0, changed = 0;
    for (const auto &entity : run.report->entities) {
        added += entity.added;
        changed += entity.changed;
    }
    return {Audit::thisOperator(),
            "rows.imported",
            "profile/" + asked.profile,
            "added=" + std::to_string(added) + " changed=" + std::to_string(changed)};
}

Result<Done> import(const Asked &asked, const Session &session)
{
    const auto map = mapOf(asked, session);
    if (!map)
        return map.error();
    const auto storage = session.openCompany();
    if (!storage)
        return storage.error();

    Run run{asked, *map, {}, {}};
    std::optional<ProgressBar> bar;
    if (session.isWatched) {
        bar.emplace(session.err, session.ambient.clock);
        run.options.progress = [&](std::uint64_t done, std::uint64_t all) { bar->show(done, all); };
    }
    Result<Done> done = asked.isDryRun
        ? (*storage)->read([&](StorageView &view) { return run.through(view, nullptr); })
        : (*storage)->pool().write([&](Database &db) -> Result<Done> {
              SqlTransaction transaction(db);
              Publisher publisher(transaction, session.ambient.clock.now());
              auto written = run.through(transaction, &publisher);
              if (written)
                  Audit(db, session.ambient).note(deedOf(run, asked));
              return written;
          });
    bar.reset();
    if (run.report)
        session.out << (asked.json ? mapping::json(*run.report) : mapping::text(*run.report));
    if (done && run.report && !asked.json)
        session.out << outcomeOf(*run.report, asked) << '\n';
    return done;
}

} // namespace

void addImport(CLI::App &program, Work &work)
{
    auto *command =
        program.add_subcommand("import", "bring in a company's own data from CSV files");
    auto asked = std::make_shared<Asked>();
    std::vector<std::string> profiles = mapping::builtInProfiles();
    profiles.emplace_back("csv");
    command->add_option("PROFILE", asked->profile, "how the files are laid out; csv: as --map says")
        ->required()
        ->check(CLI::IsMember(profiles));
    command->add_option("PATH", asked->path, "the folder with the files, or the one file")
        ->required();
    command->add_option("--map", asked->map, "which column becomes which field (YAML), for csv");
    command->add_flag("--dry-run", asked->isDryRun, "say what would happen and change nothing");
    command->add_flag(
        "--skip-refused", asked->skipsRefused, "import the rest where rows are refused");
    command->add_flag("--json", asked->json, "one object a line");
    command->callback([asked, &work] {
        work = [asked](const Session &session) { return import(*asked, session); };
    });
}

} // namespace roundsman::admin
