#include "sync/client/engine.h"

#include "core/db/attempt.h"
#include "core/store/outbox.h"
#include "core/store/settings.h"

namespace roundsman {

Effects Engine::step(Database &db, const Event &event)
{
    return std::visit([&](const auto &each) { return on(db, each); }, event);
}

Effects Engine::send(Database &db)
{
    if (m_isUnderWay) {
        m_again = true;
        return {};
    }
    m_again = false;
    const ExchangeRequest request = requestOf(db);
    Effects effects;
    if (!request.groups.empty()) {
        db.run("UPDATE outbox SET state = 1 WHERE state = 0 AND first_ctr <= ?1",
               std::int64_t(request.groups.back().firstCounter));
        effects.changedTables += QStringLiteral("outbox");
    }
    effects.send = encode(request);
    m_sentGroups = request.groups.size();
    m_isUnderWay = true;
    return effects;
}

Effects Engine::on(Database &db, const event::Wake &)
{
    m_backoff.reset();
    return send(db);
}

Effects Engine::on(Database &db, const event::NetworkBack &)
{
    m_backoff.reset();
    return send(db);
}

Effects Engine::on(Database &db, const event::TimerFired &) { return send(db); }

// While the server is being left alone the armed timer will do.
Effects Engine::on(Database &db, const event::Saved &)
{
    return m_backoff.failures() > 0 && !m_isUnderWay ? Effects() : send(db);
}

static bool isNews(Database &db, const event::Hint &hint)
{
    const auto here =
        db.one<std::int64_t>("SELECT staged FROM sync_scope WHERE name = ?1", hint.scope);
    return !here || *here < hint.seq;
}

Effects Engine::on(Database &db, const event::Hint &hint)
{
    const bool waits = m_backoff.failures() > 0 && !m_isUnderWay;
    return waits || !isNews(db, hint) ? Effects() : send(db);
}

static Error notOurs(const Error &reason)
{
    return {Error::Code::Offline,
            "The server's answer cannot be read (" + reason.message
                + ") Everything is kept and will be sent again."};
}

static Result<Done> checkServer(Database &db, const ExchangeAnswer &answer)
{
    const auto known = findSetting<std::string>(db, "server_id");
    if (known && *known != answer.serverId)
        return Error{Error::Code::Denied,
                     "Another company's server answered. Nothing was exchanged; ask for a new "
                     "enrolment text."};
    return Done();
}

// An answer after which there would be another request must have brought something, or asking would
// not end.
bool Engine::isStandingStill(const ExchangeAnswer &answer, const Received &received) const
{
    if (received.counts.pushed > 0)
        return false;
    return m_sentGroups > 0 || (!answer.complete && answer.pages.empty());
}

static Error standsStill()
{
    return {Error::Code::Offline,
            "The server answered without taking or bringing anything. It will be asked again."};
}

Effects Engine::on(Database &db, const event::Answer &answer)
{
    const auto decoded = decodeExchangeAnswer(answer.body);
    if (!decoded)
        return on(db, event::Failed{notOurs(decoded.error())});
    if (const auto checked = checkServer(db, *decoded); !checked)
        return on(db, event::Failed{checked.error()});
    const auto received = attempt(db, [&](Database &inner) { return receive(inner, *decoded); });
    if (!received)
        return on(db, event::Failed{received.error()});

    if (isStandingStill(*decoded, *received))
        return on(db, event::Failed{standsStill()});

    m_isUnderWay = false;
    m_backoff.reset();
    Effects effects = next(db, decoded->complete, *received);
    effects.changedTables += received->changedTables;
    effects.serverTime = decoded->serverTime;
    effects.counts = received->counts;
    effects.progress = loadProgress(db);
    return effects;
}

Effects Engine::next(Database &db, bool isComplete, const Received &received)
{
    if (!isComplete || received.isMismatch || m_again || hasGroupsToSend(db))
        return send(db);
    Effects effects;
    effects.timer = m_backoff.idle();
    effects.position = encode(positionOf(db));
    effects.isDone = true;
    return effects;
}

Effects Engine::on(Database &db, const event::Failed &failed)
{
    m_isUnderWay = false;
    m_again = false;
    Effects effects;
    effects.timer = m_backoff.afterFailure(failed.retryAfter);
    effects.problem = failed.reason;
    // Only how it looks; a disk that is full must not keep the timer from being armed.
    const auto shown = attempt(db, [](Database &inner) {
        inner.run("UPDATE outbox SET state = 0 WHERE state = 1 AND verdict IS NULL");
        return inner.changes();
    });
    if (shown && *shown > 0)
        effects.changedTables += QStringLiteral("outbox");
    return effects;
}

} // namespace roundsman
