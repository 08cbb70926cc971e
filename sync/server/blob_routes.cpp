#include "sync/server/routes.h"

#include "core/domain/attachment.h"

#include <algorithm>
#include <charconv>

namespace roundsman {

namespace {

std::optional<std::uint64_t> number(std::string_view text)
{
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

std::string_view lastPart(const HttpRequest &request)
{
    const std::string_view path = request.path();
    return path.substr(path.rfind('/') + 1);
}

std::optional<Digest> digestFromHex(std::string_view text)
{
    const auto bytes = fromHex(text);
    return bytes ? digestOf(*bytes) : std::nullopt;
}

// tus: "name base64, name base64"; our "sha256" is the hash itself or its hexadecimal text.
std::optional<Digest> announcedHash(std::string_view metadata)
{
    constexpr std::string_view name = "sha256 ";
    const std::size_t at = metadata.find(name);
    if (at == std::string_view::npos)
        return std::nullopt;
    std::string value(metadata.substr(at + name.size()));
    value.resize(std::min(value.find_first_of(", ="), value.size()));
    std::ranges::replace(value, '+', '-');
    std::ranges::replace(value, '/', '_');
    const auto bytes = fromBase64Url(value);
    if (!bytes)
        return std::nullopt;
    const auto digest = digestOf(*bytes);
    return digest ? digest : digestFromHex(textOf(*bytes));
}

void tellOffset(HttpResponse &response, const Upload &upload)
{
    response.headers.push_back({"Tus-Resumable", "1.0.0"});
    response.headers.push_back({"Upload-Offset", std::to_string(upload.offset)});
    response.headers.push_back({"Upload-Length", std::to_string(upload.length)});
}

HttpResponse failedUpload(const Error &error)
{
    switch (error.code) {
    case Error::Code::Conflict: return sentence(409, error.message);
    case Error::Code::Full: return sentence(413, error.message);
    case Error::Code::Corrupt: return sentence(460, error.message);
    default: return failed(error);
    }
}

HttpResponse offsetOf(const Result<Upload> &upload, unsigned status)
{
    if (!upload)
        return failedUpload(upload.error());
    HttpResponse response = sentence(status, "");
    tellOffset(response, *upload);
    return response;
}

// Does an attachment show this file in a place that the person holds?
bool mayRead(StorageView &view, const Grants &grants, const Digest &sha256)
{
    const Table &table = tableOf<Attachment>;
    const Bytes hash(sha256.begin(), sha256.end());
    for (const Id &id : view.rowsWhere(table, *table.find("sha256"), hash)) {
        for (const Membership &place : view.memberships(table, id)) {
            if (grants.holds(view.scopeName(place.scope)))
                return true;
        }
    }
    return false;
}

struct Range
{
    std::uint64_t offset = 0;
    std::uint64_t length = Blobs::largest;
    bool isPart = false;
};

// One range from the front, which is what a device that goes on asks for; others get the whole.
Range rangeOf(std::string_view header)
{
    constexpr std::string_view unit = "bytes=";
    const std::size_t dash = header.find('-');
    if (!header.starts_with(unit) || dash == std::string_view::npos)
        return {};
    const auto first = number(header.substr(unit.size(), dash - unit.size()));
    const auto last = number(header.substr(dash + 1));
    if (!first || (last && *last < *first))
        return {};
    return {*first, last ? *last - *first + 1 : Blobs::largest, true};
}

} // namespace

HttpResponse beginBlob(Services &services, const HttpRequest &request, const Visitor &visitor)
{
    const auto length = number(request.uploadLength);
    const auto sha256 = announcedHash(request.uploadMetadata);
    if (!length || !sha256)
        return sentence(400, "An upload needs Upload-Length and Upload-Metadata with sha256.");
    const auto upload = services.blobs.begin(visitor.caller.device, *sha256, *length);
    HttpResponse response = offsetOf(upload, 201);
    if (upload)
        response.headers.push_back({"Location", "/v1/blob/" + upload->id});
    return response;
}

HttpResponse blobOffset(Services &services, const HttpRequest &request, const Visitor &visitor)
{
    return offsetOf(services.blobs.find(visitor.caller.device, lastPart(request)), 200);
}

HttpResponse appendBlob(Services &services, const HttpRequest &request, const Visitor &visitor)
{
    const auto offset = number(request.uploadOffset);
    if (!offset)
        return sentence(400, "A piece of an upload needs Upload-Offset.");
    return offsetOf(
        services.blobs.append(visitor.caller.device, lastPart(request), *offset, request.body),
        204);
}

HttpResponse readBlob(Services &services, const HttpRequest &request, const Visitor &visitor)
{
    const auto sha256 = digestFromHex(lastPart(request));
    bool isAllowed = false;
    const auto looked = services.storage.read([&](StorageView &view) -> Result<Done> {
        const Grants grants = services.engine.grantsOf(view, visitor.caller.user);
        isAllowed = sha256 && mayRead(view, grants, *sha256);
        return Done();
    });
    if (!looked)
        return failed(looked.error());
    if (!isAllowed)
        return sentence(404, "There is no such file for this device.");

    const Range range = rangeOf(request.range);
    auto piece = services.blobs.read(*sha256, range.offset, range.length);
    if (!piece)
        return piece.error().code == Error::Code::Invalid ? sentence(416, piece.error().message)
                                                          : failed(piece.error());
    HttpResponse response;
    response.status = range.isPart ? 206 : 200;
    response.contentType = "application/octet-stream";
    response.headers.push_back({"Accept-Ranges", "bytes"});
    if (range.isPart)
        response.headers.push_back({"Content-Range",
                                    "bytes " + std::to_string(piece->offset) + '-'
                                        + std::to_string(piece->offset + piece->bytes.size() - 1)
                                        + '/' + std::to_string(piece->size)});
    response.body = std::move(piece->bytes);
    return response;
}

} // namespace roundsman
