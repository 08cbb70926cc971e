#pragma once

#include "core/domain/approval.h"
#include "core/domain/attachment.h"
#include "core/domain/audience.h"
#include "core/domain/brief.h"
#include "core/domain/brief_ack.h"
#include "core/domain/brief_comment.h"
#include "core/domain/calendar.h"
#include "core/domain/capacity.h"
#include "core/domain/catalog.h"
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

#include <utility>
#include <vector>

namespace roundsman::test {

// Of each entity: its table, and what becomes of a row that is put into its struct and out of it
// again.
template <typename... Entities>
std::vector<std::pair<const Table *, Record (*)(const Record &)>> throughStructs()
{
    return {{&tableOf<Entities>,
             [](const Record &row) { return toRecord(fromRecord<Entities>(Id(), row)); }}...};
}

inline auto everyStruct()
{
    return throughStructs<User,
                          Team,
                          Territory,
                          TerritoryMember,
                          Segment,
                          Customer,
                          Contact,
                          Preference,
                          Product,
                          Capacity,
                          PriceList,
                          Price,
                          Order,
                          OrderLine,
                          Visit,
                          Task,
                          Feedback,
                          Competitor,
                          Sighting,
                          Attachment,
                          Conflict,
                          Audience,
                          Dashboard,
                          Reaction,
                          Receipt,
                          Promotion,
                          Quote,
                          Approval,
                          QuoteLine,
                          FeedbackEvent,
                          Calendar,
                          Brief,
                          BriefComment,
                          BriefAck,
                          ReviewItem,
                          Signal>();
}

} // namespace roundsman::test
