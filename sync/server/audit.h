#pragma once

#include "core/base/clock.h"
#include "core/db/database.h"
#include "core/schema/schema.h"
#include "sync/protocol/checkpoint.h"

namespace roundsman {

// What somebody did, without personal data: people stand there by the names of Audit::person().
struct Deed
{
    std::string actor;  // "person/…", "operator/1000" (a user of the server's machine), "server"
    std::string action; // "device.enrolled"
    std::string object; // "device/17"; empty: the store itself
    std::string detail{}; // "rows=3"
};

struct AuditEntry
{
    std::int64_t seq = 0; // from 1, without gaps
    Instant at;
    Deed deed;
    Digest hash{};         // of all of the above and the hash before
    Signature signature{}; // of the checkpoint that it makes
};

// The store's memory of who did what, over auditTables: it is only added to. Lives within the
// transaction of what it tells, so that neither is there without the other. Throws DbError.
class Audit
{
public:
    Audit(Database &db, Ambient ambient) : m_db(db), m_ambient(ambient) { }

    void note(const Deed &deed);
    // The name under which a person stands in the audit; made when first asked for.
    std::string person(const Id &user);
    // The name of a row; of a user's that of the person.
    std::string row(const Table &table, const Id &id);
    static std::string device(std::int64_t id) { return "device/" + std::to_string(id); }
    static std::string thisOperator(); // who runs this program, for the operator's own commands

private:
    Database &m_db;
    Ambient m_ambient;
};

// Only read.
std::optional<Checkpoint> checkpointNow(Database &db); // nothing: the audit is empty
std::vector<AuditEntry> auditEntries(Database &db, std::int64_t after, std::int64_t limit);
Digest hashOf(const AuditEntry &entry, const Digest &before);

// What a device has seen of the audit against what is there. False: something has been changed or
// taken away since; keepWitness() then keeps the evidence.
bool agrees(Database &db, const Checkpoint &witness);
void keepWitness(Database &db, std::int64_t device, const Checkpoint &witness, Instant now);

} // namespace roundsman
