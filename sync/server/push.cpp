#include "sync/server/push.h"

#include "core/base/planted.h"
#include "core/db/database.h"
#include "core/domain/catalog.h"
#include "core/schema/operation_codec.h"

#include <algorithm>
#include <array>

namespace roundsman {

static constexpr std::size_t mostOperations = 1000;
static constexpr std::size_t mostGroupBytes = 4 << 20;

static Bytes digestBytes(const OperationGroup &group)
{
    const auto digest = digestOf(group);
    return {digest.begin(), digest.end()};
}

// Whatever else the store refuses is a trouble that passes, and no verdict.
static bool isGroupsFault(const DbError &error)
{
    constexpr std::array faults{18, 19, 20, 25}; // SQLITE_TOOBIG, _CONSTRAINT, _MISMATCH, _RANGE
    return std::ranges::find(faults, error.code() & 0xff) != faults.end();
}

static bool isCounted(const OperationGroup &group)
{
    for (std::size_t i = 0; i < group.operations.size(); ++i) {
        if (group.operations[i].counter != group.firstCounter + i)
            return false;
    }
    return true;
}

static bool isOutOfReach(const Verdict &verdict)
{
    return verdict.outcome == Outcome::Refused
        && (verdict.code == std::uint16_t(RefusalCode::OutOfScope)
            || verdict.code == std::uint16_t(RefusalCode::MissingRow));
}

static void expectWhole(const OperationGroup &group)
{
    if (!isCounted(group))
        throw GroupRefused{RefusalCode::Invalid, "The counters of this group are wrong."};
    if (group.operations.size() > mostOperations || encode(group).size() > mostGroupBytes)
        throw GroupRefused{RefusalCode::TooLarge,
                           "This was too much to be saved at once; save it in parts."};
}

void Push::holdRows(std::span<const OperationGroup> groups)
{
    std::vector<RowName> rows;
    for (const OperationGroup &group : groups) {
        for (const Operation &operation : group.operations)
            if (const Table *table = findTable(operation.table))
                rows.push_back({table, operation.row});
    }
    m_writing.storage.hold(rows);
}

std::vector<Verdict>
Push::judge(std::span<const OperationGroup> groups, std::uint64_t last, Care care)
{
    m_care = care;
    m_last = last;
    m_awaiting = m_writing.storage.rowsAwaitingSchema(m_writing.caller.device);
    m_mayRepeat = m_writing.storage.hasOtherLine(m_writing.caller.device, m_writing.caller.user);
    holdRows(groups);
    std::vector<Verdict> verdicts;
    for (const OperationGroup &group : groups) {
        if (group.operations.empty())
            continue;
        if (group.firstCounter > m_last + 1 && !m_reviewsAll) {
            m_trouble = Trouble::Gap;
            break;
        }
        const bool isNew =
            group.firstCounter > m_last || (planted("apply-twice") && group.firstCounter == m_last);
        const auto verdict = isNew ? std::optional(judgeNew(group)) : repeated(group);
        if (!verdict) {
            m_trouble = Trouble::Regressed;
            break;
        }
        verdicts.push_back(*verdict);
        if (isNew && care != Care::None)
            break; // the device sends the rest again
    }
    if (m_last != last && !planted("counter-not-kept"))
        m_writing.storage.putCounter(m_writing.caller.device, m_last);
    return verdicts;
}

// The effect is there already; only a refusal has to be told again in its own words.
Verdict Push::known(const OperationGroup &group, const StoredVerdict &stored) const
{
    Verdict verdict = stored.verdict;
    verdict.firstCounter = group.firstCounter;
    verdict.operations = std::uint32_t(group.operations.size());
    if (verdict.outcome != Outcome::Refused || planted("refused-again-as-done"))
        verdict.outcome = Outcome::Duplicate;
    return verdict;
}

// Nothing: another group had this counter. A verdict that has been forgotten by now was a receipt.
std::optional<Verdict> Push::repeated(const OperationGroup &group)
{
    const auto stored = m_writing.storage.verdict(m_writing.caller.device, group.firstCounter);
    if (stored && stored->digest != digestBytes(group) && !planted("digest-not-compared"))
        return std::nullopt;
    return known(group, stored.value_or(StoredVerdict()));
}

// What the group wrote under its earlier counters is this line's from now on: or the device's next
// edits would seem not to know of it.
void Push::restamp(const OperationGroup &group, const StoredVerdict &earlier)
{
    for (std::size_t i = 0; i < group.operations.size(); ++i) {
        const Operation &operation = group.operations[i];
        const Table *table = findTable(operation.table);
        RowVersion version =
            table ? m_writing.publisher.version(*table, operation.row) : RowVersion();
        bool isFound = false;
        for (Stamp &stamp : version.stamps) {
            if (stamp.device != earlier.by || stamp.counter != earlier.verdict.firstCounter + i)
                continue;
            isFound = true;
            stamp.device = std::uint32_t(m_writing.caller.number);
            stamp.counter = operation.counter;
        }
        if (isFound && !planted("stamps-of-other-line"))
            m_writing.publisher.putVersion(*table, operation.row, version);
    }
}

// The group may have come before, under another counter of an earlier line.
Verdict Push::judgeNew(const OperationGroup &group)
{
    const Bytes digest = digestBytes(group);
    const auto earlier = !m_mayRepeat || planted("repeat-not-known")
        ? std::nullopt
        : m_writing.storage.verdictOf(digest, m_writing.caller.user);
    if (earlier)
        restamp(group, *earlier);
    Verdict verdict = earlier    ? known(group, *earlier)
        : m_reviewsAll           ? reviewed(group)
        : m_care == Care::GiveUp ? givenUp(group)
                                 : written(group);
    if (verdict.outcome != Outcome::Refused || !planted("refusal-holds-queue"))
        m_last = group.firstCounter + group.operations.size() - 1;
    if (!planted("verdict-not-stored"))
        m_writing.storage.putVerdict(m_writing.caller.device, {verdict, digest}, m_writing.now);
    return verdict;
}

Verdict Push::givenUp(const OperationGroup &group)
{
    Verdict verdict = refused(group,
                              RefusalCode::Unfinished,
                              "Head office broke down at this change again and again and has put "
                              "it aside unread; an administrator can apply it.");
    setAside(group, verdict);
    return verdict;
}

Verdict Push::reviewed(const OperationGroup &group)
{
    Verdict verdict = refused(group,
                              RefusalCode::FromErased,
                              "It came from a device that was erased; an administrator decides.");
    setAside(group, verdict);
    return verdict;
}

// An edit of a row that waits for a newer server waits behind it.
void Push::expectTurn(const OperationGroup &group) const
{
    for (const Operation &operation : group.operations) {
        if (m_awaiting.contains(operation.row))
            throw GroupRefused{
                RefusalCode::UnknownSchema,
                "It waits with an earlier change until head office has been upgraded."};
    }
}

Verdict Push::tried(const OperationGroup &group, const Writing &writing)
{
    Publisher::Part part(writing.publisher);
    try {
        expectWhole(group);
        expectTurn(group);
        GroupWriter writer(writing, group);
        Verdict verdict = writer.write();
        part.keep();
        if (verdict.outcome == Outcome::Applied)
            std::ranges::for_each(writer.own(), [this](const OwnWrite &own) { m_own.note(own); });
        return verdict;
    } catch (GroupRefused &refusal) {
        const bool waits = refusal.code == RefusalCode::DependsOnRefused && !m_awaiting.empty();
        return refused(
            group, waits ? RefusalCode::UnknownSchema : refusal.code, std::move(refusal.reason));
    } catch (const DbError &error) {
        if (!isGroupsFault(error))
            throw;
        return refused(
            group,
            RefusalCode::Invalid,
            "Head office's store cannot hold this change; an administrator has to look at it.");
    }
}

Verdict Push::written(const OperationGroup &group)
{
    Verdict verdict = tried(group, m_writing);
    if (isOutOfReach(verdict))
        verdict = late(group, verdict);
    if (verdict.code == std::uint16_t(RefusalCode::DependsOnRefused) && waitsForReview(group))
        verdict = inReview(group, "waits");
    if (verdict.outcome == Outcome::Refused)
        setAside(group, verdict);
    return verdict;
}

// Remembers which rows the group was to make: what builds on them has to wait with it.
void Push::setAside(const OperationGroup &group, const Verdict &verdict)
{
    std::vector<Id> made;
    for (const Operation &operation : group.operations) {
        const Table *table = findTable(operation.table);
        if (verdict.code == std::uint16_t(RefusalCode::UnknownSchema)) {
            made.push_back(operation.row); // what comes for it later must not overtake it
            m_awaiting.insert(operation.row);
        } else if (table && operation.kind == Operation::Kind::Put
                   && m_writing.publisher.version(*table, operation.row).rv == 0)
            made.push_back(operation.row);
    }
    if (!planted("quarantine-lost"))
        m_writing.storage.setAside(m_writing.caller.device, verdict, group, made);
    if (verdict.code == std::uint16_t(RefusalCode::InReview))
        review(group);
}

} // namespace roundsman
