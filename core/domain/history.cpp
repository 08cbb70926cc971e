#include "core/domain/history.h"

#include "core/domain/feedback.h"
#include "core/domain/order.h"
#include "core/domain/quote.h"
#include "core/domain/sighting.h"
#include "core/domain/signal.h"
#include "core/domain/task.h"
#include "core/domain/visit.h"

#include <algorithm>

namespace roundsman {

const History *historyOf(const Table &table)
{
    static constexpr std::array<std::pair<const Table *, const History *>, 7> all{
        {{&tableOf<Visit>, &visitHistory},
         {&tableOf<Task>, &taskHistory},
         {&tableOf<Feedback>, &feedbackHistory},
         {&tableOf<Sighting>, &sightingHistory},
         {&tableOf<Signal>, &signalHistory},
         {&tableOf<Order>, &orderHistory},
         {&tableOf<Quote>, &quoteHistory}}};
    const auto found =
        std::ranges::find(all, table.id, [](const auto &each) { return each.first->id; });
    return found == all.end() ? nullptr : found->second;
}

} // namespace roundsman
