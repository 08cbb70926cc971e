#pragma once

#include <array>
#include <cstddef>

namespace roundsman {

// What a request is for. Each kind has threads and a queue of its own, so that what is large or
// can wait never takes the place of what somebody waits for (sync.md §3.12).
enum class Lane {
    Control,   // enrolment, tokens, hints, health
    Edits,     // exchanges that bring what somebody wrote
    Pull,      // exchanges that only ask
    Snapshots, // ready-made rows
    Blobs,     // photos and files
    Systems,   // other systems
};

// How much of a lane the server serves at once, and how many requests may wait for it.
struct LaneLimit
{
    std::size_t threads = 1;
    int waiting = 64;
    int retrySeconds = 2; // what a request that finds it full is told
};

inline constexpr std::size_t laneCount = 6;
inline constexpr std::array<LaneLimit, laneCount> laneLimits{
    LaneLimit{2, 256, 2}, {4, 256, 2}, {3, 128, 5}, {1, 32, 10}, {2, 64, 10}, {2, 64, 5}};
// What all lanes together may hold open of the store.
inline constexpr int laneThreads = 14;

constexpr const LaneLimit &limitOf(Lane lane) { return laneLimits[std::size_t(lane)]; }

} // namespace roundsman
