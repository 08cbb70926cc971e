// What a device does that is told to erase itself, until its owner lets go of the store.

#include "sync/client/conversation.h"
#include "sync/client/erasure.h"
#include "sync/client/on_writer.h"
#include "sync/client/sync_report.h"

namespace roundsman {

// The door's word alone erases nothing: the order has to be the organisation's.
void Conversation::askForOrder()
{
    if (std::exchange(m_isWiping, true))
        return;
    Parcel parcel;
    parcel.method = "GET";
    parcel.path = Session::wipePath;
    courier.send(std::move(parcel), [this](const Delivery &delivery) { onOrder(delivery); });
}

void Conversation::onOrder(const Delivery &delivery)
{
    if (!delivery.reply || delivery.reply->status != 200)
        return disobey();
    const auto order = decodeWipeOrder(delivery.reply->body);
    const EnrolAnswer &mine = session->identity();
    const bool isMeant = order && order->company == mine.company && order->device == mine.deviceId
        && isGenuine(*order, mine.organisationKeys);
    if (!isMeant)
        return disobey();
    obey(*order);
}

// Goes on as before, with what was said to the exchange meanwhile.
void Conversation::disobey()
{
    m_isWiping = false;
    if (const auto turnedOff = std::exchange(m_turnedOff, std::nullopt))
        happen(event::Failed{turnedOff->reason, turnedOff->retryAfter});
}

// The last saves go into the rescue log; then it is noted, signed while there is a key.
void Conversation::obey(const WipeOrder &order)
{
    live.stop();
    const auto note = [this, order](Database &db) {
        const SyncStatus status = syncStatus(db);
        WipeReceipt receipt{order.company, order.device, order.at, 0, 0, {}};
        receipt.unsent = std::uint32_t(status.unsent);
        receipt.lostFiles = std::uint32_t(status.files.pending + status.files.uploading);
        signWith(session->signer(), receipt);
        ErasureNote erasure;
        erasure.server = session->server();
        erasure.caDer = session->caDer();
        erasure.receipt = receipt;
        return write(m_options.folder, erasure);
    };
    rescue.catchUp().then(this, [this, note](const Result<Done> &) {
        onWriter(m_store, this, note, [this](const Result<Done> &noted) {
            if (!noted)
                return disobey();
            emit wiped();
        });
    });
}

} // namespace roundsman
