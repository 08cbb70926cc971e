#include "sync/client/backoff.h"

#include <algorithm>

namespace roundsman {

using std::chrono::milliseconds;

static constexpr milliseconds first = std::chrono::seconds(1);
static constexpr milliseconds longest = std::chrono::minutes(5);

milliseconds Backoff::afterFailure(milliseconds least)
{
    const int doublings = std::min(m_failures++, 9);
    const milliseconds span = std::min(longest, first * (1 << doublings));
    return std::max(least, milliseconds(100)) + within(span);
}

milliseconds Backoff::idle() { return std::chrono::minutes(4) + within(std::chrono::minutes(1)); }

milliseconds Backoff::within(milliseconds span)
{
    return milliseconds(m_entropy.number() % std::uint64_t(span.count()));
}

} // namespace roundsman
