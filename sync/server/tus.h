#pragma once

#include "sync/server/http.h"

#include "core/base/clock.h"

#include <optional>

namespace roundsman {

struct Upload;

// The words of tus 1.0 (tus.io) beside the upload itself: version, extensions, checksums.
namespace tus {

// What OPTIONS tells a client.
HttpResponse options();
// 412 where the client speaks no version of ours; 415 where a piece is of another type.
std::optional<HttpResponse> refused(const HttpRequest &request);
// Is the piece what its Upload-Checksum says? 460 if not, 400 for an algorithm that is not known.
std::optional<HttpResponse> damaged(const HttpRequest &request);
// Where the upload stands and until when it is kept, counted from `now`.
void tell(HttpResponse &response, const Upload &upload, Instant now);

} // namespace tus

} // namespace roundsman
