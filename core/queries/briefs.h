#pragma once

#include "core/db/database.h"
#include "core/domain/brief.h"
#include "core/domain/brief_ack.h"
#include "core/store/listing.h"

namespace roundsman {

// A brief on this device, and what its person made of it.
struct KnownBrief
{
    Brief brief;
    bool isTrusted = false; // the organisation has signed exactly this
    std::optional<BriefAck> ack;
    std::int64_t comments = 0;

    // Understood or blocked, for the version that stands.
    bool isSettled() const
    {
        return ack && ack->version == brief.version && ack->state != u"delivered";
    }
};

// What is not settled comes first, then by the day on which it begins.
QList<KnownBrief> briefsOn(Database &db, const Id &person);

// The one that holds at that customer's door at that moment: of several one that is not settled.
std::optional<KnownBrief>
briefAtDoor(Database &db, const Id &person, const Id &customer, Instant now);

Listing commentsOn(const Id &brief);

} // namespace roundsman
