#include "sync/server/identity.h"

#include "sync/server/audit.h"
#include "sync/server/identity_parts.h"

namespace roundsman {

static constexpr auto allDevices =
    "SELECT device_id, dev_no, user_id, status, model, system, app_version, enrolled, last_seen, "
    "public_key FROM device ORDER BY dev_no";

std::vector<DeviceRow> Identity::devices()
{
    std::vector<DeviceRow> rows;
    Query found = m_db.query(allDevices);
    while (found.next())
        rows.push_back({found.get<std::int64_t>(0),
                        found.get<std::int64_t>(1),
                        found.get<Id>(2),
                        DeviceStatus(found.get<std::int64_t>(3)),
                        found.get<std::string>(4),
                        found.get<std::string>(5),
                        found.get<std::string>(6),
                        found.get<Instant>(7),
                        found.get<Instant>(8),
                        found.get<Bytes>(9)});
    return rows;
}

static const char *actionFor(DeviceStatus status)
{
    switch (status) {
    case DeviceStatus::Active: return "device.let-in";
    case DeviceStatus::Revoked: return "device.revoked";
    case DeviceStatus::Wipe: return "device.to-be-erased";
    }
    return "device";
}

Result<Done> Identity::setStatus(std::int64_t device, DeviceStatus status, const std::string &by)
{
    m_db.run("UPDATE device SET status = ?2 WHERE device_id = ?1", device, std::int64_t(status));
    if (m_db.changes() == 0)
        return Error{Error::Code::NotFound, "There is no such device. See: device list"};
    Audit(m_db, m_ambient)
        .note({by.empty() ? Audit::thisOperator() : by, actionFor(status), Audit::device(device)});
    if (status != DeviceStatus::Active)
        m_db.run("UPDATE token_family SET ended = ?2, why = 'device status' "
                 "WHERE device_id = ?1 AND ended IS NULL",
                 device,
                 m_now);
    return Done();
}

std::optional<Refusal> refusedStatus(DeviceStatus status, bool userIsActive)
{
    if (status == DeviceStatus::Wipe)
        return Refusal{401, "wipe", "This device was told to erase itself."};
    if (status == DeviceStatus::Revoked)
        return Refusal{
            401, "revoked", "This device was shut out. Ask your administrator to enrol it again."};
    if (!userIsActive)
        return Refusal{
            401, "revoked", "This person's account is not active. Ask your administrator."};
    return std::nullopt;
}

} // namespace roundsman
