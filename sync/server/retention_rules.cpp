#include "sync/server/retention_rules.h"

#include "core/domain/approval.h"
#include "core/domain/attachment.h"
#include "core/domain/capacity.h"
#include "core/domain/conflict.h"
#include "core/domain/feedback.h"
#include "core/domain/feedback_event.h"
#include "core/domain/history.h"
#include "core/domain/order.h"
#include "core/domain/order_line.h"
#include "core/domain/preference.h"
#include "core/domain/quote.h"
#include "core/domain/quote_line.h"
#include "core/domain/reaction.h"
#include "core/domain/receipt.h"
#include "core/domain/review_item.h"
#include "core/domain/sighting.h"
#include "core/domain/signal.h"
#include "core/domain/task.h"
#include "core/domain/visit.h"

#include <QDateTime>

#include <algorithm>
#include <charconv>

namespace roundsman {

namespace {

constexpr AgedEntity
aged(const Table &table, const History &history, std::array<AgedEntity::Part, 2> parts = {})
{
    return {&table, history.dates, history.state, history.ends, parts};
}

// People and contacts are erased by name (subject.h); products, prices, audiences and what is
// published to them are taken back by whoever made them.
constexpr std::array everyAged{
    aged(tableOf<Visit>, visitHistory),
    aged(tableOf<Task>, taskHistory),
    aged(tableOf<Feedback>, feedbackHistory, {{{&tableOf<FeedbackEvent>, "feedback"}}}),
    aged(tableOf<Sighting>, sightingHistory),
    aged(tableOf<Signal>, signalHistory),
    AgedEntity{&tableOf<Preference>, {"notedAt"}, nullptr, {}, {}},
    aged(tableOf<Order>, orderHistory, {{{&tableOf<OrderLine>, "order"}}}),
    aged(tableOf<Quote>,
         quoteHistory,
         {{{&tableOf<QuoteLine>, "quote"}, {&tableOf<Approval>, "quote"}}}),
    AgedEntity{&tableOf<Capacity>, {"to", "validUntil"}, nullptr, {}, {}},
    AgedEntity{&tableOf<Attachment>, {"takenAt"}, nullptr, {}, {}},
    AgedEntity{&tableOf<Conflict>, {"mineAt", "theirsAt"}, "state", {"noted", "settled"}, {}},
    AgedEntity{&tableOf<ReviewItem>,
               {"cameAt", "decidedAt"},
               "state",
               {"accepted", "declined", "withdrawn"},
               {}},
    AgedEntity{&tableOf<Reaction>, {"at"}, nullptr, {}, {}},
    AgedEntity{&tableOf<Receipt>, {"deliveredAt", "seenAt"}, nullptr, {}, {}},
};

constexpr auto dailySetting = "retention";

std::string settingOf(const AgedEntity &entity)
{
    return std::string(dailySetting) + '.' + entity.table->name;
}

} // namespace

bool AgedEntity::isPart(const Table &of) const
{
    return std::ranges::any_of(parts, [&](const Part &part) { return part.table == &of; });
}

std::span<const AgedEntity> agedEntities() { return everyAged; }

Instant RetentionRule::oldest(Instant now) const
{
    const QDateTime today = QDateTime::fromMSecsSinceEpoch(now.ms, Qt::UTC);
    return {(isMonths ? today.addMonths(-count) : today.addDays(-count)).toMSecsSinceEpoch()};
}

std::string RetentionRule::words() const
{
    return std::to_string(count) + (isMonths ? " month" : " day") + (count == 1 ? "" : "s");
}

std::vector<RetentionRule> retentionRules(StorageView &view)
{
    std::vector<RetentionRule> rules;
    for (const AgedEntity &entity : everyAged) {
        const Bytes kept = view.setting(settingOf(entity)).value_or(Bytes());
        const std::string_view text = textOf(kept);
        RetentionRule rule{&entity, 0, text.ends_with('m')};
        std::from_chars(text.data(), text.data() + text.size(), rule.count);
        if (rule.count > 0)
            rules.push_back(rule);
    }
    return rules;
}

void setRetentionRule(StorageTransaction &storage, const RetentionRule &rule)
{
    const std::string text = std::to_string(rule.count) + (rule.isMonths ? 'm' : 'd');
    storage.setSetting(settingOf(*rule.entity), bytesOf(text));
}

bool isRetentionDaily(StorageView &view)
{
    return textOf(view.setting(dailySetting).value_or(Bytes())) == "daily";
}

void setRetentionDaily(StorageTransaction &storage, bool isDaily)
{
    storage.setSetting(dailySetting, bytesOf(std::string_view(isDaily ? "daily" : "off")));
}

} // namespace roundsman
