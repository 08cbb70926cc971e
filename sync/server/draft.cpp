#include "sync/server/draft.h"

#include <utility>

namespace roundsman {

static constexpr std::size_t mostRows = 8'192;

const Record *Draft::row(const Table &table, const Id &id)
{
    Row &row = m_rows[{&table, id}];
    if (!row.isRead) {
        row.record = m_storage.row(table, id);
        row.isRead = true;
    }
    return row.record ? &*row.record : nullptr;
}

const RowVersion &Draft::version(const Table &table, const Id &id)
{
    Row &row = m_rows[{&table, id}];
    if (!row.version)
        row.version = m_storage.version(table, id);
    return *row.version;
}

std::optional<Record> Draft::removedRow(const Table &table, const Id &id)
{
    const Row &row = m_rows[{&table, id}];
    return row.removed ? row.removed : m_storage.removedRow(table, id);
}

// The row as it stood before the part is remembered at its first change.
Draft::Row &Draft::change(const Table &table, const Id &id)
{
    row(table, id);
    version(table, id);
    const WrittenRow which{&table, id};
    Row &row = m_rows[which];
    if (!row.isChanged)
        m_before.emplace_back(which, row);
    row.isChanged = true;
    return row;
}

void Draft::put(const Table &table, const Id &id, const Record &record, const RowVersion &version)
{
    Row &row = change(table, id);
    row.record = record;
    row.version = version;
    row.removed.reset();
    if (!m_isOpen)
        writeAll();
}

void Draft::putVersion(const Table &table, const Id &id, const RowVersion &version)
{
    change(table, id).version = version;
    if (!m_isOpen)
        writeAll();
}

void Draft::remove(const Table &table, const Id &id, const RowVersion &version)
{
    Row &row = change(table, id);
    if (row.record)
        row.removed = std::exchange(row.record, std::nullopt);
    row.version = version;
    if (!m_isOpen)
        writeAll();
}

void Draft::keepLoser(LostUnit lost)
{
    m_losers.push_back(std::move(lost));
    if (!m_isOpen)
        writeAll();
}

void Draft::begin()
{
    forget();
    m_isOpen = true;
}

// One row is one statement beside its version's, and needs no savepoint to be whole, unless a
// statement that fails takes other groups with it.
void Draft::keep()
{
    if (m_before.size() + m_losers.size() <= 1 && !m_storage.failsWhole()) {
        writeAll();
    } else {
        m_storage.part([this] {
            writeAll();
            return true;
        });
    }
    m_isOpen = false;
}

void Draft::drop()
{
    for (auto &[which, before] : m_before)
        m_rows[which] = std::move(before);
    m_before.clear();
    m_losers.clear();
    m_isOpen = false;
}

void Draft::forget()
{
    if (!m_isOpen && m_rows.size() > mostRows)
        m_rows.clear();
}

void Draft::writeAll()
{
    for (const auto &[which, before] : m_before)
        write(which, before, m_rows[which]);
    for (const auto &[which, before] : m_before)
        m_rows[which].isChanged = false;
    for (const LostUnit &lost : m_losers)
        m_storage.keepLoser(lost);
    m_before.clear();
    m_losers.clear();
}

void Draft::write(const WrittenRow &which, const Row &before, const Row &after)
{
    const Record *standing = before.record ? &*before.record : nullptr;
    if (after.record) {
        m_storage.replaceRow(*which.table, which.id, standing, *after.record);
    } else if (after.removed) {
        if (!standing) { // made and removed at once: its cells are kept like any other's
            m_storage.replaceRow(*which.table, which.id, nullptr, *after.removed);
            m_storage.putVersion(*which.table, which.id, *before.version);
        }
        m_storage.removeRow(*which.table, which.id);
    }
    m_storage.putVersion(*which.table, which.id, *after.version);
}

} // namespace roundsman
