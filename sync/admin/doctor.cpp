#include "sync/admin/command.h"
#include "sync/admin/finding.h"

#include "core/base/text.h"
#include "core/db/attempt.h"
#include "sync/admin/print.h"
#include "sync/server/store_making.h"
#include "sync/server/store_place.h"

#include <filesystem>

namespace roundsman::admin {

namespace {

const char *wordOf(Finding::State state)
{
    switch (state) {
    case Finding::State::Ok: return "ok";
    case Finding::State::Look: return "look";
    case Finding::State::Wrong: return "wrong";
    }
    return "wrong";
}

void lookAtAll(Database &db, const Session &session, Findings &findings)
{
    const Instant now = session.ambient.clock.now();
    lookAtStore(db, findings);
    const auto company = organisation(db);
    if (!company)
        return findings.wrong("company",
                              "The store belongs to no company yet.",
                              "Run: roundsman-admin init --company NAME");
    findings.ok("company", "The store belongs to " + company->name + '.');
    lookAtCertificates(*company, session.tlsFolder(), now, findings);
    lookAtClock(db, now, findings);
    lookAtBlobs(db, session.path() + ".blobs", findings);
    lookAtWork(db, now, findings);
    lookAtAudit(db, findings);
}

// The machine that holds the database is another's care.
Findings examinedDatabase(const Session &session)
{
    Findings findings;
    const auto place = placeOf(session.store, session.data);
    lookAtRights(place->beside, session.tlsFolder(), findings);
    const auto looked = postgresPool(place->address)->read([&](Database &open) {
        lookAtAll(open, session, findings);
    });
    if (!looked)
        findings.wrong("store",
                       looked.error().message,
                       "Look at PostgreSQL's own log, and at the address after --store.");
    return findings;
}

// Changes nothing, so that it may be run on a store that is broken or another version's.
Findings examined(const Session &session)
{
    if (session.isPostgres())
        return examinedDatabase(session);
    Findings findings;
    std::error_code none;
    if (!std::filesystem::exists(session.path(), none)) {
        findings.wrong("store",
                       "There is no store at " + session.path() + '.',
                       "Name it with --store, make it with init, or put a copy back with restore.");
        return findings;
    }
    lookAtFiles(session.path(), session.tlsFolder(), findings);
    const auto db = openDatabase(session.path(), Database::Mode::ReadOnly, {});
    Result<Done> looked = Done();
    if (db)
        looked = attempt(**db, [&](Database &open) { lookAtAll(open, session, findings); });
    if (!db || !looked)
        findings.wrong("store",
                       db ? looked.error().message : db.error().message,
                       "Stop the server, move the store away and keep it, and put the last copy "
                       "back with roundsman-admin restore.");
    return findings;
}

void print(const Finding &finding, bool json, std::ostream &out)
{
    if (json)
        return printJson(out,
                         {{"check", toQString(finding.check)},
                          {"state", QLatin1String(wordOf(finding.state))},
                          {"what", toQString(finding.what)},
                          {"mend", toQString(finding.mend)}});
    std::string head = wordOf(finding.state);
    head.resize(7, ' ');
    out << head << finding.check << ": " << finding.what << '\n';
    if (!finding.mend.empty())
        out << "       " << finding.mend << '\n';
}

Result<Done> examine(bool json, const Session &session)
{
    const Findings findings = examined(session);
    for (const Finding &finding : findings.all())
        print(finding, json, session.out);
    const std::size_t wrongs = findings.wrongs();
    if (wrongs == 0)
        return Done();
    return Error{Error::Code::Invalid,
                 (wrongs == 1 ? std::string("1 thing is") : std::to_string(wrongs) + " things are")
                     + " wrong; the line below each says how to mend it."};
}

} // namespace

void addDoctor(CLI::App &program, Work &work)
{
    auto *command = program.add_subcommand(
        "doctor", "look for what is wrong with the store, its disk and its certificates");
    auto json = std::make_shared<bool>(false);
    command->add_flag("--json", *json, "one object a line");
    command->callback([json, &work] {
        work = [json](const Session &session) { return examine(*json, session); };
    });
}

} // namespace roundsman::admin
