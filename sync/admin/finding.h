#pragma once

#include "core/base/clock.h"
#include "core/db/database.h"
#include "sync/server/organisation.h"

namespace roundsman::admin {

// What one look of the doctor found, and how to mend it.
struct Finding
{
    enum class State { Ok, Look, Wrong }; // Look: nothing is broken, but somebody should know

    std::string check;
    State state = State::Ok;
    std::string what;
    std::string mend; // empty: there is nothing to mend
};

// What the doctor has found so far.
class Findings
{
public:
    void ok(const std::string &check, const std::string &what) { add({check, {}, what, {}}); }
    void look(const std::string &check, const std::string &what, const std::string &mend)
    {
        add({check, Finding::State::Look, what, mend});
    }
    void wrong(const std::string &check, const std::string &what, const std::string &mend)
    {
        add({check, Finding::State::Wrong, what, mend});
    }

    const std::vector<Finding> &all() const { return m_all; }
    std::size_t wrongs() const;

private:
    void add(Finding finding) { m_all.push_back(std::move(finding)); }

    std::vector<Finding> m_all;
};

// The looks. Those at a database throw DbError.
void lookAtFiles(const std::string &store, const std::string &tls, Findings &findings);
void lookAtRights(const std::string &store, const std::string &tls, Findings &findings);
void lookAtStore(Database &db, Findings &findings);
void lookAtBlobs(Database &db, const std::string &folder, Findings &findings);
void lookAtWork(Database &db, Instant now, Findings &findings);
void lookAtAudit(Database &db, Findings &findings);
void lookAtClock(Database &db, Instant now, Findings &findings);
void lookAtCertificates(const Organisation &company,
                        const std::string &tls,
                        Instant now,
                        Findings &findings);

} // namespace roundsman::admin
