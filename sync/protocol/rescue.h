#pragma once

#include "core/base/id.h"
#include "core/base/sealed_box.h"
#include "core/base/secret.h"
#include "core/base/sign.h"
#include "core/schema/change.h"

namespace roundsman {

// The rescue log (security.md §1.5 g): what a person saved and head office may not have yet, sealed
// to the company's key, in a file that needs no unlocking to be sent. The same bytes are the file
// beside the profile, the body of POST /v1/rescue, and what a person hands over by cable.

// Who can open it and where it is to be sent, in the clear.
struct RescueHeader
{
    std::string server; // https://host:port
    Bytes caDer;        // whose certificates are trusted
    Id company;
    BoxKey key{};

    friend bool operator==(const RescueHeader &, const RescueHeader &) = default;
};

// A key for groups that are put away together, sealed to the company; and who made it. Only that
// device and the company know it, so what opens under it was written by the one of them.
struct RescueKey
{
    Secret key;
    Bytes sealed;
};
struct RescueOrigin
{
    std::int64_t device = 0;
    Secret key;
    Signature signature{}; // the device's
};

// One group. The numbers in the clear let the device drop what has arrived without a key.
struct RescueRecord
{
    std::int64_t line = 0; // the device's line of counters; 0: its first
    std::uint64_t firstCounter = 0;
    std::uint32_t operations = 0;
    Bytes sealed;

    friend bool operator==(const RescueRecord &, const RescueRecord &) = default;
};

// Groups under one key.
struct RescueBatch
{
    Bytes sealedKey;
    std::vector<RescueRecord> records;

    friend bool operator==(const RescueBatch &, const RescueBatch &) = default;
};

struct RescueFile
{
    RescueHeader header;
    std::vector<RescueBatch> batches;

    std::size_t groups() const;
};

// What a record holds.
struct RescuedGroup
{
    std::int64_t line = 0;
    OperationGroup group;
};

Bytes encode(const RescueHeader &header);
Bytes encode(const RescueBatch &batch);
// Takes anything. A torn end, as a power cut leaves it, is passed over.
Result<RescueFile> decodeRescueFile(BytesView bytes);
// Where the last whole record ends: what follows is torn.
std::size_t wholeBytesOf(BytesView bytes);

// A new key of this device for this company, signed with the device's own.
RescueKey makeRescueKey(const RescueHeader &header,
                        const SigningKey &signer,
                        std::int64_t device,
                        Entropy &entropy);
RescueRecord sealRescue(const RescueKey &key, const RescuedGroup &rescued, Entropy &entropy);

// Error::WrongKey, or Error::Invalid for what is no such key or group.
Result<RescueOrigin> openRescueKey(const BoxPair &pair, BytesView sealed);
Result<RescuedGroup> openRescue(const RescueOrigin &origin, const RescueRecord &record);
// Did the device with this key make it, for the company `owner`?
bool isGenuine(const RescueOrigin &origin, const Id &owner, const PublicKey &device);

// What head office says to a rescue file: numbers of groups.
struct RescueAnswer
{
    std::uint32_t taken = 0;   // with a verdict now, whichever
    std::uint32_t known = 0;   // that had been there before
    std::uint32_t waiting = 0; // whose predecessors are missing; the device itself brings them
    std::uint32_t foreign = 0; // that no active device of this company wrote

    friend bool operator==(const RescueAnswer &, const RescueAnswer &) = default;
};
Bytes encode(const RescueAnswer &answer);
Result<RescueAnswer> decodeRescueAnswer(BytesView wire);

} // namespace roundsman
