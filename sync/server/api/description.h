#pragma once

#include <QJsonObject>

namespace roundsman {

// The description of /api/v1 in OpenAPI 3.1, made of the table of what is open and the registry.
QJsonObject describeApi();

} // namespace roundsman
