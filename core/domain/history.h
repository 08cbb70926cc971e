#pragma once

#include "core/schema/schema.h"

namespace roundsman {

// Which rows of an entity are history: what is over, and when it was. Retention goes by it, and so
// do the half-year slices in which closed history is kept (core/schema/slice.h).
struct History
{
    std::array<const char *, 3> dates{}; // a row is as old as the latest of them; none: it is not
    const char *state = nullptr;         // null: there is none; a row is over once it is made
    std::array<const char *, 3> ends{};  // the states of rows in which nothing is left to do
};

inline constexpr History visitHistory{
    {"plannedStart", "plannedEnd", "leftAt"}, "state", {"done", "cancelled"}};
inline constexpr History taskHistory{{"due"}, "state", {"done", "dropped"}};
inline constexpr History feedbackHistory{{"notedAt"}, "state", {"closed", "declined"}};
inline constexpr History sightingHistory{{"seenAt"}, nullptr, {}};
inline constexpr History signalHistory{{"at"}, nullptr, {}};
inline constexpr History orderHistory{
    {"placedAt", "deliveredAt"}, "state", {"delivered", "cancelled"}};
inline constexpr History quoteHistory{
    {"quotedAt", "validUntil"}, "state", {"accepted", "declined", "expired"}};

// Of an entity whose rows stand in slices; null: its rows stay in the whole scope, as those do that
// follow one of another entity, wherever it stands.
const History *historyOf(const Table &table);

} // namespace roundsman
