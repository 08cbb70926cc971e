#pragma once

#include "core/store/group.h"
#include "core/store/outbox.h"

#include <QSet>

namespace roundsman {

// What the person decides about a group that the server refused.
// Error::NotFound: no group that was set aside has this counter.

// Lets it go; a copy is kept.
Result<Done> dropGroup(Database &db, std::uint64_t firstCounter, Instant now);

// Sends the same edits as a new group and shows them again; `tables` gets the names of what
// changed.
Result<Saved>
retryGroup(Database &db, Journal &journal, std::uint64_t firstCounter, QSet<QString> &tables);

} // namespace roundsman
