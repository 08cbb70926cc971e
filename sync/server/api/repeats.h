#pragma once

#include "core/base/hash.h"
#include "sync/server/api/rows.h"
#include "sync/server/http.h"

namespace roundsman {

// The header Idempotency-Key: a write that is sent again, because its answer was lost, is answered
// as before and not done twice. Kept in the transaction of the write; a request that was refused
// has done nothing and is judged anew.
struct ApiRepeat
{
    std::int64_t key = 0; // whose
    std::string name;     // empty: the request came without one
    Digest digest{};      // of the whole request

    // The stored answer; 422 where the name came with another request; nothing: it is new.
    std::optional<HttpResponse> answered(Database &db) const;
    void keep(Database &db, const HttpResponse &answer, const ApiRow &row, Instant now) const;
};

inline constexpr std::size_t longestRepeatName = 128;
inline constexpr std::chrono::hours repeatsKept{24 * 7};

// What a row's answer looks like.
HttpResponse rowAnswer(unsigned status, Bytes body, std::int64_t version);

} // namespace roundsman
