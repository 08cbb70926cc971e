// What the store remembers of batches that broke the server down and of groups that were set aside.

#include "core/schema/operation_codec.h"
#include "sync/server/sql_transaction.h"

namespace roundsman {

int SqlReading::attempts(std::int64_t device)
{
    const std::string sql = "SELECT attempts FROM device WHERE device_id = ?1" + m_hold;
    return int(m_db.one<std::int64_t>(sql, device).value_or(0));
}

std::vector<Resolution> SqlReading::resolutions(std::int64_t line)
{
    std::vector<Resolution> found;
    Query query = m_db.query("SELECT first_ctr, state, answer FROM op_quarantine "
                             "WHERE device_id = ?1 AND state IN (3, 4) AND told < 1",
                             line);
    while (query.next()) {
        const auto state = SetAsideState(query.get<std::int64_t>(1));
        found.push_back(
            {std::uint64_t(query.get<std::int64_t>(0)),
             state == SetAsideState::Applied ? Resolution::Kind::Applied : Resolution::Kind::Closed,
             query.get<std::string>(2)});
    }
    return found;
}

std::optional<SetAsideGroup> SqlReading::setAsideGroup(std::int64_t line,
                                                       std::uint64_t firstCounter)
{
    Query query = m_db.query("SELECT l.dev_no, d.user_id, q.reason, q.detail, q.body, q.state "
                             "FROM op_quarantine q JOIN line l ON l.line_id = q.device_id "
                             "JOIN device d ON d.device_id = l.device_id "
                             "WHERE q.device_id = ?1 AND q.first_ctr = ?2"
                                 + m_hold,
                             line,
                             std::int64_t(firstCounter));
    if (!query.next())
        return std::nullopt;
    auto group = decodeOperationGroup(query.get<Bytes>(4));
    if (!group)
        throw DbError(11, "a group that was set aside is not what was written"); // _CORRUPT
    return SetAsideGroup{line,
                         query.get<std::int64_t>(0),
                         query.get<Id>(1),
                         std::uint16_t(query.get<std::int64_t>(2)),
                         query.get<std::string>(3),
                         *std::move(group),
                         SetAsideState(query.get<std::int64_t>(5))};
}

std::uint64_t SqlReading::blobBytes()
{
    return std::uint64_t(m_db.one<std::int64_t>("SELECT sum(size) FROM blob").value_or(0));
}

std::uint64_t SqlReading::blobBytes(std::int64_t device, Instant since)
{
    return std::uint64_t(
        m_db.one<std::int64_t>(
                "SELECT sum(size) FROM blob WHERE device_id = ?1 AND created >= ?2", device, since)
            .value_or(0));
}

void SqlTransaction::putAttempts(std::int64_t device, int attempts)
{
    m_db.run(
        "UPDATE device SET attempts = ?2 WHERE device_id = ?1", device, std::int64_t(attempts));
}

void SqlTransaction::decide(std::int64_t line, const GroupDecision &decision)
{
    const auto state = decision.kind == GroupDecision::Kind::SentAgain ? SetAsideState::SentAgain
                                                                       : SetAsideState::Dropped;
    m_db.run("UPDATE op_quarantine SET state = ?3 "
             "WHERE device_id = ?1 AND first_ctr = ?2 AND state IN (0, 2)",
             line,
             std::int64_t(decision.firstCounter),
             std::int64_t(state));
}

void SqlTransaction::confirm(std::int64_t line, std::uint64_t firstCounter)
{
    m_db.run("UPDATE op_quarantine SET told = told + 1 "
             "WHERE device_id = ?1 AND first_ctr = ?2",
             line,
             std::int64_t(firstCounter));
}

void SqlTransaction::resolve(std::int64_t line,
                             std::uint64_t firstCounter,
                             SetAsideState state,
                             std::string_view answer)
{
    // What the device may have heard of an earlier decision, but not confirmed, is not yet this
    // one.
    m_db.run("UPDATE op_quarantine SET state = ?3, answer = ?4, "
             "told = CASE WHEN told < 0 OR (told = 0 AND state <> 0) THEN -1 ELSE 0 END "
             "WHERE device_id = ?1 AND first_ctr = ?2",
             line,
             std::int64_t(firstCounter),
             std::int64_t(state),
             std::string(answer));
}

} // namespace roundsman
