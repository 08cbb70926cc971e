#include "sync/admin/command.h"

#include "core/base/crypto.h"
#include "sync/server/program.h"

namespace roundsman::admin {

namespace {

constexpr auto examples = R"(Examples:
  roundsman-admin init --company "Halden Foods"
  roundsman-admin import northwind ~/northwind --dry-run
  roundsman-admin import csv ~/export --map ~/export/map.yaml
  roundsman-admin user list --json
  roundsman-admin enrol "Eva Hrušková"
  roundsman-admin --store sqlite:/srv/company.db device list

Ends with 0 when done, 1 when refused (the reason is on stderr), 2 when not understood.)";

} // namespace

int run(int argc, const char *const *argv, Session session)
{
    startCrypto();
    CLI::App program("The operator's tool of a Roundsman company.", "roundsman-admin");
    program.footer(examples);
    program.require_subcommand(1);
    program.set_version_flag("--version", ROUNDSMAN_VERSION);
    program.add_option("--store", session.store, "the company's store, sqlite:PATH")
        ->default_val(defaultStore());

    Work work;
    for (const auto add : {addInit,
                           addUser,
                           addTerritory,
                           addEnrol,
                           addImport,
                           addDevice,
                           addRestored,
                           addQuarantine,
                           addRescue})
        add(program, work);
    try {
        program.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return program.exit(error, session.out, session.err) == 0 ? 0 : 2;
    }
    const Result<Done> done = work(session);
    if (!done)
        session.err << "roundsman-admin: " << done.error().message << '\n';
    return done ? 0 : 1;
}

} // namespace roundsman::admin
