#include "sync/client/live_choice.h"

namespace roundsman {

static constexpr int mutesUntilAsking = 2;

void LiveChoice::opened(Time now)
{
    m_hasBegun = false;
    m_hasHeard = false;
    m_lastByte = now;
}

void LiveChoice::heard(Time now)
{
    m_lastByte = now;
    if (m_hasBegun && !std::exchange(m_hasHeard, true))
        m_backoff.reset();
}

LiveChoice::Next LiveChoice::ended(Time now)
{
    const bool wasMute = isMute(now) || (m_hasBegun && !m_hasHeard);
    m_mute = wasMute ? m_mute + 1 : 0;
    if (m_mute >= mutesUntilAsking) {
        m_way = Way::Question;
        m_mute = mutesUntilAsking - 1; // one more mute stream is enough the next time
        m_streamsAgain = now + againAfter;
        return {m_way, Time(0)};
    }
    return next(now, m_backoff.afterFailure());
}

LiveChoice::Next LiveChoice::answered(Time now)
{
    m_backoff.reset();
    return next(now, Time(0));
}

LiveChoice::Next LiveChoice::failed(Time now, Time atLeast)
{
    return next(now, m_backoff.afterFailure(atLeast));
}

LiveChoice::Next LiveChoice::next(Time now, Time after)
{
    if (m_way == Way::Question && now + after >= m_streamsAgain)
        m_way = Way::Stream;
    return {m_way, after};
}

} // namespace roundsman
