#pragma once

#include "sync/device/profile.h"

namespace roundsman {

// The profile's conversation with its server, begun when it is first asked for.
Sync &conversation(Profile &profile);
QJsonObject reportLine(const SyncReport &report);

// The commands that need the network. Each starts, lets the event loop run, and quits it with the
// exit code; nothing comes back from the function but where it could not even start.
std::optional<int> enrol(Profile &profile, const std::string &text);
std::optional<int> syncOnce(Profile &profile);
std::optional<int> stayLive(Profile &profile);
std::optional<int> verify(Profile &profile);

// What waits, when it was last well, how every scope stands. Needs no network.
int showStatus(Profile &profile);

} // namespace roundsman
