#pragma once

#include "core/base/result.h"

#include <QJsonObject>

namespace roundsman {

// What a script reads: exit codes of every command.
enum ExitCode { Ok = 0, Refused = 1, Usage = 2 };

// One JSON object a line on stdout.
void printLine(const QJsonObject &object);

// One plain sentence on stderr and the same in JSON on stdout; the exit code that goes with it.
int fail(const Error &error);

} // namespace roundsman
