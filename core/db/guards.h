#pragma once

#include "core/db/key_file.h"

namespace roundsman {

// What a key file names as guards, turned into the secrets they give. For key.cpp and pin.cpp.

// What the machine keeps and what a person knows; the PIN comes on top.
struct Guards
{
    Secret kept;
    Secret known;
};
Result<Guards> guardsOf(const KeyFile &file, const KeySources &sources);

// KEK = HKDF(KS ‖ P ‖ PIN): every guard that the file names must be right.
Result<Secret> wrappingKey(const KeyFile &file, const Guards &guards, const Secret *pin);

// A fresh secret in the keystore, under a new name that the file gets, read back before anything
// rests on it.
Result<Done> useKeystore(KeyFile &file, Keystore &keystore, Entropy &entropy);

} // namespace roundsman
