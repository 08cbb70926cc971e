#include "sync/server/audit.h"

#include "core/base/cbor.h"
#include "core/domain/user.h"
#include "sync/server/organisation.h"

#include <algorithm>

#include <unistd.h>

namespace roundsman {

namespace {

constexpr auto tip = "SELECT size, head FROM audit_tip";
constexpr auto newEntry = R"(
    INSERT INTO audit(seq, at, actor, action, object, detail, hash, signature)
    VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8))";
constexpr auto newTip = R"(
    INSERT INTO audit_tip(id, size, head) VALUES(1, ?1, ?2)
    ON CONFLICT(id) DO UPDATE SET size = excluded.size, head = excluded.head)";
constexpr auto entriesAfter = R"(
    SELECT seq, at, actor, action, object, detail, hash, signature FROM audit
    WHERE seq > ?1 ORDER BY seq LIMIT ?2)";
constexpr auto newWitness = R"(
    INSERT INTO audit_witness(device_id, size, head, signature, at) VALUES(?1, ?2, ?3, ?4, ?5)
    ON CONFLICT DO NOTHING)";
constexpr std::size_t pseudonymBytes = 8;

Bytes bytesIn(BytesView view) { return {view.begin(), view.end()}; }

template <typename Array>
Array arrayIn(const Bytes &bytes)
{
    Array array{};
    std::copy_n(bytes.begin(), std::min(bytes.size(), array.size()), array.begin());
    return array;
}

AuditEntry entryIn(const Query &row)
{
    AuditEntry entry;
    entry.seq = row.get<std::int64_t>(0);
    entry.at = row.get<Instant>(1);
    entry.deed = {row.get<std::string>(2),
                  row.get<std::string>(3),
                  row.get<std::string>(4),
                  row.get<std::string>(5)};
    entry.hash = arrayIn<Digest>(row.get<Bytes>(6));
    entry.signature = arrayIn<Signature>(row.get<Bytes>(7));
    return entry;
}

} // namespace

// Where the end was cut off by hand it goes on after the gap, which stays to be seen.
static Checkpoint newest(Database &db)
{
    Checkpoint last = checkpointNow(db).value_or(Checkpoint());
    Query noted = db.query(tip);
    if (noted.next() && noted.get<std::int64_t>(0) > last.size)
        last = {noted.get<std::int64_t>(0), arrayIn<Digest>(noted.get<Bytes>(1)), {}};
    return last;
}

Digest hashOf(const AuditEntry &entry, const Digest &before)
{
    Bytes bytes;
    CborWriter to(bytes);
    to.array(8).text("roundsman audit v1").number(entry.seq).number(entry.at.ms);
    to.text(entry.deed.actor).text(entry.deed.action).text(entry.deed.object);
    to.text(entry.deed.detail).bytes(before);
    return sha256(bytes);
}

void Audit::note(const Deed &deed)
{
    const Checkpoint last = newest(m_db);
    AuditEntry entry;
    entry.seq = last.size + 1;
    entry.at = m_ambient.clock.now();
    entry.deed = deed;
    entry.hash = hashOf(entry, last.head);
    const auto ours = organisation(m_db);
    const auto key = organisationKey(m_db);
    Checkpoint checkpoint{entry.seq, entry.hash, {}};
    if (ours && key)
        signWith(*key, ours->id, checkpoint);
    m_db.run(newEntry,
             entry.seq,
             entry.at,
             deed.actor,
             deed.action,
             deed.object,
             deed.detail,
             bytesIn(entry.hash),
             bytesIn(checkpoint.signature));
    m_db.run(newTip, entry.seq, bytesIn(entry.hash));
}

std::string Audit::person(const Id &user)
{
    auto name = m_db.one<Bytes>("SELECT name FROM pseudonym WHERE user_id = ?1", user);
    if (!name) {
        name = bytesIn(m_ambient.entropy.take<pseudonymBytes>());
        m_db.run("INSERT INTO pseudonym(name, user_id) VALUES(?1, ?2)", *name, user);
    }
    return "person/" + hex(*name);
}

std::string Audit::row(const Table &table, const Id &id)
{
    return &table == &tableOf<User> ? person(id) : std::string(table.name) + '/' + id.text();
}

std::string Audit::thisOperator() { return "operator/" + std::to_string(::getuid()); }

std::optional<Checkpoint> checkpointNow(Database &db)
{
    Query row = db.query("SELECT seq, hash, signature FROM audit ORDER BY seq DESC LIMIT 1");
    if (!row.next())
        return std::nullopt;
    return Checkpoint{row.get<std::int64_t>(0),
                      arrayIn<Digest>(row.get<Bytes>(1)),
                      arrayIn<Signature>(row.get<Bytes>(2))};
}

std::vector<AuditEntry> auditEntries(Database &db, std::int64_t after, std::int64_t limit)
{
    std::vector<AuditEntry> entries;
    Query rows = db.query(entriesAfter, after, limit);
    while (rows.next())
        entries.push_back(entryIn(rows));
    return entries;
}

bool agrees(Database &db, const Checkpoint &witness)
{
    const auto hash = db.one<Bytes>("SELECT hash FROM audit WHERE seq = ?1", witness.size);
    return hash && std::ranges::equal(*hash, witness.head);
}

void keepWitness(Database &db, std::int64_t device, const Checkpoint &witness, Instant now)
{
    const auto ours = organisation(db);
    if (!ours || !isGenuine(witness, ours->id, ours->keys))
        return; // not what head office ever said
    db.run(
        newWitness, device, witness.size, bytesIn(witness.head), bytesIn(witness.signature), now);
}

} // namespace roundsman
