#pragma once

#include "tests/sim/clocks.h"
#include "tests/sim/sights.h"

#include <string>
#include <vector>

namespace roundsman::sim {

// A promise that was not kept: which one, and what was seen.
struct Violation
{
    std::string invariant; // "S3"
    std::string words;
};

// What has been done, for the totals.
struct Tally
{
    std::int64_t operations = 0;
    std::int64_t exchanges = 0;
    std::int64_t faults = 0;
    std::int64_t checks = 0;
    Sights sights;

    Tally &operator+=(const Tally &other)
    {
        operations += other.operations;
        exchanges += other.exchanges;
        faults += other.faults;
        checks += other.checks;
        sights += other.sights;
        return *this;
    }
};

// The story in words, line by line; told only when somebody listens.
class History
{
public:
    History(const VirtualTime &time, bool isTold) : m_time(time), m_isTold(isTold) { }

    template <typename... Parts>
    void tell(const Parts &...parts)
    {
        if (!m_isTold)
            return;
        std::string line = std::to_string(m_time.elapsed.count() / 1000) + '.'
            + std::to_string(m_time.elapsed.count() % 1000) + " s  ";
        ((line += text(parts)), ...);
        m_lines.push_back(std::move(line));
    }
    bool isTold() const { return m_isTold; }
    const std::vector<std::string> &lines() const { return m_lines; }

private:
    static std::string text(const std::string &words) { return words; }
    static std::string text(const char *words) { return words; }
    template <typename Number>
    static std::string text(Number number)
    {
        return std::to_string(number);
    }

    const VirtualTime &m_time;
    bool m_isTold;
    std::vector<std::string> m_lines;
};

} // namespace roundsman::sim
