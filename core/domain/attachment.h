#pragma once

#include "core/schema/schema.h"

namespace roundsman {

// A photo or a file that belongs to another row. Its content travels apart, by its hash.
struct Attachment
{
    Id id;
    QString ownerTable;
    Id ownerRow;
    Bytes sha256;
    QString mime;
    std::int64_t size = 0; // bytes
    QString caption;
    Instant takenAt;
    Id author;
};

inline constexpr const char *attachmentOwnerWords[] = {
    "customer", "visit", "feedback", "sighting", "order"};

template <>
inline constexpr auto schema<Attachment> = entity(
    20,
    "attachment",
    R | M | K,
    {followAny("ownerTable", "ownerRow"), person("author")},
    field(1, "ownerTable", &Attachment::ownerTable)
        .oneOf(attachmentOwnerWords)
        .required()
        .merge(Merge::append),
    field(2, "ownerRow", &Attachment::ownerRow).required().indexed().merge(Merge::append),
    field(3, "sha256", &Attachment::sha256).required().merge(Merge::append),
    field(4, "mime", &Attachment::mime).limit(100).merge(Merge::append),
    field(5, "size", &Attachment::size).merge(Merge::append),
    field(6, "caption", &Attachment::caption).merge(Merge::append),
    field(7, "takenAt", &Attachment::takenAt).merge(Merge::append),
    field(8, "author", &Attachment::author).references("user").required().merge(Merge::append));

} // namespace roundsman
