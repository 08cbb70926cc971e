#include "sync/admin/quarantine_show.h"

#include "core/base/text.h"
#include "core/domain/catalog.h"
#include "core/schema/json.h"
#include "sync/admin/import/moment.h"
#include "sync/admin/print.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace roundsman::admin {

namespace {

QJsonArray wordsOf(const std::vector<std::string> &words)
{
    QJsonArray array;
    for (const std::string &word : words)
        array.append(toQString(word));
    return array;
}

QJsonObject cellsOf(const Table &table, const std::vector<Cell> &cells)
{
    QJsonObject object;
    for (const Cell &cell : cells) {
        if (const Column *column = table.find(cell.column))
            object[QLatin1String(column->name)] = toJson(*column, cell.value);
    }
    return object;
}

void addUnit(QJsonArray &units, const Table &table, const UnitChange &change)
{
    QJsonObject unit;
    if (!change.cells.empty())
        unit[QStringLiteral("to")] = cellsOf(table, change.cells);
    if (!change.was.empty())
        unit[QStringLiteral("from")] = cellsOf(table, change.was);
    const Column *column = table.find(change.unit);
    if (column && change.cells.empty())
        unit[QStringLiteral("field")] = QLatin1String(column->name);
    if (!change.added.empty())
        unit[QStringLiteral("added")] = wordsOf(change.added);
    if (!change.removed.empty())
        unit[QStringLiteral("removed")] = wordsOf(change.removed);
    if (change.delta != 0)
        unit[QStringLiteral("by")] = qint64(change.delta);
    units.append(unit);
}

QJsonObject jsonOf(const Operation &operation)
{
    const Table *table = findTable(operation.table);
    QJsonObject object{
        {"table", table ? QString::fromLatin1(table->name) : QString::number(operation.table)},
        {"row", toQString(operation.row.text())},
        {"does", operation.kind == Operation::Kind::Remove ? "remove" : "put"}};
    QJsonArray units;
    for (const UnitChange &change : operation.units) {
        if (table)
            addUnit(units, *table, change);
    }
    object[QStringLiteral("fields")] = units;
    return object;
}

std::string plain(const QJsonValue &value)
{
    if (value.isString())
        return toUtf8(value.toString());
    return QJsonDocument(QJsonArray{value})
        .toJson(QJsonDocument::Compact)
        .chopped(1)
        .mid(1)
        .toStdString();
}

void printFields(const QJsonObject &unit, std::ostream &out)
{
    const QJsonObject from = unit["from"].toObject();
    const QJsonObject to = unit["to"].toObject();
    for (auto cell = to.begin(); cell != to.end(); ++cell) {
        out << "    " << toUtf8(cell.key()) << ": ";
        if (from.contains(cell.key()))
            out << plain(from[cell.key()]) << " → ";
        out << plain(cell.value()) << '\n';
    }
    for (const char *kind : {"added", "removed", "by"}) {
        if (unit.contains(QLatin1String(kind)))
            out << "    " << plain(unit["field"]) << ' ' << kind << ' '
                << plain(unit[QLatin1String(kind)]) << '\n';
    }
}

} // namespace

QJsonObject jsonOf(const SetAsideGroup &aside, const QString &person)
{
    QJsonArray operations;
    for (const Operation &operation : aside.group.operations)
        operations.append(jsonOf(operation));
    return {{"device", QString::number(aside.line)},
            {"change", qint64(aside.group.firstCounter)},
            {"person", person},
            {"what", toQString(aside.group.title)},
            {"saved", toQString(mapping::isoText(aside.group.wallTime))},
            {"why", toQString(aside.reason)},
            {"operations", operations}};
}

void show(const SetAsideGroup &aside, const QString &person, bool json, std::ostream &out)
{
    const QJsonObject group = jsonOf(aside, person);
    if (json)
        return printJson(out, group);
    out << aside.group.title << "\nby " << toUtf8(person) << ", saved " << plain(group["saved"])
        << ", change " << aside.group.firstCounter << " of device " << aside.line << '\n'
        << aside.reason << '\n';
    for (const auto &each : group["operations"].toArray()) {
        const QJsonObject operation = each.toObject();
        out << "  " << plain(operation["does"]) << ' ' << plain(operation["table"]) << ' '
            << plain(operation["row"]) << '\n';
        for (const auto &unit : operation["fields"].toArray())
            printFields(unit.toObject(), out);
    }
}

} // namespace roundsman::admin
