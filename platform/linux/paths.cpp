#include "platform/paths.h"

#include "core/base/text.h"

#include <QStandardPaths>

#include <cstdlib>

namespace roundsman {

static std::string dataDirectory()
{
    return toUtf8(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation));
}

std::string defaultProfileDirectory() { return dataDirectory() + "/roundsman/profile"; }

std::string sessionDirectory()
{
    const char *runtime = std::getenv("XDG_RUNTIME_DIR");
    return runtime && *runtime == '/' ? runtime : "";
}

// systemd names the directory that it has made for a service.
std::string serverDirectory()
{
    const char *state = std::getenv("STATE_DIRECTORY");
    return state && *state ? state : dataDirectory() + "/roundsman-server";
}

} // namespace roundsman
