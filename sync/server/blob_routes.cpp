#include "sync/server/routes.h"

#include "sync/server/byte_range.h"
#include "sync/server/file_access.h"
#include "sync/server/tus.h"
#include "sync/server/upload_words.h"

namespace roundsman {

namespace {

std::string_view lastPart(const HttpRequest &request)
{
    const std::string_view path = request.path();
    return path.substr(path.rfind('/') + 1);
}

HttpResponse failedUpload(const Error &error)
{
    constexpr int untilMoreIsTaken = 3600; // seconds
    HttpResponse response = failed(error);
    switch (error.code) {
    case Error::Code::Conflict: response = sentence(409, error.message); break;
    case Error::Code::Full: response = sentence(413, error.message); break;
    case Error::Code::Corrupt: response = sentence(460, error.message); break;
    case Error::Code::Unavailable: response = notNow(429, error.message, untilMoreIsTaken); break;
    default: break;
    }
    response.headers.push_back({"Tus-Resumable", "1.0.0"});
    return response;
}

HttpResponse offsetOf(const Services &services, const Result<Upload> &upload, unsigned status)
{
    if (!upload)
        return failedUpload(upload.error());
    HttpResponse response = sentence(status, "");
    tus::tell(response, *upload, services.ambient.clock.now());
    return response;
}

} // namespace

HttpResponse blobOptions(Services &, const HttpRequest &, const Visitor &)
{
    return tus::options();
}

HttpResponse beginBlob(Services &services, const HttpRequest &request, const Visitor &visitor)
{
    if (auto refused = tus::refused(request))
        return *std::move(refused);
    const auto length = numberIn(request.uploadLength);
    const auto sha256 = announcedHash(request.uploadMetadata);
    if (!length || !sha256)
        return sentence(400, "An upload needs Upload-Length and Upload-Metadata with sha256.");
    const auto upload = services.blobs.begin(visitor.caller.device, *sha256, *length);
    HttpResponse response = offsetOf(services, upload, 201);
    if (upload)
        response.headers.push_back({"Location", "/v1/blob/" + upload->id});
    return response;
}

HttpResponse blobOffset(Services &services, const HttpRequest &request, const Visitor &visitor)
{
    if (auto refused = tus::refused(request))
        return *std::move(refused);
    const auto upload = services.blobs.find(visitor.caller.device, lastPart(request));
    return offsetOf(services, upload, 200);
}

HttpResponse appendBlob(Services &services, const HttpRequest &request, const Visitor &visitor)
{
    if (auto refused = tus::refused(request))
        return *std::move(refused);
    if (auto damaged = tus::damaged(request))
        return *std::move(damaged);
    const std::int64_t device = visitor.caller.device;
    if (!request.blobProof.empty())
        return offsetOf(
            services, services.blobs.prove(device, lastPart(request), request.blobProof), 204);
    const auto offset = numberIn(request.uploadOffset);
    if (!offset)
        return sentence(400, "A piece of an upload needs Upload-Offset.");
    const auto upload = services.blobs.append(device, lastPart(request), *offset, request.body);
    return offsetOf(services, upload, 204);
}

HttpResponse dropBlob(Services &services, const HttpRequest &request, const Visitor &visitor)
{
    if (auto refused = tus::refused(request))
        return *std::move(refused);
    const auto dropped = services.blobs.cancel(visitor.caller.device, lastPart(request));
    if (!dropped)
        return failedUpload(dropped.error());
    HttpResponse response = sentence(204, "");
    response.headers.push_back({"Tus-Resumable", "1.0.0"});
    return response;
}

HttpResponse readBlob(Services &services, const HttpRequest &request, const Visitor &visitor)
{
    const auto sha256 = digestFromHex(lastPart(request));
    bool isAllowed = false;
    const auto looked = services.storage.read([&](StorageView &view) -> Result<Done> {
        const Grants grants = services.engine.grantsOf(view, visitor.caller.user);
        isAllowed = sha256 && mayReadFile(view, grants, *sha256);
        return Done();
    });
    if (!looked)
        return failed(looked.error());
    if (!isAllowed)
        return sentence(404, "There is no such file for this device.");

    const ByteRange range = rangeOf(request.range, Blobs::largest);
    auto piece = services.blobs.read(*sha256, range.offset, range.length);
    if (!piece)
        return piece.error().code == Error::Code::Invalid ? sentence(416, piece.error().message)
                                                          : failed(piece.error());
    return partOf(range, std::move(piece->bytes), piece->size);
}

} // namespace roundsman
