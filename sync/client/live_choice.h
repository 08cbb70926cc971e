#pragma once

#include "sync/client/backoff.h"

namespace roundsman {

// Decides how the device hears of news: by an event stream, or, where the network swallows such
// streams, by questions that the server answers when it has something (sync.md §3.14). Sans I/O;
// times come from Clock::steady().
class LiveChoice
{
public:
    using Time = std::chrono::milliseconds;

    static constexpr Time silence = std::chrono::seconds(45); // the server beats every 20
    static constexpr Time againAfter = std::chrono::minutes(10);

    enum class Way { Stream, Question };
    struct Next
    {
        Way way = Way::Stream;
        Time after{0};
    };

    explicit LiveChoice(Entropy &entropy) : m_backoff(entropy) { }

    Next first() const { return {m_way, Time(0)}; }
    void opened(Time now);              // a stream was asked for
    void begun() { m_hasBegun = true; } // its head came, and it is ours
    void heard(Time now);               // bytes of it
    bool isMute(Time now) const { return now - m_lastByte >= silence; }
    Time untilMute(Time now) const { return std::max(m_lastByte + silence - now, Time(0)); }

    // The stream is over. Two in a row that were mute, and questions are asked for a while: mute is
    // one that said nothing for 45 seconds, or began and ended without a word.
    Next ended(Time now);
    Next answered(Time now);             // the question; ask the next one
    Next failed(Time now, Time atLeast); // the question, or a stream could not be asked for

private:
    Next next(Time now, Time after);

    Backoff m_backoff;
    Way m_way = Way::Stream;
    Time m_lastByte{0};
    Time m_streamsAgain{0}; // when a stream is tried once more
    bool m_hasBegun = false;
    bool m_hasHeard = false;
    int m_mute = 0;
};

} // namespace roundsman
