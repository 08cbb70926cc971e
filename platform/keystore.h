#pragma once

#include "core/base/keystore.h"

#include <chrono>
#include <memory>

namespace roundsman {

// This machine's keystore; needs a QCoreApplication. Always an object: one that answers
// Error::Unavailable where the machine has none. A call gives up after `patience`, which must
// suffice for a person to unlock it.
std::unique_ptr<Keystore>
systemKeystore(std::chrono::milliseconds patience = std::chrono::seconds(60));

} // namespace roundsman
