#pragma once

#include "tests/support/programs.h"

#include <QJsonArray>
#include <QSslSocket>

namespace roundsman::test {

// Another system at a company's door: plain HTTP/1.1 over TLS, and the company's own authority.
class ApiClient
{
public:
    struct Answer
    {
        int status = 0;
        QByteArray head;
        QByteArray type;
        QByteArray etag;
        QJsonObject body;
    };
    using Headers = QList<std::pair<QByteArray, QByteArray>>;

    ApiClient(const Company &company, const QByteArray &key) : m_company(company), m_key(key) { }

    Answer get(const QByteArray &path, const Headers &headers = {}) const
    {
        return ask("GET", path, {}, headers);
    }
    Answer put(const QByteArray &path, const QJsonObject &row, const Headers &headers = {}) const
    {
        return send("PUT", path, row, headers);
    }
    Answer post(const QByteArray &path, const QJsonObject &row, const Headers &headers = {}) const
    {
        return send("POST", path, row, headers);
    }
    Answer patch(const QByteArray &path, const QJsonObject &row, const Headers &headers = {}) const
    {
        return send("PATCH", path, row, headers);
    }
    Answer ask(const QByteArray &method,
               const QByteArray &path,
               const QByteArray &body,
               const Headers &headers) const
    {
        QByteArray request = method + " /api/v1/" + path + " HTTP/1.1\r\nHost: test\r\n";
        if (!m_key.isEmpty())
            request += "Authorization: Bearer " + m_key + "\r\n";
        for (const auto &[name, value] : headers)
            request += name + ": " + value + "\r\n";
        if (!body.isEmpty())
            request += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
        return answered(request + "Connection: close\r\n\r\n" + body);
    }

private:
    static constexpr int patience = 30'000;

    Answer send(const QByteArray &method,
                const QByteArray &path,
                const QJsonObject &row,
                const Headers &headers) const
    {
        return ask(method,
                   path,
                   QJsonDocument(row).toJson(QJsonDocument::Compact),
                   headers + Headers{{"Content-Type", "application/json"}});
    }
    static QByteArray field(const QByteArray &head, const QByteArray &name)
    {
        for (const QByteArray &line : head.split('\n'))
            if (line.startsWith(name + ": "))
                return line.mid(name.size() + 2).trimmed();
        return {};
    }
    static bool isWhole(const QByteArray &all)
    {
        const auto end = all.indexOf("\r\n\r\n");
        return end >= 0 && all.size() - end - 4 >= field(all.left(end), "Content-Length").toInt();
    }
    Answer answered(const QByteArray &request) const
    {
        QSslSocket socket;
        socket.setPeerVerifyMode(QSslSocket::VerifyNone);
        socket.connectToHostEncrypted("127.0.0.1", m_company.port());
        socket.waitForEncrypted(patience);
        socket.write(request);
        QByteArray all;
        while (!isWhole(all) && (socket.bytesAvailable() > 0 || socket.waitForReadyRead(patience)))
            all += socket.readAll();
        const auto end = all.indexOf("\r\n\r\n");
        const QByteArray head = all.left(end);
        return {all.mid(9, 3).toInt(),
                head,
                field(head, "Content-Type"),
                field(head, "ETag"),
                QJsonDocument::fromJson(all.mid(end + 4)).object()};
    }

    const Company &m_company;
    QByteArray m_key;
};

// Refused as every refusal is: with this status, and a sentence.
inline bool isProblem(const ApiClient::Answer &answer, int status)
{
    return answer.status == status && answer.type == "application/problem+json"
        && answer.body["status"].toInt() == status
        && answer.body["detail"].toString().endsWith('.');
}

} // namespace roundsman::test
