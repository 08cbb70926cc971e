#include "sync/admin/command.h"

#include "core/base/text.h"
#include "sync/admin/finding.h"
#include "sync/admin/import/moment.h"
#include "sync/admin/print.h"
#include "sync/server/audit_verify.h"

#include <limits>

namespace roundsman::admin {

namespace {

constexpr std::int64_t everything = std::numeric_limits<std::int64_t>::max();

struct Asked
{
    std::int64_t last = 50;
    bool json = false;
};

void print(const std::vector<AuditEntry> &entries, bool json, std::ostream &out)
{
    TextTable table({"entry", "at", "who", "what", "of", ""});
    for (const AuditEntry &entry : entries) {
        const std::string at = mapping::isoText(entry.at);
        const Deed &deed = entry.deed;
        if (json)
            printJson(out,
                      {{"entry", qint64(entry.seq)},
                       {"at", toQString(at)},
                       {"actor", toQString(deed.actor)},
                       {"action", toQString(deed.action)},
                       {"object", toQString(deed.object)},
                       {"detail", toQString(deed.detail)},
                       {"hash", toQString(hex(entry.hash))}});
        else
            table.add(
                {std::to_string(entry.seq), at, deed.actor, deed.action, deed.object, deed.detail});
    }
    if (!json)
        table.print(out);
}

Result<Done> list(const Asked &asked, const Session &session)
{
    const auto storage = session.openCompany();
    if (!storage)
        return storage.error();
    const auto entries = (*storage)->pool().read([&](Database &db) {
        const auto now = checkpointNow(db);
        const std::int64_t after =
            asked.last == 0 || !now ? 0 : std::max<std::int64_t>(now->size - asked.last, 0);
        return auditEntries(db, after, everything);
    });
    if (!entries)
        return entries.error();
    print(*entries, asked.json, session.out);
    return Done();
}

Result<Done> verify(const Session &session)
{
    const auto storage = session.openCompany();
    if (!storage)
        return storage.error();
    const auto report = (*storage)->pool().read([](Database &db) { return verifyAudit(db); });
    if (!report)
        return report.error();
    for (const std::string &line : report->troubles)
        session.out << line << '\n';
    for (const std::string &line : report->notes)
        session.out << line << '\n';
    if (!report->troubles.empty())
        return Error{Error::Code::Corrupt,
                     "The audit is not what was written. Keep this store and its copies, and look "
                     "for who had access to it."};
    session.out << "The audit is whole: " << report->entries << " entries.\n";
    return Done();
}

} // namespace

void lookAtAudit(Database &db, Findings &findings)
{
    const AuditReport report = verifyAudit(db);
    if (!report.troubles.empty())
        return findings.wrong("audit",
                              report.troubles.front(),
                              "Keep this store and its copies, and see: audit verify");
    if (!report.notes.empty())
        return findings.look("audit", report.notes.front(), "See: audit list");
    findings.ok("audit", "The audit is whole: " + std::to_string(report.entries) + " entries.");
}

void addAudit(CLI::App &program, Work &work)
{
    auto *audit = program.add_subcommand("audit", "who did what");
    audit->require_subcommand(1);
    auto asked = std::make_shared<Asked>();
    auto *listing = audit->add_subcommand("list", "print the newest entries");
    listing->add_option("--last", asked->last, "how many; 0: all")->capture_default_str();
    listing->add_flag("--json", asked->json, "one object a line");
    listing->callback([asked, &work] {
        work = [asked](const Session &session) { return list(*asked, session); };
    });
    audit->add_subcommand("verify", "find any entry that was changed, removed or cut off")
        ->callback([&work] { work = verify; });
}

} // namespace roundsman::admin
