#include "sync/client/https_transport.h"

#include "core/base/text.h"

#include <QNetworkInformation>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QTimer>

#include <memory>

namespace roundsman {

static constexpr qint64 mostBytes = 64 << 20; // no answer of ours is larger

std::string HttpReply::header(const std::string &name) const
{
    const auto found = headers.find(name);
    return found == headers.end() ? std::string() : found->second;
}

HttpsTransport::HttpsTransport(QObject *parent) : QObject(parent)
{
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network.setAutoDeleteReplies(false);
    trust({});
}

void HttpsTransport::trust(BytesView caDer)
{
    m_tls = QSslConfiguration::defaultConfiguration();
    m_tls.setProtocol(QSsl::TlsV1_2OrLater);
    m_tls.setCaCertificates({});
    if (caDer.empty()) {
        m_tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    } else {
        const auto der = QByteArray::fromRawData(reinterpret_cast<const char *>(caDer.data()),
                                                 qsizetype(caDer.size()));
        m_tls.setCaCertificates(QSslCertificate::fromData(der, QSsl::Der));
        m_tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    }
    m_network.clearConnectionCache(); // what was opened before was not checked like this
}

void HttpsTransport::watchNetwork()
{
    using Reachability = QNetworkInformation::Reachability;
    if (!QNetworkInformation::loadDefaultBackend())
        return;
    const auto *network = QNetworkInformation::instance();
    connect(network, &QNetworkInformation::reachabilityChanged, this, [this](Reachability now) {
        if (now == Reachability::Online)
            emit networkBack();
    });
}

QNetworkReply *HttpsTransport::start(const HttpAsk &ask)
{
    QNetworkRequest request{QUrl(toQString(ask.url))};
    request.setSslConfiguration(m_tls);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setRawHeader("Accept-Encoding", "identity");
    request.setTransferTimeout(int(ask.silence.count()));
    for (const auto &[name, value] : ask.headers)
        request.setRawHeader(QByteArray::fromStdString(name), QByteArray::fromStdString(value));
    const QByteArray body(reinterpret_cast<const char *>(ask.body.data()),
                          qsizetype(ask.body.size()));
    return m_network.sendCustomRequest(request, QByteArray::fromStdString(ask.method), body);
}

static HttpReply headOf(const QNetworkReply &reply)
{
    HttpReply head;
    head.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toUInt();
    for (const auto &[name, value] : reply.rawHeaderPairs())
        head.headers[name.toLower().toStdString()] = value.toStdString();
    return head;
}

static Error reasonOf(const QNetworkReply &reply)
{
    const std::string server = reply.url().authority().toStdString();
    switch (reply.error()) {
    case QNetworkReply::SslHandshakeFailedError:
        return {Error::Code::Denied,
                "The server at " + server
                    + " shows a certificate that this device does not trust. Try another network, "
                      "or ask for a new enrolment text."};
    case QNetworkReply::OperationCanceledError:
    case QNetworkReply::TimeoutError:
        return {Error::Code::Offline,
                "The server at " + server + " did not answer in time. It will be tried again."};
    case QNetworkReply::RemoteHostClosedError:
        return {Error::Code::Offline,
                "The server at " + server
                    + " hung up before its answer was complete. It will be tried again."};
    default:
        return {Error::Code::Offline,
                "The server at " + server
                    + " cannot be reached. Check the network; everything is kept and sent later."};
    }
}

// Errors that QNetworkReply makes of a status are answers all the same.
static bool isAnswer(const QNetworkReply &reply)
{
    return reply.error() == QNetworkReply::NoError
        || (reply.error() >= QNetworkReply::ContentAccessDenied
            && reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid());
}

void HttpsTransport::send(const HttpAsk &ask, Then then)
{
    QNetworkReply *reply = start(ask);
    if (ask.deadline.count() > 0)
        QTimer::singleShot(ask.deadline, reply, [reply] { reply->abort(); });
    connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received) {
        if (received > mostBytes)
            reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this, [reply, then = std::move(then)] {
        HttpReply answer = headOf(*reply);
        const QByteArray body = reply->readAll();
        answer.body.assign(body.begin(), body.end());
        if (!isAnswer(*reply)) {
            answer.status = 0;
            answer.failure = reasonOf(*reply);
        }
        reply->deleteLater();
        then(std::move(answer));
    });
}

namespace {

// Silence is measured here: QNetworkReply's own timer ends with the request's last byte.
class ReplyStream : public HttpStream
{
public:
    ReplyStream(QNetworkReply *reply, std::chrono::milliseconds silence) : m_reply(reply)
    {
        m_reply->setParent(this);
        m_silence.setSingleShot(true);
        m_silence.setInterval(silence);
        m_silence.start();
        connect(&m_silence, &QTimer::timeout, m_reply, [this] { m_reply->abort(); });
        connect(m_reply, &QNetworkReply::metaDataChanged, this, [this] {
            if (!std::exchange(m_hasBegun, true))
                emit begun(headOf(*m_reply));
        });
        connect(m_reply, &QNetworkReply::readyRead, this, [this] {
            m_silence.start();
            emit received(m_reply->readAll());
        });
        connect(m_reply, &QNetworkReply::finished, this, [this] {
            m_silence.stop();
            emit ended();
        });
    }
    ~ReplyStream() override
    {
        m_reply->disconnect(this);
        m_reply->abort();
    }

private:
    QNetworkReply *m_reply;
    QTimer m_silence;
    bool m_hasBegun = false;
};

} // namespace

std::unique_ptr<HttpStream> HttpsTransport::open(const HttpAsk &ask)
{
    return std::make_unique<ReplyStream>(start(ask), ask.silence);
}

} // namespace roundsman
