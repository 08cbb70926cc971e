#include "sync/server/cases.h"

#include "core/domain/case_rules.h"
#include "core/domain/feedback_event.h"
#include "core/domain/user.h"
#include "sync/server/superiors.h"

namespace roundsman {

namespace {

constexpr std::size_t mostAtOnce = 500; // findings in one transaction

Error notNow(const Feedback &finding, const char *act)
{
    return {Error::Code::Conflict,
            toUtf8(finding.number) + " is " + toUtf8(finding.state) + " and can no longer be " + act
                + '.'};
}

Error notThere() { return {Error::Code::NotFound, "There is no such finding; see: case list"}; }

Error nothingSaid(const char *what)
{
    return {Error::Code::Invalid, std::string("Say ") + what + '.'};
}

bool hasAnswer(const QString &state)
{
    return state == u"answered" || state == u"declined" || state == u"closed";
}

} // namespace

void CaseNotes::note(const Table &table, const Id &row, const Record *record)
{
    if (&table == &tableOf<Feedback>)
        before.emplace(row, record ? std::optional(*record) : std::nullopt);
}

std::optional<Feedback> Cases::find(const Id &finding)
{
    const Record *record = m_publisher.row(tableOf<Feedback>, finding);
    return record ? std::optional(fromRecord<Feedback>(finding, *record)) : std::nullopt;
}

QString Cases::nameOf(const Id &user)
{
    const Record *record = m_publisher.row(tableOf<User>, user);
    return record ? fromRecord<User>(user, *record).name : QString();
}

Instant Cases::dueOf(const Feedback &finding, const Id &owner, Instant from)
{
    return afterWorking(
        Superiors(m_storage).hoursOf(owner), from, answerWithin(toUtf8(finding.severity)));
}

Result<Done>
Cases::event(const Feedback &finding, const char *what, const QString &text, const Id &actor)
{
    FeedbackEvent event;
    event.id = Id::make(m_ambient);
    event.feedback = finding.id;
    event.at = m_ambient.clock.now() + std::chrono::milliseconds(m_steps++);
    event.actor = actor;
    event.what = what;
    event.text = text;
    return m_publisher.put(tableOf<FeedbackEvent>, event.id, toRecord(event));
}

Result<Done> Cases::follow(const CaseNotes &notes, const Id &actor)
{
    for (const auto &[id, before] : notes.before) {
        const auto finding = find(id);
        if (!finding)
            continue; // refused, or removed
        auto done =
            before ? told(fromRecord<Feedback>(id, *before), *finding, actor) : open(*finding);
        if (!done)
            return done;
    }
    return Done();
}

Result<Done> Cases::open(Feedback finding)
{
    if (!finding.state.isEmpty() && finding.state != u"new")
        return Done();
    const Instant now = m_ambient.clock.now();
    finding.state = "received";
    if (finding.owner.isNull())
        finding.owner = Superiors(m_storage).ownerOf(finding, now);
    if (!finding.owner.isNull() && !finding.dueAt)
        finding.dueAt = dueOf(finding, finding.owner, now);
    if (auto put = m_publisher.put(tableOf<Feedback>, finding.id, toRecord(finding)); !put)
        return put;
    if (auto told = event(finding, "received", {}, {}); !told || finding.owner.isNull())
        return told;
    return event(finding, "assigned", nameOf(finding.owner), {});
}

// Writes a finding and a line for everything about it that differs.
Result<Done> Cases::put(const Feedback &finding, const Id &actor)
{
    const auto before = find(finding.id);
    if (auto put = m_publisher.put(tableOf<Feedback>, finding.id, toRecord(finding)); !put)
        return put;
    return before ? told(*before, finding, actor) : Result<Done>(Done());
}

Result<Done> Cases::told(const Feedback &before, const Feedback &after, const Id &actor)
{
    if (after.owner != before.owner && !after.owner.isNull()) {
        if (auto done = event(after, "assigned", nameOf(after.owner), actor); !done)
            return done;
    }
    if (after.group != before.group && !after.group.isNull()) {
        const auto first = find(after.group);
        const QString number = first ? first->number : QString();
        if (auto done = event(after, "grouped", number, actor); !done)
            return done;
    }
    return toldState(before, after, actor);
}

Result<Done> Cases::toldState(const Feedback &before, const Feedback &after, const Id &actor)
{
    const bool isSaidAnew = after.outcome != before.outcome && after.state == u"answered";
    if (after.state == before.state && !isSaidAnew)
        return Done();
    if (after.state == u"inWork")
        return event(after, "inWork", {}, actor);
    if (!hasAnswer(after.state))
        return Done();
    const QString words = after.state == u"closed" ? QString() : after.outcome;
    if (auto done = event(after, toUtf8(after.state).c_str(), words, actor); !done)
        return done;
    return passOn(after, actor);
}

// Like findings have one answer.
Result<Done> Cases::passOn(const Feedback &answered, const Id &actor)
{
    const Table &table = tableOf<Feedback>;
    const Id first = answered.group.isNull() ? answered.id : answered.group;
    std::vector<Id> members = m_storage.rowsWhere(table, *table.find("group"), pack(first));
    members.push_back(first);
    for (const Id &id : members) {
        auto finding = id == answered.id ? std::nullopt : find(id);
        if (!finding || finding->state == answered.state
            || (finding->group != first && finding->id != first))
            continue;
        if (!isOpenCase(toUtf8(finding->state)) && answered.state != u"closed")
            continue;
        finding->state = answered.state;
        finding->outcome = answered.outcome;
        if (auto put = m_publisher.put(table, id, toRecord(*finding)); !put)
            return put;
        const QString words = answered.state == u"closed" ? QString() : answered.outcome;
        if (auto done = event(*finding, toUtf8(answered.state).c_str(), words, actor); !done)
            return done;
    }
    return Done();
}

Result<Done>
Cases::assign(const Id &id, const Id &owner, std::optional<Instant> due, const Id &actor)
{
    auto finding = find(id);
    if (!finding)
        return notThere();
    if (!isOpenCase(toUtf8(finding->state)))
        return notNow(*finding, "assigned");
    if (finding->state != u"inWork")
        finding->state = "received";
    finding->owner = owner;
    finding->dueAt = due ? *due : dueOf(*finding, owner, m_ambient.clock.now());
    return put(*finding, actor);
}

Result<Done> Cases::answer(const Id &id, const QString &words, const Id &actor)
{
    auto finding = find(id);
    if (words.trimmed().isEmpty())
        return nothingSaid("what the customer is to hear");
    if (!finding)
        return notThere();
    if (!isOpenCase(toUtf8(finding->state)) && finding->state != u"answered")
        return notNow(*finding, "answered");
    finding->state = "answered";
    finding->outcome = words.trimmed();
    return put(*finding, actor);
}

Result<Done> Cases::decline(const Id &id, const QString &why, const Id &actor)
{
    auto finding = find(id);
    if (why.trimmed().isEmpty())
        return nothingSaid("why, so that the customer can be told");
    if (!finding)
        return notThere();
    if (!isOpenCase(toUtf8(finding->state)))
        return notNow(*finding, "declined");
    finding->state = "declined";
    finding->outcome = why.trimmed();
    return put(*finding, actor);
}

Result<Done> Cases::close(const Id &id, const QString &cause, const QString &fix, const Id &actor)
{
    auto finding = find(id);
    if (!finding || finding->state != u"answered")
        return Error{Error::Code::Conflict,
                     "A finding is answered before it is closed: its author has not heard of it."};
    for (const auto &[what, text] : {std::pair("cause", cause), std::pair("fix", fix)}) {
        if (text.trimmed().isEmpty())
            continue;
        if (auto done = event(*finding, what, text.trimmed(), actor); !done)
            return done;
    }
    finding->state = "closed";
    return put(*finding, actor);
}

Result<Done> Cases::group(const Id &first, std::span<const Id> others, const Id &actor)
{
    const auto head = find(first);
    if (!head)
        return notThere();
    for (const Id &id : others) {
        auto finding = find(id);
        if (!finding || id == first)
            continue;
        finding->group = head->group.isNull() ? first : head->group;
        if (auto done = put(*finding, actor); !done)
            return done;
        if (hasAnswer(head->state) && isOpenCase(toUtf8(finding->state))) {
            if (auto done = passOn(*head, actor); !done)
                return done;
        }
    }
    return Done();
}

Result<bool> Cases::escalate(Feedback finding)
{
    const Instant now = m_ambient.clock.now();
    const Id above = Superiors(m_storage).above(finding, now);
    if (above.isNull())
        return false; // nobody is above: the list of what is overdue shows it
    finding.owner = above;
    finding.dueAt = dueOf(finding, above, now);
    if (auto put = m_publisher.put(tableOf<Feedback>, finding.id, toRecord(finding)); !put)
        return put.error();
    const auto done = event(finding, "escalated", nameOf(above), {});
    return done ? Result<bool>(true) : Result<bool>(done.error());
}

Result<Cases::Round> Cases::look()
{
    const Table &table = tableOf<Feedback>;
    const Column &state = *table.find("state");
    const Instant now = m_ambient.clock.now();
    Round round;
    std::size_t left = mostAtOnce;
    for (const Id &id : m_storage.rowsWhere(table, state, std::string("new"))) {
        if (left-- == 0)
            return round;
        if (auto done = open(*find(id)); !done)
            return done.error();
        ++round.opened;
    }
    for (const char *word : {"received", "inWork"}) {
        for (const Id &id : m_storage.rowsWhere(table, state, std::string(word))) {
            const auto finding = find(id);
            if (!finding->dueAt || *finding->dueAt > now)
                continue;
            const auto done = escalate(*finding);
            if (!done)
                return done.error();
            round.escalated += *done ? 1 : 0;
        }
    }
    return round;
}

} // namespace roundsman
