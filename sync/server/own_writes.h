#pragma once

#include "sync/server/placement.h"

#include <unordered_map>

namespace roundsman {

// One operation that was applied: the row's version that its author saw, and those before and
// after.
struct OwnWrite
{
    WrittenRow row;
    std::int64_t seen = 0;
    std::int64_t before = 0;
    std::int64_t after = 0;
};

// The rows that hold, after a device's push, what that device holds itself: the version that it saw
// and, on top, its operations that were applied, with nobody else's between them.
class OwnWrites
{
public:
    // In their order; of groups with the outcome Applied alone, once they are kept.
    void note(const OwnWrite &write)
    {
        const auto found = m_rows.find(write.row);
        const bool goesOn = found != m_rows.end() && found->second.seen == write.seen
            && found->second.rv == write.before;
        if (write.before == write.seen || goesOn)
            m_rows[write.row] = {write.seen, write.after};
        else
            m_rows.erase(write.row);
    }

    // Does the row, at this version, hold nothing but what the device has?
    bool holds(const Table &table, const Id &id, std::int64_t rv) const
    {
        const auto found = m_rows.find({&table, id});
        return found != m_rows.end() && found->second.rv == rv;
    }

private:
    struct Standing
    {
        std::int64_t seen = 0;
        std::int64_t rv = 0;
    };
    std::unordered_map<WrittenRow, Standing, WrittenRow::Hash> m_rows;
};

} // namespace roundsman
