#pragma once

#include "core/base/kdf.h"
#include "core/db/key.h"

namespace roundsman {

// What `key.json` says; bytes are base64url:
//   {"version": 1, "protection": "keystore" | "passphrase" | "keystore+passphrase" | "file",
//    "wrapped": the profile's key under AES-256-KWP,
//    "item": the keystore's entry, "argon2id": {"kib", "passes", "salt"}, "secret": 32 bytes}
// The last three are there as `protection` asks for them.
struct KeyFile
{
    Protection protection = Protection::OwnerOnlyFile;
    Bytes wrapped;            // the profile's key
    std::string keystoreItem; // the name of the keystore's secret
    Argon2Cost cost;
    Salt salt{};
    Secret secret; // the wrapping secret itself, when nothing better guards it

    bool needsKeystore() const;
    bool needsPassphrase() const;
};

std::string keyFilePath(const std::string &directory);

// Error::NotFound: there is none. Error::Corrupt: it is damaged or newer than this program.
// Error::Denied: it guards itself by permissions alone and others may read it.
Result<KeyFile> readKeyFile(const std::string &directory);
Result<Done> writeKeyFile(const std::string &directory, const KeyFile &file);

} // namespace roundsman
