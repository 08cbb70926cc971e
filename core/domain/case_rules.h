#pragma once

#include <chrono>
#include <string_view>

namespace roundsman {

// How much working time there is to answer a finding.
inline std::chrono::hours answerWithin(std::string_view severity)
{
    return std::chrono::hours(severity == "high" ? 8 : severity == "low" ? 40 : 24);
}

// Does somebody still owe an answer?
inline bool isOpenCase(std::string_view state)
{
    return state.empty() || state == "new" || state == "received" || state == "inWork";
}

} // namespace roundsman
