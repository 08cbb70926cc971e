// A device's lines of counters, and the verdicts that were given on them.

#include "sync/server/sql_transaction.h"

namespace roundsman {

std::optional<Line> SqlReading::line(std::int64_t device, std::int64_t id)
{
    Query query = m_db.prepare("SELECT line_id, dev_no, last_ctr, nonce, nonce_prev FROM line "
                               "WHERE line_id = ?2 AND device_id = ?1");
    query.bind(1, device);
    query.bind(2, id == 0 ? device : id);
    if (!query.next())
        return std::nullopt;
    return Line{query.get<std::int64_t>(0),
                query.get<std::int64_t>(1),
                std::uint64_t(query.get<std::int64_t>(2)),
                query.get<Bytes>(3),
                query.get<Bytes>(4)};
}

// first_ctr, n, verdict, code, reason, conflicts, digest, dev_no
static StoredVerdict verdictAt(const Query &query)
{
    Verdict verdict;
    verdict.firstCounter = std::uint64_t(query.get<std::int64_t>(0));
    verdict.operations = std::uint32_t(query.get<std::int64_t>(1));
    verdict.outcome = Outcome(query.get<std::int64_t>(2));
    verdict.code = std::uint16_t(query.get<std::int64_t>(3));
    verdict.reason = query.get<std::string>(4);
    verdict.conflicts = std::uint16_t(query.get<std::int64_t>(5));
    return {verdict, query.get<Bytes>(6), std::uint32_t(query.get<std::int64_t>(7))};
}

static const std::string selectVerdicts =
    "SELECT first_ctr, n, verdict, code, reason, conflicts, digest, l.dev_no "
    "FROM op_group g JOIN line l ON l.line_id = g.device_id ";

std::optional<StoredVerdict> SqlReading::verdict(std::int64_t line, std::uint64_t firstCounter)
{
    static const std::string sql = selectVerdicts + "WHERE g.device_id = ?1 AND first_ctr = ?2";
    Query query = m_db.query(sql, line, std::int64_t(firstCounter));
    return query.next() ? std::optional(verdictAt(query)) : std::nullopt;
}

bool SqlReading::hasOtherLine(std::int64_t line, const Id &user)
{
    return m_db
        .one<std::int64_t>("SELECT 1 FROM device d JOIN line l USING(device_id) "
                           "WHERE d.user_id = ?2 AND l.line_id <> ?1 LIMIT 1",
                           line,
                           user)
        .has_value();
}

// The first sending had the effect; the last one has the stamps, for each takes them over.
std::optional<StoredVerdict> SqlReading::verdictOf(BytesView digest, const Id &user)
{
    static const std::string sql = selectVerdicts
        + "JOIN device d ON d.device_id = l.device_id "
          "WHERE substr(g.digest, 1, 8) = substr(?1, 1, 8) AND g.digest = ?1 AND d.user_id = ?2 "
          "AND g.code <> 8 "
          "ORDER BY g.at, g.verdict";
    Query query = m_db.prepare(sql);
    query.bind(1, digest);
    query.bind(2, user.view());
    if (!query.next())
        return std::nullopt;
    StoredVerdict first = verdictAt(query);
    while (query.next()) {
        const StoredVerdict later = verdictAt(query);
        first.by = later.by;
        first.verdict.firstCounter = later.verdict.firstCounter;
    }
    return first;
}

std::optional<Id> SqlReading::userOfDevice(std::uint32_t number)
{
    return m_db.one<Id>("SELECT d.user_id FROM line l JOIN device d USING(device_id) "
                        "WHERE l.dev_no = ?1",
                        std::int64_t(number));
}

static std::set<Id> rowsOfOpen(Database &db, std::int64_t line, RefusalCode reason)
{
    std::set<Id> rows;
    Query query = db.query("SELECT r.row_id FROM op_quarantine q "
                           "JOIN op_quarantine_row r USING(device_id, first_ctr) "
                           "WHERE q.device_id = ?1 AND q.reason = ?2 AND q.state = 0",
                           line,
                           std::int64_t(reason));
    while (query.next())
        rows.insert(query.get<Id>(0));
    return rows;
}

std::set<Id> SqlReading::rowsAwaitingSchema(std::int64_t line)
{
    return rowsOfOpen(m_db, line, RefusalCode::UnknownSchema);
}

std::set<Id> SqlReading::rowsInReview(std::int64_t line)
{
    return rowsOfOpen(m_db, line, RefusalCode::InReview);
}

static constexpr auto beginLine = R"(
    INSERT INTO line(line_id, device_id, dev_no) VALUES(?1, ?2, coalesce(nullif(?3, 0),
      (SELECT max(dev_no) + 1 FROM
        (SELECT max(dev_no) AS dev_no FROM device UNION ALL SELECT max(dev_no) FROM line) numbers)))
    ON CONFLICT(line_id) DO NOTHING)";

// The person's other devices as well: a group that two of them bring counts once.
static constexpr auto holdDevices = R"(
    SELECT device_id FROM device
    WHERE user_id = (SELECT user_id FROM device WHERE device_id = ?1)
    ORDER BY device_id FOR UPDATE)";

std::optional<Line>
SqlTransaction::heldLine(std::int64_t device, std::int64_t number, std::int64_t id)
{
    if (m_db.isShared())
        m_db.run(holdDevices, device);
    if (auto known = line(device, id))
        return known;
    const bool isFirst = id == 0 || id == device;
    m_db.run(beginLine, isFirst ? device : id, device, isFirst ? number : 0);
    return line(device, id);
}

void SqlTransaction::putCounter(std::int64_t line, std::uint64_t last)
{
    m_db.run("UPDATE line SET last_ctr = ?2 WHERE line_id = ?1", line, std::int64_t(last));
}

void SqlTransaction::putNonce(std::int64_t line, BytesView nonce, BytesView before)
{
    m_db.run("UPDATE line SET nonce = ?2, nonce_prev = ?3 WHERE line_id = ?1",
             line,
             Bytes(nonce.begin(), nonce.end()),
             Bytes(before.begin(), before.end()));
}

} // namespace roundsman
