#include "core/base/crypto.h"
#include "platform/paths.h"
#include "sync/client/erasure.h"
#include "sync/device/commands.h"
#include "sync/device/print.h"
#include "sync/device/syncing.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

using namespace roundsman;

static constexpr auto examples = R"(Examples:
  roundsman-device --profile phone enrol roundsman:1:…
  roundsman-device --profile phone sync
  roundsman-device --profile phone list customer --where city=Praha --limit 10
  roundsman-device --profile phone edit customer ID phone=+421…
  roundsman-device --profile phone add feedback customer=ID kind=need "text=A smaller pack"

One JSON object a line on stdout. Exit code 0: done; 1: refused, the reason is in the JSON and on
stderr; 2: the command line was not understood.
The profile's key comes from the keystore; without one from ROUNDSMAN_PASSPHRASE or
--passphrase-file; without either from a file that only its owner can read. A profile that the app
locks by a PIN wants it in ROUNDSMAN_PIN or --pin-file as well.)";

static int runOnProfile(const Chosen &chosen, const std::string &folder, const SecretFiles &files)
{
    SystemClock clock;
    SystemEntropy entropy;
    auto profile = openProfile(folder, files, {clock, entropy});
    if (!profile)
        return fail(profile.error());
    const std::optional<int> code = chosen.command(*profile);
    return code ? *code : QCoreApplication::exec();
}

// A profile that was erased, and of which head office knows, may be enrolled anew.
static bool mayBeginAnew(const std::string &folder)
{
    const auto note = readErasure(folder);
    return note && note->isOver() && forgetErasure(folder);
}

static int runChosen(const Chosen &chosen, const std::string &folder, const SecretFiles &files)
{
    if (chosen.locked)
        return chosen.locked(folder);
    if (isErased(folder) && !(chosen.beginsAnew && mayBeginAnew(folder)))
        return goOnErasing(folder);
    const int code = runOnProfile(chosen, folder, files);
    return code == toBeErased ? goOnErasing(folder) : code;
}

static int run(int argc, char **argv)
{
    CLI::App app("A Roundsman device without a screen", "roundsman-device");
    app.footer(examples);
    app.set_version_flag("--version", "roundsman-device " ROUNDSMAN_VERSION);
    app.require_subcommand(1);
    std::string folder = defaultProfileDirectory();
    SecretFiles files;
    app.add_option("--profile", folder, "the device's folder");
    app.add_option(
        "--passphrase-file", files.passphrase, "a file whose first line is the passphrase");
    app.add_option("--pin-file", files.pin, "a file whose first line is the PIN set in the app");
    Chosen chosen;
    declareReading(app, chosen);
    declareWriting(app, chosen);
    declareSyncing(app, chosen);
    declareScript(app, chosen);
    declareRescue(app, chosen);
    declareDevices(app, chosen);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return app.exit(error) == 0 ? Ok : Usage;
    }
    return runChosen(chosen, folder, files);
}

int main(int argc, char **argv)
{
    try {
        QCoreApplication application(argc, argv);
        startCrypto();
        return run(argc, argv);
    } catch (const std::exception &failure) {
        std::fprintf(stderr, "roundsman-device: it had to stop: %s\n", failure.what());
        return Refused;
    }
}
