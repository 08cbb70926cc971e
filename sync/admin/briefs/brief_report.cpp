#include "sync/admin/briefs/brief_report.h"

#include "core/base/text.h"
#include "core/domain/audience.h"
#include "core/domain/brief_ack.h"
#include "core/domain/brief_comment.h"
#include "sync/admin/people.h"
#include "sync/admin/print.h"
#include "sync/server/grants.h"

#include <map>

namespace roundsman::admin {

namespace {

struct Told
{
    User user;
    std::optional<BriefAck> ack; // none: it has not been on a device of his
};

// Those whom the audience names now, and whoever has answered.
std::vector<Told> toldOf(StorageView &view, Segments &segments, const Brief &brief, Instant now)
{
    const Table &table = tableOf<BriefAck>;
    std::map<Id, BriefAck> acks;
    for (const Id &id : view.rowsWhere(table, *table.find("brief"), pack(brief.id))) {
        const auto ack = fromRecord<BriefAck>(id, *view.row(table, id));
        acks[ack.user] = ack;
    }
    std::vector<Told> all;
    const std::string scope = audienceScope(brief.audience);
    for (const Person &person : people(view)) {
        const auto ack = acks.find(person.user.id);
        const bool isMeant = Grants::of(view, segments, person.user.id, now).holds(scope);
        if (ack == acks.end() && !isMeant)
            continue;
        all.push_back({person.user, ack == acks.end() ? std::nullopt : std::optional(ack->second)});
    }
    return all;
}

struct Counts
{
    qint64 meant = 0, delivered = 0, understood = 0, blocked = 0, right = 0, wrong = 0;
};

Counts countsOf(const std::vector<Told> &told)
{
    Counts counts;
    counts.meant = qint64(told.size());
    for (const auto &[user, ack] : told) {
        if (!ack)
            continue;
        ++counts.delivered;
        counts.understood += ack->state == u"understood" ? 1 : 0;
        counts.blocked += ack->state == u"blocked" ? 1 : 0;
        counts.right += !ack->answer.isEmpty() && ack->right ? 1 : 0;
        counts.wrong += !ack->answer.isEmpty() && !ack->right ? 1 : 0;
    }
    return counts;
}

qint64 commentsOn(StorageView &view, const Brief &brief)
{
    const Table &table = tableOf<BriefComment>;
    return qint64(view.rowsWhere(table, *table.find("brief"), pack(brief.id)).size());
}

} // namespace

void printBriefs(StorageView &view, Instant now, bool json, std::ostream &out)
{
    TextTable table({"code",
                     "state",
                     "title",
                     "version",
                     "for",
                     "delivered",
                     "understood",
                     "blocked",
                     "right",
                     "wrong",
                     "comments"});
    Segments segments;
    for (const Id &id : view.allRows(tableOf<Brief>)) {
        const auto brief = fromRecord<Brief>(id, *view.row(tableOf<Brief>, id));
        const Counts counts = countsOf(toldOf(view, segments, brief, now));
        const qint64 comments = commentsOn(view, brief);
        if (json)
            printJson(out,
                      {{"code", brief.code},
                       {"state", brief.state},
                       {"title", brief.title},
                       {"version", qint64(brief.version)},
                       {"for", counts.meant},
                       {"delivered", counts.delivered},
                       {"understood", counts.understood},
                       {"blocked", counts.blocked},
                       {"right", counts.right},
                       {"wrong", counts.wrong},
                       {"comments", comments}});
        else
            table.add({toUtf8(brief.code),
                       toUtf8(brief.state),
                       toUtf8(brief.title),
                       std::to_string(brief.version),
                       std::to_string(counts.meant),
                       std::to_string(counts.delivered),
                       std::to_string(counts.understood),
                       std::to_string(counts.blocked),
                       std::to_string(counts.right),
                       std::to_string(counts.wrong),
                       std::to_string(comments)});
    }
    if (!json)
        table.print(out);
}

void printBriefReport(
    StorageView &view, const Brief &brief, Instant now, bool json, std::ostream &out)
{
    Segments segments;
    TextTable table({"who", "state", "version", "answer", "right", "why it is blocked"});
    for (const auto &[user, ack] : toldOf(view, segments, brief, now)) {
        const BriefAck given = ack.value_or(BriefAck());
        const QString state = ack ? given.state : QStringLiteral("not delivered");
        const bool hasAnswered = !given.answer.isEmpty();
        if (json)
            printJson(out,
                      {{"who", user.name},
                       {"state", state},
                       {"version", qint64(given.version)},
                       {"answer", given.answer},
                       {"right", hasAnswered && given.right},
                       {"reason", given.reason}});
        else
            table.add({toUtf8(user.name),
                       toUtf8(state),
                       ack ? std::to_string(given.version) : "",
                       toUtf8(given.answer),
                       !hasAnswered      ? ""
                           : given.right ? "yes"
                                         : "no",
                       toUtf8(given.reason)});
    }
    if (!json)
        table.print(out);
}

} // namespace roundsman::admin
