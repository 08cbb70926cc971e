#pragma once

#include "core/db/key.h"

#include <chrono>

namespace roundsman {

// The PIN of a profile: a few digits that the app asks for whenever it opens. Stretched by Argon2id
// it is part of what wraps the profile's key, so nothing about it is stored for comparison.
//
// Each try is written down before it is made, so that a process that is killed cannot forget it.
// After the tenth wrong one the wrapped key and the keystore's secret are destroyed, and with them
// the database and the files sealed beside it. The rescue log is sealed to the company and stays.

constexpr int mostFailures = 10;

bool isPin(std::string_view digits); // four to eight of them

struct LockState
{
    bool hasPin = false;
    bool isErased = false;
    int failed = 0; // wrong tries since it was last right
};

// Of the profile in `directory`; one without a key has no lock. Error::Corrupt: as openKey().
Result<LockState> lockState(const std::string &directory);

// How long the next try waits after so many wrong ones. Whoever asks for the PIN counts it on a
// steady clock, from the last try or else from its own start: another wall clock changes nothing,
// and a restart shortens nothing.
std::chrono::seconds waitAfter(int failed);

// Puts a PIN before the profile, another in its place, or takes it away: the key stays, its
// wrapping is another. `sources.pin` is the one that was there; a wrong one counts as at unlocking.
// Not on the GUI thread: it is slow on purpose.
Result<Done> setPin(const std::string &directory,
                    const KeySources &sources,
                    const Secret &pin,
                    Entropy &entropy);
Result<Done> removePin(const std::string &directory, const KeySources &sources, Entropy &entropy);

// Destroys the wrapped key, the keystore's secret, database and sealed files, in this order; done
// again it goes on where it was cut off.
Result<Done> eraseProfile(const std::string &directory, Keystore *keystore);

// Lets an erased profile begin anew: the next openKey() makes a new key.
Result<Done> forgetErased(const std::string &directory);

} // namespace roundsman
