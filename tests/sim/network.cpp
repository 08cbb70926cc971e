#include "tests/sim/network.h"

namespace roundsman::sim {

using namespace std::chrono_literals;

Weather Weather::drawn(Random &random)
{
    Weather weather;
    int *fates[] = {&weather.lost,
                    &weather.answerLost,
                    &weather.doubled,
                    &weather.cutShort,
                    &weather.flipped,
                    &weather.portal,
                    &weather.failing,
                    &weather.denied,
                    &weather.stale};
    for (int *fate : fates)
        *fate = random.chance(40) ? int(random.between(5, 60)) : 0;
    weather.slowest = milliseconds(random.between(50, random.chance(30) ? 70'000 : 3'000));
    return weather;
}

// What a proxy or a bad line does to the bytes. (TLS would notice; the decoders have to as well.)
void Network::harm(Bytes &body)
{
    if (m_random.chance(m_weather.cutShort)) {
        ++m_stage.tally.faults;
        body.resize(m_random.below(body.size() + 1));
    }
    if (!body.empty() && m_random.chance(m_weather.flipped)) {
        ++m_stage.tally.faults;
        m_stage.see(Sights::AnswerDamaged);
        body[m_random.below(body.size())] ^= std::uint8_t(1U << m_random.below(8));
    }
}

static Reply signInPage()
{
    constexpr std::string_view page = "<html><title>Welcome to our hotel</title></html>";
    return {200, Bytes(page.begin(), page.end()), {}};
}

void Network::send(const Errand &errand, Bytes body, std::function<void(const Reply &)> receive)
{
    if (m_weather.isOffline) {
        m_stage.agenda.in(20ms, [receive = std::move(receive)] { receive({}); });
        return;
    }
    const auto meets = [&](int share) {
        const bool does = m_random.chance(share);
        m_stage.tally.faults += does;
        return does;
    };
    if (meets(m_weather.portal))
        return m_stage.agenda.in(delay(),
                                 [receive = std::move(receive)] { receive(signInPage()); });
    if (meets(m_weather.failing))
        return m_stage.agenda.in(delay(), [receive = std::move(receive)] {
            receive({503, {}, 2s});
        });
    if (meets(m_weather.denied))
        return m_stage.agenda.in(delay(), [receive = std::move(receive)] {
            receive({401, {}, {}});
        });
    if (m_lastPages && !body.empty() && meets(m_weather.stale)) {
        m_stage.see(Sights::AnswerStale);
        return m_stage.agenda.in(
            delay(), [receive = std::move(receive), last = *m_lastPages] { receive(last); });
    }
    harm(body);
    if (meets(m_weather.doubled))
        carry(errand, body, nullptr);
    if (meets(m_weather.lost))
        return;
    if (meets(m_weather.answerLost))
        receive = nullptr;
    carry(errand, std::move(body), std::move(receive));
}

void Network::carry(const Errand &errand, Bytes body, std::function<void(const Reply &)> receive)
{
    m_stage.agenda.in(
        delay(), [this, errand, body = std::move(body), receive = std::move(receive)]() mutable {
            Reply reply = errand(body, m_random);
            if (reply.status == 0 || !receive)
                return;
            harm(reply.body);
            m_stage.agenda.in(delay(),
                              [this, reply = std::move(reply), receive = std::move(receive)] {
                                  if (reply.bringsPages)
                                      m_lastPages = reply;
                                  receive(reply);
                              });
        });
}

} // namespace roundsman::sim
