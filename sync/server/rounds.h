#pragma once

#include "sync/server/clearing.h"
#include "sync/server/hook_sender.h"
#include "sync/server/log.h"
#include "sync/server/retention.h"

namespace roundsman {

// What a server does by itself from time to time, and says in its log. Trouble ends a round; the
// next one tries again.
void clear(Clearing &clearing, Log &log);
void applyRetention(Retention &retention, Log &log);
void followCases(SqlStorage &storage, Ambient ambient, Log &log);
// Rows of an older store go into their slices, and slices that lie ahead are noted.
void keepSlices(SqlStorage &storage, Clock &clock, const std::stop_token &stop, Log &log);
void tellHooks(HookSender &sender, const std::stop_token &stop, Log &log);

} // namespace roundsman
