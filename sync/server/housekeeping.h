#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace roundsman {

// Runs work again and again on a thread of its own, until it is destroyed: first after one period.
class Housekeeping
{
public:
    Housekeeping(std::chrono::milliseconds period, std::function<void()> work) :
        m_thread([this, period, work = std::move(work)](const std::stop_token &stop) {
            std::unique_lock lock(m_mutex);
            while (!m_ended.wait_for(lock, stop, period, [&] { return stop.stop_requested(); }))
                work();
        })
    { }

private:
    std::mutex m_mutex;
    std::condition_variable_any m_ended;
    std::jthread m_thread; // ends before the two above
};

} // namespace roundsman
