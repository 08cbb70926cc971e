#include "core/store/settlement.h"

#include "core/domain/catalog.h"
#include "core/domain/conflict.h"
#include "core/store/row.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace roundsman {

static Value bytesFrom(const QString &text)
{
    if (const auto id = Id::fromText(toUtf8(text)))
        return pack(*id);
    return fromHex(toUtf8(text)).value_or(Bytes());
}

// A cell as the conflict row's documents write it.
static Value cellFrom(const Column &column, const QJsonValue &value)
{
    if (value.isNull())
        return zero(column);
    switch (column.type()) {
    case Type::Integer: return std::int64_t(value.isBool() ? value.toBool() : value.toInteger());
    case Type::Real: return value.toDouble();
    case Type::Text: return toUtf8(value.toString());
    case Type::Blob: return bytesFrom(value.toString());
    }
    return zero(column);
}

static Record withMine(const Table &table, Record record, const QString &document)
{
    const QJsonObject mine = QJsonDocument::fromJson(document.toUtf8()).object();
    for (std::size_t i = 0; i < record.size(); ++i) {
        const QJsonValue value = mine[QLatin1StringView(table.columns[i].name)];
        if (!value.isUndefined())
            record[i] = cellFrom(table.columns[i], value);
    }
    return record;
}

static Error gone()
{
    return {Error::Code::NotFound,
            "This conflict is no longer on this device; there is nothing to settle."};
}

Result<SaveGroup> settlement(Database &db, const Id &id, KeptSide keep)
{
    const auto row = findRow(db, tableOf<Conflict>, id);
    if (!row)
        return gone();
    Conflict conflict = fromRecord<Conflict>(id, row->record);
    conflict.state = "settled";
    conflict.settledWith = keep == KeptSide::Mine ? "mine" : "theirs";
    SaveGroup group("Conflict settled");
    if (keep == KeptSide::Mine) {
        const Table *table = findTable(toUtf8(conflict.tableName));
        const auto subject = table ? findRow(db, *table, conflict.row) : std::nullopt;
        if (!subject)
            return gone();
        group.put(*table, conflict.row, withMine(*table, subject->record, conflict.mine));
    }
    group.put(conflict);
    return group;
}

} // namespace roundsman
