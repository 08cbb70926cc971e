#pragma once

#include "sync/server/hook_outbox.h"
#include "sync/server/hook_post.h"
#include "sync/server/sql_storage.h"

namespace roundsman {

// Tells other systems of what has changed, each in order, until there is nothing more to tell.
// Several servers may do so on one store; after a kill another one, or the next, goes on where the
// receiver last said yes.
class HookSender
{
public:
    using Posting = std::function<Result<Done>(const HookMessage &, const std::stop_token &)>;

    HookSender(SqlStorage &storage, Ambient ambient, Posting posting = postHook, HookPatience = {});

    // One round: all hooks that are due, beside each other. Blocks until each has had everything
    // or has failed.
    Result<Done> round(const std::stop_token &stop);

    // The signed message of an event to a hook. `now` stands in the signature.
    static HookMessage messageOf(const Webhook &hook, const HookEvent &event, Instant now);

private:
    Result<Done> tell(const Webhook &hook, const std::stop_token &stop);
    template <typename Work>
    auto write(const Work &work);

    SqlStorage &m_storage;
    Ambient m_ambient;
    const Posting m_posting;
    const HookPatience m_patience;
    const std::string m_owner;
};

} // namespace roundsman
