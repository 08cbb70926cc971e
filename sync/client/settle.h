#pragma once

#include "core/store/bookkeeping.h"
#include "sync/client/receive.h"

#include <functional>

namespace roundsman {

// Notes what the server decided; the groups stay pending until their rows are published.
ExchangeCounts noteVerdicts(Database &db, std::span<const Verdict> verdicts);

// Ends the groups that the answer's rows contain: at head office, or set aside. `touch` is told
// of every row that they wrote, so that it is shown without them.
void settle(Database &db,
            const ExchangeAnswer &answer,
            const std::function<void(const Table &, const Id &)> &touch);

} // namespace roundsman
