#include "tests/support/proxy.h"

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>

namespace roundsman::test {

static constexpr char signInPage[] =
    "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n"
    "<html><title>Hotel WLAN</title>Please sign in.</html>";

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
    if (m_page) {
        device->write(signInPage);
        device->disconnectFromHost();
        return;
    }
    auto *server = new QTcpSocket(device);
    server->connectToHost(QHostAddress::LocalHost, m_server);
    QObject::connect(device, &QTcpSocket::readyRead, server, [device, server] {
        server->write(device->readAll());
    });
    QObject::connect(server, &QTcpSocket::readyRead, device, [this, device, server] {
        const QByteArray bytes = server->readAll();
        const qint64 budget = m_budget;
        if (budget < 0) {
            device->write(bytes);
            return;
        }
        device->write(bytes.left(budget));
        m_budget = std::max<qint64>(0, budget - bytes.size());
        if (bytes.size() > budget) {
            device->flush();
            device->abort();
        }
    });
    QObject::connect(server, &QTcpSocket::errorOccurred, device, &QTcpSocket::abort);
    QObject::connect(server, &QTcpSocket::disconnected, device, &QTcpSocket::disconnectFromHost);
    QObject::connect(device, &QTcpSocket::disconnected, server, &QTcpSocket::disconnectFromHost);
}

} // namespace roundsman::test
