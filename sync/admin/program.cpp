#include "sync/admin/command.h"

#include "core/base/crypto.h"
#include "sync/server/settings.h"

namespace roundsman::admin {

namespace {

constexpr auto examples = R"(Examples:
  roundsman-admin init --company "Halden Foods"
  roundsman-admin import northwind ~/northwind --dry-run
  roundsman-admin import csv ~/export --map ~/export/map.yaml
  roundsman-admin price publish ~/prices/hotels.yaml --dry-run
  roundsman-admin user list --json
  roundsman-admin subject export "Eva Hrušková" > eva.json
  roundsman-admin key add "SAP nightly" --read orders --write products --write capacity
  roundsman-admin enrol "Eva Hrušková"
  roundsman-admin --store sqlite:/srv/company.db device list
  roundsman-admin case list --overdue
  roundsman-admin case answer F-1042 "New lids from March on" --by "Mária Kollárová"
  roundsman-admin brief publish oats.yaml --by "Mária Kollárová"
  roundsman-admin calendar set Office --zone Europe/Bratislava --hours "mon-fri 08:00-16:30"
  roundsman-admin --config /etc/roundsman/server.conf backup /backup/$(date +%F).db

Options before the word may stand in the file that --config names, the server's own, and in the
environment as well: the command line wins over the environment, that over the file.

Ends with 0 when done, 1 when refused (the reason is on stderr), 2 when not understood.)";

// The words of the command that was asked for: "calendar.set".
std::string actOf(const CLI::App &program)
{
    std::string act;
    for (const CLI::App *command = &program; !command->get_subcommands().empty();) {
        command = command->get_subcommands().front();
        act += (act.empty() ? "" : ".") + command->get_name();
    }
    return act;
}

} // namespace

void addCommands(CLI::App &program, Work &work)
{
    for (const auto add :
         {addInit,      addUser,     addTerritory, addAudience,   addDataset, addDashboard,
          addEnrol,     addKey,      addSubject,   addImport,     addExport,  addPrice,
          addDevice,    addBrief,    addCase,      addCalendar,   addDoctor,  addBackup,
          addRestore,   addRestored, addAudit,     addQuarantine, addRescue,  addMigrate,
          addRetention, addWebhook,  addViews})
        add(program, work);
}

int run(int argc, const char *const *argv, Session session)
{
    startCrypto();
    CLI::App program("The operator's tool of a Roundsman company.", "roundsman-admin");
    program.footer(examples);
    program.require_subcommand(1);
    program.set_version_flag("--version", ROUNDSMAN_VERSION);
    session.store = defaultStore();
    Settings settings(program);
    settings
        .add("store",
             session.store,
             "The company's store: sqlite:PATH or postgresql://USER@HOST/DATABASE")
        ->capture_default_str();
    settings.add("data",
                 session.data,
                 "Folder of photos, files and snapshots beside a PostgreSQL store, as the server "
                 "has it");
    settings.add("tls",
                 session.tls,
                 "Folder of the server's certificates; \"tls\" beside the store if none is named");
    settings.addForeign("listen");
    settings.addForeign("metrics");

    Work work;
    addCommands(program, work);
    if (const auto ended = settings.parse(argc, argv, session.out, session.err))
        return *ended;
    session.act = actOf(program);
    const Result<Done> done = work(session);
    if (!done)
        session.err << "roundsman-admin: " << done.error().message << '\n';
    return done ? 0 : 1;
}

} // namespace roundsman::admin
