#pragma once

#include "core/base/keystore.h"
#include "sync/protocol/wipe.h"

namespace roundsman {

// What stays of a profile that head office has told to erase itself: "erased.cbor" beside the
// rescue log. It is written before anything goes, so that whoever is interrupted goes on; from then
// on the profile is not opened.
struct ErasureNote
{
    std::string server; // https://host:port
    Bytes caDer;        // whose certificates are trusted
    WipeReceipt receipt;
    bool isRescued = false; // what was unsent is at head office
    bool isTold = false;    // so is the receipt

    // Nothing is left to be done but to show it.
    bool isOver() const { return isRescued && isTold; }
    friend bool operator==(const ErasureNote &, const ErasureNote &) = default;
};

bool isErased(const std::string &folder);
// Error::NotFound: the profile is to be used.
Result<ErasureNote> readErasure(const std::string &folder);
Result<Done> write(const std::string &folder, const ErasureNote &note);
// The folder may be used for a new profile.
Result<Done> forgetErasure(const std::string &folder);

// Takes the next step of the erasure, the key first; every step may be repeated. False: nothing is
// left but the note and the rescue log, which only the company can read. `keystore` may be null.
Result<bool> eraseMore(const std::string &folder, Keystore *keystore);

} // namespace roundsman
