#pragma once

#include "core/base/result.h"

#include <string>

namespace roundsman::admin {

// The text as a QR code of half blocks, for a terminal: light on dark, with its quiet border.
// `isColoured` sets both colours by escape codes, so that it can be scanned on any theme.
Result<std::string> qrCode(const std::string &text, bool isColoured);

} // namespace roundsman::admin
