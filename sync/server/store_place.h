#pragma once

#include "core/base/result.h"

#include <string>

namespace roundsman {

// Where a company is kept, from what the operator wrote: sqlite:PATH, a plain path, or
// postgresql://….
struct StorePlace
{
    bool isPostgres = false;
    std::string address; // the file, or what libpq connects to
    std::string beside;  // photos and snapshots lie at this + ".blobs" and ".snapshots"
    std::string shown;   // the store as it may be written down: without its password
};

// `folder`: for a PostgreSQL store, where its files lie; empty: one of its own in the data
// directory. The error says what is wrong with the words.
Result<StorePlace> placeOf(const std::string &store, const std::string &folder = {});

// The folder of all that a person of this machine keeps for Roundsman.
std::string dataFolder();

} // namespace roundsman
