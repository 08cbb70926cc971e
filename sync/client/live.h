#pragma once

#include "sync/client/courier.h"
#include "sync/client/engine.h"
#include "sync/client/live_choice.h"

#include <QTimer>

namespace roundsman {

// Keeps a connection on which the server tells at once that it has something new. Hints only: a
// lost one costs time, never data. Some networks hold such streams back without a word; after two
// that stayed mute, it asks and waits instead. The courier's thread.
class Live : public QObject
{
    Q_OBJECT

public:
    Live(Courier &courier, Ambient ambient, QObject *parent = nullptr);

    void start(); // does nothing while it runs
    void stop();
    bool isLive() const { return m_isLive; }

    // Where the device stands (a request without groups, encoded): what the asking compares with.
    void setPosition(const Bytes &position) { m_position = position; }

signals:
    void hinted(const roundsman::event::Hint &hint);
    void changed(); // isLive()

private:
    void open();
    void onBegun(const HttpReply &head);
    void onReceived(const QByteArray &bytes);
    void read(const QByteArray &line);
    void onSilence();
    void onEnded();
    void ask();
    void go(LiveChoice::Next next);
    void setLive(bool live);
    std::chrono::milliseconds now() const { return m_clock.steady(); }

    Courier &m_courier;
    const Clock &m_clock;
    LiveChoice m_choice;
    LiveChoice::Way m_way = LiveChoice::Way::Stream; // what m_retry is armed for
    std::unique_ptr<HttpStream> m_stream;
    QTimer m_retry;
    QTimer m_silence;
    QByteArray m_unread; // the beginning of a line
    QByteArray m_event;  // what the data that comes next is about
    Bytes m_position;
    bool m_isRunning = false;
    bool m_isLive = false;
    bool m_isAsking = false; // a question by /v1/wait is under way
    bool m_hasBegun = false; // this stream: the server let us in
};

} // namespace roundsman
