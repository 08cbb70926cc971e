#pragma once

#include "sync/device/profile.h"

namespace roundsman {

// The commands that write on this device, with or without a network. Each prints the row as it is
// now and its state, and returns the exit code. They wait for the durable save.
int editRow(Profile &profile,
            const std::string &entity,
            const std::string &id,
            const std::vector<std::string> &fields);
int addRow(Profile &profile, const std::string &entity, const std::vector<std::string> &fields);
int removeRow(Profile &profile, const std::string &entity, const std::string &id);

// Saves at once what has been gathered since a script's `begin` (Profile::gathering, which is
// there).
int saveGathered(Profile &profile);

// Settles a conflict: `keep` is "mine" or "theirs".
int settle(Profile &profile, const std::string &conflict, const std::string &keep);

} // namespace roundsman
