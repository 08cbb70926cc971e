#include "sync/server/clearing.h"

#include "core/domain/attachment.h"
#include "sync/server/replay.h"

#include <algorithm>
#include <set>

namespace roundsman {

namespace {

constexpr std::int64_t atOnce = 500; // rows in one transaction

// Counters rise with time: the oldest rows of a line come first, and the first one that is young
// enough ends the search.
constexpr auto oldVerdicts = R"(
    DELETE FROM op_group WHERE device_id = ?1 AND first_ctr IN (
      SELECT first_ctr FROM (SELECT first_ctr, at FROM op_group WHERE device_id = ?1
                             ORDER BY first_ctr LIMIT 500) eldest WHERE at < ?2))";
constexpr auto oldLosers = R"(
    DELETE FROM unit_history WHERE (tbl, row_id, unit, rv, n) IN (
      SELECT tbl, row_id, unit, rv, n FROM unit_history WHERE at < ?1 LIMIT 500))";
constexpr auto oldRepeats = R"(
    DELETE FROM api_write WHERE (key_id, name) IN (
      SELECT key_id, name FROM api_write WHERE at < ?1 LIMIT 500))";
constexpr auto closedGroups = R"(
    DELETE FROM op_quarantine WHERE (state IN (1, 2) OR told > 0) AND NOT EXISTS (
      SELECT 1 FROM op_group g
      WHERE g.device_id = op_quarantine.device_id AND g.first_ctr = op_quarantine.first_ctr))";
constexpr auto closedRows = R"(
    DELETE FROM op_quarantine_row WHERE NOT EXISTS (
      SELECT 1 FROM op_quarantine q WHERE q.device_id = op_quarantine_row.device_id
        AND q.first_ctr = op_quarantine_row.first_ctr))";

constexpr auto namedAgain = R"(
    UPDATE blob SET idle_since = NULL WHERE idle_since IS NOT NULL
      AND EXISTS (SELECT 1 FROM attachment a WHERE a.sha256 = blob.sha256))";
constexpr auto namedNoMore = R"(
    UPDATE blob SET idle_since = ?1 WHERE idle_since IS NULL
      AND NOT EXISTS (SELECT 1 FROM attachment a WHERE a.sha256 = blob.sha256))";
constexpr auto idleBlobs = "SELECT sha256 FROM blob WHERE idle_since < ?1";

void addFiles(const Operation &operation, std::set<Bytes> &files)
{
    const Column *hash = tableOf<Attachment>.find("sha256");
    for (const UnitChange &change : operation.units) {
        for (const Cell &cell : change.cells) {
            if (cell.column == hash->id)
                files.insert(Codec<Bytes>::unpack(cell.value));
        }
    }
}

// Files that groups name which somebody may still send again or replay.
std::set<Bytes> filesSetAside(Database &db)
{
    std::set<Bytes> files;
    for (const SetAsideGroup &aside : groupsSetAside(db)) {
        for (const Operation &operation : aside.group.operations) {
            if (operation.table == tableOf<Attachment>.id)
                addFiles(operation, files);
        }
    }
    return files;
}

} // namespace

// Until a transaction has found less than it may take.
Result<std::int64_t> Clearing::repeat(const Statement &statement)
{
    std::int64_t all = 0;
    for (std::int64_t taken = atOnce; taken == atOnce;) {
        const auto changes = m_storage.pool().write([&](Database &db) {
            statement(db);
            return db.changes();
        });
        if (!changes)
            return changes.error();
        taken = *changes;
        all += taken;
    }
    return all;
}

Result<std::int64_t> Clearing::clearRepeats()
{
    const Instant oldest = m_clock.now() - m_times.repeats;
    return repeat([&](Database &db) { db.run(oldRepeats, oldest); });
}

Result<std::int64_t> Clearing::clearVerdicts()
{
    const Instant oldest = m_clock.now() - m_times.verdicts;
    const auto lines = m_storage.pool().read([](Database &db) {
        std::vector<std::int64_t> found;
        Query query = db.query("SELECT line_id FROM line");
        while (query.next())
            found.push_back(query.get<std::int64_t>(0));
        return found;
    });
    if (!lines)
        return lines.error();
    std::int64_t all = 0;
    for (const std::int64_t line : *lines) {
        auto some = repeat([&](Database &db) { db.run(oldVerdicts, line, oldest); });
        if (!some)
            return some;
        all += *some;
    }
    if (all == 0)
        return all;
    const auto closed = m_storage.pool().write([](Database &db) {
        db.run(closedGroups);
        db.run(closedRows);
    });
    return closed ? Result<std::int64_t>(all) : Result<std::int64_t>(closed.error());
}

Result<std::int64_t> Clearing::clearLosers()
{
    const Instant oldest = m_clock.now() - m_times.losers;
    return repeat([&](Database &db) { db.run(oldLosers, oldest); });
}

Result<std::int64_t> Clearing::clearPlaces()
{
    std::int64_t forgotten = 0;
    const auto done = m_storage.write([&](StorageTransaction &storage) -> Result<Done> {
        forgotten = storage.forgetLeft(m_clock.now());
        return Done();
    });
    return done ? Result<std::int64_t>(forgotten) : Result<std::int64_t>(done.error());
}

Result<std::int64_t> Clearing::clearBlobs()
{
    const Instant now = m_clock.now();
    return m_storage.pool().write([&](Database &db) {
        db.run(namedAgain);
        db.run(namedNoMore, now);
        const std::set<Bytes> held = filesSetAside(db);
        std::vector<Bytes> idle;
        {
            Query query = db.query(idleBlobs, now - m_times.idleBlobs);
            while (query.next())
                idle.push_back(query.get<Bytes>(0));
        }
        std::erase_if(idle, [&](const Bytes &file) { return held.contains(file); });
        for (const Bytes &file : idle) {
            db.run("DELETE FROM blob WHERE sha256 = ?1", file);
            db.run("DELETE FROM blob_bringer WHERE sha256 = ?1", file);
        }
        return std::int64_t(idle.size());
    });
}

Result<Cleared> Clearing::run()
{
    Cleared cleared;
    const std::pair<std::int64_t Cleared::*, Result<std::int64_t> (Clearing::*)()> parts[] = {
        {&Cleared::verdicts, &Clearing::clearVerdicts},
        {&Cleared::losers, &Clearing::clearLosers},
        {&Cleared::repeats, &Clearing::clearRepeats},
        {&Cleared::places, &Clearing::clearPlaces},
        {&Cleared::blobs, &Clearing::clearBlobs}};
    for (const auto &[count, clear] : parts) {
        const auto some = (this->*clear)();
        if (!some)
            return some.error();
        cleared.*count = *some;
    }
    cleared.files = std::int64_t(m_blobs.dropUnknown());
    cleared.uploads = std::int64_t(m_blobs.dropStale());
    return cleared;
}

} // namespace roundsman
