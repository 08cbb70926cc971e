#include "sync/server/rescue.h"

#include "sync/server/organisation.h"
#include "sync/server/push.h"

#include <algorithm>

namespace roundsman {

namespace {

constexpr auto keyNow =
    "SELECT public, secret FROM rescue_key WHERE retired IS NULL ORDER BY made DESC LIMIT 1";
constexpr auto deviceOwner =
    "SELECT dev_no, user_id, public_key, status FROM device WHERE device_id = ?1";

Bytes bytesIn(BytesView view) { return {view.begin(), view.end()}; }

// In the order of their counters, each once.
void order(std::vector<OperationGroup> &groups)
{
    std::ranges::stable_sort(groups, {}, &OperationGroup::firstCounter);
    const auto isSame = [](const OperationGroup &a, const OperationGroup &b) {
        return a.firstCounter == b.firstCounter;
    };
    groups.erase(std::unique(groups.begin(), groups.end(), isSame), groups.end());
}

} // namespace

std::optional<BoxPair> rescueKey(Database &db)
{
    Query query = db.query(keyNow);
    if (!query.next())
        return std::nullopt;
    const auto key = boxKeyOf(query.get<Bytes>(0));
    return key ? std::optional(BoxPair{*key, Secret(query.get<Bytes>(1))}) : std::nullopt;
}

void ensureRescueKey(Database &db, Ambient ambient)
{
    if (rescueKey(db))
        return;
    const BoxPair pair = BoxPair::make(ambient.entropy);
    db.run("INSERT INTO rescue_key(public, secret, made) VALUES(?1, ?2, ?3)",
           bytesIn(pair.publicKey),
           bytesIn(pair.secret.view()),
           ambient.clock.now());
}

Result<RescueAnswer> Rescue::take(BytesView bytes)
{
    const auto file = decodeRescueFile(bytes);
    if (!file)
        return file.error();
    const auto ours = home();
    if (!ours)
        return ours.error();
    if (!ours->pair || file->header.company != ours->company)
        return Error{Error::Code::WrongKey, "This rescue file was written for another company."};
    Lines lines;
    RescueAnswer answer;
    for (const RescueBatch &batch : file->batches) {
        if (auto opened = open(batch, *ours, lines, answer); !opened)
            return opened.error();
    }
    for (auto &[line, groups] : lines) {
        order(groups);
        if (auto taken = take(line.first, line.second, groups, answer); !taken)
            return taken.error();
    }
    return answer;
}

Result<Rescue::Home> Rescue::home()
{
    return m_storage.pool().read([](Database &db) -> Home {
        const auto ours = organisation(db);
        return {ours ? ours->id : Id(), rescueKey(db)};
    });
}

// A device that was shut out may be in anybody's hands: what comes from it stays in the file until
// an administrator lets the device in again. One that erases itself keeps no file: what comes from
// it is taken, and put before an administrator.
Result<Done>
Rescue::open(const RescueBatch &batch, const Home &home, Lines &lines, RescueAnswer &answer)
{
    const auto origin = openRescueKey(*home.pair, batch.sealedKey);
    if (!origin)
        return origin.error();
    const auto owner = ownerOf(origin->device);
    if (!owner)
        return owner.error();
    if (!*owner || (*owner)->status == DeviceStatus::Revoked
        || !isGenuine(*origin, home.company, (*owner)->key)) {
        answer.foreign += std::uint32_t(batch.records.size());
        return Done();
    }
    for (const RescueRecord &record : batch.records) {
        auto rescued = openRescue(*origin, record);
        if (!rescued)
            return rescued.error();
        lines[{origin->device, rescued->line}].push_back(std::move(rescued->group));
    }
    return Done();
}

Result<std::optional<Rescue::Owner>> Rescue::ownerOf(std::int64_t device)
{
    return m_storage.pool().read([&](Database &db) -> std::optional<Owner> {
        Query query = db.query(deviceOwner, device);
        if (!query.next())
            return std::nullopt;
        return Owner{query.get<std::int64_t>(0),
                     query.get<Id>(1),
                     publicKeyOf(query.get<Bytes>(2)).value_or(PublicKey()),
                     DeviceStatus(query.get<std::int64_t>(3))};
    });
}

Result<Done>
Rescue::take(std::int64_t device, std::int64_t lineId, const Groups &groups, RescueAnswer &answer)
{
    const auto owner = ownerOf(device);
    if (!owner || !*owner)
        return owner ? Result<Done>(Done()) : owner.error();
    const auto attempt = m_attempts.begin(device);
    if (!attempt)
        return attempt.error();
    std::vector<Verdict> verdicts;
    auto pushed = m_storage.write([&](StorageTransaction &storage) -> Result<Done> {
        const auto line = storage.heldLine(device, (*owner)->number, lineId);
        if (!line)
            return Done(); // the line of another device
        const Instant now = m_ambient.clock.now();
        Caller writer;
        writer.device = line->id;
        writer.number = line->number;
        writer.user = (*owner)->user;
        const Grants grants = Grants::of(storage, m_segments, writer.user, now);
        Publisher publisher(storage, now);
        Push push({storage, publisher, writer, grants, m_ambient, now});
        if ((*owner)->status == DeviceStatus::Wipe)
            push.reviewAll();
        verdicts = push.judge(groups, line->last, attempt->care);
        publisher.finish();
        storage.putAttempts(device,
                            Attempts::countAfter(attempt->care, verdicts.size() == groups.size()));
        return Done();
    });
    if (!pushed) {
        m_attempts.forgive(device, *attempt);
        return pushed;
    }
    for (const Verdict &verdict : verdicts)
        ++(verdict.outcome == Outcome::Duplicate ? answer.known : answer.taken);
    answer.waiting += std::uint32_t(groups.size() - verdicts.size());
    return Done();
}

} // namespace roundsman
