#include "core/store/set_aside.h"

#include "core/domain/catalog.h"
#include "core/store/pending.h"

namespace roundsman {

static Error noSuchGroup()
{
    return {Error::Code::NotFound, "Nothing that was set aside has this number. Look again."};
}

Result<Done> dropGroup(Database &db, std::uint64_t firstCounter, Instant now)
{
    db.run("UPDATE outbox SET state = 4, settled_ms = ?2 WHERE first_ctr = ?1 AND state = 3",
           std::int64_t(firstCounter),
           now);
    return db.changes() == 1 ? Result<Done>(Done()) : noSuchGroup();
}

Result<Saved>
retryGroup(Database &db, Journal &journal, std::uint64_t firstCounter, QSet<QString> &tables)
{
    Transaction transaction(db);
    const auto group = findGroup(db, firstCounter, GroupState::SetAside);
    if (!group)
        return noSuchGroup();
    if (auto dropped = dropGroup(db, firstCounter, journal.clock().now()); !dropped)
        return dropped.error();

    const Saved saved{journal.append(db, group->operations, group->title)};
    tables += QStringLiteral("outbox");
    for (const Operation &operation : group->operations) {
        const Table *table = findTable(operation.table);
        if (!table)
            continue;
        const auto row = findRow(db, *table, operation.row);
        keepBase(db, *table, operation.row, row ? &*row : nullptr);
        replay(db, *table, operation.row);
        tables += QString::fromLatin1(table->name);
    }
    transaction.commit();
    return saved;
}

} // namespace roundsman
