#include "sync/client/live.h"

namespace roundsman {

static constexpr auto silence = std::chrono::seconds(45); // the server beats every 20
static constexpr auto longest = std::chrono::seconds(70); // a question waits at most 55
static constexpr int mutesUntilAsking = 2;

Live::Live(Courier &courier, Entropy &entropy, QObject *parent) :
    QObject(parent),
    m_courier(courier),
    m_backoff(entropy)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, [this] {
        if (m_mute >= mutesUntilAsking)
            ask();
        else
            open();
    });
}

void Live::start()
{
    if (std::exchange(m_isRunning, true))
        return;
    open();
}

void Live::stop()
{
    m_isRunning = false;
    m_retry.stop();
    m_stream.reset();
    setLive(false);
}

void Live::again(std::chrono::milliseconds later)
{
    if (m_isRunning)
        m_retry.start(later);
}

void Live::open()
{
    Parcel parcel;
    parcel.method = "GET";
    parcel.path = "/v1/live";
    parcel.headers["Accept"] = "text/event-stream";
    parcel.silence = silence;
    m_hasBegun = false;
    m_hasHeard = false;
    m_unread.clear();
    m_stream = m_courier.open(parcel, [this] { again(m_backoff.afterFailure()); });
    if (!m_stream)
        return;
    connect(m_stream.get(), &HttpStream::begun, this, &Live::onBegun);
    connect(m_stream.get(), &HttpStream::received, this, &Live::onReceived);
    connect(m_stream.get(), &HttpStream::ended, this, &Live::onEnded);
}

// The first events say where everything stands, so that nothing is missed between two streams.
void Live::onBegun(const HttpReply &head)
{
    m_hasBegun = m_courier.judge(head) == NextStep::Take && head.status == 200;
    setLive(m_hasBegun);
}

void Live::onReceived(const QByteArray &bytes)
{
    if (!m_hasBegun)
        return;
    if (!std::exchange(m_hasHeard, true)) {
        m_mute = 0;
        m_backoff.reset();
    }
    m_unread += bytes;
    for (qsizetype end = m_unread.indexOf('\n'); end >= 0; end = m_unread.indexOf('\n')) {
        read(m_unread.first(end));
        m_unread.remove(0, end + 1);
    }
    if (m_unread.size() > 4096) // no line of ours is that long
        m_unread.clear();
}

// "event: head", "data: SCOPE SEQ" or "event: grant", "data: "
void Live::read(const QByteArray &line)
{
    if (line.startsWith("event:"))
        m_event = line.sliced(6).trimmed();
    if (!line.startsWith("data:"))
        return;
    const QByteArray about = line.sliced(5).trimmed();
    const qsizetype space = about.lastIndexOf(' ');
    if (m_event == "head" && space > 0)
        emit hinted({about.first(space).toStdString(), about.sliced(space + 1).toLongLong()});
    else if (m_event == "grant")
        emit hinted({});
}

void Live::onEnded()
{
    if (m_hasBegun && !m_hasHeard)
        ++m_mute;
    setLive(false);
    m_stream.release()->deleteLater(); // it is what calls here
    again(m_backoff.afterFailure());
}

void Live::ask()
{
    if (std::exchange(m_isAsking, true))
        return;
    Parcel parcel;
    parcel.method = "POST";
    parcel.path = "/v1/wait";
    parcel.body = m_position;
    parcel.silence = longest;
    parcel.deadline = longest;
    m_courier.send(parcel, [this](const Delivery &delivery) {
        m_isAsking = false;
        const bool isAnswered = delivery.reply && delivery.reply->status < 300;
        setLive(isAnswered);
        if (isAnswered && !delivery.reply->body.empty())
            emit hinted({});
        if (isAnswered)
            m_backoff.reset();
        again(isAnswered ? std::chrono::milliseconds(0)
                         : m_backoff.afterFailure(delivery.retryAfter));
    });
}

void Live::setLive(bool live)
{
    if (std::exchange(m_isLive, live) != live)
        emit changed();
}

} // namespace roundsman
