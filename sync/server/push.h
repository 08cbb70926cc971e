#pragma once

#include "sync/server/attempts.h"
#include "sync/server/group_writer.h"

namespace roundsman {

// Judges a device's groups in their order, each whole or not at all, and keeps every verdict with
// its effect. Lives within one transaction.
class Push
{
public:
    explicit Push(const Writing &writing) : m_writing(writing) { }

    // Verdicts for the groups up to the first one that does not follow on the device's counter;
    // with care, up to the first new one. `last`: the highest counter of the line with a verdict.
    std::vector<Verdict>
    judge(std::span<const OperationGroup> groups, std::uint64_t last, Care care = Care::None);
    // From now on every new group is put before an administrator instead of being written, and may
    // follow on one that never came: for a device that may be in anybody's hands.
    void reviewAll() { m_reviewsAll = true; }
    // The rows that the device need not be told of in full.
    const OwnWrites &own() const { return m_own; }
    // Why the groups without a verdict cannot be told apart from others, if so.
    Trouble trouble() const { return m_trouble; }

private:
    void holdRows(std::span<const OperationGroup> groups);
    Verdict judgeNew(const OperationGroup &group);
    Verdict written(const OperationGroup &group);
    Verdict tried(const OperationGroup &group, const Writing &writing);
    Verdict late(const OperationGroup &group, const Verdict &verdict);
    Verdict inReview(const OperationGroup &group, const char *reason);
    bool waitsForReview(const OperationGroup &group);
    void review(const OperationGroup &group);
    void expectTurn(const OperationGroup &group) const;
    Verdict givenUp(const OperationGroup &group);
    Verdict reviewed(const OperationGroup &group);
    std::optional<Verdict> repeated(const OperationGroup &group);
    void restamp(const OperationGroup &group, const StoredVerdict &earlier);
    Verdict known(const OperationGroup &group, const StoredVerdict &stored) const;
    void setAside(const OperationGroup &group, const Verdict &verdict);

    Writing m_writing;
    std::uint64_t m_last = 0;
    Care m_care = Care::None;
    bool m_reviewsAll = false;
    const char *m_reviewReason = ""; // of the latest inReview()
    Trouble m_trouble = Trouble::None;
    bool m_mayRepeat = true; // groups may come that came before, on another line
    OwnWrites m_own;
    std::set<Id> m_awaiting; // rows with changes that wait for a newer server
};

} // namespace roundsman
