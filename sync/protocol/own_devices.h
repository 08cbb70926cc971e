#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

namespace roundsman {

// A device of the person who asks, for the list in his settings.
struct OwnDevice
{
    std::int64_t id = 0;
    std::string model;
    std::string system;
    Instant enrolled;
    Instant lastSeen;
    bool isThis = false;     // that asks
    bool isActive = false;   // neither shut out nor told to erase itself
    bool hasSession = false; // it may sync without enrolling again

    friend bool operator==(const OwnDevice &, const OwnDevice &) = default;
};

// The answer to GET /v1/devices. Decoders take anything.
Bytes encode(const std::vector<OwnDevice> &devices);
Result<std::vector<OwnDevice>> decodeOwnDevices(BytesView wire);

} // namespace roundsman
