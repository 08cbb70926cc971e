#include "sync/server/people_devices.h"

#include "core/domain/user.h"
#include "sync/server/approval_keys.h"
#include "sync/server/audit.h"
#include "sync/server/holding.h"
#include "sync/server/identity.h"
#include "sync/server/people_of.h"
#include "sync/server/publisher.h"
#include "sync/server/quarantine.h"
#include "sync/server/sql_reading.h"
#include "sync/server/wipe.h"

#include <algorithm>
#include <map>

namespace roundsman {

namespace {

constexpr auto devicesOfPerson = R"(
    SELECT device_id, model, system, app_version, enrolled, last_seen, status, unsent,
           EXISTS (SELECT 1 FROM token_family f WHERE f.device_id = d.device_id AND ended IS NULL)
    FROM device d WHERE user_id = ?1 ORDER BY dev_no)";
constexpr auto whySetAside = R"(
    SELECT DISTINCT q.detail FROM op_quarantine q JOIN line l ON l.line_id = q.device_id
    WHERE l.device_id = ?1 AND q.state = ?2 ORDER BY q.detail LIMIT 5)";

PersonDevice::State stateOf(DeviceStatus status, bool hasSession, const std::optional<Wipe> &wipe)
{
    using State = PersonDevice::State;
    if (status == DeviceStatus::Wipe)
        return wipe && wipe->wiped ? State::Erased : State::Erasing;
    if (status == DeviceStatus::Revoked)
        return State::ShutOut;
    return hasSession ? State::Active : State::SignedOut;
}

void tell(PersonDevice &device, const Wipe &wipe)
{
    device.ordered = wipe.ordered;
    device.erased = wipe.wiped.value_or(Instant());
    device.left = std::uint32_t(wipe.unsent);
    device.rescued = std::uint32_t(wipe.rescued);
    device.lostFiles = std::uint32_t(wipe.lostFiles);
}

void addDevices(Database &db, const Id &user, const QString &name, std::vector<PersonDevice> &all)
{
    const std::size_t first = all.size();
    Query found = db.query(devicesOfPerson, user);
    std::vector<std::pair<DeviceStatus, bool>> states;
    while (found.next()) {
        PersonDevice &device = all.emplace_back();
        device.id = found.get<std::int64_t>(0);
        device.person = name.toStdString();
        device.model = found.get<std::string>(1);
        device.system = found.get<std::string>(2);
        device.appVersion = found.get<std::string>(3);
        device.enrolled = found.get<Instant>(4);
        device.lastSeen = found.get<Instant>(5);
        device.unsent = std::uint32_t(found.get<std::int64_t>(7));
        states.emplace_back(DeviceStatus(found.get<std::int64_t>(6)), found.get<bool>(8));
    }
    for (std::size_t i = first; i < all.size(); ++i) {
        const auto wipe = wipeOf(db, all[i].id);
        const auto &[status, hasSession] = states[i - first];
        all[i].state = stateOf(status, hasSession, wipe);
        if (wipe)
            tell(all[i], *wipe);
        Query why = db.query(whySetAside, all[i].id, std::int64_t(SetAsideState::Open));
        while (why.next())
            all[i].setAside.push_back(why.get<std::string>(0));
    }
}

std::vector<std::string> hiddenIn(const HeldRow &held)
{
    std::vector<std::string> names;
    for (std::size_t i = 0; i < held.isSeen.size(); ++i) {
        if (!held.isSeen[i])
            names.emplace_back(held.table->columns[i].name);
    }
    return names;
}

// A row that comes twice may show more the second time: what is hidden is what no row shows.
std::vector<HeldKind> summed(const std::vector<HeldRow> &rows)
{
    std::map<std::uint16_t, HeldKind> kinds;
    for (const HeldRow &held : rows) {
        const auto [at, isNew] = kinds.try_emplace(held.table->id);
        HeldKind &kind = at->second;
        const std::vector<std::string> hidden = hiddenIn(held);
        if (isNew) {
            kind.entity = held.table->name;
            kind.hidden = hidden;
        }
        std::erase_if(kind.hidden,
                      [&](const std::string &name) { return !std::ranges::count(hidden, name); });
        ++kind.rows;
    }
    std::vector<HeldKind> all;
    all.reserve(kinds.size());
    for (auto &[number, kind] : kinds)
        all.push_back(std::move(kind));
    return all;
}

} // namespace

Result<std::vector<PersonDevice>> PeopleDevices::list()
{
    return m_storage.pool().read([&](Database &db) {
        SqlReading view(db);
        std::multimap<QString, Id> byName;
        for (const Id &user :
             peopleOf(view, m_manager.user, m_manager.role, m_ambient.clock.now())) {
            if (const auto record = view.row(tableOf<User>, user))
                byName.emplace(fromRecord<User>(user, *record).name, user);
        }
        std::vector<PersonDevice> devices;
        for (const auto &[name, user] : byName)
            addDevices(db, user, name, devices);
        return devices;
    });
}

Result<PeopleDevices::Owned> PeopleDevices::owned(Database &db, std::int64_t device)
{
    Query row = db.query("SELECT user_id, public_key FROM device WHERE device_id = ?1", device);
    if (row.next()) {
        const Owned found{row.get<Id>(0), row.get<Bytes>(1)};
        SqlReading view(db);
        if (peopleOf(view, m_manager.user, m_manager.role, m_ambient.clock.now())
                .contains(found.user))
            return found;
    }
    return Error{Error::Code::NotFound, "None of your people has such a device."};
}

Result<std::vector<HeldKind>> PeopleDevices::holding(std::int64_t device)
{
    // Noted before anything is shown: who looks into a device is not to be forgotten
    const auto looked = m_storage.pool().write([&](Database &db) -> Result<Owned> {
        auto found = owned(db, device);
        if (!found)
            return found;
        Audit audit(db, m_ambient);
        audit.note({audit.person(m_manager.user),
                    "device.looked-into",
                    Audit::device(device),
                    audit.person(found->user)});
        return found;
    });
    if (!looked)
        return looked.error();
    return m_storage.pool().read([&](Database &db) {
        SqlReading view(db);
        Segments segments;
        const Grants grants = Grants::of(view, segments, looked->user, m_ambient.clock.now());
        return summed(holdingOf(view, grants, nullptr));
    });
}

// What it signs counts no more on any phone that learns of it.
Result<Done> PeopleDevices::forget(const Owned &owned)
{
    return m_storage.write([&](StorageTransaction &transaction) -> Result<Done> {
        Publisher publisher(transaction, m_ambient.clock.now());
        auto removed = removeApprovalKey(publisher, owned.user, owned.key);
        publisher.finish();
        return removed;
    });
}

Result<Done> PeopleDevices::revoke(std::int64_t device)
{
    const auto ended = m_storage.pool().write([&](Database &db) -> Result<Owned> {
        auto found = owned(db, device);
        if (!found)
            return found;
        const std::string by = Audit(db, m_ambient).person(m_manager.user);
        const auto set = Identity(db, m_ambient).setStatus(device, DeviceStatus::Revoked, by);
        return set ? found : Result<Owned>(set.error());
    });
    return ended ? forget(*ended) : ended.error();
}

Result<Done> PeopleDevices::wipe(std::int64_t device)
{
    const auto told = m_storage.pool().write([&](Database &db) -> Result<Owned> {
        auto found = owned(db, device);
        if (!found)
            return found;
        const std::string by = Audit(db, m_ambient).person(m_manager.user);
        const auto ordered = orderWipe(db, device, m_ambient, by);
        return ordered ? found : Result<Owned>(ordered.error());
    });
    return told ? forget(*told) : told.error();
}

Result<Done> PeopleDevices::recall(std::int64_t device)
{
    return m_storage.pool().write([&](Database &db) -> Result<Done> {
        if (const auto found = owned(db, device); !found)
            return found.error();
        return recallWipe(db, device, m_ambient, Audit(db, m_ambient).person(m_manager.user));
    });
}

} // namespace roundsman
