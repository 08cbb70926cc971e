#pragma once

#include "core/base/result.h"
#include "core/db/database.h"
#include "sync/server/hook_event.h"

namespace roundsman {

// What a hook may do that none does by itself.
enum class HookLeave : std::uint8_t {
    Private = 1, // go to an address of a private network
    Plain = 2,   // speak without TLS, to this machine alone
};

// Another system that is told when rows change.
struct Webhook
{
    std::int64_t number = 0;
    std::string name;
    std::string url;
    std::string secret;
    Bytes ca; // PEM of the authorities that it trusts; empty: those of this machine
    std::uint8_t may = 0;
    Instant made;
    std::vector<std::string> entities; // as /api/v1 names them
    std::int64_t position = 0;
    std::int64_t tries = 0; // of the event that it is at
    Instant next;           // not before
    std::string why;        // of the last try that failed
    std::int64_t waiting = 0;
    std::int64_t dead = 0;

    bool hasLeave(HookLeave leave) const { return (may & std::uint8_t(leave)) != 0; }
};

// What the operator wants of one.
struct HookWish
{
    std::string name;
    std::string url;
    std::vector<std::string> entities;
    Bytes ca;
    std::uint8_t may = 0;
};

struct NewHook
{
    std::int64_t number = 0;
    std::string secret; // the only time that it is shown
};

// Whether an address may be told to anybody: https, with a host, without a name and password; plain
// http with leave alone, and only to this machine.
Result<Done> checkHookUrl(const std::string &url, std::uint8_t may);

// Within one write transaction; throw DbError. A new hook hears of what changes from now on.
Result<NewHook> addHook(Database &db, const HookWish &wish, Ambient ambient);
Result<Done> removeHook(Database &db, std::int64_t number, Ambient ambient);

std::vector<Webhook> webhooks(Database &db);

struct DeadEvent
{
    std::int64_t seq = 0;
    HookEvent event;
    std::string why;
    Instant died;
    bool isAgain = false; // waits to be told anew
};
std::vector<DeadEvent> deadEvents(Database &db, std::int64_t hook);
// All of them, or one. How many.
Result<std::int64_t>
retryDead(Database &db, std::int64_t hook, std::optional<std::int64_t> seq, Ambient ambient);

} // namespace roundsman
