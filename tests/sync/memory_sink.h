#pragma once

#include "core/domain/catalog.h"
#include "sync/admin/import/import.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <map>

namespace roundsman::test {

// Keeps what an import would write, to be looked at by the names of entities and fields.
class MemorySink : public mapping::RowSink
{
public:
    Result<mapping::Outcome> take(const mapping::PlannedRow &row) override
    {
        Record &held = m_rows[row.table->name][row.id];
        const auto outcome = held.empty() ? mapping::Outcome::New
            : held == row.record          ? mapping::Outcome::Unchanged
                                          : mapping::Outcome::Changed;
        held = row.record;
        return outcome;
    }
    bool isThere(const Table &, const Id &) override { return false; }

    const std::map<Id, Record> &rows(const std::string &entity) { return m_rows[entity]; }
    // The first row whose cell is this.
    template <typename T>
    std::optional<T> find(const char *column, const Value &value)
    {
        const auto at = std::size_t(tableOf<T>.indexOf(std::string_view(column)));
        for (const auto &[id, record] : m_rows[tableOf<T>.name])
            if (record.at(at) == value)
                return fromRecord<T>(id, record);
        return std::nullopt;
    }

private:
    std::map<std::string, std::map<Id, Record>> m_rows;
};

// A folder of files to import from.
class Sources
{
public:
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write the test's file");
    }
    // Every CSV file of a data set, as `changed` makes it.
    void copy(const QString &from,
              const std::function<QByteArray(const QByteArray &)> &changed) const
    {
        for (const QString &name : QDir(from).entryList({"*.csv"})) {
            QFile file(QDir(from).filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                qFatal("cannot read the shared data");
            write(name, changed(file.readAll()));
        }
    }
    QString path(const QString &name = {}) const
    {
        return name.isEmpty() ? m_folder.path() : m_folder.filePath(name);
    }

private:
    QTemporaryDir m_folder;
};

inline QString dataSet(const char *name)
{
    return QStringLiteral(ROUNDSMAN_SHARED "/data/") + QLatin1String(name);
}

} // namespace roundsman::test
