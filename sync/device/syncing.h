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
std::optional<int> showDevices(Profile &profile);
std::optional<int> endDevice(Profile &profile, const std::string &id);

// What the event loop ends with when head office has told this device to erase itself: the profile
// has to be let go of, and goOnErasing() run.
inline constexpr int toBeErased = 100;
// Goes on with the erasure of a profile and says how far it is; the exit code.
int goOnErasing(const std::string &folder);

// What waits, when it was last well, how every scope stands. Needs no network.
int showStatus(Profile &profile);

} // namespace roundsman
