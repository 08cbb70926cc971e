#pragma once

#include "core/base/secret.h"
#include "core/store/store.h"
#include "sync/client/session.h"
#include "sync/client/sync_report.h"
#include "sync/protocol/own_devices.h"
#include "sync/protocol/people_devices.h"

#include <QObject>

#include <memory>

namespace roundsman {

class Conversation;

// A device's whole conversation with its server: enrolment, exchanges, the live channel, files.
// It ties store, engine, session and transport together. GUI (or main) thread; nothing blocks.
class Sync : public QObject
{
    Q_OBJECT

public:
    // The store must outlive it. `folder` is the profile's, for files; `key` seals them.
    struct Options
    {
        std::string folder;
        Bytes key;
        DeviceDescription device;
        bool mayErase = false; // obeys head office's order to erase itself: its owner heeds wiped()
    };

    Sync(Store &store, Options options, QObject *parent = nullptr);
    ~Sync() override;

    // Enrols this device by the text that an administrator gave. May be repeated after a failure;
    // the first exchange is left to start() or syncNow(). A device that is enrolled already may be
    // enrolled anew, for the same person: what is unsent goes with it.
    // Error::Invalid: not such a text. Error::Offline, Error::Denied: with the reason.
    // Error::Conflict: the profile is another person's, or an exchange is under way.
    QFuture<Result<Owner>> enrol(const std::string &text);
    bool isEnrolled() const;
    SigningKey signer() const;  // of this device: its signature is its person's word
    std::string server() const; // "https://…"; empty before enrolment

    // Exchanges now and from then on whenever there is something, with the live channel.
    void start();
    // Exchanges until nothing waits and every scope is at its head, or until the first failure;
    // rows that came are then searchable.
    QFuture<Result<SyncReport>> syncNow();
    QFuture<Result<SyncStatus>> status();
    QFuture<Result<Verification>> verify(); // of the device alone; syncNow() first

    bool isBusy() const;   // an exchange is under way
    bool isOnline() const; // the last attempt reached the server
    bool isLive() const;   // the server tells at once when there is something new
    std::optional<Instant> lastSync() const;
    LoadProgress progress() const;
    QString problem() const; // why the last attempt failed, one sentence; empty: it did not
    const SyncReport &lastReport() const;

    // A file for an attachment row: sealed in the profile at once, uploaded by and by.
    // Returns the SHA-256 to be put into the row.
    QFuture<Result<Bytes>> putFile(Bytes content, std::string mime);
    // Its content, from the profile or else from the server.
    QFuture<Result<Bytes>> file(const Bytes &sha256);

    // The person's devices, from the server; and the end of one's session: it keeps what it has and
    // must enrol again. Error::Offline: with the reason.
    QFuture<Result<std::vector<OwnDevice>>> ownDevices();
    QFuture<Result<Done>> endDevice(std::int64_t device);

    // The devices of those whom this person answers for, what one of them holds, and what a manager
    // does with one; all from the server. Error::Offline: nothing was done.
    enum class Rule { Revoke, Wipe, Recall };
    QFuture<Result<std::vector<PersonDevice>>> peopleDevices();
    QFuture<Result<std::vector<HeldKind>>> heldBy(std::int64_t device);
    QFuture<Result<Done>> rule(std::int64_t device, Rule rule);

signals:
    // Head office has told this device to erase itself, and the order is noted in the profile:
    // whoever owns this lets go of it and of the store, and then runs an Erasing.
    void wiped();
    void changed();  // any of the above
    void finished(); // an attempt is over, well or not

private:
    class Private;
    Conversation &conversation();
    Conversation *asking();

    std::unique_ptr<Private> m;
};

} // namespace roundsman
