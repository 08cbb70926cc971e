#pragma once

#include "core/base/kdf.h"
#include "core/base/keystore.h"

namespace roundsman {

// What stands between a thief with the disk and a profile's key.
enum class Protection {
    Keystore,              // the machine's keystore
    Passphrase,            // what a person knows
    KeystoreAndPassphrase, // both are needed
    OwnerOnlyFile,         // nothing but the file's permissions
};

// One sentence for `status` and the settings; the last one says that the profile is not protected.
// `hasPin`: what the app asks for as well, whenever it opens.
std::string describe(Protection protection, bool hasPin = false);
inline bool isProtected(Protection protection, bool hasPin = false)
{
    return hasPin || protection != Protection::OwnerOnlyFile;
}

// What a profile's key may rest on here. Only used while openKey() runs.
struct KeySources
{
    Keystore *keystore = nullptr;
    const Secret *passphrase = nullptr; // null: none was given
    bool allowsPlainFile = true;        // false on a phone
    Argon2Cost cost = {};               // for a key or a PIN that is made now
    const Secret *pin = nullptr;        // null: none was given
};

// The 32 bytes that encrypt a profile's database and the files beside it, and what guards them.
struct OpenedKey
{
    Secret key;
    Protection protection;
    bool isNew; // made just now: there is no database yet
    bool hasPin = false;
};

// Opens the key of the profile in `directory`, which must exist, or makes it on first use.
//
// The key is random and lies wrapped in `key.json` (key_file.h has the format): wrapped by
// HKDF(keystore secret ‖ Argon2id(passphrase)). A new key rests on the keystore where it answers,
// together with the passphrase if one was given, else on the passphrase, else on a secret in the
// same file. Nothing made from the passphrase is kept: it is right when unwrapping succeeds.
// A PIN (core/db/pin.h) is one more part of that secret; each try is written down before it is
// made.
//
// Error::WrongKey: wrong or missing passphrase or PIN, or the keystore's secret is another.
// Error::Denied: the profile was erased after too many wrong PINs, now or before.
// Error::Unavailable: the keystore that is needed does not answer.
// Error::Corrupt: key.json is damaged, or a database is there without it.
Result<OpenedKey>
openKey(const std::string &directory, const KeySources &sources, Entropy &entropy);

} // namespace roundsman
