#pragma once

#include "app/options.h"
#include "core/db/key.h"
#include "core/store/store.h"

#include <QTemporaryDir>

namespace roundsman {

// A profile's folder, opened.
struct OpenProfile
{
    std::unique_ptr<QTemporaryDir> copy; // where a tour walks; goes last
    std::string folder;
    Secret key;
    Protection protection = Protection::OwnerOnlyFile;
    std::unique_ptr<Store> store;
};

// Opens the profile that the options name, or makes it. For a tour a copy of it is opened, so that
// nothing is left behind. The error is one sentence to show.
// `keystore` may be null: this machine has none.
Result<OpenProfile> openProfile(const Options &options, Keystore *keystore, Ambient ambient);

} // namespace roundsman
