#include "sync/server/webhooks.h"

#include "core/base/secret.h"
#include "core/base/text.h"
#include "sync/server/api/open_entities.h"
#include "sync/server/audit.h"

#include <QUrl>

#include <algorithm>

namespace roundsman {

namespace {

constexpr auto sign = "rmw_"; // so that whoever finds one lying about knows what it is

constexpr auto everyHook = R"(
    SELECT hook_id, name, url, secret, ca, may, made, position, tries, next_at, why,
      (SELECT count(*) FROM webhook_event e JOIN webhook_want w ON w.tbl = e.tbl
       WHERE w.hook_id = h.hook_id AND e.seq > h.position),
      (SELECT count(*) FROM webhook_dead d WHERE d.hook_id = h.hook_id)
    FROM webhook h ORDER BY hook_id)";

std::string objectOf(std::int64_t number) { return "webhook/" + std::to_string(number); }

bool isThere(Database &db, std::int64_t number)
{
    return db.one<std::int64_t>("SELECT 1 FROM webhook WHERE hook_id = ?1", number).has_value();
}

Error noHook(std::int64_t number)
{
    return {Error::Code::NotFound,
            "There is no webhook " + std::to_string(number) + ". See \"webhook list\"."};
}

Result<std::vector<const OpenEntity *>> entitiesOf(const HookWish &wish)
{
    std::vector<const OpenEntity *> found;
    for (const std::string &name : wish.entities) {
        const OpenEntity *entity = findOpen(name);
        if (!entity)
            return Error{Error::Code::Invalid,
                         "No other system reaches \"" + name
                             + "\". Name one of /api/v1/openapi.json."};
        if (std::ranges::find(found, entity) == found.end())
            found.push_back(entity);
    }
    if (found.empty())
        return Error{Error::Code::Invalid, "Say what it is told of: --on ENTITY."};
    return found;
}

} // namespace

Result<Done> checkHookUrl(const std::string &url, std::uint8_t may)
{
    const QUrl parsed(toQString(url), QUrl::StrictMode);
    const bool isPlain = parsed.scheme() == u"http";
    const auto refused = [](const char *why) { return Error{Error::Code::Invalid, why}; };
    if (!parsed.isValid() || parsed.host().isEmpty() || parsed.hasFragment()
        || (!isPlain && parsed.scheme() != u"https"))
        return refused("A webhook's address is https://HOST[:PORT]/PATH.");
    if (!parsed.userInfo().isEmpty())
        return refused("A webhook's address holds no name and no password; the receiver knows us "
                       "by the signature.");
    if (!isPlain)
        return Done();
    if ((may & std::uint8_t(HookLeave::Plain)) == 0)
        return refused("A webhook speaks https alone; --plain lets it speak http to this machine.");
    const QString host = parsed.host();
    if (host != u"localhost" && host != u"127.0.0.1" && host != u"::1")
        return refused("Without TLS a webhook goes to localhost, 127.0.0.1 or [::1] alone.");
    return Done();
}

Result<NewHook> addHook(Database &db, const HookWish &wish, Ambient ambient)
{
    if (auto checked = checkHookUrl(wish.url, wish.may); !checked)
        return checked.error();
    const auto entities = entitiesOf(wish);
    if (!entities)
        return entities.error();
    const std::string secret = sign + base64Url(Secret::random(32, ambient.entropy).view());
    const auto number =
        db.one<std::int64_t>("SELECT coalesce(max(hook_id), 0) + 1 FROM webhook").value_or(1);
    db.run("INSERT INTO webhook(hook_id, name, url, secret, ca, may, made, position) "
           "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, "
           "coalesce((SELECT last FROM series WHERE name = 'webhook'), 0))",
           number,
           wish.name,
           wish.url,
           secret,
           wish.ca,
           std::int64_t(wish.may),
           ambient.clock.now());
    std::string words;
    for (const OpenEntity *entity : *entities) {
        db.run("INSERT INTO webhook_want(hook_id, tbl) VALUES(?1, ?2)",
               number,
               std::int64_t(entity->table->id));
        words += (words.empty() ? "" : " ") + std::string(entity->path);
    }
    Audit(db, ambient).note({Audit::thisOperator(), "webhook.added", objectOf(number), words});
    return NewHook{number, secret};
}

Result<Done> removeHook(Database &db, std::int64_t number, Ambient ambient)
{
    if (!isThere(db, number))
        return noHook(number);
    for (const char *table : {"webhook_dead", "webhook_want", "webhook"})
        db.run("DELETE FROM " + std::string(table) + " WHERE hook_id = ?1", number);
    Audit(db, ambient).note({Audit::thisOperator(), "webhook.removed", objectOf(number)});
    return Done();
}

std::vector<Webhook> webhooks(Database &db)
{
    std::vector<Webhook> all;
    {
        Query row = db.query(everyHook);
        while (row.next())
            all.push_back({row.get<std::int64_t>(0),
                           row.get<std::string>(1),
                           row.get<std::string>(2),
                           row.get<std::string>(3),
                           row.get<Bytes>(4),
                           std::uint8_t(row.get<std::int64_t>(5)),
                           row.get<Instant>(6),
                           {},
                           row.get<std::int64_t>(7),
                           row.get<std::int64_t>(8),
                           row.get<Instant>(9),
                           row.get<std::string>(10),
                           row.get<std::int64_t>(11),
                           row.get<std::int64_t>(12)});
    }
    for (Webhook &hook : all) {
        Query want =
            db.query("SELECT tbl FROM webhook_want WHERE hook_id = ?1 ORDER BY tbl", hook.number);
        while (want.next()) {
            const auto table = std::uint16_t(want.get<std::int64_t>(0));
            const auto entity = std::ranges::find(
                openEntities(), table, [](const OpenEntity &each) { return each.table->id; });
            if (entity != openEntities().end())
                hook.entities.emplace_back(entity->path);
        }
    }
    return all;
}

std::vector<DeadEvent> deadEvents(Database &db, std::int64_t hook)
{
    std::vector<DeadEvent> all;
    Query row = db.query("SELECT seq, tbl, row_id, rv, change, at, why, died, again "
                         "FROM webhook_dead WHERE hook_id = ?1 ORDER BY seq",
                         hook);
    while (row.next())
        all.push_back({row.get<std::int64_t>(0),
                       {std::uint16_t(row.get<std::int64_t>(1)),
                        row.get<Id>(2),
                        row.get<std::int64_t>(3),
                        HookEvent::Change(row.get<std::int64_t>(4)),
                        row.get<Instant>(5)},
                       row.get<std::string>(6),
                       row.get<Instant>(7),
                       row.get<std::int64_t>(8) != 0});
    return all;
}

Result<std::int64_t>
retryDead(Database &db, std::int64_t hook, std::optional<std::int64_t> seq, Ambient ambient)
{
    if (!isThere(db, hook))
        return noHook(hook);
    db.run("UPDATE webhook_dead SET again = 1 WHERE hook_id = ?1 AND (?2 = 0 OR seq = ?2)",
           hook,
           seq.value_or(0));
    const std::int64_t count = db.changes();
    if (count == 0)
        return Error{Error::Code::NotFound, "Nothing dead is there to be told again."};
    db.run("UPDATE webhook SET next_at = 0 WHERE hook_id = ?1", hook);
    Audit(db, ambient)
        .note({Audit::thisOperator(),
               "webhook.retried",
               objectOf(hook),
               "events=" + std::to_string(count)});
    return count;
}

} // namespace roundsman
