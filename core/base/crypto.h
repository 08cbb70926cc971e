#pragma once

#include "core/base/hash.h"
#include "core/base/kdf.h"
#include "core/base/seal.h"
#include "core/base/secret.h"
#include "core/base/sign.h"

namespace roundsman {

// Readies libsodium. Every program calls it first in main(); repeating it is harmless. Also keeps
// the process's memory out of core dumps. Ends the program if the machine has no random source.
void startCrypto();

} // namespace roundsman
