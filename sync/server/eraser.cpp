#include "sync/server/eraser.h"

#include <filesystem>

namespace roundsman {

Result<Done> Eraser::remove(const Table &table, const Id &id)
{
    if (auto removed = m_publisher.remove(table, id); !removed)
        return removed;
    m_gone.push_back({&table, id});
    ++m_count;
    return Done();
}

Result<Done> Eraser::removeWhere(const Table &table, const char *column, const Id &id)
{
    for (const Id &each : m_storage.rowsWhere(table, *table.find(column), pack(id))) {
        if (auto removed = remove(table, each); !removed)
            return removed;
    }
    return Done();
}

void Eraser::forget(const Table &table, const Id &id)
{
    const auto number = std::int64_t(table.id);
    m_db.run("DELETE FROM unit_history WHERE tbl = ?1 AND row_id = ?2", number, id);
    m_db.run("UPDATE row_meta SET removed = NULL WHERE tbl = ?1 AND row_id = ?2", number, id);
    m_db.run("DELETE FROM api_write WHERE row_id = ?1", id);
}

void Eraser::finish()
{
    m_publisher.finish();
    for (const RowName &row : m_gone)
        forget(*row.table, row.id);
}

void dropSnapshots(const std::string &path)
{
    std::error_code trouble;
    for (const auto &file : std::filesystem::directory_iterator(path + ".snapshots", trouble))
        std::filesystem::remove(file.path(), trouble);
}

} // namespace roundsman
