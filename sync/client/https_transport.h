#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <QNetworkAccessManager>
#include <QSslConfiguration>

#include <chrono>
#include <functional>
#include <map>

namespace roundsman {

struct HttpAsk
{
    std::string method;
    std::string url;
    std::map<std::string, std::string> headers;
    Bytes body;
    std::chrono::milliseconds silence = std::chrono::seconds(30); // without a byte
    std::chrono::milliseconds deadline = std::chrono::minutes(3); // in all; zero: none
};

// What came back. Without a status nobody answered as HTTP; `failure` then says why.
struct HttpReply
{
    unsigned status = 0;
    std::map<std::string, std::string> headers; // names in lower case
    Bytes body;
    std::optional<Error> failure;

    std::string header(const std::string &name) const;
    // Every answer of a Roundsman server says so; a network's sign-in page does not.
    bool isOurs() const { return headers.contains("roundsman"); }
};

// An answer that has no end: its bytes as they come. Deleting it hangs up.
class HttpStream : public QObject
{
    Q_OBJECT

signals:
    void begun(const roundsman::HttpReply &head); // without body
    void received(const QByteArray &bytes);
    void ended(); // by the other side, by silence, or because nobody answered
};

// HTTPS as we want it: HTTP/1.1, no redirects, our own deadlines, and only our own authority's
// certificates. The only place that knows Qt Network. One thread, with an event loop.
class HttpsTransport : public QObject
{
    Q_OBJECT

public:
    using Then = std::function<void(HttpReply)>;

    explicit HttpsTransport(QObject *parent = nullptr);

    // From now on only servers whose certificate this authority has signed are talked to.
    // Empty: nobody is trusted yet, and whatever is fetched must be checked by what it contains.
    void trust(BytesView caDer);

    // `then` is called once, later, unless the transport is destroyed before.
    void send(const HttpAsk &ask, Then then);
    std::unique_ptr<HttpStream> open(const HttpAsk &ask);

    // From now on tells when the machine says that it is online again: a hint when to try.
    void watchNetwork();

signals:
    void networkBack();

private:
    QNetworkReply *start(const HttpAsk &ask);

    QNetworkAccessManager m_network;
    QSslConfiguration m_tls;
};

} // namespace roundsman
