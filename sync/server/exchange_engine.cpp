#include "sync/server/exchange_engine.h"

#include "sync/server/pull.h"
#include "sync/server/push.h"

namespace roundsman {

Result<ExchangeAnswer> ExchangeEngine::answer(const Caller &caller, const ExchangeRequest &request)
{
    ExchangeAnswer answer;
    answer.serverId = m_serverId;
    answer.nonce = request.nonce;
    if (!request.groups.empty()) {
        if (const auto pushed = push(caller, request, answer); !pushed)
            return pushed.error();
    }
    const auto pulled = m_storage.read([&](StorageView &view) -> Result<Done> {
        answer.serverTime = m_ambient.clock.now();
        answer.acknowledged = view.counter(caller.device);
        const Grants grants = grantsOf(view, caller.user);
        pull(view, grants, request, answer);
        return Done();
    });
    if (!pulled)
        return pulled.error();
    return answer;
}

Result<Done>
ExchangeEngine::push(const Caller &caller, const ExchangeRequest &request, ExchangeAnswer &answer)
{
    return m_storage.write([&](StorageTransaction &storage) -> Result<Done> {
        const Instant now = m_ambient.clock.now();
        const Grants grants = Grants::of(storage, m_segments, caller.user, now);
        Publisher publisher(storage, now);
        Push push({storage, publisher, caller, grants, m_ambient, now});
        answer.verdicts = push.judge(request.groups);
        publisher.finish();

        const auto nonce = m_ambient.entropy.take<16>();
        answer.nonce.assign(nonce.begin(), nonce.end());
        storage.putNonce(caller.device, answer.nonce);
        return Done();
    });
}

Result<std::vector<ScopeHead>> ExchangeEngine::heads(const Id &user)
{
    std::vector<ScopeHead> heads;
    const auto seen = m_storage.read([&](StorageView &view) -> Result<Done> {
        const Grants grants = grantsOf(view, user);
        heads = headsOf(view, grants);
        return Done();
    });
    if (!seen)
        return seen.error();
    return heads;
}

} // namespace roundsman
