#include "sync/device/reading.h"

#include "core/domain/conflict.h"
#include "core/queries/vantage.h"
#include "sync/device/print.h"
#include "sync/device/rows.h"

namespace roundsman {

static int print(const Result<std::vector<QJsonObject>> &lines)
{
    if (!lines)
        return fail(lines.error());
    for (const QJsonObject &line : *lines)
        printLine(line);
    return Ok;
}

int listRows(Profile &profile,
             const std::string &entity,
             const std::vector<std::string> &where,
             std::int64_t limit)
{
    const auto table = tableNamed(entity);
    if (!table)
        return fail(table.error());
    const auto wanted = readAssignments(where);
    if (!wanted)
        return fail(wanted.error());
    return print(
        profile.store->glance([&](Database &db) { return rowLines(db, **table, *wanted, limit); }));
}

int showRow(Profile &profile, const std::string &entity, const std::string &idText)
{
    const auto named = rowNamed(entity, idText);
    if (!named)
        return fail(named.error());
    const auto row =
        profile.store->glance([&](Database &db) { return rowLine(db, named->table, named->id); });
    if (!row)
        return fail(row.error());
    printLine(*row);
    return Ok;
}

int showConflicts(Profile &profile)
{
    return print(profile.store->glance([&](Database &db) -> Result<std::vector<QJsonObject>> {
        auto lines = rowLines(db, tableOf<Conflict>, {}, -1);
        if (lines)
            std::erase_if(*lines,
                          [](const QJsonObject &line) { return line["state"] == "settled"; });
        return lines;
    }));
}

int searchRows(Profile &profile, const std::string &text, int limit)
{
    const auto owner = profile.store->owner();
    return print(profile.store->glance([&](Database &db) -> Result<std::vector<QJsonObject>> {
        std::vector<QJsonObject> lines;
        const Vantage from = owner ? vantageOf(db, owner->user, profile.store->now()) : Vantage();
        for (const Hit &hit : search(db, text, limit, from)) {
            auto line = rowLine(db, *hit.table, hit.id);
            if (!line)
                return line.error();
            line->insert("entity", hit.table->name);
            line->insert("foundIn", searchFields[std::size_t(hit.field)]);
            lines.push_back(*std::move(line));
        }
        return lines;
    }));
}

} // namespace roundsman
