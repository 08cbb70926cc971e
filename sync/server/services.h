#pragma once

#include "sync/server/auth.h"
#include "sync/server/blobs.h"
#include "sync/server/certificates.h"
#include "sync/server/exchange_engine.h"
#include "sync/server/live_hub.h"
#include "sync/server/log.h"
#include "sync/server/metrics.h"
#include "sync/server/rate_limit.h"
#include "sync/server/rescue.h"
#include "sync/server/snapshot_shelf.h"
#include "sync/server/sql_storage.h"

namespace roundsman {

// A RateLimit that all threads may ask.
class SharedLimit
{
public:
    explicit SharedLimit(Rate rate) : m_limit(rate) { }

    std::optional<std::chrono::milliseconds> refuse(const std::string &key,
                                                    std::chrono::milliseconds steady)
    {
        const std::lock_guard lock(m_mutex);
        return m_limit.refuse(key, steady);
    }
    std::optional<std::chrono::milliseconds> wait(const std::string &key,
                                                  std::chrono::milliseconds steady)
    {
        const std::lock_guard lock(m_mutex);
        return m_limit.wait(key, steady);
    }

private:
    std::mutex m_mutex;
    RateLimit m_limit;
};

// Everything that the routes work with; one for the whole server.
struct Services
{
    SqlStorage &storage;
    Ambient ambient;
    Log &log;
    Door &door;
    ExchangeEngine &engine;
    LiveHub &hub;
    Blobs &blobs;
    SnapshotShelf &shelf;
    const TlsFiles &tls;
    Rescue rescue{storage, ambient};
    SharedLimit devices{deviceRate};
    SharedLimit pieces{pieceRate};
    SharedLimit company{companyRate};
    SharedLimit systems{systemRate};
    SharedLimit strangers{addressRate}; // addresses whose requests had no valid proof
    SharedLimit wrongCodes{wrongCodeRate};
    SharedLimit rescues{rescueRate}; // of an address; they come without a token
    Metrics metrics{};
    std::atomic<bool> isDraining{false};                      // told to end; takes nothing new
    std::atomic<std::int64_t> certificateUntil{tls.until.ms}; // of the one that is served
};

} // namespace roundsman
