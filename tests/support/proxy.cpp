#include "tests/support/proxy.h"

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

namespace roundsman::test {

static constexpr char signInPage[] =
    "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n"
    "<html><title>Hotel WLAN</title>Please sign in.</html>";

static constexpr int ticksASecond = 20;

// One device's connection and ours to the server, until either ends. Lives in the proxy's thread.
class Link : public QObject
{
public:
    Link(Proxy &proxy, QTcpSocket *device) :
        QObject(device),
        m_proxy(proxy),
        m_device(*device),
        m_server(*new QTcpSocket(this))
    {
        m_server.connectToHost(QHostAddress::LocalHost, proxy.m_server);
        connect(&m_device, &QTcpSocket::readyRead, this, [this] { carry(m_device, m_server); });
        connect(&m_server, &QTcpSocket::readyRead, this, [this] { carry(m_server, m_device); });
        connect(&m_server, &QTcpSocket::connected, this, [this] { carry(m_device, m_server); });
        connect(&m_server, &QTcpSocket::errorOccurred, this, [this] { m_device.abort(); });
        connect(&m_server, &QTcpSocket::disconnected, &m_device, &QTcpSocket::disconnectFromHost);
        connect(&m_device, &QTcpSocket::disconnected, device, &QObject::deleteLater);
        connect(&m_tick, &QTimer::timeout, this, [this] {
            carry(m_device, m_server);
            carry(m_server, m_device);
        });
        m_tick.start(1'000 / ticksASecond);
    }

private:
    void carry(QTcpSocket &from, QTcpSocket &to)
    {
        const Weather weather = m_proxy.m_weather;
        if (weather == Weather::Gone)
            return m_device.abort();
        m_isDead = m_isDead || weather == Weather::HalfOpen;
        if (m_isDead || to.state() != QTcpSocket::ConnectedState || from.bytesAvailable() == 0)
            return;
        if (weather == Weather::Slow) {
            // Only the tick carries, so that the rate is kept.
            if (sender() == &m_tick)
                to.write(from.read(std::max<qint64>(1, m_proxy.m_amount / ticksASecond)));
            return;
        }
        if (&from == &m_server && weather != Weather::Fair)
            return harm(weather);
        to.write(from.readAll());
    }

    // What the server sends, as far as the weather lets it through.
    void harm(Weather weather)
    {
        QByteArray bytes = m_server.readAll();
        const qint64 before = m_proxy.m_amount.fetch_sub(bytes.size());
        if (before >= bytes.size()) {
            m_device.write(bytes);
            return;
        }
        const qint64 whole = std::max<qint64>(0, before);
        if (weather == Weather::Flip) {
            if (before >= 0)
                bytes[whole] = char(bytes[whole] ^ 1);
            m_device.write(bytes);
            return;
        }
        m_device.write(bytes.left(whole));
        m_device.flush();
        if (weather == Weather::Truncate)
            m_device.disconnectFromHost();
        else
            m_device.abort();
    }

    Proxy &m_proxy;
    QTcpSocket &m_device;
    QTcpSocket &m_server;
    QTimer m_tick;
    bool m_isDead = false; // half open: the other end is gone and nobody was told
};

Proxy::Proxy(quint16 server) : m_server(server)
{
    auto *listener = new QTcpServer;
    if (!listener->listen(QHostAddress::LocalHost))
        qFatal("the proxy cannot listen");
    m_port = listener->serverPort();
    QObject::connect(
        listener, &QTcpServer::newConnection, listener, [this, listener] { accept(*listener); });
    QObject::connect(&m_thread, &QThread::finished, listener, &QObject::deleteLater);
    listener->moveToThread(&m_thread);
    m_thread.start();
}

Proxy::~Proxy()
{
    m_thread.quit();
    m_thread.wait();
}

void Proxy::accept(QTcpServer &listener)
{
    QTcpSocket *device = listener.nextPendingConnection();
    ++m_connections;
    if (m_weather == Weather::Page) {
        device->write(signInPage);
        device->disconnectFromHost();
        return;
    }
    if (m_weather == Weather::Gone) {
        device->abort();
        device->deleteLater();
        return;
    }
    new Link(*this, device);
}

} // namespace roundsman::test
