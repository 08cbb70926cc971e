#pragma once

#include "sync/client/courier.h"

#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

namespace roundsman::test {

// Plain HTTP on one side, signed requests to head office on the other: so that a client that knows
// nothing of device keys can speak to a real server.
class SigningProxy : public QObject
{
public:
    explicit SigningProxy(Courier &courier) : m_courier(courier)
    {
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        });
        m_server.listen(QHostAddress::LocalHost);
    }

    QString url() const { return "http://127.0.0.1:" + QString::number(m_server.serverPort()); }

private:
    // One request at a time on a connection.
    void read(QTcpSocket &socket)
    {
        QByteArray &unread = m_unread[&socket];
        unread += socket.readAll();
        const qsizetype end = unread.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        Parcel parcel = headOf(unread.first(end));
        const qsizetype length =
            QByteArray::fromStdString(parcel.headers["Content-Length"]).toLongLong();
        if (unread.size() < end + 4 + length)
            return;
        const QByteArray body = unread.mid(end + 4, length);
        parcel.body.assign(body.begin(), body.end());
        parcel.headers.erase("Content-Length");
        unread.remove(0, end + 4 + length);
        const QPointer<QTcpSocket> to(&socket);
        const bool isHead = parcel.method == "HEAD";
        m_courier.send(parcel, [to, isHead](const Delivery &delivery) {
            if (to)
                answer(*to, delivery, isHead);
        });
    }

    static Parcel headOf(const QByteArray &head)
    {
        const QList<QByteArray> lines = head.split('\n');
        const QList<QByteArray> first = lines.first().split(' ');
        Parcel parcel;
        parcel.method = first.value(0).toStdString();
        parcel.path = first.value(1).toStdString();
        for (const QByteArray &line : lines.mid(1)) {
            const QByteArray name = line.left(line.indexOf(':')).toLower();
            const std::string value = line.mid(line.indexOf(':') + 1).trimmed().toStdString();
            if (name == "content-length")
                parcel.headers["Content-Length"] = value;
            else if (name == "content-type" || name.startsWith("tus-")
                     || name.startsWith("upload-"))
                parcel.headers[name.toStdString()] = value;
        }
        return parcel;
    }

    static void answer(QTcpSocket &socket, const Delivery &delivery, bool isHead)
    {
        const HttpReply reply = delivery.reply.value_or(HttpReply());
        QByteArray head =
            "HTTP/1.1 " + QByteArray::number(reply.status ? reply.status : 502) + " answer\r\n";
        for (const auto &[name, value] : reply.headers) {
            if (name != "content-length" && name != "connection")
                head.append(name.c_str()).append(": ").append(value.c_str()).append("\r\n");
        }
        const QByteArray body(reinterpret_cast<const char *>(reply.body.data()),
                              isHead ? 0 : qsizetype(reply.body.size()));
        if (reply.status != 204)
            head += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
        socket.write(head + "\r\n" + body);
    }

    Courier &m_courier;
    QTcpServer m_server;
    std::map<QTcpSocket *, QByteArray> m_unread;
};

} // namespace roundsman::test
