#include "core/domain/catalog.h"

#include "core/domain/approval.h"
#include "core/domain/attachment.h"
#include "core/domain/audience.h"
#include "core/domain/brief.h"
#include "core/domain/brief_ack.h"
#include "core/domain/brief_comment.h"
#include "core/domain/calendar.h"
#include "core/domain/capacity.h"
#include "core/domain/competitor.h"
#include "core/domain/conflict.h"
#include "core/domain/contact.h"
#include "core/domain/customer.h"
#include "core/domain/dashboard.h"
#include "core/domain/feedback.h"
#include "core/domain/feedback_event.h"
#include "core/domain/order.h"
#include "core/domain/order_line.h"
#include "core/domain/preference.h"
#include "core/domain/price.h"
#include "core/domain/price_list.h"
#include "core/domain/product.h"
#include "core/domain/promotion.h"
#include "core/domain/quote.h"
#include "core/domain/quote_line.h"
#include "core/domain/reaction.h"
#include "core/domain/receipt.h"
#include "core/domain/review_item.h"
#include "core/domain/segment.h"
#include "core/domain/sighting.h"
#include "core/domain/signal.h"
#include "core/domain/task.h"
#include "core/domain/team.h"
#include "core/domain/territory.h"
#include "core/domain/territory_member.h"
#include "core/domain/user.h"
#include "core/domain/visit.h"

#include <algorithm>

namespace roundsman {

static constexpr std::array everyTable{
    &tableOf<User>,         &tableOf<Team>,
    &tableOf<Territory>,    &tableOf<TerritoryMember>,
    &tableOf<Segment>,      &tableOf<Customer>,
    &tableOf<Contact>,      &tableOf<Preference>,
    &tableOf<Product>,      &tableOf<Capacity>,
    &tableOf<PriceList>,    &tableOf<Price>,
    &tableOf<Order>,        &tableOf<OrderLine>,
    &tableOf<Visit>,        &tableOf<Task>,
    &tableOf<Feedback>,     &tableOf<Competitor>,
    &tableOf<Sighting>,     &tableOf<Attachment>,
    &tableOf<Conflict>,     &tableOf<Audience>,
    &tableOf<Dashboard>,    &tableOf<Reaction>,
    &tableOf<Receipt>,      &tableOf<Promotion>,
    &tableOf<Quote>,        &tableOf<Approval>,
    &tableOf<QuoteLine>,    &tableOf<FeedbackEvent>,
    &tableOf<Calendar>,     &tableOf<Brief>,
    &tableOf<BriefComment>, &tableOf<BriefAck>,
    &tableOf<ReviewItem>,   &tableOf<Signal>,
};

std::span<const Table *const> catalog() { return everyTable; }

const Table *findTable(std::string_view name)
{
    const auto found =
        std::ranges::find_if(everyTable, [&](auto each) { return each->name == name; });
    return found == everyTable.end() ? nullptr : *found;
}

const Table *findTable(std::uint16_t id)
{
    const auto found = std::ranges::find_if(everyTable, [&](auto each) { return each->id == id; });
    return found == everyTable.end() ? nullptr : *found;
}

} // namespace roundsman
