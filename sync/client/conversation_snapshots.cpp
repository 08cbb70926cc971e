// How chunks of snapshots come from the server to the engine.

#include "sync/client/conversation.h"

namespace roundsman {

void Conversation::fetch(const SnapshotFetch &fetch)
{
    beginRun();
    Parcel parcel;
    parcel.method = "GET";
    parcel.path = fetch.path;
    parcel.headers["Range"] = fetch.range;
    parcel.headers["Priority"] = "u=5"; // after all exchanges
    courier.send(std::move(parcel),
                 [this, fetch](const Delivery &delivery) { onPiece(fetch, delivery); });
}

static Error refusedPiece(unsigned status)
{
    if (status == 404)
        return {Error::Code::NotFound, "Head office has newer first rows; they are asked for."};
    return {Error::Code::Offline,
            "The server did not send the first rows (" + std::to_string(status)
                + "). It will be asked again."};
}

// Off the writer's thread: while one chunk is written, the next is checked and taken apart.
void Conversation::onPiece(const SnapshotFetch &fetch, const Delivery &delivery)
{
    const Digest id = fetch.offer->id;
    if (!delivery.reply)
        return happen(event::PieceFailed{id, fetch.chunk, delivery.reason, delivery.retryAfter});
    if (delivery.reply->status != 206)
        return happen(
            event::PieceFailed{id, fetch.chunk, refusedPiece(delivery.reply->status), {}});
    m_preparing.start([this, fetch, id, body = delivery.reply->body] {
        auto prepared = prepareChunk(*fetch.offer, fetch.chunk, body);
        const Event event = prepared
            ? Event(event::Piece{
                id, fetch.chunk, std::make_shared<PreparedChunk>(*std::move(prepared))})
            : Event(event::PieceFailed{id, fetch.chunk, prepared.error(), {}});
        QMetaObject::invokeMethod(
            this, [this, event] { happen(event); }, Qt::QueuedConnection);
    });
}

} // namespace roundsman
