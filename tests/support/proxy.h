#pragma once

#include <QThread>

#include <atomic>
#include <memory>

class QTcpServer;

namespace roundsman::test {

// A network that misbehaves: stands between a device and the server, and cuts or lies as it is
// told. Runs on a thread of its own; the functions may be called from any.
class Proxy
{
public:
    explicit Proxy(quint16 server);
    ~Proxy();

    quint16 port() const { return m_port; }
    QString url() const { return "https://127.0.0.1:" + QString::number(m_port); }

    void pass() { m_budget = -1, m_page = false; }
    void cutAfter(qint64 bytes)
    {
        m_budget = bytes;
    }                                        // of what the server sends, over all connections
    void answerWithPage() { m_page = true; } // a sign-in page, in plain HTTP
    int connections() const { return m_connections; }

private:
    void accept(QTcpServer &listener);

    quint16 m_server;
    quint16 m_port = 0;
    std::atomic<qint64> m_budget = -1;
    std::atomic<bool> m_page = false;
    std::atomic<int> m_connections = 0;
    QThread m_thread;
};

} // namespace roundsman::test
