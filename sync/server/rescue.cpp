#include "sync/server/rescue.h"

#include "sync/server/identity.h"
#include "sync/server/organisation.h"
#include "sync/server/push.h"

#include <algorithm>
#include <map>

namespace roundsman {

namespace {

constexpr auto keyNow =
    "SELECT public, secret FROM rescue_key WHERE retired IS NULL ORDER BY made DESC LIMIT 1";
constexpr auto deviceOwner =
    "SELECT dev_no, user_id, public_key, status FROM device WHERE device_id = ?1";

Bytes bytesIn(BytesView view) { return {view.begin(), view.end()}; }

// In the order of their counters, each once.
void order(std::vector<RescuedGroup> &groups)
{
    const auto counter = [](const RescuedGroup &each) { return each.group.firstCounter; };
    std::ranges::stable_sort(groups, {}, counter);
    const auto repeated = std::ranges::unique(groups, {}, counter);
    groups.erase(repeated.begin(), repeated.end());
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
    Id home;
    auto groups = open(*file, home);
    if (!groups)
        return groups.error();

    std::map<std::pair<std::int64_t, std::int64_t>, Groups> lines;
    for (RescuedGroup &each : *groups)
        lines[{each.device, each.line}].push_back(std::move(each));
    RescueAnswer answer;
    for (auto &[line, ofLine] : lines) {
        order(ofLine);
        if (auto taken = takeLine(ofLine, home, answer); !taken)
            return taken.error();
    }
    return answer;
}

Result<Rescue::Groups> Rescue::open(const RescueFile &file, Id &home)
{
    std::optional<BoxPair> pair;
    const auto read = m_storage.pool().read([&](Database &db) {
        pair = rescueKey(db);
        const auto ours = organisation(db);
        home = ours ? ours->id : Id();
    });
    if (!read)
        return read.error();
    const Error foreign{Error::Code::WrongKey, "This rescue file was written for another company."};
    if (!pair || file.header.company != home)
        return foreign;
    Groups groups;
    for (const RescueRecord &record : file.records) {
        auto rescued = openRescue(*pair, record);
        if (!rescued)
            return rescued.error();
        groups.push_back(*std::move(rescued));
    }
    return groups;
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
                     DeviceStatus(query.get<std::int64_t>(3)) == DeviceStatus::Active};
    });
}

// A device that was shut out may be in anybody's hands: what comes from it stays in the file until
// an administrator lets the device in again.
Result<Done> Rescue::takeLine(const Groups &groups, const Id &home, RescueAnswer &answer)
{
    const auto owner = ownerOf(groups.front().device);
    if (!owner)
        return owner.error();
    Groups genuine;
    for (const RescuedGroup &each : groups) {
        if (*owner && (*owner)->isActive && isGenuine(each, home, (*owner)->key))
            genuine.push_back(each);
        else
            ++answer.foreign;
    }
    return genuine.empty() ? Result<Done>(Done()) : apply(**owner, genuine, answer);
}

Result<Done> Rescue::apply(const Owner &owner, const Groups &rescued, RescueAnswer &answer)
{
    const std::int64_t device = rescued.front().device;
    const auto attempt = m_attempts.begin(device);
    if (!attempt)
        return attempt.error();
    std::vector<Verdict> verdicts;
    const auto pushed = m_storage.write([&](StorageTransaction &storage) -> Result<Done> {
        const auto line = storage.heldLine(device, owner.number, rescued.front().line);
        if (!line)
            return Done(); // the line of another device
        std::vector<OperationGroup> groups;
        for (const RescuedGroup &each : rescued)
            groups.push_back(each.group);
        const Instant now = m_ambient.clock.now();
        Caller writer;
        writer.device = line->id;
        writer.number = line->number;
        writer.user = owner.user;
        const Grants grants = Grants::of(storage, m_segments, owner.user, now);
        Publisher publisher(storage, now);
        Push push({storage, publisher, writer, grants, m_ambient, now});
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
    answer.waiting += std::uint32_t(rescued.size() - verdicts.size());
    return Done();
}

} // namespace roundsman
