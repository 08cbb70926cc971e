#pragma once

#include "core/schema/schema.h"

namespace roundsman {

// Two values for one merge unit, both kept: which was taken, which was not, and who wrote them.
// Ordinary synced data, in the scope of the person who has to know.
struct Conflict
{
    Id id;
    QString tableName;
    Id row;
    std::int64_t unit = 0; // the id of the merge unit's first column
    QString policy;
    QString original; // the unit before both edits, {"phone": "…"}
    QString theirs;   // what stands now
    QString mine;     // what the author wrote and what was not taken
    Id theirAuthor;
    Id author;
    std::optional<Instant> theirsAt;
    Instant mineAt;
    QString state;
    QString settledWith;
};

// noted: settled by rule, kept to be read; open: waits for a person.
inline constexpr const char *conflictWords[] = {"open", "noted", "settled"};
inline constexpr std::pair<const char *, const char *> conflictSteps[] = {
    {"open", "settled"}, {"noted", "settled"}, {"settled", "open"}};
inline constexpr const char *settledWords[] = {"", "mine", "theirs"};

template <>
inline constexpr auto schema<Conflict> = entity(
    21,
    "conflict",
    S,
    {person("author")},
    field(1, "tableName", &Conflict::tableName).limit(64).required(),
    field(2, "row", &Conflict::row).required().indexed(),
    field(3, "unit", &Conflict::unit),
    field(4, "policy", &Conflict::policy).limit(16),
    field(5, "original", &Conflict::original).document(),
    field(6, "theirs", &Conflict::theirs).document(),
    field(7, "mine", &Conflict::mine).document(),
    field(8, "theirAuthor", &Conflict::theirAuthor).references("user"),
    field(9, "author", &Conflict::author).references("user").required(),
    field(10, "theirsAt", &Conflict::theirsAt),
    field(11, "mineAt", &Conflict::mineAt),
    field(12, "state", &Conflict::state).state({conflictWords, conflictSteps}).writers(R | M),
    field(13, "settledWith", &Conflict::settledWith).oneOf(settledWords).lww().writers(R | M));

} // namespace roundsman
