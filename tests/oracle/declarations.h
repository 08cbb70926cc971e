#pragma once

#include <QJsonArray>
#include <QJsonObject>

namespace roundsman::test {

// What the entities are, for the oracle: the registry as data, without any of its behaviour.
QJsonArray declarations();

} // namespace roundsman::test
