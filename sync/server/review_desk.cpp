#include "sync/server/review_desk.h"

#include "core/base/text.h"
#include "sync/server/late_work.h"
#include "sync/server/second_try.h"

namespace roundsman {

namespace {

[[noreturn]] void refuse(RefusalCode code, std::string reason)
{
    throw GroupRefused{code, std::move(reason)};
}

} // namespace

void ReviewDesk::judge(const OperationGroup &group)
{
    const Table &table = tableOf<ReviewItem>;
    for (const Operation &operation : group.operations) {
        if (operation.table != table.id)
            continue;
        if (const Record *record = m_writing.publisher.row(table, operation.row))
            judge(fromRecord<ReviewItem>(operation.row, *record));
    }
}

void ReviewDesk::judge(ReviewItem item)
{
    if (item.decider != m_writing.caller.user)
        refuse(RefusalCode::NotAllowed, "Somebody else has been asked to decide on this.");
    const auto aside = m_writing.storage.setAsideGroup(item.line, std::uint64_t(item.counter));
    if (!aside || aside->state == SetAsideState::SentAgain
        || aside->state == SetAsideState::Dropped)
        refuse(RefusalCode::Invalid,
               "Its author has taken it back; there is nothing left to decide.");
    if (item.state == u"accepted" && aside->state != SetAsideState::Applied)
        accept(*aside);
    if (item.state == u"declined")
        decline(*aside, item);
    if (item.state == u"open")
        m_writing.storage.resolve(aside->line, aside->group.firstCounter, SetAsideState::Open, {});
    const bool isDecided = item.state != u"open";
    item.decidedBy = isDecided ? m_writing.caller.user : Id();
    item.decidedAt = isDecided ? std::optional(m_writing.now) : std::nullopt;
    const auto put = m_writing.publisher.put(tableOf<ReviewItem>, item.id, toRecord(item));
    if (!put)
        refuse(RefusalCode::Invalid, put.error().message);
}

void ReviewDesk::accept(const SetAsideGroup &aside)
{
    std::vector<RowName> rows;
    LateWork::visitRows(aside.group, [&](const Table &table, const Id &row) {
        rows.push_back({&table, row});
    });
    m_writing.storage.hold(rows);
    std::string words = "Whoever is responsible there has taken your change in.";
    try {
        const Verdict verdict =
            writeAgain(m_writing.storage, m_writing.publisher, m_writing.ambient, aside);
        if (!verdict.reason.empty())
            words += ' ' + verdict.reason;
    } catch (const GroupRefused &refusal) {
        refuse(RefusalCode::Invalid, "It cannot be taken in as it stands: " + refusal.reason);
    }
    m_writing.storage.resolve(aside.line, aside.group.firstCounter, SetAsideState::Applied, words);
}

void ReviewDesk::decline(const SetAsideGroup &aside, const ReviewItem &item)
{
    const std::string why = toUtf8(item.answer.trimmed());
    if (why.empty())
        refuse(RefusalCode::Invalid, "Say why it is declined, so that its author knows.");
    m_writing.storage.resolve(aside.line,
                              aside.group.firstCounter,
                              SetAsideState::Closed,
                              "Whoever is responsible there has declined it: " + why);
}

} // namespace roundsman
