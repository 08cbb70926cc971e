#pragma once

#include "app/lock/guards.h"
#include "app/options.h"
#include "core/store/store.h"

#include <QTemporaryDir>

namespace roundsman {

// Where a profile lies. For a tour it is a copy, so that nothing is left behind.
struct ProfileFolder
{
    std::unique_ptr<QTemporaryDir> copy;
    std::string path;
};
Result<ProfileFolder> chooseFolder(const Options &options); // makes it

// What opens it, as the options and the environment say. `keystore` may be null: this machine has
// none.
Result<ProfileGuards>
guardsFor(const Options &options, const std::string &folder, Keystore *keystore, Entropy &entropy);

// A profile, opened.
struct OpenProfile
{
    Secret key;
    Protection protection = Protection::OwnerOnlyFile;
    bool hasPin = false;
    std::unique_ptr<Store> store;
};
Result<OpenProfile> openStore(const std::string &folder, OpenedKey key, Ambient ambient);

} // namespace roundsman
