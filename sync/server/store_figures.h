#pragma once

#include "core/base/clock.h"
#include "core/db/database.h"

namespace roundsman {

// How much there is in a store, for those who watch over it.
struct StoreFigures
{
    std::int64_t scopes = 0;
    std::int64_t positions = 0; // the last ones of all scopes together: rises with every change
    std::int64_t places = 0;    // live rows of all scopes together
    std::int64_t active = 0, revoked = 0, wiped = 0; // devices
    std::int64_t suspects = 0; // devices in whose changes the server broke down of late
    std::int64_t setAside = 0; // groups set aside that nobody has decided on
    std::int64_t openCodes = 0;
    std::int64_t blobs = 0;
    std::int64_t blobBytes = 0;
};

// Throws DbError.
StoreFigures readFigures(Database &db, Instant now);

// What the store's files take, and what their disk has left, in bytes.
struct DiskFigures
{
    std::uint64_t store = 0;
    std::uint64_t log = 0; // the write-ahead log beside it
    std::uint64_t free = 0;
};
DiskFigures diskFigures(const std::string &path);

} // namespace roundsman
