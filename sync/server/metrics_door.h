#pragma once

#include "core/base/result.h"
#include "sync/server/http.h"

#include <functional>
#include <memory>

namespace roundsman {

// A second address for those who watch the server: plain HTTP, GET alone, on this machine's own
// addresses alone. Runs on a thread of its own until it is destroyed, so that it answers while the
// server drains.
class MetricsDoor
{
public:
    using Work = std::function<HttpResponse(std::string_view path)>; // may block

    explicit MetricsDoor(Work work);
    ~MetricsDoor();

    // Takes "HOST:PORT" and serves. The port that was taken, or why it could not be.
    Result<std::uint16_t> open(const std::string &host, std::uint16_t port);

private:
    struct Engine;

    std::unique_ptr<Engine> m_engine;
};

} // namespace roundsman
