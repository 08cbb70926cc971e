#pragma once

#include "sync/client/blob_transfer.h"
#include "sync/client/engine.h"
#include "sync/client/live.h"
#include "sync/client/rescue_keeper.h"
#include "sync/client/sync.h"
#include "sync/protocol/wipe.h"

#include <QPromise>
#include <QThreadPool>

namespace roundsman {

// What stands behind Sync: the engine's steps on the writer's thread, what they want done here.
class Conversation : public QObject
{
    Q_OBJECT

public:
    template <typename T>
    using Promise = std::shared_ptr<QPromise<Result<T>>>;

    Conversation(Store &store, Sync::Options options);
    ~Conversation() override;

    void enrol(const EnrolmentText &text, const Promise<Owner> &promise);
    void start();
    void happen(Event event);
    void ask(Parcel parcel, std::function<void(Result<Bytes>)> then);
    void awaitEnd(const Promise<SyncReport> &promise) { m_waiting.push_back(promise); }

    std::optional<Error> broken;    // the stored session cannot be read
    std::optional<Session> session; // always there; enrolling anew puts another in its place
    HttpsTransport transport;
    Courier courier;
    LocalBlobs blobs;
    BlobTransfer transfer;
    Live live;
    RescueKeeper rescue;

    bool isBusy = false;
    bool isOnline = false;
    std::optional<Instant> lastSync;
    LoadProgress progress;
    QString problem;
    SyncReport report;

signals:
    void wiped();
    void changed();
    void finished();

private:
    static Session sessionOf(Store &store, std::optional<Error> &broken);
    void restore();
    void onLiveChanged();
    void enrolAnew(const EnrolmentText &text, const Promise<Owner> &promise);
    void replaceSession(Session &&next, const EnrolAnswer &answer, const Promise<Owner> &promise);
    void onEnrolled(const EnrolAnswer &answer, const Promise<Owner> &promise);
    Effects step(Database &db, const Event &event, const EnrolAnswer &who);
    void noteArrived(Database &db, Effects &effects, const EnrolAnswer &who);
    void onEffects(const Effects &effects);
    void onBroken(const Error &error);
    void send(const Bytes &body, bool bringsEdits);
    void fetch(const SnapshotFetch &fetch);
    void onPiece(const SnapshotFetch &fetch, const Delivery &delivery);
    void onDelivery(const Delivery &delivery);
    void askForOrder();
    void onOrder(const Delivery &delivery);
    void obey(const WipeOrder &order);
    void disobey();
    void beginRun();
    void endRun();
    void onDone();
    void indexMore();
    void onProblem(const Error &error);

    static constexpr auto sessionKey = "session"; // in sync_kv
    static constexpr auto lastSyncKey = "last_sync";

    Store &m_store;
    Sync::Options m_options;
    Engine m_engine; // the writer thread's
    QTimer m_timer;
    QThreadPool m_preparing; // of chunks of snapshots
    bool m_isStarted = false;
    bool m_isRunning = false; // between the first request and the last answer
    bool m_isIndexing = false;
    std::chrono::milliseconds m_runBegan{0}; // steady
    std::chrono::milliseconds m_sentAt{0};   // steady
    bool m_isWiping = false;                 // asked whether it is true that it is to erase itself
    std::optional<Delivery> m_turnedOff;     // the answer to the exchange meanwhile
    std::int64_t m_upBefore = 0;
    std::int64_t m_downBefore = 0;
    SyncReport m_run; // of the run under way
    std::vector<Promise<SyncReport>> m_waiting;
};

} // namespace roundsman
