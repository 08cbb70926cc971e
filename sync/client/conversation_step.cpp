#include "sync/client/conversation.h"

#include "core/db/attempt.h"
#include "core/store/arrivals.h"
#include "core/store/owner.h"
#include "core/store/settings.h"
#include "core/store/trusted_keys.h"

namespace roundsman {

// On the writer's thread.
Effects Conversation::step(Database &db, const Event &event, const EnrolAnswer &who)
{
    Effects effects = m_engine.step(db, event);
    noteArrived(db, effects, who);
    if (!effects.serverTime)
        return effects;
    // A disk that fails here must not keep from being sent what the engine counts as under way; the
    // next answer brings the time again.
    (void)attempt(db, [&](Database &inner) {
        m_store.correctClock(inner, *effects.serverTime);
        if (effects.isDone)
            putSetting(inner, lastSyncKey, *effects.serverTime);
    });
    return effects;
}

// What came from the centre is answered by a receipt, in the same run if it can be. A disk that
// refuses it changes nothing: the next arrival brings it up again. On the writer's thread.
void Conversation::noteArrived(Database &db, Effects &effects, const EnrolAnswer &who)
{
    if (!effects.changedTables.contains(QStringLiteral("dashboard")))
        return;
    const auto noted = attempt(db, [&](Database &inner) -> Result<bool> {
        putTrustedKeys(inner, who.organisationKeys);
        const auto owner = findOwner(inner);
        if (!owner)
            return false;
        const Arrival arrival{owner->user, owner->role, who.deviceNumber};
        return noteArrivals(inner, m_store.journal(), m_store.ambient(), arrival);
    });
    if (!noted || !*noted)
        return;
    effects.changedTables += QStringLiteral("receipt");
    effects.changedTables += QStringLiteral("outbox");
    Effects more = m_engine.step(db, event::Saved());
    if (!more.send)
        return;
    effects.send = std::move(more.send);
    effects.bringsEdits = more.bringsEdits;
    effects.isDone = false;
}

} // namespace roundsman
