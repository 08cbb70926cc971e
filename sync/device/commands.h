#pragma once

#include "sync/device/profile.h"

#include <functional>

namespace CLI {
class App;
}

namespace roundsman {

// What the command line asked for. A command that needs the network starts it and leaves the event
// loop running; the others are done when they return.
struct Chosen
{
    std::function<std::optional<int>(Profile &)> command; // nothing: it will quit the loop itself
    std::function<int(const std::string &folder)> locked; // instead: does not open the profile
    bool beginsAnew = false; // it may follow on a profile that was erased
};

// Declares every command, with its help and examples.
void declareReading(CLI::App &app, Chosen &chosen);
void declareWriting(CLI::App &app, Chosen &chosen);
void declareSyncing(CLI::App &app, Chosen &chosen);
void declareScript(CLI::App &app, Chosen &chosen);
void declareRescue(CLI::App &app, Chosen &chosen);
void declareDevices(CLI::App &app, Chosen &chosen);

} // namespace roundsman
