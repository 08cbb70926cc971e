#pragma once

#include "app/visit/follow_up.h"
#include "app/visit/visit_draft.h"
#include "core/domain/visit.h"
#include "core/queries/offers.h"
#include "core/store/group.h"

namespace roundsman {

// Everything that check out is made of.
struct CheckOut
{
    Visit visit;
    std::optional<Seen> seen; // as it stood when it was opened
    VisitDraft draft;
    FollowUp next;
    Offers offers; // that the draft's lines speak of
    QString customerName;
    Id me;
    Instant now;
    std::function<Id()> newId;
};

// The visit, done, with what came of it, as one save: feedback, sighting, order, photos, next step.
SaveGroup saveOf(const CheckOut &out);

// Why it cannot be checked out yet, in one sentence; "" when it can.
QString whatIsMissing(const VisitDraft &draft);

} // namespace roundsman
