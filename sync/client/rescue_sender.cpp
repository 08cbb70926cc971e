#include "sync/client/rescue_sender.h"

#include "core/base/files.h"

namespace roundsman {

namespace {

constexpr std::size_t largestFile = 256 << 20;
constexpr std::size_t atOnce = 6 << 20; // the server takes 8 MiB
constexpr auto deadline = std::chrono::minutes(3);

using Then = std::function<void(Result<RescueAnswer>)>;

// The log in pieces, sent one after the other.
class Sending : public std::enable_shared_from_this<Sending>
{
public:
    Sending(HttpsTransport &transport, RescueFile file, Then then) :
        m_transport(transport),
        m_file(std::move(file)),
        m_then(std::move(then))
    { }

    void next()
    {
        if (m_batch == m_file.batches.size())
            return m_then(m_sum);
        HttpAsk ask;
        ask.method = "POST";
        ask.url = m_file.header.server + "/v1/rescue";
        ask.headers["Content-Type"] = "application/vnd.roundsman";
        ask.body = piece();
        ask.deadline = deadline;
        m_transport.send(
            ask, [self = shared_from_this()](const HttpReply &reply) { self->take(reply); });
    }

private:
    // Groups in their order until it is large enough, each batch with its key.
    Bytes piece()
    {
        Bytes bytes = encode(m_file.header);
        while (m_batch < m_file.batches.size() && bytes.size() < atOnce) {
            const RescueBatch &batch = m_file.batches[m_batch];
            RescueBatch part{batch.sealedKey, {}};
            std::size_t size = bytes.size() + batch.sealedKey.size();
            for (; m_record < batch.records.size() && size < atOnce; ++m_record) {
                size += batch.records[m_record].sealed.size();
                part.records.push_back(batch.records[m_record]);
            }
            const Bytes encoded = encode(part);
            bytes.insert(bytes.end(), encoded.begin(), encoded.end());
            if (m_record < batch.records.size())
                break;
            m_record = 0;
            ++m_batch;
        }
        return bytes;
    }

    void take(const HttpReply &reply)
    {
        if (reply.failure)
            return m_then(*reply.failure);
        const auto answer = reply.isOurs() && reply.status == 200
            ? decodeRescueAnswer(reply.body)
            : Result<RescueAnswer>(Error{Error::Code::Offline,
                                         "Head office did not take the rescue log; it stays here "
                                         "and will be sent again."});
        if (!answer)
            return m_then(answer.error());
        m_sum.taken += answer->taken;
        m_sum.known += answer->known;
        m_sum.waiting += answer->waiting;
        m_sum.foreign += answer->foreign;
        next();
    }

    HttpsTransport &m_transport;
    RescueFile m_file;
    Then m_then;
    RescueAnswer m_sum;
    std::size_t m_batch = 0;  // that goes next
    std::size_t m_record = 0; // of it
};

} // namespace

void sendRescue(HttpsTransport &transport, const std::string &path, Then then)
{
    const auto bytes = readWhole(path, largestFile);
    if (!bytes)
        return then(bytes.error());
    auto file = decodeRescueFile(*bytes);
    if (!file)
        return then(file.error());
    transport.trust(file->header.caDer);
    std::make_shared<Sending>(transport, *std::move(file), std::move(then))->next();
}

} // namespace roundsman
