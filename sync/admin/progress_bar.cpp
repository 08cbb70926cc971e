#include "sync/admin/progress_bar.h"

#include <algorithm>
#include <string>

namespace roundsman::admin {

using namespace std::chrono_literals;

void ProgressBar::show(std::uint64_t done, std::uint64_t total)
{
    constexpr std::uint64_t steps = 40;
    const std::uint64_t percent = total ? std::min(done, total) * 100 / total : 100;
    if (m_clock.steady() - m_began < 1s || (m_isDrawn && percent == m_drawn))
        return;
    const auto full = std::size_t(percent * steps / 100);
    std::string bar;
    for (std::size_t i = 0; i < steps; ++i)
        bar += i < full ? "█" : "░";
    m_out << '\r' << bar << ' ' << percent << " %" << std::flush;
    m_drawn = percent;
    m_isDrawn = true;
}

ProgressBar::~ProgressBar()
{
    if (m_isDrawn)
        m_out << "\r\033[K" << std::flush;
}

} // namespace roundsman::admin
