#include "sync/client/blob_transfer.h"

#include "sync/client/on_writer.h"

#include <algorithm>
#include <charconv>

namespace roundsman {

static constexpr std::size_t pieceBytes = 512 << 10; // lost at most when the network goes
static constexpr int mostFailures = 3;

BlobTransfer::BlobTransfer(Store &store, LocalBlobs &blobs, Courier &courier, QObject *parent) :
    QObject(parent),
    m_store(store),
    m_blobs(blobs),
    m_courier(courier)
{ }

BlobTransfer::~BlobTransfer() { waitForWriter(m_store); }

void BlobTransfer::uploadPending()
{
    if (!std::exchange(m_isUploading, true))
        next();
}

void BlobTransfer::next()
{
    const auto pick = [this](Database &db) -> Result<Uploading> {
        const auto blob = nextPendingBlob(db);
        if (!blob)
            return Uploading();
        auto content = m_blobs.find(blob->sha256);
        if (!content)
            return content.error();
        return std::make_shared<Upload>(Upload{*blob, *std::move(content)});
    };
    onWriter(m_store, this, pick, [this](const Result<Uploading> &upload) {
        if (!upload || !*upload)
            m_isUploading = false;
        else if ((*upload)->blob.upload.empty())
            begin(*upload);
        else
            askOffset(*upload);
    });
}

static std::string base64(BytesView bytes)
{
    const QByteArray raw(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()));
    return raw.toBase64().toStdString();
}

void BlobTransfer::begin(const Uploading &upload)
{
    Parcel parcel;
    parcel.method = "POST";
    parcel.path = "/v1/blob";
    parcel.headers["Tus-Resumable"] = "1.0.0";
    parcel.headers["Upload-Length"] = std::to_string(upload->content.size());
    parcel.headers["Upload-Metadata"] = "sha256 " + base64(upload->blob.sha256);
    m_courier.send(parcel, [this, upload](const Delivery &delivery) {
        if (!delivery.reply || delivery.reply->status != 201) {
            m_isUploading = false;
            return;
        }
        upload->blob.upload = delivery.reply->header("location");
        const auto note = [blob = upload->blob](Database &db) {
            noteUpload(db, blob.sha256, blob.upload);
        };
        onWriter(m_store, this, note, [](const Result<Done> &) {});
        onAppended(upload, delivery);
    });
}

void BlobTransfer::askOffset(const Uploading &upload)
{
    Parcel parcel;
    parcel.method = "HEAD";
    parcel.path = upload->blob.upload;
    parcel.headers["Tus-Resumable"] = "1.0.0";
    m_courier.send(parcel, [this, upload](const Delivery &delivery) {
        if (delivery.reply && delivery.reply->status == 404)
            begin(upload);
        else
            onAppended(upload, delivery);
    });
}

void BlobTransfer::hold(bool held)
{
    m_isHeld = held;
    if (const auto goOn = held ? nullptr : std::exchange(m_held, nullptr))
        goOn();
}

void BlobTransfer::append(const Uploading &upload, std::size_t offset)
{
    if (m_isHeld) {
        m_held = [this, upload, offset] { append(upload, offset); };
        return;
    }
    const auto from = upload->content.begin() + std::ptrdiff_t(offset);
    const std::size_t size = std::min(pieceBytes, upload->content.size() - offset);
    Parcel parcel;
    parcel.method = "PATCH";
    parcel.path = upload->blob.upload;
    parcel.headers["Tus-Resumable"] = "1.0.0";
    parcel.headers["Content-Type"] = "application/offset+octet-stream";
    parcel.headers["Upload-Offset"] = std::to_string(offset);
    parcel.body.assign(from, from + std::ptrdiff_t(size));
    parcel.headers["Upload-Checksum"] = "sha256 " + base64(sha256(parcel.body));
    m_courier.send(parcel, [this, upload](const Delivery &delivery) {
        if (delivery.reply && delivery.reply->status == 409)
            askOffset(upload);
        else if (delivery.reply && delivery.reply->status == 460)
            beginAnew(upload);
        else
            onAppended(upload, delivery);
    });
}

// Head office has the file from somebody else and asks for a few pieces of it.
void BlobTransfer::showContent(const Uploading &upload, const BlobChallenge &challenge)
{
    upload->hasShown = true;
    Parcel parcel;
    parcel.method = "PATCH";
    parcel.path = upload->blob.upload;
    parcel.headers["Tus-Resumable"] = "1.0.0";
    parcel.headers["Content-Type"] = "application/offset+octet-stream";
    parcel.headers["Roundsman-Proof"] = challenge.proof(upload->content);
    m_courier.send(parcel, [this, upload](const Delivery &delivery) {
        if (delivery.reply && delivery.reply->status == 403)
            append(upload, 0);
        else
            onAppended(upload, delivery);
    });
}

// Every answer of the upload says how much the server has.
void BlobTransfer::onAppended(const Uploading &upload, const Delivery &delivery)
{
    const std::string text = delivery.reply ? delivery.reply->header("upload-offset") : "";
    std::size_t offset = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), offset);
    const bool isGood = delivery.reply && delivery.reply->status < 300 && read.ec == std::errc();
    if (!isGood || offset > upload->content.size()) {
        m_isUploading = false;
        return;
    }
    if (offset == upload->content.size())
        return commit(upload);
    const auto challenge =
        BlobChallenge::read(delivery.reply->header("roundsman-challenge"), upload->content.size());
    if (challenge && offset == 0 && !upload->hasShown)
        return showContent(upload, *challenge);
    append(upload, offset);
}

void BlobTransfer::commit(const Uploading &upload)
{
    const auto note = [upload](Database &db) {
        noteCommitted(db, upload->blob.sha256, upload->content.size());
    };
    onWriter(m_store, this, note, [this](const Result<Done> &) { next(); });
}

// What arrived was not what was sent; the next call begins it again.
void BlobTransfer::beginAnew(const Uploading &upload)
{
    const auto note = [sha256 = upload->blob.sha256](Database &db) { noteUpload(db, sha256, ""); };
    onWriter(m_store, this, note, [this](const Result<Done> &) { m_isUploading = false; });
}

void BlobTransfer::fetch(const Digest &sha256, Fetched then)
{
    auto download = std::make_shared<Download>();
    download->sha256 = sha256;
    download->then = std::move(then);
    ask(download);
}

void BlobTransfer::ask(const Downloading &download)
{
    Parcel parcel;
    parcel.method = "GET";
    parcel.path = "/v1/blob/" + hex(download->sha256);
    const std::size_t from = download->content.size();
    parcel.headers["Range"] =
        "bytes=" + std::to_string(from) + '-' + std::to_string(from + pieceBytes - 1);
    m_courier.send(parcel,
                   [this, download](const Delivery &delivery) { onPiece(download, delivery); });
}

void BlobTransfer::onPiece(const Downloading &download, const Delivery &delivery)
{
    if (!delivery.reply && ++download->failures < mostFailures)
        return ask(download);
    if (!delivery.reply)
        return download->then(delivery.reason);
    if (delivery.reply->status != 206 && delivery.reply->status != 200)
        return download->then(
            Error{Error::Code::NotFound, "Head office does not have this file yet."});
    if (delivery.reply->status == 200)
        download->content.clear();
    const Bytes &piece = delivery.reply->body;
    download->content.insert(download->content.end(), piece.begin(), piece.end());
    if (sha256(download->content) == download->sha256)
        return keep(download);
    const bool goesOn = download->content.size() <= LocalBlobs::largest && !piece.empty();
    if (goesOn)
        return ask(download);
    download->then(Error{Error::Code::Corrupt, "The file arrived damaged. Try again."});
}

void BlobTransfer::keep(const Downloading &download)
{
    const auto store = [this, download](Database &db) -> Result<Bytes> {
        if (auto kept = m_blobs.put(download->content); !kept)
            return kept.error();
        noteCommitted(db, download->sha256, download->content.size());
        return download->content;
    };
    onWriter(m_store, this, store, [download](const Result<Bytes> &content) {
        download->then(content);
    });
}

} // namespace roundsman
