#include "sync/server/retention.h"

#include "sync/server/aged_rows.h"
#include "sync/server/audit.h"
#include "sync/server/eraser.h"

namespace roundsman {

namespace {

constexpr std::int64_t atOnce = 200; // rows looked at in one transaction
constexpr std::int64_t dayMs = 86'400'000;
constexpr auto lastDay = "retention.last-day";

void add(Aged &to, const AgedRows::Row &row)
{
    if (row.stays) {
        ++to.kept;
        return;
    }
    ++to.rows;
    to.parts += std::int64_t(row.parts.size());
}

Result<Done> eraseAll(Eraser &eraser, const AgedEntity &entity, std::span<const AgedRows::Row> rows)
{
    for (const AgedRows::Row &row : rows) {
        if (row.stays)
            continue;
        for (const RowName &part : row.parts) {
            if (auto gone = eraser.remove(*part.table, part.id); !gone)
                return gone;
        }
        if (auto gone = eraser.remove(*entity.table, row.id); !gone)
            return gone;
    }
    eraser.finish();
    return Done();
}

std::string countsOf(const Aged &aged)
{
    return "rows=" + std::to_string(aged.rows) + " parts=" + std::to_string(aged.parts)
        + " older=" + std::to_string(aged.rule.count) + (aged.rule.isMonths ? "m" : "d");
}

} // namespace

Result<std::vector<RetentionRule>> Retention::rules()
{
    std::vector<RetentionRule> set;
    const auto read = m_storage.read([&](StorageView &view) -> Result<Done> {
        set = retentionRules(view);
        return Done();
    });
    if (!read)
        return read.error();
    return set;
}

Result<std::vector<Aged>> Retention::count()
{
    const Instant now = m_ambient.clock.now();
    return m_storage.pool().read([&](Database &db) {
        SqlReading view(db);
        AgedRows aged(db, view);
        std::vector<Aged> all;
        for (const RetentionRule &rule : retentionRules(view)) {
            Aged counted{rule};
            Id after;
            for (std::size_t found = atOnce; found == atOnce;) {
                const auto rows = aged.next(rule, now, after, atOnce);
                for (const AgedRows::Row &row : rows)
                    add(counted, row);
                found = rows.size();
                after = rows.empty() ? after : rows.back().id;
            }
            all.push_back(counted);
        }
        return all;
    });
}

// What something still points to is taken by the next run, after whatever pointed there.
Result<Done> Retention::erase(Aged &aged, const std::string &actor)
{
    struct Batch
    {
        Aged counted;
        Id last;
        std::size_t found = 0;
    };
    const Instant now = m_ambient.clock.now();
    Id after;
    for (std::size_t found = atOnce; found == atOnce;) {
        const auto batch = m_storage.pool().write([&](Database &db) -> Result<Batch> {
            Eraser eraser(db, now);
            const auto rows = AgedRows(db, eraser.storage()).next(aged.rule, now, after, atOnce);
            Batch done{Aged{aged.rule}, rows.empty() ? after : rows.back().id, rows.size()};
            for (const AgedRows::Row &row : rows)
                add(done.counted, row);
            if (auto erased = eraseAll(eraser, *aged.rule.entity, rows); !erased)
                return erased.error();
            if (done.counted.rows > 0)
                Audit(db, m_ambient)
                    .note({actor,
                           "retention.applied",
                           "entity/" + std::string(aged.rule.entity->table->name),
                           countsOf(done.counted)});
            return done;
        });
        if (!batch)
            return batch.error();
        aged.rows += batch->counted.rows;
        aged.parts += batch->counted.parts;
        aged.kept += batch->counted.kept;
        after = batch->last;
        found = batch->found;
    }
    return Done();
}

Result<std::vector<Aged>> Retention::run(const std::string &actor)
{
    const auto set = rules();
    if (!set)
        return set.error();
    std::vector<Aged> all;
    std::int64_t gone = 0;
    for (const RetentionRule &rule : *set) {
        Aged &aged = all.emplace_back(Aged{rule});
        if (auto erased = erase(aged, actor); !erased)
            return erased.error();
        gone += aged.rows;
    }
    if (gone > 0)
        dropSnapshots(m_path);
    return all;
}

Result<std::vector<Aged>> Retention::runToday()
{
    const std::int64_t today = m_ambient.clock.now().ms / dayMs;
    bool isDue = false;
    const auto asked = m_storage.write([&](StorageTransaction &storage) -> Result<Done> {
        const std::string day = std::to_string(today);
        isDue =
            isRetentionDaily(storage) && textOf(storage.setting(lastDay).value_or(Bytes())) != day;
        if (isDue)
            storage.setSetting(lastDay, bytesOf(day));
        return Done();
    });
    if (!asked)
        return asked.error();
    return isDue ? run("server") : std::vector<Aged>();
}

} // namespace roundsman
