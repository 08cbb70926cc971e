#pragma once

#include "tests/sim/office.h"

namespace roundsman::sim {

// How bad it is between one device and the server: how many of a hundred messages meet each fate.
struct Weather
{
    bool isOffline = false;
    int lost = 0;       // the request never arrives
    int answerLost = 0; // the request does its work, nothing comes back
    int doubled = 0;    // something in between sends the request twice
    int cutShort = 0;
    int flipped = 0;
    int portal = 0; // a hotel's sign-in page answers
    int failing = 0;
    int denied = 0; // the door turns it away: its token has ended, and there is no other
    int stale = 0;  // something in between answers as it did to an earlier request
    milliseconds slowest{300};

    static Weather drawn(Random &random);
};

// One device's way to the server. Messages travel on their own: a doubled request may come after a
// later one.
class Network
{
public:
    // What the server does with a request once it has arrived.
    using Errand = std::function<Reply(const Bytes &body, Random &random)>;

    Network(Stage &stage, std::uint64_t seed) : m_stage(stage), m_random(seed) { }

    void set(const Weather &weather) { m_weather = weather; }
    const Weather &weather() const { return m_weather; }
    void forget() { m_lastPages.reset(); } // another network, which has nothing in store

    // `receive` is called at most once.
    void send(const Errand &errand, Bytes body, std::function<void(const Reply &)> receive);

private:
    void carry(const Errand &errand, Bytes body, std::function<void(const Reply &)> receive);
    void harm(Bytes &body);
    milliseconds delay() { return milliseconds(m_random.between(5, m_weather.slowest.count())); }

    Stage &m_stage;
    Random m_random;
    Weather m_weather;
    std::optional<Reply> m_lastPages; // the last answer that arrived and brought pages
};

} // namespace roundsman::sim
