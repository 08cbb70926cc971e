#pragma once

#include "core/store/store.h"
#include "sync/client/courier.h"
#include "sync/client/local_blobs.h"
#include "sync/protocol/blob_challenge.h"

namespace roundsman {

// Brings files to the server, one after the other and each from where it was left (tus 1.0), and
// fetches those that are asked for. The courier's thread.
class BlobTransfer : public QObject
{
    Q_OBJECT

public:
    using Fetched = std::function<void(Result<Bytes>)>;

    BlobTransfer(Store &store, LocalBlobs &blobs, Courier &courier, QObject *parent = nullptr);
    ~BlobTransfer() override;

    // Uploads what waits; does nothing while it is at it. What fails is tried at the next call.
    void uploadPending();
    // While held, no further piece is sent: an exchange has the line.
    void hold(bool held);
    // Asks the server from where an earlier try was cut off; keeps the file in the profile.
    void fetch(const Digest &sha256, Fetched then);

private:
    struct Upload
    {
        PendingBlob blob;
        Bytes content;
        bool hasShown = false; // that the device has the file, rightly or not
    };
    struct Download
    {
        Digest sha256{};
        Bytes content;
        Fetched then;
        int failures = 0;
    };
    using Uploading = std::shared_ptr<Upload>;
    using Downloading = std::shared_ptr<Download>;

    void next();
    void begin(const Uploading &upload);
    void askOffset(const Uploading &upload);
    void append(const Uploading &upload, std::size_t offset);
    void showContent(const Uploading &upload, const BlobChallenge &challenge);
    void onAppended(const Uploading &upload, const Delivery &delivery);
    void commit(const Uploading &upload);
    void beginAnew(const Uploading &upload);
    void ask(const Downloading &download);
    void onPiece(const Downloading &download, const Delivery &delivery);
    void keep(const Downloading &download);

    Store &m_store;
    LocalBlobs &m_blobs;
    Courier &m_courier;
    bool m_isUploading = false;
    bool m_isHeld = false;
    std::function<void()> m_held; // the piece that waits until the line is free
};

} // namespace roundsman
