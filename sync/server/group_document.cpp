#include "sync/server/group_document.h"

#include "core/domain/catalog.h"
#include "core/schema/access.h"
#include "sync/server/cell_document.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace roundsman {

namespace {

constexpr qsizetype longestDocument = 32'000;
constexpr qsizetype longestText = 4'000;

QJsonArray words(const std::vector<std::string> &texts)
{
    QJsonArray array;
    for (const std::string &text : texts)
        array.append(toQString(text));
    return array;
}

QJsonObject shared(const UnitChange &change)
{
    QJsonObject object;
    if (change.delta != 0)
        object["by"] = qint64(change.delta);
    if (!change.added.empty())
        object["added"] = words(change.added);
    if (!change.removed.empty())
        object["removed"] = words(change.removed);
    return object;
}

void add(QJsonObject &fields, const Table &table, const UnitChange &change)
{
    const Column *unit = table.find(change.unit);
    if (unit && change.cells.empty() && mayRead(*unit, Role::Manager))
        fields[QLatin1String(unit->name)] = shared(change);
    for (const Cell &cell : change.cells) {
        const Column *column = table.find(cell.column);
        if (!column || !mayRead(*column, Role::Manager))
            continue;
        QJsonObject both{{"now", jsonOf(*column, cell.value, longestText)}};
        const auto was = std::ranges::find(change.was, cell.column, &Cell::column);
        if (was != change.was.end())
            both["was"] = jsonOf(*column, was->value, longestText);
        fields[QLatin1String(column->name)] = both;
    }
}

const char *wordOf(const Operation &operation)
{
    if (operation.kind == Operation::Kind::Remove)
        return "removed";
    return operation.baseRv == 0 ? "made" : "changed";
}

QByteArray documentOf(const Table &table, const Operation &operation)
{
    QJsonObject fields;
    for (const UnitChange &change : operation.units)
        add(fields, table, change);
    const QJsonObject object{{"table", QLatin1String(table.name)},
                             {"row", toQString(operation.row.text())},
                             {"does", QLatin1String(wordOf(operation))},
                             {"fields", fields}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

QString documentOf(const OperationGroup &group)
{
    QByteArray whole = "[";
    for (const Operation &operation : group.operations) {
        const Table *table = findTable(operation.table);
        const QByteArray one = table ? documentOf(*table, operation) : QByteArray();
        if (one.isEmpty())
            continue;
        if (whole.size() + one.size() + 2 > longestDocument)
            break;
        whole += whole.size() > 1 ? "," + one : one;
    }
    return QString::fromUtf8(whole + "]");
}

} // namespace roundsman
