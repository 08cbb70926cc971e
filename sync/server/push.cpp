#include "sync/server/push.h"

#include "core/domain/catalog.h"
#include "core/schema/operation_codec.h"

namespace roundsman {

static constexpr std::size_t mostOperations = 1000;
static constexpr std::size_t mostGroupBytes = 4 << 20;

static Bytes digestBytes(const OperationGroup &group)
{
    const auto digest = digestOf(group);
    return {digest.begin(), digest.end()};
}

static Verdict refused(const OperationGroup &group, RefusalCode code, std::string reason)
{
    Verdict verdict;
    verdict.firstCounter = group.firstCounter;
    verdict.operations = std::uint32_t(group.operations.size());
    verdict.outcome = Outcome::Refused;
    verdict.code = std::uint16_t(code);
    verdict.reason = std::move(reason);
    return verdict;
}

static bool isCounted(const OperationGroup &group)
{
    for (std::size_t i = 0; i < group.operations.size(); ++i) {
        if (group.operations[i].counter != group.firstCounter + i)
            return false;
    }
    return true;
}

std::vector<Verdict> Push::judge(std::span<const OperationGroup> groups)
{
    std::vector<Verdict> verdicts;
    m_last = m_writing.storage.heldCounter(m_writing.caller.device);
    const std::uint64_t before = m_last;
    for (const OperationGroup &group : groups) {
        if (group.firstCounter > m_last + 1)
            break; // what lies between has not come; the device sends it again
        if (group.operations.empty())
            continue;
        verdicts.push_back(group.firstCounter <= m_last ? repeated(group) : judgeNew(group));
    }
    if (m_last != before)
        m_writing.storage.putCounter(m_writing.caller.device, m_last);
    return verdicts;
}

// The effect is there already; only a refusal has to be told again in its own words.
Verdict Push::repeated(const OperationGroup &group)
{
    const auto stored = m_writing.storage.verdict(m_writing.caller.device, group.firstCounter);
    if (stored && stored->digest != digestBytes(group))
        return refused(group,
                       RefusalCode::Invalid,
                       "This device's memory was set back, so head office cannot tell its changes "
                       "apart; enrol the device anew.");
    Verdict verdict = stored ? stored->verdict : Verdict();
    verdict.firstCounter = group.firstCounter;
    verdict.operations = std::uint32_t(group.operations.size());
    if (verdict.outcome != Outcome::Refused)
        verdict.outcome = Outcome::Duplicate;
    return verdict;
}

Verdict Push::judgeNew(const OperationGroup &group)
{
    Verdict verdict = written(group);
    m_last = group.firstCounter + group.operations.size() - 1;
    m_writing.storage.putVerdict(
        m_writing.caller.device, {verdict, digestBytes(group)}, m_writing.now);
    return verdict;
}

Verdict Push::written(const OperationGroup &group)
{
    Verdict verdict;
    const Publisher::Mark mark = m_writing.publisher.mark();
    const bool isWritten = m_writing.storage.part([&] {
        try {
            if (!isCounted(group))
                throw GroupRefused{RefusalCode::Invalid, "The counters of this group are wrong."};
            if (group.operations.size() > mostOperations || encode(group).size() > mostGroupBytes)
                throw GroupRefused{RefusalCode::TooLarge,
                                   "This was too much to be saved at once; save it in parts."};
            verdict = GroupWriter(m_writing, group).write();
            return true;
        } catch (GroupRefused &refusal) {
            verdict = refused(group, refusal.code, std::move(refusal.reason));
            return false;
        }
    });
    if (!isWritten) {
        m_writing.publisher.backTo(mark);
        setAside(group, verdict);
    }
    return verdict;
}

// Remembers which rows the group was to make: what builds on them has to wait with it.
void Push::setAside(const OperationGroup &group, const Verdict &verdict)
{
    std::vector<Id> made;
    for (const Operation &operation : group.operations) {
        const Table *table = findTable(operation.table);
        if (table && operation.kind == Operation::Kind::Put
            && m_writing.storage.version(*table, operation.row).rv == 0)
            made.push_back(operation.row);
    }
    m_writing.storage.setAside(m_writing.caller.device, verdict, group, made);
}

} // namespace roundsman
