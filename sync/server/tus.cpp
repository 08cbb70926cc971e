#include "sync/server/tus.h"

#include "sync/server/blobs.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QLocale>

namespace roundsman::tus {

namespace {

constexpr std::string_view version = "1.0.0";

QByteArray viewOf(BytesView bytes)
{
    return QByteArray::fromRawData(reinterpret_cast<const char *>(bytes.data()),
                                   qsizetype(bytes.size()));
}

std::optional<QCryptographicHash::Algorithm> algorithmNamed(std::string_view name)
{
    if (name == "sha1")
        return QCryptographicHash::Sha1;
    return name == "sha256" ? std::optional(QCryptographicHash::Sha256) : std::nullopt;
}

// As HTTP writes dates.
std::string httpDate(Instant at)
{
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(at.ms, Qt::UTC);
    return QLocale::c().toString(utc, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss")).toStdString()
        + " GMT";
}

} // namespace

HttpResponse options()
{
    HttpResponse response = sentence(204, "");
    response.headers = {{"Tus-Resumable", std::string(version)},
                        {"Tus-Version", std::string(version)},
                        {"Tus-Extension", "creation,checksum,expiration,termination"},
                        {"Tus-Checksum-Algorithm", "sha1,sha256"},
                        {"Tus-Max-Size", std::to_string(Blobs::largest)}};
    return response;
}

std::optional<HttpResponse> refused(const HttpRequest &request)
{
    if (request.tus != version) {
        HttpResponse response = sentence(412, "Uploads here speak tus 1.0.0.");
        response.headers.push_back({"Tus-Version", std::string(version)});
        return response;
    }
    if (request.method == "PATCH" && request.contentType != "application/offset+octet-stream")
        return sentence(415, "A piece of an upload is application/offset+octet-stream.");
    return std::nullopt;
}

std::optional<HttpResponse> damaged(const HttpRequest &request)
{
    if (request.uploadChecksum.empty())
        return std::nullopt;
    const std::string_view header = request.uploadChecksum;
    const std::size_t space = std::min(header.find(' '), header.size());
    const auto algorithm = algorithmNamed(header.substr(0, space));
    if (!algorithm)
        return sentence(400, "Checksums here are sha1 or sha256.");
    const QByteArray sum = QCryptographicHash::hash(viewOf(request.body), *algorithm).toBase64();
    if (space < header.size() && header.substr(space + 1) == sum.toStdString())
        return std::nullopt;
    return sentence(460, "This piece was damaged on its way; send it again.");
}

void tell(HttpResponse &response, const Upload &upload, Instant now)
{
    response.headers.push_back({"Tus-Resumable", std::string(version)});
    response.headers.push_back({"Upload-Offset", std::to_string(upload.offset)});
    response.headers.push_back({"Upload-Length", std::to_string(upload.length)});
    const QByteArray metadata =
        "sha256 " + QByteArray::fromStdString(hex(upload.sha256)).toBase64();
    response.headers.push_back({"Upload-Metadata", metadata.toStdString()});
    if (!upload.isWhole())
        response.headers.push_back({"Upload-Expires", httpDate(now + Blobs::uploadLife)});
    if (!upload.isWhole() && upload.challenge)
        response.headers.push_back({"Roundsman-Challenge", upload.challenge->write()});
}

} // namespace roundsman::tus
