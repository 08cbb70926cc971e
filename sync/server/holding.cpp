#include "sync/server/holding.h"

#include "core/domain/catalog.h"
#include "core/schema/access.h"

namespace roundsman {

namespace {

// A row that is held through two scopes shows what either of them shows.
void show(HeldRow &held, const Record &record, Role reader)
{
    for (std::size_t i = 0; i < held.table->columns.size(); ++i) {
        if (held.isSeen[i] || !mayRead(held.table->columns[i], reader))
            continue;
        held.isSeen[i] = true;
        held.record[i] = record[i];
    }
}

HeldRow nothingOf(const Table &table, const Id &id)
{
    HeldRow held{&table, id, {}, {}, std::vector<bool>(table.columns.size())};
    for (const Column &column : table.columns)
        held.record.push_back(zero(column));
    return held;
}

} // namespace

std::vector<HeldRow> holdingOf(StorageView &view, const Grants &grants, const Table *only)
{
    std::map<std::pair<std::uint16_t, Id>, HeldRow> rows;
    for (const std::string &name : grants.scopes()) {
        const auto scope = view.scope(name);
        if (!scope)
            continue;
        const Role reader = readerOf(visibilityOfScope(name));
        view.places(scope->number, 0, true, [&](const Membership &place) {
            const Table *table = findTable(place.table);
            if (!table || (only && table != only))
                return true;
            const auto record = view.row(*table, place.row);
            if (!record)
                return true;
            HeldRow &held = rows.try_emplace({place.table, place.row}, nothingOf(*table, place.row))
                                .first->second;
            held.scopes.push_back(name);
            show(held, *record, reader);
            return true;
        });
    }
    std::vector<HeldRow> all;
    for (auto &[key, held] : rows)
        all.push_back(std::move(held));
    return all;
}

} // namespace roundsman
