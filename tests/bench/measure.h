#pragma once

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <string>
#include <vector>

// What a bench prints: one JSON object a line, as ../shared/bench/peers reads it.
namespace roundsman::bench {

inline void tell(const char *metric, double value)
{
    std::printf("{\"metric\":\"%s\",\"value\":%.9g}\n", metric, value);
    std::fflush(stdout);
}

inline void tell(const char *metric, const std::string &words)
{
    std::printf("{\"metric\":\"%s\",\"value\":\"%s\"}\n", metric, words.c_str());
    std::fflush(stdout);
}

// Seconds since it was made.
class Stopwatch
{
public:
    double seconds() const
    {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_start).count();
    }

private:
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

inline double percentile(std::vector<double> samples, double part)
{
    if (samples.empty())
        return 0;
    std::ranges::sort(samples);
    return samples[std::min(samples.size() - 1, std::size_t(part * double(samples.size())))];
}

// The most memory this process has held, in MB.
inline double peakMegabytes()
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("VmHWM:"))
            return std::stod(line.substr(6)) / 1024;
    }
    return 0;
}

} // namespace roundsman::bench
