#pragma once

#include "core/schema/schema.h"

namespace roundsman {

// What one of those concerned has to say before a brief is published.
struct BriefComment
{
    Id id;
    Id brief;
    Id author;
    QString text;
    Instant at;
};

template <>
inline constexpr auto schema<BriefComment> = entity(
    29,
    "brief_comment",
    R | M | K | P | A,
    {follow("brief")},
    field(1, "brief", &BriefComment::brief).references("brief").required().merge(Merge::append),
    field(2, "author", &BriefComment::author).references("user").required().merge(Merge::append),
    field(3, "text", &BriefComment::text).limit(2'000).required().merge(Merge::append),
    field(4, "at", &BriefComment::at).merge(Merge::append));

} // namespace roundsman
