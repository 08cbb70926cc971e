#include "sync/admin/dashboards/dataset.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <set>

namespace roundsman::admin {

namespace {

constexpr std::array typeNames{"integer", "number", "text"};
constexpr std::array sqlTypes{"INTEGER", "REAL", "TEXT"};

constexpr auto newest = R"(
    SELECT number, name, version, columns, rows, source, imported FROM dataset
    WHERE is_whole AND version = (SELECT max(version) FROM dataset AS other
                                  WHERE other.name = dataset.name AND other.is_whole)
    ORDER BY name)";

std::string json(const std::vector<DatasetColumn> &columns)
{
    QJsonArray all;
    for (const DatasetColumn &column : columns)
        all.append(QJsonArray{toQString(column.name), int(column.type), toQString(column.header)});
    return QJsonDocument(all).toJson(QJsonDocument::Compact).toStdString();
}

std::vector<DatasetColumn> columnsOf(const std::string &json)
{
    std::vector<DatasetColumn> columns;
    for (const QJsonValue &each :
         QJsonDocument::fromJson(QByteArray::fromStdString(json)).array()) {
        const QJsonArray column = each.toArray();
        columns.push_back({toUtf8(column[0].toString()),
                           toUtf8(column[2].toString()),
                           DatasetColumn::Type(std::clamp(column[1].toInt(), 0, 2))});
    }
    return columns;
}

Dataset datasetOf(const Query &row)
{
    return {row.get<std::int64_t>(0),
            row.get<std::string>(1),
            row.get<std::int64_t>(2),
            columnsOf(row.get<std::string>(3)),
            row.get<std::int64_t>(4),
            row.get<std::string>(5),
            row.get<Instant>(6)};
}

std::string plain(const std::string &header)
{
    std::string name;
    for (const QChar letter : toQString(header).trimmed()) {
        const bool isPlain = letter.isLetterOrNumber() || letter == u'_';
        if (isPlain || (!name.empty() && name.back() != '_'))
            name += isPlain ? toUtf8(QString(letter.toLower())) : "_";
    }
    while (name.ends_with('_'))
        name.pop_back();
    if (name.empty() || (name.front() >= '0' && name.front() <= '9'))
        name.insert(0, "column_");
    return name;
}

} // namespace

const char *nameOf(DatasetColumn::Type type) { return typeNames[std::size_t(type)]; }

std::vector<Dataset> datasets(Database &db)
{
    std::vector<Dataset> all;
    Query rows = db.query(newest);
    while (rows.next())
        all.push_back(datasetOf(rows));
    return all;
}

std::optional<Dataset> findDataset(Database &db, const std::string &name)
{
    for (Dataset &each : datasets(db))
        if (each.name == name)
            return std::move(each);
    return std::nullopt;
}

Dataset beginDataset(Database &db, Dataset described)
{
    described.version =
        db.one<std::int64_t>("SELECT coalesce(max(version), 0) + 1 FROM dataset WHERE name = ?1",
                             described.name)
            .value_or(1);
    described.number =
        db.one<std::int64_t>("INSERT INTO dataset(name, version, columns, source, imported) "
                             "VALUES(?1, ?2, ?3, ?4, ?5) RETURNING number",
                             described.name,
                             described.version,
                             json(described.columns),
                             described.source,
                             described.imported)
            .value_or(0);
    std::string columns;
    for (const DatasetColumn &column : described.columns)
        columns.append(columns.empty() ? "\"" : ", \"")
            .append(column.name)
            .append("\" ")
            .append(sqlTypes[std::size_t(column.type)]);
    db.script("CREATE TABLE " + described.table() + '(' + columns + ") STRICT");
    return described;
}

void finishDataset(Database &db, const Dataset &dataset)
{
    db.run("UPDATE dataset SET is_whole = 1, rows = ?2 WHERE number = ?1",
           dataset.number,
           dataset.rows);
    std::vector<std::int64_t> old;
    {
        Query found = db.query("SELECT number FROM dataset WHERE name = ?1 AND version < ?2 AND "
                               "(is_whole = 0 OR version < ?2 - 1)",
                               dataset.name,
                               dataset.version);
        while (found.next())
            old.push_back(found.get<std::int64_t>(0));
    }
    for (const std::int64_t number : old) {
        db.script("DROP TABLE IF EXISTS dataset_" + std::to_string(number));
        db.run("DELETE FROM dataset WHERE number = ?1", number);
    }
}

std::vector<std::string> columnNames(std::span<const std::string> headers)
{
    std::vector<std::string> names;
    std::set<std::string> taken;
    for (const std::string &header : headers) {
        const std::string first = plain(header);
        std::string name = first;
        for (int n = 2; !taken.insert(name).second; ++n)
            name = first + '_' + std::to_string(n);
        names.push_back(name);
    }
    return names;
}

} // namespace roundsman::admin
