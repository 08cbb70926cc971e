// Work that its author no longer holds the place for: taken in within the grace, or sent for
// review.

#include "sync/server/late_work.h"
#include "sync/server/push.h"
#include "sync/server/reviews.h"

namespace roundsman {

// What was done in the field before the device could know that the customer is another's counts;
// whoever has the customer now looks at the rest, and at all that comes after the grace.
Verdict Push::late(const OperationGroup &group, const Verdict &verdict)
{
    LateWork work(m_writing.storage,
                  m_writing.publisher,
                  m_writing.grants,
                  m_writing.caller.user,
                  m_writing.cut,
                  m_writing.now);
    const auto grants = work.grantsFor(group);
    if (!grants && !work.grantsFor(group, LateWork::Within::AnyTime))
        return verdict;
    if (!grants || !LateWork::isFieldWork(group))
        return inReview(group, work.isMoved() ? "moved" : "territory");
    Writing wider{m_writing.storage,
                  m_writing.publisher,
                  m_writing.caller,
                  *grants,
                  m_writing.ambient,
                  m_writing.now,
                  m_writing.cut,
                  m_writing.cases};
    Verdict again = tried(group, wider);
    if (again.outcome != Outcome::Refused && again.reason.empty())
        again.reason = "Somebody else is responsible there now; this was still taken in.";
    return again;
}

bool Push::waitsForReview(const OperationGroup &group)
{
    const std::set<Id> reviewed = m_writing.storage.rowsInReview(m_writing.caller.device);
    bool waits = false;
    LateWork::visitRows(
        group, [&](const Table &, const Id &row) { waits = waits || reviewed.contains(row); });
    return waits;
}

Verdict Push::inReview(const OperationGroup &group, const char *reason)
{
    m_reviewReason = reason;
    return refused(group,
                   RefusalCode::InReview,
                   "Somebody else is responsible there now; your change was sent for review.");
}

// What cannot stand before anybody has been set aside all the same, for an administrator.
void Push::review(const OperationGroup &group)
{
    static_cast<void>(
        Reviews(m_writing.storage, m_writing.publisher, m_writing.ambient)
            .open({m_writing.caller.user, m_writing.caller.device, group, m_reviewReason}));
}

} // namespace roundsman
