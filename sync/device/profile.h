#pragma once

#include "core/db/key.h"
#include "core/store/group.h"
#include "sync/client/sync.h"

namespace roundsman {

// A device's folder, opened: its key and its store.
struct Profile
{
    std::string folder;
    Protection protection = Protection::OwnerOnlyFile;
    bool hasPin = false;
    Secret key;
    std::unique_ptr<Store> store;
    std::unique_ptr<Sync> sync; // the conversation with the server, once a command has begun one
    std::optional<SaveGroup> gathering; // a script's `begin`: rows wait here for its `save`
};

// Files that hold what a person knows, in their first lines. One that is not named: the
// environment.
struct SecretFiles
{
    std::string passphrase; // else ROUNDSMAN_PASSPHRASE, else there is none
    std::string pin;        // else ROUNDSMAN_PIN, else there is none
};

// Makes the folder, key and store that are not there yet. After wrong PINs it first waits, as the
// app does.
Result<Profile> openProfile(const std::string &folder, const SecretFiles &files, Ambient ambient);

} // namespace roundsman
