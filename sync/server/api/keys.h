#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/db/database.h"

namespace roundsman {

// Another system's key, as the store knows it.
struct ApiKey
{
    std::int64_t number = 0;
    std::string name;
    std::string scopes; // "read:orders write:capacity", "read:all"; who may write may also read
    Instant made;
    std::optional<Instant> used; // to the day
    std::optional<Instant> revoked;

    bool mayRead(std::string_view entity) const;
    bool mayWrite(std::string_view entity) const;
};

// The scopes of a key that reads and writes these, or the sentence that says which is not open.
Result<std::string> scopesFor(std::span<const std::string> reads,
                              std::span<const std::string> writes);

// Makes a key and hands out the text that opens with it: the only time that it is known.
struct NewApiKey
{
    std::int64_t number = 0;
    std::string text;
};
NewApiKey makeApiKey(Database &db, const std::string &name, const std::string &scopes, Ambient);

std::vector<ApiKey> apiKeys(Database &db);
// Whose text this is, if it still opens.
std::optional<ApiKey> apiKeyOf(Database &db, std::string_view text);
// Notes, once a day, that a key was used.
bool isUseNews(const ApiKey &key, Instant now);
void noteUse(Database &db, const ApiKey &key, Ambient);
Result<Done> revokeApiKey(Database &db, std::int64_t number, Ambient);

} // namespace roundsman
