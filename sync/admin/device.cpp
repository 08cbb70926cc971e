#include "sync/admin/command.h"

#include "core/base/text.h"
#include "core/domain/user.h"
#include "sync/admin/device_simulate.h"
#include "sync/admin/import/moment.h"
#include "sync/admin/print.h"
#include "sync/server/approval_keys.h"
#include "sync/server/identity.h"
#include "sync/server/sql_reading.h"
#include "sync/server/wipe.h"

#include <algorithm>

namespace roundsman::admin {

namespace {

const char *wordOf(DeviceStatus status)
{
    switch (status) {
    case DeviceStatus::Active: return "active";
    case DeviceStatus::Revoked: return "revoked";
    case DeviceStatus::Wipe: return "to be erased";
    }
    return "unknown";
}

struct Listed
{
    DeviceRow device;
    QString user;
    std::optional<Wipe> wipe;
};

std::string countOf(std::int64_t count, const char *what)
{
    return std::to_string(count) + ' ' + what + (count == 1 ? "" : "s");
}

const char *jsonWordOf(const Listed &listed)
{
    if (listed.device.status == DeviceStatus::Wipe)
        return listed.wipe && listed.wipe->wiped ? "wiped" : "wipe";
    return wordOf(listed.device.status);
}

// "erased at 2026-11-28T08:30:00Z, 3 changes rescued"
std::string stateOf(const Listed &listed)
{
    const auto &wipe = listed.wipe;
    if (!wipe || !wipe->wiped)
        return wordOf(listed.device.status);
    std::string state = "erased at " + mapping::isoText(*wipe->wiped) + ", "
        + countOf(wipe->rescued, "change") + " rescued";
    if (wipe->rescued < wipe->unsent)
        state += " of " + std::to_string(wipe->unsent);
    if (wipe->lostFiles > 0)
        state += ", " + countOf(wipe->lostFiles, "file") + " lost";
    return state;
}

Result<std::vector<Listed>> devices(SqlStorage &storage, const Session &session)
{
    return storage.pool().read([&](Database &db) {
        SqlReading view(db);
        std::vector<Listed> all;
        for (DeviceRow &device : Identity(db, session.ambient).devices()) {
            const auto record = view.row(tableOf<User>, device.user);
            const QString user = record ? fromRecord<User>(device.user, *record).name : QString();
            const auto wipe = wipeOf(db, device.id);
            all.push_back({std::move(device), user, wipe});
        }
        return all;
    });
}

QJsonObject jsonOf(const Listed &listed)
{
    const auto &[device, user, wipe] = listed;
    QJsonObject json{{"id", QString::number(device.id)}, // exact in every JSON reader
                     {"user", toQString(device.user.text())},
                     {"name", user},
                     {"model", toQString(device.model)},
                     {"system", toQString(device.system)},
                     {"version", toQString(device.appVersion)},
                     {"status", QLatin1String(jsonWordOf(listed))},
                     {"enrolled", toQString(mapping::isoText(device.enrolled))},
                     {"lastSeen", toQString(mapping::isoText(device.lastSeen))}};
    if (wipe && wipe->wiped) {
        json["erased"] = toQString(mapping::isoText(*wipe->wiped));
        json["unsent"] = qint64(wipe->unsent);
        json["rescued"] = qint64(wipe->rescued);
        json["lostFiles"] = qint64(wipe->lostFiles);
    }
    return json;
}

void print(const std::vector<Listed> &all, bool json, std::ostream &out)
{
    TextTable table({"device", "person", "model", "system", "version", "status", "last seen"});
    for (const Listed &listed : all) {
        const auto &[device, user, wipe] = listed;
        const std::string seen = mapping::isoText(device.lastSeen);
        if (json)
            printJson(out, jsonOf(listed));
        else
            table.add({std::to_string(device.id),
                       toUtf8(user),
                       device.model,
                       device.system,
                       device.appVersion,
                       stateOf(listed),
                       seen});
    }
    if (!json)
        table.print(out);
}

Result<Done> list(bool json, const Session &session)
{
    const auto storage = session.openCompany();
    if (!storage)
        return storage.error();
    const auto all = devices(**storage, session);
    if (!all)
        return all.error();
    print(*all, json, session.out);
    return Done();
}

// What it signs counts no more on any phone that learns of it.
Result<Done> forgetApprover(SqlStorage &storage, std::int64_t number, const Session &session)
{
    const auto all = devices(storage, session);
    if (!all)
        return all.error();
    const auto found =
        std::ranges::find(*all, number, [](const Listed &listed) { return listed.device.id; });
    if (found == all->end())
        return Done();
    return storage.write([&](StorageTransaction &transaction) -> Result<Done> {
        Publisher publisher(transaction, session.ambient.clock.now());
        auto removed = removeApprovalKey(publisher, found->device.user, found->device.key);
        publisher.finish();
        return removed;
    });
}

Result<Done> revoke(std::int64_t device, const Session &session)
{
    const auto storage = session.openCompany();
    if (!storage)
        return storage.error();
    Result<Done> revoked = (*storage)->pool().write([&](Database &db) {
        return Identity(db, session.ambient).setStatus(device, DeviceStatus::Revoked);
    });
    if (revoked)
        revoked = forgetApprover(**storage, device, session);
    if (revoked)
        session.out << "Device " << device << " may no longer sync.\n";
    return revoked;
}

struct Erasing
{
    std::int64_t device = 0;
    bool isTakenBack = false;
};

Result<Done> wipe(const Erasing &erasing, const Session &session)
{
    const auto storage = session.openCompany();
    if (!storage)
        return storage.error();
    Result<Done> done = (*storage)->pool().write([&](Database &db) {
        return erasing.isTakenBack ? recallWipe(db, erasing.device, session.ambient)
                                   : orderWipe(db, erasing.device, session.ambient);
    });
    if (done && erasing.isTakenBack)
        session.out << "Device " << erasing.device
                    << " is no longer to be erased. It must enrol again before it syncs.\n";
    else if (done)
        session.out << "Device " << erasing.device
                    << " may no longer sync, and erases itself as soon as it reaches the server. "
                       "What it has not sent comes first, for you to look at: quarantine list\n";
    return done;
}

void addSimulate(CLI::App &device, Work &work)
{
    auto *simulating = device.add_subcommand(
        "simulate", "show exactly what a device holds: rows, and fields that it does not get");
    auto asked = std::make_shared<Simulated>();
    simulating->add_option("DEVICE", asked->who, "its number, or its person's id, e-mail or name")
        ->required();
    simulating->add_option("--entity", asked->entity, "of this entity alone");
    simulating->add_flag("--json", asked->json, "every row, one object a line");
    simulating->callback([asked, &work] {
        work = [asked](const Session &session) { return simulate(*asked, session); };
    });
}

} // namespace

void addDevice(CLI::App &program, Work &work)
{
    auto *device = program.add_subcommand("device", "phones and tablets that sync");
    device->require_subcommand(1);

    auto *listing = device->add_subcommand("list", "print every enrolled device");
    auto json = std::make_shared<bool>(false);
    listing->add_flag("--json", *json, "one object a line");
    listing->callback(
        [json, &work] { work = [json](const Session &session) { return list(*json, session); }; });

    auto *revoking = device->add_subcommand("revoke", "end a device's access at once");
    auto id = std::make_shared<std::int64_t>(0);
    revoking->add_option("DEVICE", *id, "its number in \"device list\"")->required();
    revoking->callback(
        [id, &work] { work = [id](const Session &session) { return revoke(*id, session); }; });

    addSimulate(*device, work);

    auto *wiping = device->add_subcommand("wipe", "have a device erase itself");
    auto erasing = std::make_shared<Erasing>();
    wiping->add_option("DEVICE", erasing->device, "its number in \"device list\"")->required();
    wiping->add_flag("--take-back", erasing->isTakenBack, "while it has not obeyed yet");
    wiping->callback([erasing, &work] {
        work = [erasing](const Session &session) { return wipe(*erasing, session); };
    });
}

} // namespace roundsman::admin
