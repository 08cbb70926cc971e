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
    Secret key;
    std::unique_ptr<Store> store;
    std::unique_ptr<Sync> sync; // the conversation with the server, once a command has begun one
    std::optional<SaveGroup> gathering; // a script's `begin`: rows wait here for its `save`
};

// Where the passphrase comes from: the file if one is named, else ROUNDSMAN_PASSPHRASE, else
// nowhere.
Result<std::optional<Secret>> passphraseFrom(const std::string &file);

// Makes the folder, key and store that are not there yet.
Result<Profile>
openProfile(const std::string &folder, const std::string &passphraseFile, Ambient ambient);

} // namespace roundsman
