#pragma once

#include "core/base/kdf.h"
#include "core/db/key.h"

#include <optional>

namespace roundsman {

// What `key.json` says; bytes are base64url:
//   {"version": 1, "protection": "keystore" | "passphrase" | "keystore+passphrase" | "file",
//    "wrapped": the profile's key under AES-256-KWP,
//    "item": the keystore's entry, "argon2id": {"kib", "passes", "salt"}, "secret": 32 bytes,
//    "pin": {"kib", "passes", "salt", "failed"}}
// Item, argon2id and secret are there as `protection` asks for them; with a PIN the version is 2.
// What wrong PINs have erased is {"version": 2, "protection": "erased", "item"}.
struct KeyFile
{
    struct Pin
    {
        Argon2Cost cost;
        Salt salt{};
        int failed = 0; // tries since it was last right, the one under way among them
    };

    Protection protection = Protection::OwnerOnlyFile;
    Bytes wrapped;            // the profile's key
    std::string keystoreItem; // the name of the keystore's secret
    Argon2Cost cost;
    Salt salt{};
    Secret secret; // the wrapping secret itself, when nothing better guards it
    std::optional<Pin> pin;
    bool isErased = false;

    bool needsKeystore() const;
    bool needsPassphrase() const;
};

std::string keyFilePath(const std::string &directory);

// Error::NotFound: there is none. Error::Corrupt: it is damaged or newer than this program.
// Error::Denied: it guards itself by permissions alone and others may read it.
Result<KeyFile> readKeyFile(const std::string &directory);
Result<Done> writeKeyFile(const std::string &directory, const KeyFile &file);

} // namespace roundsman
