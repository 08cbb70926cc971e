#include "core/queries/inbox.h"

#include "core/queries/unsent.h"
#include "core/store/row.h"

#include <limits>

namespace roundsman {

static constexpr auto findingOrder = R"(
    SELECT seq FROM feedback f WHERE author = ?1
    ORDER BY coalesce((SELECT max(at) FROM feedback_event WHERE feedback = f.id), notedAt) DESC,
      seq DESC
    LIMIT 60)";

static constexpr auto ownedOrder = R"(
    SELECT seq FROM feedback
    WHERE owner = ?1 AND state IN ('new', 'received', 'inWork') ORDER BY dueAt IS NULL, dueAt, seq
    LIMIT 60)";

static constexpr auto openAtOrder = R"(
    SELECT seq FROM feedback
    WHERE customer = ?1 AND kind <> 'praise' AND state NOT IN ('closed', 'declined')
    ORDER BY state = 'answered' DESC, notedAt DESC, seq DESC LIMIT 9)";

// Steps that a person is told of: not those that everything goes through.
#define TOLD "e.what IN ('inWork', 'answered', 'declined', 'closed')"

static const std::string findingRow = R"(
    SELECT f.seq, f.id AS key, f.number, f.text, f.kind, f.state, f.outcome, f.dueAt, f.notedAt,
      coalesce(c.name, '') AS customerName, coalesce(o.name, '') AS ownerName,
      coalesce(a.name, '') AS authorName,
      (SELECT max(at) FROM feedback_event e WHERE e.feedback = f.id) AS movedAt,
      EXISTS (SELECT 1 FROM feedback_event e WHERE e.feedback = f.id AND e.seq > ?2 AND )" TOLD
                                      R"() AS fresh, )"
    + unsentMark("f.id") + R"( AS unsent
    FROM feedback f LEFT JOIN customer c ON c.id = f.customer LEFT JOIN user o ON o.id = f.owner
      LEFT JOIN user a ON a.id = f.author
    WHERE f.seq IN (SELECT value FROM json_each(?1)))";

static constexpr auto taskOrder = R"(
    SELECT seq FROM task
    WHERE assignee = ?1 AND state = 'open' AND origin <> 'visit' ORDER BY due IS NULL, due, seq
    LIMIT 60)";

static const std::string taskRow = R"(
    SELECT t.seq, t.id AS key, t.title, coalesce(c.name, '') AS customerName, t.due, )"
    + unsentMark("t.id") + R"( AS unsent
    FROM task t LEFT JOIN customer c ON c.id = t.customer
    WHERE t.seq IN (SELECT value FROM json_each(?1)))";

static constexpr auto stepOrder = R"(
    SELECT seq FROM feedback_event WHERE feedback = ?1 ORDER BY at DESC, id DESC)";

static constexpr auto stepRow = R"(
    SELECT e.seq, e.id AS key, e.at, e.what, e.text, coalesce(u.name, '') AS who
    FROM feedback_event e LEFT JOIN user u ON u.id = e.actor
    WHERE e.seq IN (SELECT value FROM json_each(?1)))";

static constexpr auto countNews = R"(
    SELECT count(DISTINCT f.id) FROM feedback_event e JOIN feedback f ON f.id = e.feedback
    WHERE e.seq > ?2 AND e.actor IS NOT ?1 AND (
      f.author = ?1 AND )" TOLD R"(
      OR f.owner = ?1 AND e.what IN ('assigned', 'escalated')
        AND f.state IN ('received', 'inWork')))";

static constexpr auto namesOfCase = R"(
    SELECT coalesce(c.name, ''), coalesce(a.name, ''), coalesce(o.name, ''), coalesce(p.name, ''),
      (SELECT count(*) FROM feedback g WHERE g."group" = coalesce(f."group", f.id)
         OR g.id = f."group") - (f."group" IS NOT NULL)
    FROM feedback f LEFT JOIN customer c ON c.id = f.customer LEFT JOIN user a ON a.id = f.author
      LEFT JOIN user o ON o.id = f.owner LEFT JOIN product p ON p.id = f.product
    WHERE f.id = ?1)";

static constexpr auto answerers = R"(
    SELECT id, name FROM user
    WHERE active AND role IN ('manager', 'marketer', 'pricing', 'admin') ORDER BY name, id)";

static Listing findings(const char *order, const Id &whose, std::int64_t seen)
{
    return {{"feedback", "feedback_event", "customer", "user", "outbox"},
            order,
            findingRow,
            {pack(whose)},
            {seen}};
}

Listing findingsBy(const Id &person, std::int64_t seen)
{
    return findings(findingOrder, person, seen);
}

Listing casesOwnedBy(const Id &person)
{
    return findings(ownedOrder, person, std::numeric_limits<std::int64_t>::max());
}

Listing openCasesAt(const Id &customer)
{
    return findings(openAtOrder, customer, std::numeric_limits<std::int64_t>::max());
}

Listing tasksGivenTo(const Id &person)
{
    return {{"task", "customer", "outbox"}, taskOrder, taskRow, {pack(person)}, {}};
}

Listing stepsOf(const Id &finding)
{
    return {{"feedback_event", "user"}, stepOrder, stepRow, {pack(finding)}, {}};
}

std::int64_t lastStep(Database &db)
{
    return db.one<std::int64_t>("SELECT coalesce(max(seq), 0) FROM feedback_event").value_or(0);
}

std::int64_t newsSince(Database &db, const Id &person, std::int64_t seen)
{
    return db.one<std::int64_t>(countNews, person, seen).value_or(0);
}

std::optional<CaseGlance> caseOf(Database &db, const Id &finding)
{
    const auto row = findRow(db, tableOf<Feedback>, finding);
    if (!row)
        return std::nullopt;
    CaseGlance glance;
    glance.finding = fromRecord<Feedback>(finding, row->record);
    glance.unsent = db.one<QString>("SELECT " + unsentMark("?1"), finding).value_or(QString());
    if (Query query = db.query(namesOfCase, finding); query.next()) {
        glance.customer = query.get<QString>(0);
        glance.author = query.get<QString>(1);
        glance.owner = query.get<QString>(2);
        glance.product = query.get<QString>(3);
        glance.alike = query.get<std::int64_t>(4);
    }
    return glance;
}

QList<Named> whoAnswers(Database &db)
{
    QList<Named> people;
    for (Query query = db.query(answerers); query.next();)
        people += {query.get<Id>(0), query.get<QString>(1)};
    return people;
}

} // namespace roundsman
