#include "sync/admin/command.h"

#include "core/base/text.h"
#include "core/domain/user.h"
#include "sync/admin/import/moment.h"
#include "sync/admin/print.h"
#include "sync/server/approval_keys.h"
#include "sync/server/identity.h"
#include "sync/server/sqlite_reading.h"

#include <algorithm>

namespace roundsman::admin {

namespace {

const char *wordOf(DeviceStatus status)
{
    switch (status) {
    case DeviceStatus::Active: return "active";
    case DeviceStatus::Revoked: return "revoked";
    case DeviceStatus::Wipe: return "wipe";
    }
    return "unknown";
}

struct Listed
{
    DeviceRow device;
    QString user;
};

Result<std::vector<Listed>> devices(SqliteStorage &storage, const Session &session)
{
    return storage.pool().read([&](Database &db) {
        SqliteReading view(db);
        std::vector<Listed> all;
        for (DeviceRow &device : Identity(db, session.ambient).devices()) {
            const auto record = view.row(tableOf<User>, device.user);
            const QString user = record ? fromRecord<User>(device.user, *record).name : QString();
            all.push_back({std::move(device), user});
        }
        return all;
    });
}

void print(const std::vector<Listed> &all, bool json, std::ostream &out)
{
    TextTable table({"device", "person", "model", "system", "version", "status", "last seen"});
    for (const auto &[device, user] : all) {
        const std::string seen = mapping::isoText(device.lastSeen);
        if (json)
            printJson(out,
                      {{"id", QString::number(device.id)}, // exact in every JSON reader
                       {"user", toQString(device.user.text())},
                       {"name", user},
                       {"model", toQString(device.model)},
                       {"system", toQString(device.system)},
                       {"version", toQString(device.appVersion)},
                       {"status", QLatin1String(wordOf(device.status))},
                       {"enrolled", toQString(mapping::isoText(device.enrolled))},
                       {"lastSeen", toQString(seen)}});
        else
            table.add({std::to_string(device.id),
                       toUtf8(user),
                       device.model,
                       device.system,
                       device.appVersion,
                       wordOf(device.status),
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
Result<Done> forgetApprover(SqliteStorage &storage, std::int64_t number, const Session &session)
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
}

} // namespace roundsman::admin
