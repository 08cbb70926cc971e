#include "sync/server/replay.h"

#include "core/schema/operation_codec.h"
#include "sync/server/refusal.h"
#include "sync/server/reviews.h"
#include "sync/server/second_try.h"
#include "sync/server/sql_transaction.h"

namespace roundsman {

namespace {

constexpr auto openGroups = R"(
    SELECT q.device_id, l.dev_no, d.user_id, q.detail, q.body, q.reason
    FROM op_quarantine q JOIN line l ON l.line_id = q.device_id
      JOIN device d ON d.device_id = l.device_id
    WHERE q.state = 0 AND (?1 = 0 OR q.device_id = ?1) ORDER BY q.device_id, q.first_ctr)";

constexpr auto endGroup = R"(
    UPDATE op_quarantine SET state = ?3, answer = ?4, told = CASE WHEN told < 0 THEN -1 ELSE 0 END
    WHERE device_id = ?1 AND first_ctr = ?2 AND state = 0)";

constexpr auto newReason = R"(
    UPDATE op_quarantine SET reason = CASE WHEN reason = 10 THEN 10 ELSE ?3 END, detail = ?4
    WHERE device_id = ?1 AND first_ctr = ?2)";

bool end(Database &db,
         std::int64_t line,
         std::uint64_t counter,
         SetAsideState state,
         const std::string &answer)
{
    db.run(endGroup, line, std::int64_t(counter), std::int64_t(state), answer);
    return db.changes() > 0;
}

// The group's verdict, or why it was refused; what a refused one wrote is taken back.
std::variant<Verdict, GroupRefused>
tryAgain(SqlTransaction &storage, Ambient ambient, const SetAsideGroup &aside)
{
    Publisher publisher(storage, ambient.clock.now());
    std::variant<Verdict, GroupRefused> outcome;
    {
        Publisher::Part part(publisher);
        try {
            outcome = writeAgain(storage, publisher, ambient, aside);
            part.keep();
        } catch (GroupRefused &refusal) {
            outcome = std::move(refusal);
        }
    }
    if (std::holds_alternative<Verdict>(outcome)) {
        const auto ended = Reviews(storage, publisher, ambient)
                               .end(aside.line, aside.group.firstCounter, "accepted", {});
        if (!ended)
            outcome = GroupRefused{RefusalCode::Invalid, ended.error().message};
    }
    publisher.finish();
    return outcome;
}

} // namespace

std::vector<SetAsideGroup> groupsSetAside(Database &db, std::int64_t line)
{
    std::vector<SetAsideGroup> found;
    Query query = db.query(openGroups, line);
    while (query.next()) {
        auto group = decodeOperationGroup(query.get<Bytes>(4));
        if (!group)
            throw DbError(11, "a group that was set aside is not what was written"); // _CORRUPT
        found.push_back({query.get<std::int64_t>(0),
                         query.get<std::int64_t>(1),
                         query.get<Id>(2),
                         std::uint16_t(query.get<std::int64_t>(5)),
                         query.get<std::string>(3),
                         *std::move(group)});
    }
    return found;
}

Result<Verdict> replay(Database &db, Ambient ambient, const SetAsideGroup &aside)
{
    SqlTransaction storage(db);
    auto outcome = tryAgain(storage, ambient, aside);
    const std::uint64_t counter = aside.group.firstCounter;
    if (const auto *refusal = std::get_if<GroupRefused>(&outcome)) {
        db.run(newReason,
               aside.line,
               std::int64_t(counter),
               std::int64_t(refusal->code),
               refusal->reason);
        return Error{Error::Code::Denied, refusal->reason};
    }
    const Verdict &verdict = std::get<Verdict>(outcome);
    const std::string words = "An administrator has applied this change at head office.";
    end(db,
        aside.line,
        counter,
        SetAsideState::Applied,
        verdict.reason.empty() ? words : words + ' ' + verdict.reason);
    return verdict;
}

Result<Done> closeSetAside(Database &db,
                           Ambient ambient,
                           std::int64_t line,
                           std::uint64_t firstCounter,
                           const std::string &why)
{
    if (!end(db, line, firstCounter, SetAsideState::Closed, why))
        return Error{Error::Code::NotFound,
                     "Nothing of this number is set aside; see: quarantine list"};
    SqlTransaction storage(db);
    Publisher publisher(storage, ambient.clock.now());
    auto ended =
        Reviews(storage, publisher, ambient).end(line, firstCounter, "declined", toQString(why));
    publisher.finish();
    return ended;
}

} // namespace roundsman
