#include "core/store/records.h"

#include "core/base/planted.h"
#include "core/schema/access.h"
#include "core/schema/merge.h"
#include "core/schema/validate.h"
#include "core/store/pending.h"

#include <algorithm>

namespace roundsman {

namespace {

// Stored text is in Unicode normal form C, whatever a keyboard made.
Record normalised(Record record)
{
    for (Value &value : record) {
        auto *text = std::get_if<std::string>(&value);
        const auto isPlain = [](char byte) { return (byte & 0x80) == 0; };
        if (text && !std::ranges::all_of(*text, isPlain))
            *text = nfc(*text);
    }
    return record;
}

Error forbidden(const Table &table, const UnitOutcome &outcome, const UnitChange &change)
{
    const Column *column = table.find(outcome.unit);
    const std::string name = column ? column->name : "field";
    if (column && column->merge == Merge::state && !change.cells.empty())
        return {Error::Code::Invalid,
                std::string(table.name) + '.' + name + " cannot become \""
                    + held<std::string>(change.cells.front().value) + "\" from what it is now."};
    return {Error::Code::Invalid,
            std::string(table.name) + '.' + name
                + " is written once and cannot be changed. Add a new record instead."};
}

// One row of a save, on its way from what was typed to an operation.
class RowSave
{
public:
    RowSave(Database &db, Role role, const SaveGroup::Row &row) :
        m_db(db),
        m_role(role),
        m_table(*row.table),
        m_id(row.id),
        m_seen(row.seen),
        m_before(findRow(db, *row.table, row.id))
    {
        if (!m_before)
            m_removed = removedHere(db, m_table, m_id);
        m_operation.table = m_table.id;
        m_operation.row = m_id;
        m_operation.baseRv = baseRv();
    }

    // Nothing: the row is already as it shall be.
    Result<std::optional<Operation>> put(const Record &typed)
    {
        const Record record = normalised(typed);
        if (auto valid = validate(m_table, record); !valid)
            return valid.error();
        m_operation.units = difference(m_table, whatWasSeen(), record);
        if (m_before && m_operation.units.empty())
            return std::optional<Operation>();
        if (auto allowed = check(); !allowed)
            return allowed.error();

        StoredRow after = m_before ? *m_before : asTheServerHasIt();
        after.record = merged(Role::Server).row;
        keepBase(m_db, m_table, m_id, before());
        putRow(m_db, m_table, m_id, before(), after);
        return std::optional(std::move(m_operation));
    }

    Result<std::optional<Operation>> remove()
    {
        if (!m_before)
            return std::optional<Operation>();
        m_operation.kind = Operation::Kind::Remove;
        if (auto allowed = checkWrite(m_table, m_operation, m_role); !allowed)
            return allowed.error();
        keepBase(m_db, m_table, m_id, before());
        eraseRow(m_db, m_table, *m_before);
        return std::optional(std::move(m_operation));
    }

private:
    const StoredRow *before() const { return m_before ? &*m_before : nullptr; }

    const Record *whatWasSeen() const
    {
        if (m_seen && m_before)
            return &m_seen->record;
        return standing();
    }

    // What the edit goes on top of. Empty: the row is made.
    const Record *standing() const
    {
        if (m_before)
            return &m_before->record;
        return m_removed ? &*m_removed : nullptr;
    }

    StoredRow asTheServerHasIt() const
    {
        const auto base = m_removed ? findBase(m_db, m_table, m_id) : std::nullopt;
        return base ? StoredRow{0, base->rv, base->scope, base->ext, {}} : StoredRow();
    }

    std::int64_t baseRv()
    {
        if (m_before)
            return m_seen ? std::min(m_seen->rv, m_before->rv) : m_before->rv;
        const auto base = findBase(m_db, m_table, m_id);
        return base ? base->rv : 0;
    }

    // The edit on top of what stands here now, whatever was seen: the server judges who clashes.
    Merged merged(Role role) const
    {
        Edit edit;
        edit.role = role;
        edit.baseRv = m_before ? m_before->rv : m_operation.baseRv;
        return merge(m_table,
                     standing() ? *standing() : blank(m_table),
                     {},
                     edit,
                     m_operation.units,
                     standing() ? std::max(edit.baseRv, rvOfNew) + 1 : rvOfNew);
    }

    Result<Done> check() const
    {
        if (auto allowed = checkWrite(m_table, m_operation, m_role, !standing()); !allowed)
            return allowed;
        const Merged judged = merged(m_role);
        for (std::size_t i = 0; i < judged.outcomes.size(); ++i) {
            if (judged.outcomes[i].how == Settled::Forbidden)
                return forbidden(m_table, judged.outcomes[i], m_operation.units[i]);
        }
        return Done();
    }

    Database &m_db;
    Role m_role;
    const Table &m_table;
    const Id &m_id;
    const std::optional<Seen> &m_seen;
    std::optional<StoredRow> m_before;
    std::optional<Record> m_removed; // before this device removed it, where that is still pending
    Operation m_operation;
};

} // namespace

Result<Saved> saveGroup(Database &db, Journal &journal, Role role, const SaveGroup &group)
{
    Transaction transaction(db);
    std::vector<Operation> operations;
    for (const SaveGroup::Row &row : group.rows()) {
        RowSave save(db, role, row);
        auto written = row.record ? save.put(*row.record) : save.remove();
        if (!written)
            return written.error();
        if (*written)
            operations.push_back(std::move(**written));
    }
    if (operations.empty())
        return Saved();

    if (planted("outbox-apart")) {
        db.run("COMMIT");
        db.run("BEGIN IMMEDIATE");
    }
    const Saved saved{journal.append(db, std::move(operations), nfc(group.title()))};
    if (!planted("saved-before-commit") || saved.firstCounter % 16 != 0)
        transaction.commit();
    return saved;
}

} // namespace roundsman
