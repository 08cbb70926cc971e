#include "sync/admin/audited_storage.h"

#include "sync/server/audit.h"
#include "sync/server/placement.h"
#include "sync/server/sql_transaction.h"

#include <map>
#include <unordered_set>

namespace roundsman::admin {

namespace {

// Remembers what was changed through it.
class WatchedTransaction : public SqlTransaction
{
public:
    using SqlTransaction::SqlTransaction;

    void setSetting(std::string_view name, BytesView value) override
    {
        SqlTransaction::setSetting(name, value);
        m_setting = name;
    }
    void
    replaceRow(const Table &table, const Id &id, const Record *before, const Record &after) override
    {
        SqlTransaction::replaceRow(table, id, before, after);
        note({&table, id});
    }
    void removeRow(const Table &table, const Id &id) override
    {
        SqlTransaction::removeRow(table, id);
        note({&table, id});
    }

    bool hasChanged() const { return !m_rows.empty() || !m_setting.empty(); }
    std::string object(Audit &audit) const
    {
        return m_rows.empty() ? "setting/" + m_setting
                              : audit.row(*m_rows.front().table, m_rows.front().id);
    }
    // How many rows of which entity.
    std::string counts() const
    {
        std::map<std::string, std::size_t> counted;
        for (const WrittenRow &row : m_rows)
            ++counted[row.table->name];
        std::string words;
        for (const auto &[entity, rows] : counted)
            words += (words.empty() ? "" : " ") + entity + '=' + std::to_string(rows);
        return words;
    }

private:
    void note(const WrittenRow &row)
    {
        if (m_known.insert(row).second)
            m_rows.push_back(row);
    }

    std::vector<WrittenRow> m_rows; // each once, in the order of their first writing
    std::unordered_set<WrittenRow, WrittenRow::Hash> m_known;
    std::string m_setting; // the last one
};

} // namespace

Result<Done> AuditedStorage::write(const std::function<Result<Done>(StorageTransaction &)> &work)
{
    return pool().writeLocked([&](Database &db) -> Result<Done> {
        WatchedTransaction transaction(db);
        auto done = work(transaction);
        if (done && transaction.hasChanged()) {
            Audit audit(db, m_ambient);
            audit.note(
                {Audit::thisOperator(), m_act, transaction.object(audit), transaction.counts()});
        }
        return done;
    });
}

} // namespace roundsman::admin
