#include "sync/server/byte_range.h"
#include "sync/server/routes.h"
#include "sync/server/snapshot_answer.h"

#include <algorithm>

namespace roundsman {

static constexpr std::uint64_t mostAtOnce = 16 << 20;

// Only who holds every scope of it, with the same fields, may have it.
static bool mayRead(const Grants &grants, const SnapshotOffer &offer)
{
    return std::ranges::all_of(offer.scopes, [&](const ScopePosition &scope) {
        return std::ranges::find(grants.scopes(), scope.scope) != grants.scopes().end();
    });
}

static HttpResponse marked(HttpResponse response, const Digest &id)
{
    response.headers.push_back({"ETag", '"' + hex(id) + '"'});
    response.headers.push_back({"Cache-Control", "private, max-age=31536000, immutable"});
    return response;
}

HttpResponse
snapshotFor(const Grants &grants, const SnapshotShelf &shelf, const HttpRequest &request)
{
    const std::string_view path = request.path();
    const auto bytes = fromHex(path.substr(path.rfind('/') + 1));
    const auto id = bytes ? digestOf(*bytes) : std::nullopt;
    const auto offer = id ? shelf.find(*id) : std::nullopt;
    if (!offer || !mayRead(grants, *offer))
        return sentence(404, "There is no such snapshot for this device; exchange again.");
    if (request.ifNoneMatch == '"' + hex(*id) + '"')
        return marked(sentence(304, ""), *id);

    const ByteRange range = rangeOf(request.range, mostAtOnce);
    if (!range.isPart && sizeOf(*offer) > mostAtOnce)
        return sentence(416, "This snapshot is fetched in pieces; ask with Range.");
    auto piece = shelf.read(*id, range.offset, range.length);
    if (!piece)
        return piece.error().code == Error::Code::Invalid ? sentence(416, piece.error().message)
                                                          : failed(piece.error());
    return marked(partOf(range, *std::move(piece), sizeOf(*offer)), *id);
}

HttpResponse readSnapshot(Services &services, const HttpRequest &request, const Visitor &visitor)
{
    HttpResponse response;
    const auto looked = services.storage.read([&](StorageView &view) -> Result<Done> {
        const Grants grants = services.engine.grantsOf(view, visitor.caller.user);
        response = snapshotFor(grants, services.shelf, request);
        return Done();
    });
    return looked ? response : failed(looked.error());
}

} // namespace roundsman
