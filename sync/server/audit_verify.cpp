#include "sync/server/audit_verify.h"

#include "sync/server/organisation.h"

#include <algorithm>

namespace roundsman {

namespace {

constexpr std::int64_t atOnce = 1'000;
constexpr std::size_t mostTroubles = 20;
constexpr auto allKeys = "SELECT public FROM organisation_key";
constexpr auto allWitnesses =
    "SELECT device_id, size, head, signature FROM audit_witness ORDER BY size, device_id";

class Verifier
{
public:
    explicit Verifier(Database &db) : m_db(db)
    {
        if (const auto ours = organisation(db))
            m_company = ours->id;
        Query keys = db.query(allKeys);
        while (keys.next())
            if (const auto key = publicKeyOf(keys.get<Bytes>(0)))
                m_keys.push_back(*key);
    }

    AuditReport verify()
    {
        for (auto entries = auditEntries(m_db, 0, atOnce); !entries.empty();
             entries = auditEntries(m_db, entries.back().seq, atOnce))
            std::ranges::for_each(entries, [this](const AuditEntry &entry) { look(entry); });
        compareTip();
        hearWitnesses();
        return std::move(m_report);
    }

private:
    void trouble(const std::string &what)
    {
        if (m_report.troubles.size() < mostTroubles)
            m_report.troubles.push_back(what);
    }

    void look(const AuditEntry &entry)
    {
        if (entry.seq != m_last + 1)
            trouble("Entries " + std::to_string(m_last + 1) + " to " + std::to_string(entry.seq - 1)
                    + " are missing.");
        const std::string name = "Entry " + std::to_string(entry.seq);
        if (hashOf(entry, m_head) != entry.hash)
            trouble(name + " was changed, or the one before it was.");
        if (!isGenuine(Checkpoint{entry.seq, entry.hash, entry.signature}, m_company, m_keys))
            trouble(name + " is not signed by this company.");
        if (entry.deed.action == "store.restored")
            m_restored.push_back(entry.seq);
        m_head = entry.hash;
        m_last = entry.seq;
        ++m_report.entries;
    }

    // The newest entry stands in two places.
    void compareTip()
    {
        Query row = m_db.query("SELECT size, head FROM audit_tip");
        if (!row.next()) {
            if (m_last > 0)
                trouble("The note of the newest entry is missing.");
            return;
        }
        if (row.get<std::int64_t>(0) != m_last)
            trouble("There are " + std::to_string(m_last) + " entries, and there were "
                    + std::to_string(row.get<std::int64_t>(0)) + ": the end was cut off.");
        else if (!std::ranges::equal(row.get<Bytes>(1), m_head))
            trouble("The newest entry is not the one that was noted.");
    }

    // A copy that was put back lacks what came after it was made, and says so itself.
    void hearWitnesses()
    {
        Query rows = m_db.query(allWitnesses);
        while (rows.next()) {
            const auto size = rows.get<std::int64_t>(1);
            Checkpoint seen{size, digestOf(rows.get<Bytes>(2)).value_or(Digest()), {}};
            if (agrees(m_db, seen))
                continue;
            const std::string what = "Device " + std::to_string(rows.get<std::int64_t>(0))
                + " has seen " + std::to_string(size) + " entries that are "
                + (size > m_last ? "no longer all there." : "not those that are there now.");
            const bool isExplained = std::ranges::any_of(
                m_restored, [&](std::int64_t restored) { return restored <= size; });
            if (isExplained)
                m_report.notes.push_back(what + " A copy of the store was put back since.");
            else
                trouble(what);
        }
    }

    Database &m_db;
    Id m_company;
    std::vector<PublicKey> m_keys;
    AuditReport m_report;
    Digest m_head{};
    std::int64_t m_last = 0;
    std::vector<std::int64_t> m_restored;
};

} // namespace

AuditReport verifyAudit(Database &db) { return Verifier(db).verify(); }

} // namespace roundsman
