#pragma once

#include "sync/server/retention_rules.h"
#include "sync/server/sql_storage.h"

namespace roundsman {

// What a rule takes, or would take.
struct Aged
{
    RetentionRule rule;
    std::int64_t rows = 0;  // of the entity
    std::int64_t parts = 0; // that go with them: their lines, steps, pictures, clashes
    std::int64_t kept = 0;  // old enough, but something is open on them or names them
};

// Erases rows that have had their time, by the rules that the company has set, as a person is
// erased on request: here with all history, on each device with its next sync. A row stays while
// anything is left to do on it: its state is not an end, a clash or a review is open, a change that
// names it is set aside, or a row that stays points to it. Any thread; calls block.
class Retention
{
public:
    // `path`: what lies beside the store.
    Retention(SqlStorage &storage, std::string path, Ambient ambient) :
        m_storage(storage),
        m_path(std::move(path)),
        m_ambient(ambient)
    { }

    Result<std::vector<Aged>> count(); // changes nothing
    // In small transactions, each in the audit as `actor`'s.
    Result<std::vector<Aged>> run(const std::string &actor);
    // The same as the server's own work, where the company wants that and no server has done it on
    // this day (UTC).
    Result<std::vector<Aged>> runToday();

private:
    Result<Done> erase(Aged &aged, const std::string &actor);
    Result<std::vector<RetentionRule>> rules();

    SqlStorage &m_storage;
    const std::string m_path;
    Ambient m_ambient;
};

} // namespace roundsman
