#include "sync/client/live.h"

namespace roundsman {

static constexpr auto longest = std::chrono::seconds(70); // a question waits at most 55

Live::Live(Courier &courier, Ambient ambient, QObject *parent) :
    QObject(parent),
    m_courier(courier),
    m_clock(ambient.clock),
    m_choice(ambient.entropy)
{
    m_retry.setSingleShot(true);
    m_silence.setSingleShot(true);
    m_silence.setTimerType(Qt::PreciseTimer);
    connect(&m_silence, &QTimer::timeout, this, &Live::onSilence);
    connect(&m_retry, &QTimer::timeout, this, [this] {
        if (m_way == LiveChoice::Way::Question)
            ask();
        else
            open();
    });
}

void Live::start()
{
    if (std::exchange(m_isRunning, true))
        return;
    go(m_choice.first());
}

void Live::stop()
{
    m_isRunning = false;
    m_retry.stop();
    m_silence.stop();
    m_stream.reset();
    setLive(false);
}

void Live::go(LiveChoice::Next next)
{
    m_way = next.way;
    if (m_isRunning)
        m_retry.start(next.after);
}

void Live::open()
{
    Parcel parcel;
    parcel.method = "GET";
    parcel.path = "/v1/live";
    parcel.headers["Accept"] = "text/event-stream";
    parcel.silence = 2 * LiveChoice::silence; // ours is m_silence
    m_hasBegun = false;
    m_unread.clear();
    m_stream = m_courier.open(parcel, [this] { go(m_choice.failed(now(), {})); });
    if (!m_stream)
        return;
    m_choice.opened(now());
    m_silence.start(m_choice.untilMute(now()));
    connect(m_stream.get(), &HttpStream::begun, this, &Live::onBegun);
    connect(m_stream.get(), &HttpStream::received, this, &Live::onReceived);
    connect(m_stream.get(), &HttpStream::ended, this, &Live::onEnded);
}

// The first events say where everything stands, so that nothing is missed between two streams.
void Live::onBegun(const HttpReply &head)
{
    m_hasBegun = m_courier.judge(head) == NextStep::Take && head.status == 200;
    if (m_hasBegun)
        m_choice.begun();
    setLive(m_hasBegun);
}

void Live::onReceived(const QByteArray &bytes)
{
    m_choice.heard(now());
    m_silence.start(m_choice.untilMute(now()));
    if (!m_hasBegun)
        return;
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

// The stream is there and says nothing: hang up. Qt's timers may fire early.
void Live::onSilence()
{
    if (!m_choice.isMute(now())) {
        m_silence.start(m_choice.untilMute(now()));
        return;
    }
    m_stream.reset();
    setLive(false);
    go(m_choice.ended(now()));
}

void Live::onEnded()
{
    m_silence.stop();
    setLive(false);
    m_stream.release()->deleteLater(); // it is what calls here
    go(m_choice.ended(now()));
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
        go(isAnswered ? m_choice.answered(now()) : m_choice.failed(now(), delivery.retryAfter));
    });
}

void Live::setLive(bool live)
{
    if (std::exchange(m_isLive, live) != live)
        emit changed();
}

} // namespace roundsman
