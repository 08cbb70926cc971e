#include "core/base/crypto.h"
#include "sync/server/program.h"

#include <CLI/CLI.hpp>

#include <csignal>
#include <sys/stat.h>

static constexpr auto examples = R"(
Examples:
  roundsman-admin --store sqlite:company.db init --company "Corner Trade"
  roundsman-server --store sqlite:company.db
  roundsman-server --store sqlite:/srv/roundsman/company.db --listen 0.0.0.0:8443 --tls /srv/tls

When it is ready it prints one line: {"event":"listening",...}. SIGTERM lets the requests under
way finish and ends the program with 0. The log goes to standard error, one JSON object a line.)";

static int run(int argc, char **argv)
{
    roundsman::ServerOptions options;
    options.store = roundsman::defaultStore();
    options.version = ROUNDSMAN_VERSION;
    CLI::App app("The central server of Roundsman.", "roundsman-server");
    app.set_version_flag("--version", "roundsman-server " ROUNDSMAN_VERSION);
    app.footer(examples);
    app.add_option("--store", options.store, "Where the company's rows are: sqlite:PATH")
        ->capture_default_str();
    app.add_option("--listen", options.listen, "HOST:PORT to listen on; port 0: any free one")
        ->capture_default_str();
    app.add_option("--tls",
                   options.tls,
                   "Folder of the certificates; a private CA is made there at the first start "
                   "[tls, beside the store]");
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &told) {
        return app.exit(told) == 0 ? 0 : 2;
    }

    const auto served = roundsman::serve(options);
    if (!served) {
        std::fprintf(stderr, "roundsman-server: %s\n", served.error().message.c_str());
        return 1;
    }
    return 0;
}

int main(int argc, char **argv)
{
    umask(S_IRWXG | S_IRWXO); // what the company keeps is nobody else's to read
    try {
        std::signal(SIGPIPE, SIG_IGN);
        roundsman::startCrypto();
        return run(argc, argv);
    } catch (const std::exception &failure) {
        std::fprintf(stderr, "roundsman-server: it had to stop: %s\n", failure.what());
        return 1;
    }
}
