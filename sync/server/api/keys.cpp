#include "sync/server/api/keys.h"

#include "core/base/crypto.h"
#include "sync/server/api/open_entities.h"
#include "sync/server/audit.h"

#include <algorithm>

namespace roundsman {

namespace {

constexpr auto everything = "all";
constexpr auto sign = "rmk_"; // so that whoever finds one lying about knows what it is
constexpr std::int64_t dayMs = 86'400'000;

constexpr auto columns = "SELECT key_id, name, scopes, made, used, revoked FROM api_key ";

bool hasScope(const std::string &scopes, std::string_view act, std::string_view entity)
{
    std::string_view rest = scopes;
    while (!rest.empty()) {
        const std::string_view word = rest.substr(0, rest.find(' '));
        rest.remove_prefix(std::min(rest.size(), word.size() + 1));
        if (!word.starts_with(act))
            continue;
        const std::string_view of = word.substr(act.size());
        if (of == everything || of == entity)
            return true;
    }
    return false;
}

ApiKey keyFrom(const Query &query)
{
    return {query.get<std::int64_t>(0),
            query.get<std::string>(1),
            query.get<std::string>(2),
            query.get<Instant>(3),
            query.get<std::optional<Instant>>(4),
            query.get<std::optional<Instant>>(5)};
}

std::string objectOf(std::int64_t number) { return "key/" + std::to_string(number); }

Result<Done> addScopes(std::string &all, const char *act, std::span<const std::string> entities)
{
    const bool isWrite = std::string_view(act) == "write:";
    for (const std::string &entity : entities) {
        const OpenEntity *open = findOpen(entity);
        if (!open && entity != everything)
            return Error{Error::Code::Invalid,
                         "No other system reaches \"" + entity
                             + "\". Name one of /api/v1/openapi.json, or all."};
        if (isWrite && open && !open->isWritable)
            return Error{Error::Code::Invalid, "Other systems may only read " + entity + '.'};
        all += (all.empty() ? "" : " ") + std::string(act) + entity;
    }
    return Done();
}

} // namespace

bool ApiKey::mayRead(std::string_view entity) const
{
    return hasScope(scopes, "read:", entity) || mayWrite(entity);
}

bool ApiKey::mayWrite(std::string_view entity) const { return hasScope(scopes, "write:", entity); }

Result<std::string> scopesFor(std::span<const std::string> reads,
                              std::span<const std::string> writes)
{
    std::string all;
    if (auto added = addScopes(all, "read:", reads); !added)
        return added.error();
    if (auto added = addScopes(all, "write:", writes); !added)
        return added.error();
    if (all.empty())
        return Error{Error::Code::Invalid, "Say what the key opens: --read or --write ENTITY."};
    return all;
}

NewApiKey
makeApiKey(Database &db, const std::string &name, const std::string &scopes, Ambient ambient)
{
    const std::string text = sign + base64Url(Secret::random(32, ambient.entropy).view());
    const Digest hash = sha256(bytesOf(text));
    const std::int64_t number =
        db.one<std::int64_t>("SELECT coalesce(max(key_id), 0) + 1 FROM api_key").value_or(1);
    db.run("INSERT INTO api_key(key_id, name, hash, scopes, made) VALUES(?1, ?2, ?3, ?4, ?5)",
           number,
           name,
           Bytes(hash.begin(), hash.end()),
           scopes,
           ambient.clock.now());
    Audit(db, ambient).note({Audit::thisOperator(), "key.added", objectOf(number), scopes});
    return {number, text};
}

std::vector<ApiKey> apiKeys(Database &db)
{
    std::vector<ApiKey> keys;
    Query query = db.query(std::string(columns) + "ORDER BY key_id");
    while (query.next())
        keys.push_back(keyFrom(query));
    return keys;
}

std::optional<ApiKey> apiKeyOf(Database &db, std::string_view text)
{
    if (!text.starts_with(sign))
        return std::nullopt;
    const Digest hash = sha256(bytesOf(text));
    Query query = db.query(std::string(columns) + "WHERE hash = ?1 AND revoked IS NULL",
                           Bytes(hash.begin(), hash.end()));
    return query.next() ? std::optional(keyFrom(query)) : std::nullopt;
}

bool isUseNews(const ApiKey &key, Instant now)
{
    return !key.used || key.used->ms / dayMs != now.ms / dayMs;
}

void noteUse(Database &db, const ApiKey &key, Ambient ambient)
{
    db.run("UPDATE api_key SET used = ?2 WHERE key_id = ?1", key.number, ambient.clock.now());
    Audit(db, ambient).note({objectOf(key.number), "key.used", "", "first time on this day"});
}

Result<Done> revokeApiKey(Database &db, std::int64_t number, Ambient ambient)
{
    db.run("UPDATE api_key SET revoked = ?2 WHERE key_id = ?1 AND revoked IS NULL",
           number,
           ambient.clock.now());
    if (db.changes() == 0)
        return Error{Error::Code::NotFound,
                     "There is no key " + std::to_string(number)
                         + " that still opens. See \"key list\"."};
    Audit(db, ambient).note({Audit::thisOperator(), "key.revoked", objectOf(number)});
    return Done();
}

} // namespace roundsman
