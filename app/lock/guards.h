#pragma once

#include "core/db/key.h"

#include <optional>

namespace roundsman {

// What a profile's key rests on. Kept while the program runs: a locked profile is opened again.
struct ProfileGuards
{
    std::string folder;
    Keystore *keystore = nullptr; // null: this machine has none
    std::optional<Secret> passphrase;
    Entropy *entropy = nullptr;

    KeySources sources(const Secret *pin) const
    {
        return {keystore, passphrase ? &*passphrase : nullptr, true, {}, pin};
    }
};

} // namespace roundsman
