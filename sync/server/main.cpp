#include "core/base/crypto.h"
#include "sync/server/settings.h"

#include <csignal>
#include <iostream>

#include <sys/stat.h>

static constexpr auto examples = R"(
Examples:
  roundsman-admin --store sqlite:company.db init --company "Corner Trade"
  roundsman-server --store sqlite:company.db
  roundsman-server --store sqlite:/srv/roundsman/company.db --listen 0.0.0.0:8443 --tls /srv/tls
  roundsman-server --store postgresql://roundsman@db.example.com/company --data /srv/roundsman
  roundsman-server --config /etc/roundsman/server.conf --metrics 127.0.0.1:9464

Options may stand in the file as well (listen = "0.0.0.0:8443") and in the environment
(ROUNDSMAN_LISTEN): the command line wins over the environment, that over the file.

When it is ready it prints one line: {"event":"listening",...}. SIGTERM lets the requests under
way finish, tells others to come again, and ends the program with 0. The log goes to standard
error, one JSON object a line.)";

static int run(int argc, char **argv)
{
    roundsman::ServerOptions options;
    options.store = roundsman::defaultStore();
    options.version = ROUNDSMAN_VERSION;
    CLI::App app("The central server of Roundsman.", "roundsman-server");
    roundsman::Settings settings(app);
    app.set_version_flag("--version", "roundsman-server " ROUNDSMAN_VERSION);
    app.footer(examples);
    settings
        .add("store",
             options.store,
             "Where the company's rows are: sqlite:PATH or postgresql://USER@HOST/DATABASE")
        ->capture_default_str();
    settings.add("data",
                 options.data,
                 "Folder of photos, files and snapshots beside a PostgreSQL store; one of its own "
                 "in the user's data directory if none is named");
    settings.add("listen", options.listen, "HOST:PORT to listen on; port 0: any free one")
        ->capture_default_str();
    settings.add("tls",
                 options.tls,
                 "Folder of the certificates; a private CA is made there at the first start, in "
                 "\"tls\" beside the store if none is named");
    settings.add("metrics",
                 options.metrics,
                 "HOST:PORT of this machine alone where /metrics and /readyz are served in plain "
                 "HTTP; off if none is named");
    if (const auto ended = settings.parse(argc, argv, std::cout, std::cerr))
        return *ended;
    options.config = settings.file();

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
