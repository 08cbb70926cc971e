#pragma once

#include "sync/server/lane.h"

#include <boost/asio/thread_pool.hpp>

#include <atomic>
#include <memory>

// For the listener's own files alone, like connection.h.

namespace roundsman {

// The threads that may wait for store and disk, lane by lane. Any thread may call.
class LaneThreads
{
public:
    LaneThreads()
    {
        for (std::size_t i = 0; i < laneCount; ++i)
            m_threads[i] = std::make_unique<boost::asio::thread_pool>(laneLimits[i].threads);
    }

    // A request in a lane, from being handed over to being answered.
    class Place
    {
    public:
        explicit Place(std::atomic<int> &count) : m_count(count) { ++m_count; }
        Place(const Place &) = delete;
        ~Place() { --m_count; }

    private:
        std::atomic<int> &m_count;
    };

    Place enter(Lane lane) { return Place(m_inside[std::size_t(lane)]); }
    bool isFull(Lane lane) const
    {
        const LaneLimit &limit = limitOf(lane);
        return m_inside[std::size_t(lane)] >= limit.waiting + int(limit.threads);
    }
    boost::asio::thread_pool &of(Lane lane) { return *m_threads[std::size_t(lane)]; }
    void join()
    {
        for (const auto &threads : m_threads)
            threads->join();
    }

private:
    std::array<std::unique_ptr<boost::asio::thread_pool>, laneCount> m_threads;
    std::array<std::atomic<int>, laneCount> m_inside{};
};

} // namespace roundsman
