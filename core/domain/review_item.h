#pragma once

#include "core/schema/schema.h"

namespace roundsman {

// Work that came after somebody else became responsible, and that one person decides on. Ordinary
// synced data: whoever decides has it, and its author sees what becomes of it.
struct ReviewItem
{
    Id id;
    Id author;
    Id decider; // none: an administrator, in the quarantine
    QString title;
    QString reason;
    QString tableName; // what it is about, as far as whoever decides has it
    Id row;
    QString changes;       // a JSON array in the order of writing, see sync/README.md
    std::int64_t size = 0; // how many changes there are; all of them may not fit
    Instant wroteAt;
    Instant cameAt;
    QString state;
    QString answer; // why it was declined
    Id decidedBy;
    std::optional<Instant> decidedAt;
    std::int64_t line = 0; // with `counter`: where the work itself is kept at head office
    std::int64_t counter = 0;
};

// withdrawn: its author sent it anew or let it go.
inline constexpr const char *reviewWords[] = {"open", "accepted", "declined", "withdrawn"};
inline constexpr std::pair<const char *, const char *> reviewSteps[] = {
    {"open", "accepted"}, {"open", "declined"}, {"declined", "accepted"}, {"declined", "open"}};
// territory: one was taken from the author; moved: a row left the author's for another;
// waits: it builds on what is reviewed.
inline constexpr const char *reviewReasonWords[] = {"territory", "moved", "waits"};

template <>
inline constexpr auto schema<ReviewItem> =
    entity(35,
           "review_item",
           S,
           {people("decider", "author")},
           field(1, "author", &ReviewItem::author).references("user").required(),
           field(2, "decider", &ReviewItem::decider).references("user"),
           field(3, "title", &ReviewItem::title),
           field(4, "reason", &ReviewItem::reason).oneOf(reviewReasonWords),
           field(5, "tableName", &ReviewItem::tableName).limit(64),
           field(6, "row", &ReviewItem::row).indexed(),
           field(7, "changes", &ReviewItem::changes).document(),
           field(8, "size", &ReviewItem::size),
           field(9, "wroteAt", &ReviewItem::wroteAt),
           field(10, "cameAt", &ReviewItem::cameAt),
           field(11, "state", &ReviewItem::state)
               .state({reviewWords, reviewSteps})
               .writers(R | M | K | P | A)
               .indexed(),
           field(12, "answer", &ReviewItem::answer).lww().writers(R | M | K | P | A),
           field(13, "decidedBy", &ReviewItem::decidedBy).references("user"),
           field(14, "decidedAt", &ReviewItem::decidedAt),
           field(15, "line", &ReviewItem::line).indexed(),
           field(16, "counter", &ReviewItem::counter));

} // namespace roundsman
