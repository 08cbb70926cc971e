#pragma once

#include "core/schema/schema.h"

namespace roundsman {

// A few figures that the centre has made out of much, for an audience. Signed by the organisation:
// a device shows nothing of a row that was not (core/schema/signed.h), nor one that is older than
// what it has had of it.
struct Dashboard
{
    Id id;
    Id audience;
    QString code; // by which the centre publishes it again
    QString title;
    std::int64_t version = 0; // rises with each publication
    std::optional<Instant> validFrom;
    Instant validUntil;
    Instant asOf;  // of the figures
    QString tiles; // what it shows, as JSON (core/domain/tile.h)
    Id author;
    bool withdrawn = false;
    QString signature;
};

template <>
inline constexpr auto schema<Dashboard> =
    entity(23,
           "dashboard",
           S,
           {audience("audience")},
           field(1, "audience", &Dashboard::audience).references("audience").required(),
           field(2, "code", &Dashboard::code).limit(64).required().indexed(),
           field(3, "title", &Dashboard::title).limit(200).required(),
           field(4, "version", &Dashboard::version),
           field(5, "validFrom", &Dashboard::validFrom),
           field(6, "validUntil", &Dashboard::validUntil).indexed(),
           field(7, "asOf", &Dashboard::asOf),
           field(8, "tiles", &Dashboard::tiles).document(),
           field(9, "author", &Dashboard::author).references("user"),
           field(10, "withdrawn", &Dashboard::withdrawn),
           field(11, "signature", &Dashboard::signature).limit(100));

} // namespace roundsman
