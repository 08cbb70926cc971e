#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

namespace roundsman {

// Where the machine keeps small secrets for its user: Secret Service, Keychain, Android Keystore.
// Calls block until the keystore answers; it may ask its user to unlock it.
// Error::Unavailable: there is no keystore, or it stays locked. Error::NotFound: no such item.
class Keystore
{
public:
    virtual ~Keystore() = default;

    virtual Result<Secret> read(const std::string &item) = 0;
    virtual Result<Done> write(const std::string &item, const Secret &secret) = 0;
    virtual Result<Done> erase(const std::string &item) = 0; // fine if it is not there
};

} // namespace roundsman
