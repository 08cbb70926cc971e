#include "sync/server/aged_rows.h"

#include "core/domain/attachment.h"
#include "core/domain/catalog.h"
#include "core/domain/conflict.h"
#include "core/domain/review_item.h"
#include "sync/server/replay.h"

#include <algorithm>

namespace roundsman {

namespace {

// A moment that was never set is NULL or 0.
std::string whereOld(const AgedEntity &entity)
{
    std::string all, any;
    for (const char *date : entity.dates) {
        if (!date)
            continue;
        const std::string at = "coalesce(\"" + std::string(date) + "\", 0)";
        all += " AND " + at + " < ?1";
        any += (any.empty() ? "" : " OR ") + at + " > 0";
    }
    std::string where = '(' + any + ')' + all;
    if (!entity.state)
        return where;
    std::string words;
    for (const char *end : entity.ends)
        words += end ? (words.empty() ? "'" : ", '") + std::string(end) + '\'' : "";
    return where + " AND \"" + entity.state + "\" IN (" + words + ')';
}

// The rows that a change points to.
void addNamed(const Operation &operation, std::set<Id> &named)
{
    const Table *table = findTable(operation.table);
    for (const UnitChange &change : operation.units) {
        for (const Cell &cell : change.cells) {
            const Column *column = table ? table->find(cell.column) : nullptr;
            if (column && column->kind == Kind::Id)
                named.insert(Codec<Id>::unpack(cell.value));
        }
    }
}

template <typename T>
void addRows(StorageView &view, const char *column, const Id &id, std::vector<RowName> &to)
{
    for (const Id &each : view.rowsWhere(tableOf<T>, *tableOf<T>.find(column), pack(id)))
        to.push_back({&tableOf<T>, each});
}

// Is there a row that is still open on this one?
template <typename T>
bool hasOpen(StorageView &view, const Id &id)
{
    return std::ranges::any_of(view.rowsWhere(tableOf<T>, *tableOf<T>.find("row"), pack(id)),
                               [&](const Id &each) {
                                   const auto record = view.row(tableOf<T>, each);
                                   return record && fromRecord<T>(each, *record).state == u"open";
                               });
}

} // namespace

AgedRows::AgedRows(Database &db, StorageView &view) : m_db(db), m_view(view)
{
    for (const SetAsideGroup &aside : groupsSetAside(db)) {
        for (const Operation &operation : aside.group.operations) {
            m_setAside.insert(operation.row);
            addNamed(operation, m_setAside);
        }
    }
}

std::vector<AgedRows::Row>
AgedRows::next(const RetentionRule &rule, Instant now, const Id &after, std::int64_t limit)
{
    const AgedEntity &entity = *rule.entity;
    std::vector<Id> ids;
    {
        Query query = m_db.query("SELECT id FROM \"" + std::string(entity.table->name) + "\" WHERE "
                                     + whereOld(entity) + " AND id > ?2 ORDER BY id LIMIT ?3",
                                 rule.oldest(now),
                                 Bytes(after.bytes.begin(), after.bytes.end()),
                                 limit);
        while (query.next())
            ids.push_back(query.get<Id>(0));
    }
    std::vector<Row> rows;
    rows.reserve(ids.size());
    for (const Id &id : ids)
        rows.push_back(looked(entity, id));
    return rows;
}

AgedRows::Row AgedRows::looked(const AgedEntity &entity, const Id &id)
{
    Row row{id, {}, false};
    addParts(entity, id, row.parts);
    row.stays = isBusy(id) || isNamed(entity, id) || isOfOpenWork(entity, id)
        || std::ranges::any_of(row.parts, [this](const RowName &part) { return isBusy(part.id); });
    return row;
}

void AgedRows::addParts(const AgedEntity &entity, const Id &id, std::vector<RowName> &parts)
{
    for (const AgedEntity::Part &part : entity.parts) {
        if (!part.table)
            continue;
        for (const Id &each :
             m_view.rowsWhere(*part.table, *part.table->find(part.column), pack(id)))
            parts.push_back({part.table, each});
    }
    addRows<Attachment>(m_view, "ownerRow", id, parts);
    addRows<Conflict>(m_view, "row", id, parts);
    addRows<ReviewItem>(m_view, "row", id, parts);
}

bool AgedRows::isBusy(const Id &id)
{
    return m_setAside.contains(id) || hasOpen<Conflict>(m_view, id)
        || hasOpen<ReviewItem>(m_view, id);
}

// A picture of something on which there is still work to do.
bool AgedRows::isOfOpenWork(const AgedEntity &entity, const Id &id)
{
    if (entity.table != &tableOf<Attachment>)
        return false;
    const auto picture = fromRecord<Attachment>(id, *m_view.row(tableOf<Attachment>, id));
    const auto owner = std::ranges::find_if(agedEntities(), [&](const AgedEntity &each) {
        return each.state && picture.ownerTable == QLatin1String(each.table->name);
    });
    if (owner == agedEntities().end())
        return false;
    const auto record = m_view.row(*owner->table, picture.ownerRow);
    if (!record)
        return false;
    const auto &state =
        std::get<std::string>((*record)[std::size_t(owner->table->indexOf(owner->state))]);
    return std::ranges::none_of(
        owner->ends, [&](const char *end) { return end && state == std::string_view(end); });
}

// Does a row point here that is no part of it?
bool AgedRows::isNamed(const AgedEntity &entity, const Id &id)
{
    for (const Table *table : catalog()) {
        if (entity.isPart(*table))
            continue;
        for (const Column &column : table->columns) {
            if (column.references && std::string_view(column.references) == entity.table->name
                && !m_view.rowsWhere(*table, column, pack(id)).empty())
                return true;
        }
    }
    return false;
}

} // namespace roundsman
