#pragma once

#include "sync/protocol/exchange.h"
#include "sync/server/prometheus_text.h"

#include <array>
#include <atomic>
#include <map>
#include <mutex>

namespace roundsman {

// What the server has done since it started, and what it is doing. Counts only: no names, no
// devices, no addresses, and as many labels as the program has routes. Any thread.
class Metrics
{
public:
    // While one of these lives, what it counts is going on.
    class Going
    {
    public:
        explicit Going(std::atomic<int> &count) : m_count(count) { ++m_count; }
        Going(const Going &) = delete;
        ~Going() { --m_count; }

    private:
        std::atomic<int> &m_count;
    };
    Going connection() { return Going(m_connections); }
    Going request() { return Going(m_requests); } // from its head to its answer

    // `route`: as the router names it, not what was asked for.
    void countAnswer(std::string_view method, std::string_view route, unsigned status);
    // `taken`: from the whole request to the whole answer, its wait for a free thread included.
    void countExchange(std::chrono::microseconds taken);
    void countVerdicts(std::span<const Verdict> verdicts);

    void write(PrometheusText &text) const;

private:
    static constexpr std::array bounds{
        .005, .01, .025, .05, .1, .25, .5, 1., 2.5, 5., 10.}; // seconds
    struct Answer
    {
        std::string method;
        std::string route;
        unsigned status = 0;

        auto operator<=>(const Answer &) const = default;
    };

    void writeAnswers(PrometheusText &text) const;
    void writeVerdicts(PrometheusText &text) const;

    std::atomic<int> m_connections = 0;
    std::atomic<int> m_requests = 0;
    mutable std::mutex m_mutex; // of what follows
    std::map<Answer, std::uint64_t> m_answers;
    std::array<std::uint64_t, bounds.size() + 1> m_exchanges{};
    double m_exchangeSeconds = 0;
    std::map<Outcome, std::uint64_t> m_groups;
    std::map<std::uint16_t, std::uint64_t> m_refusals; // by RefusalCode
};

} // namespace roundsman
