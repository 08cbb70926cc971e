#include "sync/server/wipe.h"

#include "sync/server/audit.h"
#include "sync/server/organisation.h"
#include "sync/server/refusal.h"

#include <algorithm>

namespace roundsman {

namespace {

constexpr auto orderByKey = R"(
    SELECT w.device_id, w.ordered, w.signature FROM wipe w JOIN device d USING(device_id)
    WHERE d.public_key = ?1 AND d.status = 3)";
constexpr auto wipeById = "SELECT ordered, wiped, coalesce(unsent, 0), "
                          "coalesce(lost_files, 0), rescued FROM wipe "
                          "WHERE device_id = ?1";
// Every group of such a device is put before head office: its verdicts tell how many there were.
constexpr auto reviewedSince = R"(
    SELECT count(*) FROM op_group g JOIN line l ON l.line_id = g.device_id
    WHERE l.device_id = ?1 AND g.code = ?2 AND g.at >= ?3)";

std::int64_t rescuedSince(Database &db, std::int64_t device, Instant since)
{
    return db.one<std::int64_t>(reviewedSince, device, std::int64_t(RefusalCode::FromErased), since)
        .value_or(0);
}

Bytes bytesIn(BytesView view) { return {view.begin(), view.end()}; }

} // namespace

Result<Done> orderWipe(Database &db, std::int64_t device, Ambient ambient, const std::string &by)
{
    const auto ours = organisation(db);
    const auto key = organisationKey(db);
    if (!ours || !key)
        return key ? Error{Error::Code::NotFound, "This store has no company yet."} : key.error();
    if (auto set = Identity(db, ambient).setStatus(device, DeviceStatus::Wipe, by); !set)
        return set;
    if (wipeOf(db, device))
        return Done();
    WipeOrder order{ours->id, device, ambient.clock.now(), {}};
    signWith(*key, order);
    db.run("INSERT INTO wipe(device_id, ordered, signature) VALUES(?1, ?2, ?3)",
           device,
           order.at,
           bytesIn(order.signature));
    return Done();
}

Result<Done> recallWipe(Database &db, std::int64_t device, Ambient ambient, const std::string &by)
{
    const auto wipe = wipeOf(db, device);
    if (!wipe)
        return Error{Error::Code::NotFound,
                     "This device was not told to erase itself. See: device list"};
    if (wipe->wiped)
        return Error{Error::Code::Conflict,
                     "This device has erased itself already. Enrol it as a new one."};
    db.run("DELETE FROM wipe WHERE device_id = ?1", device);
    return Identity(db, ambient).setStatus(device, DeviceStatus::Active, by);
}

std::optional<WipeOrder> wipeOrderFor(Database &db, const PublicKey &device)
{
    const auto ours = organisation(db);
    Query row = db.query(orderByKey, bytesIn(device));
    if (!ours || !row.next())
        return std::nullopt;
    WipeOrder order{ours->id, row.get<std::int64_t>(0), row.get<Instant>(1), {}};
    const Bytes signature = row.get<Bytes>(2);
    if (signature.size() == order.signature.size())
        std::ranges::copy(signature, order.signature.begin());
    return order;
}

Result<Done> takeReceipt(Database &db, const WipeReceipt &receipt, Ambient ambient)
{
    const auto ours = organisation(db);
    const auto wipe = wipeOf(db, receipt.device);
    const auto key =
        db.one<Bytes>("SELECT public_key FROM device WHERE device_id = ?1", receipt.device);
    const auto device = key ? publicKeyOf(*key) : std::nullopt;
    const bool isMeant = ours && wipe && device && receipt.company == ours->id
        && receipt.order == wipe->ordered && isGenuine(receipt, *device);
    if (!isMeant)
        return Error{Error::Code::Denied,
                     "This is not the receipt of a device that was told to erase itself."};
    if (wipe->wiped)
        return Done();
    db.run("UPDATE wipe SET wiped = ?2, unsent = ?3, lost_files = ?4, receipt = ?5, rescued = ?6 "
           "WHERE device_id = ?1",
           receipt.device,
           ambient.clock.now(),
           std::int64_t(receipt.unsent),
           std::int64_t(receipt.lostFiles),
           encode(receipt),
           rescuedSince(db, receipt.device, wipe->ordered));
    Audit(db, ambient)
        .note({Audit::device(receipt.device),
               "device.erased",
               Audit::device(receipt.device),
               "unsent=" + std::to_string(receipt.unsent)
                   + " lostFiles=" + std::to_string(receipt.lostFiles)});
    return Done();
}

std::optional<Wipe> wipeOf(Database &db, std::int64_t device)
{
    Query row = db.query(wipeById, device);
    if (!row.next())
        return std::nullopt;
    Wipe wipe{row.get<Instant>(0),
              row.get<std::optional<Instant>>(1),
              row.get<std::int64_t>(2),
              row.get<std::int64_t>(3),
              row.get<std::int64_t>(4)};
    wipe.rescued = std::max(wipe.rescued, rescuedSince(db, device, wipe.ordered));
    return wipe;
}

} // namespace roundsman
