#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

namespace roundsman {

// A device of somebody whom the manager who asks answers for.
struct PersonDevice
{
    enum class State : std::uint8_t {
        Active = 1,    // it may sync
        SignedOut = 2, // it has to enrol again before it syncs
        ShutOut = 3,   // revoked
        Erasing = 4,   // it was told to erase itself, and has not been heard of since
        Erased = 5,    // its receipt has come
    };

    std::int64_t id = 0;
    std::string person; // his name
    std::string model, system, appVersion;
    Instant enrolled, lastSeen;
    State state = State::Active;
    std::uint32_t unsent = 0;          // changes that were left on it when it last synced
    std::vector<std::string> setAside; // why head office could not take changes of it: each once
    Instant ordered, erased;           // 0: it was not
    std::uint32_t left = 0;            // changes that were unsent when it erased itself
    std::uint32_t rescued = 0;         // of these, come to head office by its rescue log
    std::uint32_t lostFiles = 0;       // that lay on it alone

    friend bool operator==(const PersonDevice &, const PersonDevice &) = default;
};

// What a device holds of one entity once it has synced.
struct HeldKind
{
    std::string entity; // a table's name
    std::uint32_t rows = 0;
    std::vector<std::string> hidden; // columns that its person does not get

    friend bool operator==(const HeldKind &, const HeldKind &) = default;
};

// The answers to GET /v1/people/devices and GET /v1/people/devices/{id}. Decoders take anything.
Bytes encode(const std::vector<PersonDevice> &devices);
Bytes encode(const std::vector<HeldKind> &kinds);
Result<std::vector<PersonDevice>> decodePeopleDevices(BytesView wire);
Result<std::vector<HeldKind>> decodeHeldKinds(BytesView wire);

} // namespace roundsman
