#pragma once

#include "sync/client/courier.h"
#include "sync/client/engine.h"

#include <QTimer>

namespace roundsman {

// Keeps a connection on which the server tells at once that it has something new. Hints only: a
// lost one costs time, never data. Some networks hold such streams back without a word; after two
// that stayed mute, it asks and waits instead. The courier's thread.
class Live : public QObject
{
    Q_OBJECT

public:
    Live(Courier &courier, Entropy &entropy, QObject *parent = nullptr);

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
    void onEnded();
    void ask();
    void again(std::chrono::milliseconds later);
    void setLive(bool live);

    Courier &m_courier;
    Backoff m_backoff;
    std::unique_ptr<HttpStream> m_stream;
    QTimer m_retry;
    QByteArray m_unread; // the beginning of a line
    QByteArray m_event;  // what the data that comes next is about
    Bytes m_position;
    bool m_isRunning = false;
    bool m_isLive = false;
    bool m_isAsking = false; // a question by /v1/wait is under way
    bool m_hasBegun = false; // this stream: the server let us in
    bool m_hasHeard = false; // this stream: something came
    int m_mute = 0;          // streams in a row that never said anything
};

} // namespace roundsman
