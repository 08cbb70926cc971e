#pragma once

#include "core/store/group.h"
#include "core/store/outbox.h"

#include <QSet>

namespace roundsman {

// What the person decides about a group that the server refused.
// Error::NotFound: no group that was set aside has this counter.

// Lets it go; a copy is kept.
Result<Done> dropGroup(Database &db, std::uint64_t firstCounter, Instant now);

// Takes that back: it is set aside again. Error::NotFound: no such group was let go.
Result<Done> takeBackGroup(Database &db, std::uint64_t firstCounter);

// Sends the same edits as a new group and shows them again; `tables` gets the names of what
// changed.
Result<Saved>
retryGroup(Database &db, Journal &journal, std::uint64_t firstCounter, QSet<QString> &tables);

// What retryGroup() and repairGroup() (core/store/repair.h) share: lets the old group go and
// appends `group` as a new one, within the caller's transaction.
Result<Saved> sendAgain(Database &db,
                        Journal &journal,
                        std::uint64_t firstCounter,
                        const std::optional<OperationGroup> &group,
                        QSet<QString> &tables);

} // namespace roundsman
