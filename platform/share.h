#pragma once

#include "core/base/result.h"

#include <QUrl>

namespace roundsman {

// Hands something to another program of the machine: a call, a message, a map, a web page.
// Only tel, sms, mailto, geo and https are let out. GUI thread.
Result<Done> openElsewhere(const QUrl &url);

} // namespace roundsman
