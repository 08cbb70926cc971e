#include "sync/server/own_devices.h"

#include "sync/server/audit.h"
#include "sync/server/identity.h"

namespace roundsman {

static constexpr auto ofPerson = R"(
    SELECT device_id, model, system, enrolled, last_seen, status,
           EXISTS (SELECT 1 FROM token_family f WHERE f.device_id = d.device_id AND ended IS NULL)
    FROM device d WHERE user_id = ?1 ORDER BY dev_no)";

std::vector<OwnDevice> devicesOf(Database &db, const Id &user, std::int64_t asking)
{
    std::vector<OwnDevice> devices;
    Query found = db.query(ofPerson, user);
    while (found.next()) {
        OwnDevice device;
        device.id = found.get<std::int64_t>(0);
        device.model = found.get<std::string>(1);
        device.system = found.get<std::string>(2);
        device.enrolled = found.get<Instant>(3);
        device.lastSeen = found.get<Instant>(4);
        device.isThis = device.id == asking;
        device.isActive = DeviceStatus(found.get<std::int64_t>(5)) == DeviceStatus::Active;
        device.hasSession = found.get<bool>(6);
        devices.push_back(std::move(device));
    }
    return devices;
}

Result<Done> endSessionOf(Database &db, const Id &user, std::int64_t device, Ambient ambient)
{
    const auto owner = db.one<Id>("SELECT user_id FROM device WHERE device_id = ?1", device);
    if (owner != user)
        return Error{Error::Code::NotFound, "This person has no such device."};
    db.run("UPDATE token_family SET ended = ?2, why = 'by its person' "
           "WHERE device_id = ?1 AND ended IS NULL",
           device,
           ambient.clock.now());
    if (db.changes() == 0)
        return Done();
    Audit audit(db, ambient);
    audit.note({audit.person(user), "session.ended", Audit::device(device), "by its person"});
    return Done();
}

} // namespace roundsman
