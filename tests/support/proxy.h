#pragma once

#include <QThread>

#include <atomic>

class QTcpServer;

namespace roundsman::test {

// What a network may do to those who rely on it.
enum class Weather {
    Fair,
    Cut,      // connections are reset once the server has sent so many bytes over all of them
    Truncate, // the same, but they end as if the server had said all
    Flip,     // one bit of what the server sends is turned over, after so many bytes
    Slow,     // so many bytes a second and connection, each way
    HalfOpen, // connections stay and nothing passes, not even when the weather is fair again
    Gone,     // connections break off at once, and nothing passes either way
    Page,     // a sign-in page in plain HTTP answers in the server's place
};

// A network that misbehaves: stands between a device and the server, and cuts or lies as it is
// told. Runs on a thread of its own; the functions may be called from any.
class Proxy
{
public:
    explicit Proxy(quint16 server);
    ~Proxy();

    quint16 port() const { return m_port; }
    QString url() const { return "https://127.0.0.1:" + QString::number(m_port); }

    void turn(Weather weather, qint64 amount = 0) { m_amount = amount, m_weather = weather; }
    void pass() { turn(Weather::Fair); }
    void cutAfter(qint64 bytes) { turn(Weather::Cut, bytes); }
    void answerWithPage() { turn(Weather::Page); }
    int connections() const { return m_connections; }

private:
    friend class Link;
    void accept(QTcpServer &listener);

    quint16 m_server;
    quint16 m_port = 0;
    std::atomic<Weather> m_weather = Weather::Fair;
    std::atomic<qint64> m_amount = 0;
    std::atomic<int> m_connections = 0;
    QThread m_thread;
};

} // namespace roundsman::test
