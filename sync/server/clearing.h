#pragma once

#include "sync/server/api/repeats.h"
#include "sync/server/blobs.h"
#include "sync/server/sql_storage.h"

namespace roundsman {

// How long what is kept that nobody asks for any more.
struct ClearingTimes
{
    std::chrono::hours verdicts{24 * 90};
    std::chrono::hours losers{24 * 90};
    std::chrono::hours repeats = repeatsKept;
    std::chrono::hours idleBlobs{24 * 30}; // that no row and no group set aside names
};

// What a round has cleared away.
struct Cleared
{
    std::int64_t verdicts = 0;
    std::int64_t losers = 0;
    std::int64_t repeats = 0; // answers kept for other systems
    std::int64_t places = 0;  // of rows that left their scope long ago
    std::int64_t blobs = 0;
    std::int64_t files = 0; // on the disk
    std::int64_t uploads = 0;

    bool isAnything() const
    {
        return verdicts + losers + repeats + places + blobs + files + uploads > 0;
    }
};

// Takes away what has had its time, in transactions so small that no device waits for them. What
// is set aside and open stays for ever, with its files. One thread; calls block.
class Clearing
{
public:
    Clearing(SqlStorage &storage, Blobs &blobs, Clock &clock, ClearingTimes times = {}) :
        m_storage(storage),
        m_blobs(blobs),
        m_clock(clock),
        m_times(times)
    { }

    // One round. An Error ends it early; the next round goes on.
    Result<Cleared> run();

private:
    using Statement = std::function<void(Database &)>;

    Result<std::int64_t> repeat(const Statement &statement);
    Result<std::int64_t> clearVerdicts();
    Result<std::int64_t> clearLosers();
    Result<std::int64_t> clearRepeats();
    Result<std::int64_t> clearPlaces();
    Result<std::int64_t> clearBlobs();

    SqlStorage &m_storage;
    Blobs &m_blobs;
    Clock &m_clock;
    const ClearingTimes m_times;
};

} // namespace roundsman
