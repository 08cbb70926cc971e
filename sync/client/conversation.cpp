#include "sync/client/conversation.h"

#include "core/db/attempt.h"
#include "core/store/search_index.h"
#include "core/store/settings.h"
#include "sync/client/enrolling.h"
#include "sync/client/on_writer.h"

namespace roundsman {

static constexpr int rowsIndexedAtOnce = 2'000; // a save waits for one of these at most
static constexpr auto afterDiskFailure = std::chrono::seconds(30);

// The session as it was kept, or that of a device that is not enrolled yet.
Session Conversation::sessionOf(Store &store, std::optional<Error> &broken)
{
    const auto saved =
        store.glance([](Database &db) { return findSetting<Bytes>(db, sessionKey); });
    if (!saved || !*saved) {
        if (!saved)
            broken = saved.error();
        return Session(store.ambient());
    }
    auto restored = Session::restore(**saved, store.ambient());
    if (restored)
        return *std::move(restored);
    broken = restored.error();
    return Session(store.ambient());
}

Conversation::Conversation(Store &store, Sync::Options options) :
    session(sessionOf(store, broken)),
    courier(transport,
            *session,
            [this, &store](const Bytes &saved, const std::function<void()> &done) {
                const auto keep = [saved](Database &db) { putSetting(db, sessionKey, saved); };
                onWriter(store, this, keep, [done](const Result<Done> &) { done(); });
            }),
    blobs(options.folder, options.key, store.ambient().entropy),
    transfer(store, blobs, courier),
    live(courier, store.ambient()),
    rescue(store, options.folder),
    m_store(store),
    m_options(std::move(options)),
    m_engine(store.ambient().entropy)
{
    m_timer.setSingleShot(true);
    m_preparing.setMaxThreadCount(1);
    connect(&m_timer, &QTimer::timeout, this, [this] { happen(event::TimerFired()); });
    connect(&live, &Live::hinted, this, [this](const event::Hint &hint) { happen(hint); });
    connect(&live, &Live::changed, this, &Conversation::onLiveChanged);
    if (m_options.mayErase)
        courier.onWipe([this] { askForOrder(); });
    restore();
}

Conversation::~Conversation()
{
    live.stop();
    m_preparing.waitForDone();
    waitForWriter(m_store);
}

void Conversation::restore()
{
    transport.trust(session->caDer());
    rescue.begin(*session);
    const auto read = m_store.glance([this](Database &db) {
        lastSync = findSetting<Instant>(db, lastSyncKey);
        progress = loadProgress(db);
    });
    if (!read)
        broken = read.error();
}

void Conversation::enrol(const EnrolmentText &text, const Promise<Owner> &promise)
{
    if (session->isEnrolled())
        return enrolAnew(text, promise);
    session->begin(text);
    courier.keepSession([this, promise] {
        roundsman::enrol(transport,
                         courier,
                         *session,
                         m_options.device,
                         [this, promise](const Result<EnrolAnswer> &answer) {
                             if (answer)
                                 return onEnrolled(*answer, promise);
                             promise->addResult(answer.error());
                             promise->finish();
                         });
    });
}

void Conversation::onEnrolled(const EnrolAnswer &answer, const Promise<Owner> &promise)
{
    Owner owner;
    owner.user = answer.user;
    owner.name = answer.userName;
    owner.role = roleNamed(answer.role).value_or(Role::Rep);
    owner.company = answer.companyName;
    m_store.setOwner(owner);
    rescue.begin(*session);
    const auto learn = [this, time = answer.serverTime](Database &db) {
        m_store.correctClock(db, time);
    };
    onWriter(m_store, this, learn, [this, promise, owner](const Result<Done> &learnt) {
        promise->addResult(learnt ? Result<Owner>(owner) : Result<Owner>(learnt.error()));
        promise->finish();
        emit changed();
    });
}

void Conversation::start()
{
    if (!std::exchange(m_isStarted, true)) {
        connect(&m_store, &Store::saved, this, [this] { happen(event::Saved()); });
        connect(&transport, &HttpsTransport::networkBack, this, [this] {
            happen(event::NetworkBack());
        });
        transport.watchNetwork();
    }
    happen(event::Wake());
}

// A live channel that stands again after trouble says that waiting longer makes no sense.
void Conversation::onLiveChanged()
{
    if (live.isLive() && !problem.isEmpty())
        happen(event::NetworkBack());
    emit changed();
}

void Conversation::happen(Event event)
{
    if (!session->isEnrolled())
        return;
    const auto work = [this, event = std::move(event), who = session->identity()](Database &db) {
        return step(db, event, who);
    };
    onWriter(m_store, this, work, [this](const Result<Effects> &effects) {
        if (effects)
            onEffects(*effects);
        else
            onBroken(effects.error());
    });
}

void Conversation::onEffects(const Effects &effects)
{
    if (!effects.changedTables.isEmpty())
        m_store.announce(effects.changedTables);
    if (effects.timer)
        m_timer.start(*effects.timer);
    if (effects.counts) {
        m_run.counts += *effects.counts;
        isOnline = true;
    }
    if (effects.progress)
        progress = *effects.progress;
    if (effects.position)
        live.setPosition(*effects.position);
    if (effects.send)
        send(*effects.send, effects.bringsEdits);
    for (const SnapshotFetch &each : effects.fetches)
        fetch(each);
    if (effects.isDone) {
        lastSync = effects.serverTime;
        onDone();
    }
    if (effects.problem)
        onProblem(*effects.problem);
    emit changed();
}

// The database refused; the engine stands as before, and time may help.
void Conversation::onBroken(const Error &error)
{
    m_timer.start(afterDiskFailure);
    onProblem(error);
    emit changed();
}

void Conversation::beginRun()
{
    if (std::exchange(m_isRunning, true))
        return;
    m_run = {};
    m_runBegan = m_store.ambient().clock.steady();
    m_upBefore = courier.bytesUp();
    m_downBefore = courier.bytesDown();
}

void Conversation::send(const Bytes &body, bool bringsEdits)
{
    beginRun();
    isBusy = true;
    transfer.hold(true);
    m_sentAt = m_store.ambient().clock.steady();
    Parcel parcel;
    parcel.method = "POST";
    parcel.path = "/v1/exchange";
    parcel.headers["Priority"] = bringsEdits ? "u=1" : "u=4"; // RFC 9218: the server's lanes
    parcel.body = body;
    courier.send(std::move(parcel), [this](const Delivery &delivery) { onDelivery(delivery); });
}

void Conversation::endRun()
{
    m_isRunning = false;
    isBusy = false;
    transfer.hold(false);
    m_run.whole = m_store.ambient().clock.steady() - m_runBegan;
    m_run.local = m_run.whole - m_run.network;
    m_run.bytesUp = courier.bytesUp() - m_upBefore;
    m_run.bytesDown = courier.bytesDown() - m_downBefore;
}

void Conversation::onDone()
{
    endRun();
    rescue.begin(*session); // it may have learnt a key
    problem.clear();
    if (m_isStarted)
        live.start();
    if (!std::exchange(m_isIndexing, true))
        indexMore();
}

// Between saves, so that none waits long.
void Conversation::indexMore()
{
    const auto work = [](Database &db) {
        const bool more = indexSome(db, rowsIndexedAtOnce);
        return std::pair(more, db.one<std::int64_t>("SELECT count(*) FROM sync_scope").value_or(0));
    };
    onWriter(m_store, this, work, [this](const Result<std::pair<bool, std::int64_t>> &indexed) {
        if (indexed && indexed->first)
            return indexMore();
        m_isIndexing = false;
        m_store.tidy();
        report = m_run;
        report.scopes = indexed ? indexed->second : 0;
        for (const auto &promise : std::exchange(m_waiting, {})) {
            promise->addResult(report);
            promise->finish();
        }
        transfer.uploadPending();
        emit finished();
        emit changed();
    });
}

void Conversation::onProblem(const Error &error)
{
    if (m_isRunning)
        endRun();
    isOnline = false;
    problem = toQString(error.message);
    report = m_run;
    for (const auto &promise : std::exchange(m_waiting, {})) {
        promise->addResult(error);
        promise->finish();
    }
    emit finished();
}

} // namespace roundsman
