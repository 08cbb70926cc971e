#pragma once

#include <string>

namespace roundsman {

// Where things lie when nobody says otherwise. UTF-8, without a slash at the end; not made yet.
std::string defaultProfileDirectory(); // the app's and the headless device's
std::string serverDirectory();         // the server's store and TLS material

// A folder that only this login may enter and that ends with it, if the machine has one: "" else.
std::string sessionDirectory();

} // namespace roundsman
