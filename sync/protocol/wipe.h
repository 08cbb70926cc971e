#pragma once

#include "core/base/id.h"
#include "core/base/sign.h"

namespace roundsman {

// Head office's word to one device that it is to erase itself. Signed by the organisation: whoever
// answers in head office's place erases nothing.
struct WipeOrder
{
    Id company;
    std::int64_t device = 0;
    Instant at; // when it was given: names it
    Signature signature{};

    friend bool operator==(const WipeOrder &, const WipeOrder &) = default;
};
void signWith(const SigningKey &organisation, WipeOrder &order);
bool isGenuine(const WipeOrder &order, std::span<const PublicKey> organisation);

// The device's word that it has obeyed. Signed before its key goes, sent after.
struct WipeReceipt
{
    Id company;
    std::int64_t device = 0;
    Instant order;               // WipeOrder::at
    std::uint32_t unsent = 0;    // groups that waited on it; they are in its rescue log
    std::uint32_t lostFiles = 0; // that lay on it alone
    Signature signature{};

    friend bool operator==(const WipeReceipt &, const WipeReceipt &) = default;
};
void signWith(const SigningKey &device, WipeReceipt &receipt);
bool isGenuine(const WipeReceipt &receipt, const PublicKey &device);

// CBOR maps with small numbers as keys. Decoders take anything.
Bytes encode(const WipeOrder &order);
Bytes encode(const WipeReceipt &receipt);
Result<WipeOrder> decodeWipeOrder(BytesView wire);
Result<WipeReceipt> decodeWipeReceipt(BytesView wire);

} // namespace roundsman
