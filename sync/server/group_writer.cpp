#include "sync/server/group_writer.h"

#include "core/base/planted.h"
#include "core/domain/catalog.h"
#include "core/schema/access.h"
#include "sync/server/derived_cells.h"
#include "sync/server/quote_desk.h"
#include "sync/server/review_desk.h"
#include "sync/server/seen_version.h"

#include <algorithm>

namespace roundsman {

namespace {

constexpr std::chrono::minutes clockTolerance{2};

[[noreturn]] void refuse(RefusalCode code, std::string reason)
{
    throw GroupRefused{code, std::move(reason)};
}

// What a device cannot have made of nothing has units that a person saw before; a row's making has
// none (sync/README.md).
bool isMaking(const Operation &operation)
{
    return std::ranges::any_of(operation.units, [](const UnitChange &change) {
        return !change.cells.empty() && change.was.empty();
    });
}

bool isHandedToAPerson(const std::string &scope) { return scope.starts_with("person/"); }

} // namespace

GroupWriter::GroupWriter(const Writing &writing, const OperationGroup &group) :
    m_writing(writing),
    m_group(group),
    m_notes(writing.storage, writing.publisher, writing.caller, writing.ambient)
{
    m_verdict.firstCounter = group.firstCounter;
    m_verdict.operations = std::uint32_t(group.operations.size());
    m_verdict.outcome = Outcome::Applied;
}

Verdict GroupWriter::write()
{
    std::vector<std::pair<const Operation *, bool>> put; // and whether the row was new
    for (const Operation &operation : m_group.operations) {
        const Table *table = findTable(operation.table);
        if (!table)
            refuse(RefusalCode::UnknownSchema,
                   "Head office runs an older version that does not know this kind of record; it "
                   "has to be upgraded.");
        const Standing before = standing(*table, operation);
        if (isErased(before, operation)) {
            m_verdict.outcome = Outcome::Merged;
            m_verdict.reason = "The person this was about has been erased; it was not kept.";
            continue;
        }
        expectHeld(before, operation);
        if (operation.kind == Operation::Kind::Remove) {
            remove(operation, before);
            continue;
        }
        put.emplace_back(&operation, before.isNew());
        if (m_writing.cases)
            m_writing.cases->note(*table, operation.row, before.isNew() ? nullptr : &before.record);
        GroupWriter::put(operation, before);
    }
    for (const auto &[operation, isNew] : put) {
        expectReferences(*findTable(operation->table), *operation);
        expectPlaces(*findTable(operation->table), operation->row, isNew);
    }
    QuoteDesk(m_writing.storage, m_writing.publisher, m_writing.now).judge(m_group);
    ReviewDesk(m_writing).judge(m_group);
    return m_verdict;
}

GroupWriter::Standing GroupWriter::standing(const Table &table, const Operation &operation)
{
    Publisher &publisher = m_writing.publisher;
    const RowVersion &version = publisher.version(table, operation.row);
    if (const Record *record = version.isLive() ? publisher.row(table, operation.row) : nullptr)
        return {table, version, *record};
    auto removed = version.rv > 0 ? publisher.removedRow(table, operation.row) : std::nullopt;
    m_absent = removed ? *std::move(removed) : blank(table);
    return {table, version, m_absent};
}

// A row that was removed keeps its cells, unless a person was erased with it (subject.h): what is
// still said of him is not even set aside.
bool GroupWriter::isErased(const Standing &before, const Operation &operation)
{
    return before.version.removedRv > 0
        && !m_writing.publisher.removedRow(before.table, operation.row);
}

// May this person touch the row that stands there, and may the role make such a change?
void GroupWriter::expectHeld(const Standing &before, const Operation &operation)
{
    if (before.isNew() && (operation.kind == Operation::Kind::Remove || !isMaking(operation)))
        refuseMissing(operation.row);
    if (!before.isNew()) {
        const auto scopes =
            m_writing.publisher.scopesOf(before.table, operation.row, before.record);
        if (!m_writing.grants.holdsAny(scopes))
            refuse(RefusalCode::OutOfScope,
                   "This record is no longer in your care; hand the change to whoever has it now.");
    }
    const auto allowed =
        checkWrite(before.table, operation, m_writing.grants.role(), before.isNew());
    if (!allowed)
        refuse(RefusalCode::NotAllowed, allowed.error().message);
}

void GroupWriter::refuseMissing(const Id &row)
{
    if (m_writing.storage.isSetAside(m_writing.caller.device, row))
        refuse(RefusalCode::DependsOnRefused,
               "It belongs to a record that was set aside; repair that one and send both again.");
    refuse(RefusalCode::MissingRow,
           "It belongs to a record that is not at head office, or that has been removed there.");
}

Edit GroupWriter::editOf(const Operation &operation, const Standing &before)
{
    const Hlc latest = Hlc::at(m_writing.now + clockTolerance);
    const std::int64_t seen =
        seenVersion(before.table, operation, before.record, before.version, m_writing.publisher);
    return {std::uint32_t(m_writing.caller.number),
            operation.counter,
            std::min(m_group.hlc, latest),
            m_writing.grants.role(),
            seen};
}

void GroupWriter::put(const Operation &operation, const Standing &before)
{
    const bool isRemoved = before.version.removedRv > 0;
    if (fateOfPut(before.table, isRemoved) == RowFate::Refused)
        refuse(RefusalCode::MissingRow, "Somebody else has removed this record.");

    const std::int64_t rv = m_writing.publisher.nextRv(before.version);
    const Edit edit = editOf(operation, before);
    Merged merged =
        merge(before.table, before.record, before.version.stamps, edit, operation.units, rv);
    judge(operation, before, merged);
    const ConflictNotes::Clash clash{before.table,
                                     operation,
                                     edit,
                                     before.version.stamps,
                                     merged,
                                     merged.changed || isRemoved ? rv : before.version.rv};
    if (!planted("loser-not-kept"))
        m_verdict.conflicts = std::uint16_t(m_verdict.conflicts + m_notes.keep(clash));
    if (isRemoved) {
        m_verdict.outcome = Outcome::Merged;
        m_verdict.reason = "Somebody else had removed this record; your change brought it back.";
    }
    if (merged.changed || isRemoved)
        publish(operation, before, std::move(merged));
}

// Refuses what the merge forbids, and notes whether anything was joined.
void GroupWriter::judge(const Operation &operation, const Standing &before, const Merged &merged)
{
    for (std::size_t i = 0; i < merged.outcomes.size(); ++i) {
        const Settled how = merged.outcomes[i].how;
        if (how == Settled::Combined || how == Settled::Won || how == Settled::Lost
            || how == Settled::Open)
            m_verdict.outcome = Outcome::Merged;
        if (how != Settled::Forbidden)
            continue;
        const UnitChange &change = operation.units[i];
        const Column *column = before.table.find(change.unit);
        const bool isKnown = column && std::ranges::all_of(change.cells, [&](const Cell &cell) {
                                 return before.table.find(cell.column) != nullptr;
                             });
        if (!isKnown)
            refuse(RefusalCode::UnknownSchema,
                   "Head office runs an older version that does not know this field; it has to be "
                   "upgraded.");
        const std::string name = std::string(before.table.name) + '.' + column->name;
        if (column->merge == Merge::state)
            refuse(RefusalCode::BadStep,
                   name + " cannot take this step from where it stands now at head office.");
        refuse(RefusalCode::NotAllowed, name + " is written once and cannot be changed later.");
    }
}

void GroupWriter::publish(const Operation &operation, const Standing &before, Merged merged)
{
    bool isOwn = true;
    if (before.isNew()) {
        const Record written = merged.row;
        fillDerived(before.table, merged.row, m_writing.caller.user, m_writing.storage);
        isOwn = merged.row == written;
    }
    const bool standsStill = planted("version-stands-still") && before.version.rv > 0;
    const RowVersion version{standsStill ? before.version.rv
                                         : m_writing.publisher.nextRv(before.version),
                             0,
                             planted("stamps-lost") ? Stamps() : std::move(merged.stamps)};
    if (isOwn)
        m_own.push_back(
            {{&before.table, operation.row}, operation.baseRv, before.version.rv, version.rv});
    const auto written =
        m_writing.publisher.putMerged(before.table, operation.row, merged.row, version);
    if (!written)
        refuse(RefusalCode::Invalid, written.error().message);
}

// A removal by somebody who had not seen the latest edits does not take them away.
void GroupWriter::remove(const Operation &operation, const Standing &before)
{
    const RowFate fate = fateOfRemoval(
        before.table, !before.version.isLive(), before.version.stamps, editOf(operation, before));
    if (fate == RowFate::Gone)
        return;
    if (fate == RowFate::Kept && !planted("removal-wins")) {
        m_verdict.outcome = Outcome::Merged;
        m_verdict.reason = "Somebody else had changed this record, so it was kept.";
        return;
    }
    RowVersion version = before.version;
    version.removedRv = version.rv = m_writing.publisher.nextRv(version);
    m_writing.publisher.removeMerged(before.table, operation.row, version);
}

// Where the row stands after the group has to be this person's; only a person it is handed to may
// be somebody else, and nothing new is begun in another's name.
void GroupWriter::expectPlaces(const Table &table, const Id &row, bool isNew)
{
    const auto record = m_writing.publisher.row(table, row);
    if (!record)
        return; // removed again by the same group
    const auto scopes = m_writing.publisher.scopesOf(table, row, *record);
    const bool isHeld = std::ranges::all_of(scopes, [&](const std::string &scope) {
        return m_writing.grants.holds(scope) || (!isNew && isHandedToAPerson(scope));
    });
    if (scopes.empty() || !isHeld)
        refuse(
            RefusalCode::OutOfScope,
            "This record would stand where you may not write; ask whoever is responsible there.");
}

void GroupWriter::expectReferences(const Table &table, const Operation &operation)
{
    for (const UnitChange &change : operation.units) {
        for (const Cell &cell : change.cells) {
            const Column *column = table.find(cell.column);
            if (column && column->references)
                expectReference(findTable(column->references), cell.value);
        }
    }
    for (const ScopeRule &rule : table.scopes) {
        if (rule.kind != ScopeRule::Kind::FollowAny)
            continue;
        const auto record = m_writing.publisher.row(table, operation.row);
        const auto cell = [&](const char *name) {
            return record ? (*record)[std::size_t(table.indexOf(name))] : Value();
        };
        expectReference(findTable(held<std::string>(cell(rule.tableColumn))), cell(rule.column));
    }
}

void GroupWriter::expectReference(const Table *table, const Value &cell)
{
    const Id id = Codec<Id>::unpack(cell);
    if (!table || id.isNull())
        return;
    const auto record = m_writing.publisher.row(*table, id);
    if (!record || !m_writing.grants.holdsAny(m_writing.publisher.scopesOf(*table, id, *record)))
        refuseMissing(id);
}

} // namespace roundsman
