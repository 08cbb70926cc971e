// What the answer to an exchange means for the engine.

#include "sync/client/conversation.h"

#include "core/base/text.h"

namespace roundsman {

static Error refusedExchange(const HttpReply &reply)
{
    const std::string_view words = textOf(reply.body);
    const std::string said = words.size() < 500 && isText(words) ? std::string(words) : "";
    return {reply.status >= 500 ? Error::Code::Offline : Error::Code::Denied,
            "The server did not take the exchange (" + std::to_string(reply.status)
                + (said.empty() ? ")." : "): " + said)};
}

void Conversation::onDelivery(const Delivery &delivery)
{
    m_run.network += m_store.ambient().clock.steady() - m_sentAt;
    if (delivery.step == NextStep::Wipe && m_isWiping) {
        m_turnedOff = delivery;
        return;
    }
    if (!delivery.reply)
        happen(event::Failed{delivery.reason, delivery.retryAfter});
    else if (delivery.reply->status != 200)
        happen(event::Failed{refusedExchange(*delivery.reply), {}});
    else
        happen(event::Answer{delivery.reply->body});
}

} // namespace roundsman
