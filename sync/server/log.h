#pragma once

#include <cstdint>
#include <memory>
#include <string_view>
#include <variant>
#include <vector>

namespace spdlog {
class logger;
}

namespace roundsman {

// One fact of a log line: ids, counts, times and words of ours; never what a person wrote.
struct Fact
{
    std::string_view name;
    std::variant<std::int64_t, std::string_view> value;
};

// The server's log: one JSON object a line on standard error. Thread-safe.
class Log
{
public:
    Log();
    ~Log();

    void note(std::string_view event, const std::vector<Fact> &facts);
    void warn(std::string_view event, const std::vector<Fact> &facts);

private:
    std::shared_ptr<spdlog::logger> m_logger;
};

// One JSON object: {"event":"…", …}.
std::string jsonLine(std::string_view event, const std::vector<Fact> &facts);

} // namespace roundsman
