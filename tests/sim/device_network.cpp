// Device: what it asks for, and what comes back.

#include "tests/sim/device.h"

namespace roundsman::sim {

using namespace std::chrono_literals;

static constexpr auto patience = 60s; // of the transport, for an answer

void Device::send(const Bytes &body)
{
    if (onSend)
        onSend(*this, body);
    m_isWaiting = true;
    const auto request = ++m_request;
    const auto life = m_life;
    const auto receive = [this, request, life](const Reply &reply) {
        if (request == m_request && life == m_life)
            onReply(reply);
    };
    m_stage.agenda.in(patience, [receive] { receive({}); });
    const auto errand = [this](const Bytes &arrived, Random &random) {
        return m_office.exchange(m_caller, arrived, random);
    };
    m_network.send(errand, body, receive);
}

// The piece arrives, or the transport gives up: once.
void Device::fetch(const SnapshotFetch &fetch)
{
    ++m_fetching;
    const auto isOver = std::make_shared<bool>(false);
    const auto receive = [this, fetch, isOver, life = m_life](const Reply &reply) {
        if (life == m_life && !std::exchange(*isOver, true))
            onPiece(fetch, reply);
    };
    m_stage.agenda.in(patience, [receive] { receive({}); });
    const auto errand = [this, fetch](const Bytes &, Random &random) {
        return m_office.piece(m_caller, fetch, random);
    };
    m_network.send(errand, {}, receive);
}

void Device::onPiece(const SnapshotFetch &fetch, const Reply &reply)
{
    --m_fetching;
    const Digest id = fetch.offer->id;
    if (reply.status != 206) {
        const auto code = reply.status == 404 ? Error::Code::NotFound : Error::Code::Offline;
        return happen(event::PieceFailed{id, fetch.chunk, {code, "no piece"}, {}});
    }
    auto prepared = prepareChunk(*fetch.offer, fetch.chunk, reply.body);
    if (!prepared)
        return happen(event::PieceFailed{id, fetch.chunk, prepared.error(), {}});
    happen(
        event::Piece{id, fetch.chunk, std::make_shared<const PreparedChunk>(*std::move(prepared))});
}

void Device::onReply(const Reply &reply)
{
    ++m_request;
    m_isWaiting = false;
    if (reply.status == 200)
        return happen(event::Answer{reply.body}, reply.granted);
    const Error::Code code =
        reply.status == 0 || reply.status >= 500 ? Error::Code::Offline : Error::Code::Denied;
    happen(event::Failed{{code, "no answer (" + std::to_string(reply.status) + ')'},
                         reply.retryAfter});
}

} // namespace roundsman::sim
