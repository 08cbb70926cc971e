#include "core/store/set_aside.h"

#include "core/base/planted.h"
#include "core/domain/catalog.h"
#include "core/store/pending.h"

namespace roundsman {

static Error noSuchGroup()
{
    return {Error::Code::NotFound, "Nothing that was set aside has this number. Look again."};
}

// Counters below 1 belong to an earlier enrolment: head office would take them for other groups.
static void tell(Database &db, std::uint64_t firstCounter, QuarantineNews news)
{
    if (std::int64_t(firstCounter) > 0)
        db.run(
            "INSERT INTO quarantine_news(first_ctr, kind) VALUES (?1, ?2) ON CONFLICT DO NOTHING",
            std::int64_t(firstCounter),
            std::int64_t(news));
}

static Result<Done> closeGroup(Database &db, std::uint64_t firstCounter, Instant now)
{
    db.run("UPDATE outbox SET state = 4, settled_ms = ?2 WHERE first_ctr = ?1 AND state = 3",
           std::int64_t(firstCounter),
           now);
    return db.changes() == 1 ? Result<Done>(Done()) : noSuchGroup();
}

Result<Done> dropGroup(Database &db, std::uint64_t firstCounter, Instant now)
{
    Transaction transaction(db);
    auto dropped = closeGroup(db, firstCounter, now);
    if (dropped)
        tell(db, firstCounter, QuarantineNews::Dropped);
    transaction.commit();
    return dropped;
}

Result<Done> takeBackGroup(Database &db, std::uint64_t firstCounter)
{
    Transaction transaction(db);
    db.run("UPDATE outbox SET state = 3 WHERE first_ctr = ?1 AND state = 4",
           std::int64_t(firstCounter));
    if (db.changes() != 1)
        return noSuchGroup();
    db.run("DELETE FROM quarantine_news WHERE first_ctr = ?1 AND kind = ?2",
           std::int64_t(firstCounter),
           std::int64_t(QuarantineNews::Dropped));
    transaction.commit();
    return Done();
}

Result<Saved> sendAgain(Database &db,
                        Journal &journal,
                        std::uint64_t firstCounter,
                        const std::optional<OperationGroup> &group,
                        QSet<QString> &tables)
{
    if (!group)
        return noSuchGroup();
    if (auto closed = closeGroup(db, firstCounter, journal.clock().now()); !closed)
        return closed.error();
    tell(db, firstCounter, QuarantineNews::SentAgain);

    const Saved saved{journal.append(db, group->operations, group->title)};
    tables += QStringLiteral("outbox");
    for (const Operation &operation : group->operations) {
        const Table *table = findTable(operation.table);
        if (!table)
            continue;
        const auto row = findRow(db, *table, operation.row);
        if (!planted("base-of-retry-lost"))
            keepBase(db, *table, operation.row, row ? &*row : nullptr);
        if (!planted("retry-not-shown"))
            replay(db, *table, operation.row);
        tables += QString::fromLatin1(table->name);
    }
    return saved;
}

Result<Saved>
retryGroup(Database &db, Journal &journal, std::uint64_t firstCounter, QSet<QString> &tables)
{
    Transaction transaction(db);
    const auto group = findGroup(db, firstCounter, GroupState::SetAside);
    auto saved = sendAgain(db, journal, firstCounter, group, tables);
    if (saved)
        transaction.commit();
    return saved;
}

} // namespace roundsman
