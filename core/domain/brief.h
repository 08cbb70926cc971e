#pragma once

#include "core/schema/schema.h"

namespace roundsman {

// What everybody in an audience is to know and to do, on one form for all teams. Signed by the
// organisation, as everything from the centre is.
struct Brief
{
    Id id;
    Id audience;
    QString code; // by which the centre publishes it again
    QString title;
    std::int64_t version = 0; // rises with each publication
    QString state;
    QString goal;
    QString message;  // the one sentence to say
    QString material; // what to take along
    QString offer;    // the price or the promotion
    std::optional<Instant> validFrom;
    std::optional<Instant> validUntil;
    QString expected;       // the result that is hoped for
    QString question;       // that shows whether it was understood
    QString choices;        // of answers, as a JSON list
    std::int64_t right = 0; // the place of the right one in it
    QStringList segments;   // of the customers whom it concerns; none: all
    std::optional<Instant> discussUntil;
    Id author;
    QString signature;
};

inline constexpr const char *briefWords[] = {"discussion", "published", "ended"};

template <>
inline constexpr auto
    schema<Brief> = entity(28,
                           "brief",
                           S,
                           {audience("audience")},
                           field(1, "audience", &Brief::audience).references("audience").required(),
                           field(2, "code", &Brief::code).limit(64).required().indexed(),
                           field(3, "title", &Brief::title).limit(200).required(),
                           field(4, "version", &Brief::version),
                           field(5, "state", &Brief::state).oneOf(briefWords).required(),
                           field(6, "goal", &Brief::goal),
                           field(7, "message", &Brief::message),
                           field(8, "material", &Brief::material),
                           field(9, "offer", &Brief::offer),
                           field(10, "validFrom", &Brief::validFrom),
                           field(11, "validUntil", &Brief::validUntil).indexed(),
                           field(12, "expected", &Brief::expected),
                           field(13, "question", &Brief::question),
                           field(14, "choices", &Brief::choices).document(),
                           field(15, "right", &Brief::right),
                           field(16, "segments", &Brief::segments),
                           field(17, "discussUntil", &Brief::discussUntil),
                           field(18, "author", &Brief::author).references("user"),
                           field(19, "signature", &Brief::signature).limit(100));

} // namespace roundsman
