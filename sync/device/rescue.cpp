#include "sync/device/commands.h"

#include "core/base/files.h"
#include "sync/client/rescue_log.h"
#include "sync/client/rescue_sender.h"
#include "sync/device/print.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>
#include <QTimer>

namespace roundsman {

// What can be done with a profile's rescue log while the profile stays locked.

static int tell(const Result<RescueAnswer> &answer)
{
    if (!answer)
        return fail(answer.error());
    printLine({{"taken", qint64(answer->taken)},
               {"known", qint64(answer->known)},
               {"waiting", qint64(answer->waiting)},
               {"foreign", qint64(answer->foreign)}});
    return Ok;
}

static int sendRescueLog(const std::string &folder)
{
    HttpsTransport transport;
    QTimer::singleShot(0, &transport, [&] {
        sendRescue(transport, rescuePath(folder), [](const Result<RescueAnswer> &answer) {
            QCoreApplication::exit(tell(answer));
        });
    });
    return QCoreApplication::exec();
}

static int copyRescueLog(const std::string &folder, const std::string &to)
{
    const auto bytes = readWhole(rescuePath(folder), 256 << 20);
    if (!bytes)
        return fail(bytes.error());
    const auto file = decodeRescueFile(*bytes);
    if (!file)
        return fail(file.error());
    if (const auto written = writeDurably(to, *bytes); !written)
        return fail(written.error());
    printLine({{"changes", qint64(file->groups())}});
    return Ok;
}

void declareRescue(CLI::App &app, Chosen &chosen)
{
    auto *rescue = app.add_subcommand("rescue", "what waits, for head office alone to read");
    rescue->require_subcommand(1);
    rescue->add_subcommand("send", "send it without unlocking the profile")->callback([&chosen] {
        chosen.locked = sendRescueLog;
    });
    auto to = std::make_shared<std::string>();
    auto *copying = rescue->add_subcommand("copy", "write it to a file, to be handed over");
    copying->add_option("FILE", *to, "the file")->required();
    copying->callback([to, &chosen] {
        chosen.locked = [to](const std::string &folder) { return copyRescueLog(folder, *to); };
    });
}

} // namespace roundsman
