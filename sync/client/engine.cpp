#include "sync/client/engine.h"

#include "core/base/planted.h"
#include "core/db/attempt.h"
#include "core/store/outbox.h"
#include "core/store/settings.h"

namespace roundsman {

static constexpr int mostNewLines = 3; // in a row

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
    ExchangeRequest request = requestOf(db, m_backoff.failures());
    request.snapshotForm = m_load.form();
    Effects effects;
    if (!request.groups.empty()) {
        db.run("UPDATE outbox SET state = 1 WHERE state = 0 AND first_ctr <= ?1",
               std::int64_t(request.groups.back().firstCounter));
        effects.changedTables += QStringLiteral("outbox");
    }
    effects.send = encode(request);
    effects.bringsEdits = !request.groups.empty();
    m_sentGroups = request.groups.size();
    m_sentRepairs = !request.sums.empty() || !request.wanted.empty();
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

static bool bringsNothing(const ExchangeAnswer &answer)
{
    return !answer.complete && answer.pages.empty() && answer.snapshotWait.count() == 0;
}

// An answer after which there would be another request must have brought something, or asking would
// not end.
bool Engine::isStandingStill(const ExchangeAnswer &answer, const Received &received) const
{
    if (received.counts.pushed > 0 || received.isRepairing || received.hasNewSnapshot)
        return false;
    if (received.isNewLine)
        return m_newLines > mostNewLines;
    return m_sentGroups > 0 || m_sentRepairs || bringsNothing(answer);
}

static Error standsStill()
{
    return {Error::Code::Offline,
            "The server answered without taking or bringing anything. It will be asked again."};
}

static Error putOff()
{
    return {Error::Code::Offline,
            "Head office is taking in a large file. What you wrote is kept and goes up after it."};
}

Effects Engine::on(Database &db, const event::Answer &answer)
{
    const auto decoded = decodeExchangeAnswer(answer.body);
    if (!decoded)
        return on(db, event::Failed{notOurs(decoded.error())});
    if (const auto checked = checkServer(db, *decoded); !checked)
        return on(db, event::Failed{checked.error()});
    const auto received =
        attempt(db, [&](Database &inner) { return receive(inner, *decoded, m_entropy); });
    if (!received)
        return on(db, event::Failed{received.error()});

    m_newLines = received->isNewLine ? m_newLines + 1 : 0;
    const bool isPutOff = decoded->pause.count() > 0;
    if (!isPutOff && isStandingStill(*decoded, *received))
        return on(db, event::Failed{standsStill()});

    m_isUnderWay = false;
    m_backoff.reset();
    const bool isOver = isPutOff && (decoded->complete || decoded->pages.empty());
    Effects effects =
        isOver ? on(db, event::Failed{putOff(), decoded->pause}) : next(db, *decoded, *received);
    effects.changedTables += received->changedTables;
    effects.serverTime = decoded->serverTime;
    effects.counts = received->counts;
    effects.progress = loadProgress(db);
    return effects;
}

Effects Engine::next(Database &db, const ExchangeAnswer &answer, const Received &received)
{
    const bool isWaiting = answer.snapshotWait.count() > 0 && answer.pages.empty();
    Effects effects;
    if ((!answer.complete && !isWaiting) || received.mustAskAgain || m_again || hasGroupsToSend(db))
        effects = send(db);
    else if (isWaiting)
        effects.timer = answer.snapshotWait;
    m_load.resume();
    effects.fetches = m_load.next(db);
    if (!answer.complete || received.isLoading || effects.send)
        return effects;
    if (!planted("idle-not-armed"))
        effects.timer = m_backoff.idle();
    effects.position = encode(positionOf(db));
    effects.isDone = true;
    return effects;
}

Effects Engine::on(Database &db, const event::Failed &failed)
{
    m_isUnderWay = planted("under-way-for-ever");
    m_again = false;
    Effects effects;
    if (!planted("retry-not-armed"))
        effects.timer = m_backoff.afterFailure(failed.retryAfter);
    effects.problem = failed.reason;
    // Only how it looks; a disk that is full must not keep the timer from being armed.
    const auto shown = attempt(db, [](Database &inner) {
        inner.run(planted("refusal-empties-outbox")
                      ? "UPDATE outbox SET state = 2 WHERE state = 1"
                      : "UPDATE outbox SET state = 0 WHERE state = 1 AND verdict IS NULL");
        return inner.changes();
    });
    if (shown && *shown > 0)
        effects.changedTables += QStringLiteral("outbox");
    return effects;
}

Effects Engine::pieceTrouble(const Error &reason, std::chrono::milliseconds wait) const
{
    Effects effects;
    effects.timer = wait;
    if (!m_isUnderWay) // else the exchange decides how the attempt ends
        effects.problem = reason;
    return effects;
}

Effects Engine::on(Database &db, const event::Piece &piece)
{
    const auto taken = m_load.take(db, piece.snapshot, piece.chunk, piece.rows);
    if (!taken)
        return pieceTrouble(taken.error(), m_load.pause());
    Effects effects;
    if (taken->isLast)
        effects = send(db); // for what is newer, and the cut
    effects.fetches = m_load.next(db);
    effects.changedTables += taken->changedTables;
    effects.counts = ExchangeCounts();
    effects.counts->pulled = taken->rows;
    effects.progress = loadProgress(db);
    return effects;
}

Effects Engine::on(Database &db, const event::PieceFailed &failed)
{
    return pieceTrouble(
        failed.reason,
        m_load.failed(db, failed.snapshot, failed.chunk, failed.reason, failed.retryAfter));
}

} // namespace roundsman
