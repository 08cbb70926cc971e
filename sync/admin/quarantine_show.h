#pragma once

#include "sync/server/replay.h"

#include <QJsonObject>

#include <ostream>

namespace roundsman::admin {

// Prints one group that was set aside: who wrote it, why it was refused, and every field of it with
// what stood there before. As JSON: one object, its operations within.
QJsonObject jsonOf(const SetAsideGroup &aside, const QString &person);
void show(const SetAsideGroup &aside, const QString &person, bool json, std::ostream &out);

} // namespace roundsman::admin
