#include "sync/server/api/open_entities.h"

#include "core/domain/capacity.h"
#include "core/domain/contact.h"
#include "core/domain/customer.h"
#include "core/domain/feedback.h"
#include "core/domain/order.h"
#include "core/domain/order_line.h"
#include "core/domain/price.h"
#include "core/domain/price_list.h"
#include "core/domain/product.h"
#include "core/domain/segment.h"
#include "core/domain/sighting.h"
#include "core/domain/signal.h"
#include "core/domain/territory.h"
#include "core/domain/visit.h"

#include <algorithm>

namespace roundsman {

static constexpr std::array everyEntity{
    OpenEntity{"products", &tableOf<Product>, true, {}, "What is sold"},
    OpenEntity{"price-lists", &tableOf<PriceList>, true, "despite", "Prices that hold together"},
    OpenEntity{"prices", &tableOf<Price>, true, {}, "What a product costs on one list"},
    OpenEntity{"capacity", &tableOf<Capacity>, true, {}, "How much can be had, where and when"},
    OpenEntity{"customers", &tableOf<Customer>, true, {}, "Whoever is sold to"},
    OpenEntity{"contacts", &tableOf<Contact>, true, {}, "People at a customer"},
    OpenEntity{"orders", &tableOf<Order>, true, {}, "What customers ordered"},
    OpenEntity{"order-lines", &tableOf<OrderLine>, true, {}, "One product on an order"},
    OpenEntity{"signals", &tableOf<Signal>, true, {}, "What was noticed at customers"},
    OpenEntity{"territories", &tableOf<Territory>, false, {}, "Parts of the market"},
    OpenEntity{"segments", &tableOf<Segment>, false, {}, "Kinds of customers"},
    OpenEntity{"visits", &tableOf<Visit>, false, {}, "Reps at customers' doors"},
    OpenEntity{"feedback", &tableOf<Feedback>, false, {}, "What customers said"},
    OpenEntity{"sightings", &tableOf<Sighting>, false, {}, "Competitors' prices, seen"},
};

std::span<const OpenEntity> openEntities() { return everyEntity; }

const OpenEntity *findOpen(std::string_view path)
{
    const auto found = std::ranges::find(everyEntity, path, &OpenEntity::path);
    return found == everyEntity.end() ? nullptr : &*found;
}

} // namespace roundsman
