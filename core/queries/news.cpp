#include "core/queries/news.h"

#include "core/queries/briefs.h"
#include "core/store/settings.h"

#include <QStringList>

namespace roundsman {

static constexpr auto marksSetting = "news/marks";

static constexpr auto lastRows = R"(
    SELECT coalesce((SELECT max(seq) FROM signal), 0),
      coalesce((SELECT max(seq) FROM feedback_event), 0),
      coalesce((SELECT max(seq) FROM brief), 0))";

static constexpr auto latestGuest = R"(
    SELECT customer FROM signal
    WHERE seq > ?1 AND kind = 'arrived' AND at >= ?2 ORDER BY seq DESC LIMIT 1)";

static constexpr auto latestEscalated = R"(
    SELECT f.id FROM feedback_event e JOIN feedback f ON f.id = e.feedback
    WHERE e.seq > ?1 AND e.what = 'escalated' AND f.owner = ?2
    ORDER BY e.seq DESC LIMIT 1)";

static constexpr auto numberOfBrief = "SELECT seq FROM brief WHERE id = ?1";

static std::optional<Id> latestBrief(Database &db, const Id &person, std::int64_t after)
{
    std::optional<Id> latest;
    for (const KnownBrief &known : briefsOn(db, person)) {
        const auto seq = db.one<std::int64_t>(numberOfBrief, known.brief.id).value_or(0);
        if (seq <= after || !known.isTrusted || known.isSettled() || known.brief.state == u"ended")
            continue;
        after = seq;
        latest = known.brief.id;
    }
    return latest;
}

News newsSince(Database &db, const Id &person, const NewsMarks &marks, Instant today)
{
    News news;
    if (Query query = db.query(lastRows); query.next())
        news.marks = {
            query.get<std::int64_t>(0), query.get<std::int64_t>(1), query.get<std::int64_t>(2)};
    if (news.marks.signal > marks.signal)
        news.guestAt = db.one<Id>(latestGuest, marks.signal, today);
    if (news.marks.step > marks.step)
        news.escalated = db.one<Id>(latestEscalated, marks.step, person);
    if (news.marks.brief > marks.brief)
        news.brief = latestBrief(db, person, marks.brief);
    return news;
}

std::optional<NewsMarks> newsMarks(Database &db)
{
    const auto kept = findSetting<QString>(db, marksSetting);
    const QStringList numbers = kept.value_or(QString()).split(u' ');
    if (numbers.size() != 3)
        return std::nullopt;
    return NewsMarks{numbers[0].toLongLong(), numbers[1].toLongLong(), numbers[2].toLongLong()};
}

void keepNewsMarks(Database &db, const NewsMarks &marks)
{
    putSetting(db,
               marksSetting,
               QStringLiteral("%1 %2 %3").arg(marks.signal).arg(marks.step).arg(marks.brief));
}

} // namespace roundsman
