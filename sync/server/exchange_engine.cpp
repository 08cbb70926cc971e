#include "sync/server/exchange_engine.h"

#include "core/base/planted.h"
#include "core/domain/catalog.h"
#include "sync/server/approval_keys.h"
#include "sync/server/cases.h"
#include "sync/server/pull.h"
#include "sync/server/push.h"
#include "sync/server/reviews.h"

#include <algorithm>

namespace roundsman {

// An import holds the store until it is whole; meanwhile devices read and keep what they wrote.
static constexpr std::chrono::seconds whileAnotherWrites{5};

// A device shows the latest nonce, or the one before it when an answer was lost. A copy of a device
// and one that was set back soon cannot.
static bool isShown(const Line &line, BytesView nonce)
{
    return std::ranges::equal(nonce, line.nonce) || std::ranges::equal(nonce, line.nonceBefore);
}

// Whoever sees some rows as a manager may have held them with less: what he wrote comes with cells.
static bool knowsWhatItWrote(const ExchangeRequest &request, const Grants &grants)
{
    return request.takesOwn && std::ranges::none_of(grants.scopes(), [](const std::string &name) {
               return visibilityOfScope(name) == Visibility::Manager;
           });
}

Result<ExchangeAnswer> ExchangeEngine::answer(const Caller &caller, const ExchangeRequest &request)
{
    ExchangeAnswer answer;
    answer.serverId = m_serverId;
    answer.nonce = request.nonce;
    OwnWrites own;
    if (const auto known = knowApprover(m_storage, caller, m_ambient.clock.now()); !known)
        return known.error();
    if (!request.groups.empty()) {
        if (const auto pushed = push(caller, request, answer, own); !pushed) {
            if (pushed.error().code != Error::Code::Conflict)
                return pushed.error();
            answer.pause = whileAnotherWrites;
        }
    }
    if (const auto noted = noteDecisions(caller, request); !noted)
        return noted.error();
    const auto pulled = m_storage.read([&](StorageView &view) -> Result<Done> {
        answer.serverTime = m_ambient.clock.now();
        answer.schemaVersion = schemaVersion;
        const auto line = view.line(caller.device, request.line);
        answer.acknowledged = line ? line->last : 0;
        if (line)
            answer.resolutions = view.resolutions(line->id);
        if (request.groups.empty() && !isShown(line.value_or(Line()), request.nonce))
            answer.trouble = Trouble::Clone;
        const Grants grants = grantsOf(view, caller.user);
        if (!knowsWhatItWrote(request, grants))
            own = {};
        if (answer.trouble == Trouble::None)
            pull(view, grants, request, own, answer, m_snapshots);
        else
            answer.heads = headsOf(view, grants);
        return Done();
    });
    if (!pulled)
        return pulled.error();
    if (answer.trouble == Trouble::None)
        m_cursors.note(caller.device, request.scopes, answer.serverTime);
    return answer;
}

// Counters, stamps and verdicts belong to the line.
static Caller writingOn(const Line &line, const Caller &caller)
{
    Caller writer = caller;
    writer.device = line.id;
    writer.number = line.number;
    return writer;
}

Result<Done> ExchangeEngine::push(const Caller &caller,
                                  const ExchangeRequest &request,
                                  ExchangeAnswer &answer,
                                  OwnWrites &own)
{
    const auto attempt = m_attempts.begin(caller.device);
    if (!attempt)
        return attempt.error();
    auto pushed = m_storage.write([&](StorageTransaction &storage) -> Result<Done> {
        const Instant now = m_ambient.clock.now();
        const auto line = storage.heldLine(caller.device, caller.number, request.line);
        if (!line || !isShown(*line, request.nonce)) {
            answer.trouble = Trouble::Clone;
            storage.putAttempts(caller.device, 0);
            return Done();
        }
        const Caller writer = writingOn(*line, caller);
        const Grants grants = Grants::of(storage, m_segments, caller.user, now);
        Publisher publisher(storage, now);
        CaseNotes cases;
        Push push({storage, publisher, writer, grants, m_ambient, now, request.scopes, &cases});
        answer.verdicts = push.judge(request.groups, line->last, attempt->care);
        if (m_followsCases) {
            if (auto told = Cases(storage, publisher, m_ambient).follow(cases, caller.user); !told)
                return told;
        }
        answer.trouble = push.trouble();
        own = push.own();
        storage.putAttempts(
            caller.device,
            Attempts::countAfter(attempt->care, answer.verdicts.size() == request.groups.size()));
        publisher.finish();

        if (answer.trouble != Trouble::None)
            return Done(); // whoever speaks here is not the one whose nonce it is
        const auto nonce = m_ambient.entropy.take<16>();
        answer.nonce.assign(nonce.begin(), nonce.end());
        storage.putNonce(line->id, answer.nonce, request.nonce);
        return Done();
    });
    if (!pushed)
        m_attempts.forgive(caller.device, *attempt);
    if (!pushed && planted("trouble-called-done"))
        return Done();
    return pushed;
}

// What the device's person and the device itself have to say of groups that were set aside.
Result<Done> ExchangeEngine::noteDecisions(const Caller &caller, const ExchangeRequest &request)
{
    if (request.decisions.empty() && request.resolutions.empty())
        return Done();
    return m_storage.write([&](StorageTransaction &storage) -> Result<Done> {
        const auto line = storage.line(caller.device, request.line);
        if (!line)
            return Done();
        Publisher publisher(storage, m_ambient.clock.now());
        Reviews reviews(storage, publisher, m_ambient);
        for (const GroupDecision &decision : request.decisions) {
            storage.decide(line->id, decision);
            if (auto told = reviews.withdraw(line->id, decision.firstCounter); !told)
                return told;
        }
        publisher.finish();
        for (const std::uint64_t counter : request.resolutions)
            storage.confirm(line->id, counter);
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
