#pragma once

#include "sync/server/group_writer.h"

namespace roundsman {

// Judges a device's groups in their order, each whole or not at all, and keeps every verdict with
// its effect. Lives within one transaction.
class Push
{
public:
    explicit Push(const Writing &writing) : m_writing(writing) { }

    // Verdicts for the groups up to the first one that does not follow on the device's counter.
    std::vector<Verdict> judge(std::span<const OperationGroup> groups);

private:
    Verdict judgeNew(const OperationGroup &group);
    Verdict written(const OperationGroup &group);
    Verdict repeated(const OperationGroup &group);
    void setAside(const OperationGroup &group, const Verdict &verdict);

    Writing m_writing;
    std::uint64_t m_last = 0;
};

} // namespace roundsman
