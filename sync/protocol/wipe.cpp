#include "sync/protocol/wipe.h"

#include "sync/protocol/fields.h"

#include <algorithm>

namespace roundsman {

namespace {

constexpr std::uint64_t key(std::uint64_t field) { return field; }

Bytes signedBytes(const WipeOrder &order)
{
    Bytes bytes;
    CborWriter to(bytes);
    to.array(4).text("roundsman wipe v1").bytes(order.company.view());
    to.number(order.device).number(order.at.ms);
    return bytes;
}

Bytes signedBytes(const WipeReceipt &receipt)
{
    Bytes bytes;
    CborWriter to(bytes);
    to.array(6).text("roundsman wiped v1").bytes(receipt.company.view());
    to.number(receipt.device).number(receipt.order.ms).number(std::uint64_t(receipt.unsent));
    to.number(std::uint64_t(receipt.lostFiles));
    return bytes;
}

WipeOrder readOrder(CborReader &from)
{
    WipeOrder order;
    readFields(from, [&](std::uint64_t field) {
        switch (field) {
        case 1: order.company = {readExactly<decltype(Id::bytes)>(from)}; return true;
        case 2: order.device = from.number(); return true;
        case 3: order.at.ms = from.number(); return true;
        case 4: order.signature = readExactly<Signature>(from); return true;
        default: return false;
        }
    });
    return order;
}

WipeReceipt readReceipt(CborReader &from)
{
    WipeReceipt receipt;
    readFields(from, [&](std::uint64_t field) {
        switch (field) {
        case 1: receipt.company = {readExactly<decltype(Id::bytes)>(from)}; return true;
        case 2: receipt.device = from.number(); return true;
        case 3: receipt.order.ms = from.number(); return true;
        case 4: receipt.unsent = readWithin<std::uint32_t>(from); return true;
        case 5: receipt.lostFiles = readWithin<std::uint32_t>(from); return true;
        case 6: receipt.signature = readExactly<Signature>(from); return true;
        default: return false;
        }
    });
    return receipt;
}

} // namespace

void signWith(const SigningKey &organisation, WipeOrder &order)
{
    order.signature = organisation.sign(signedBytes(order));
}

bool isGenuine(const WipeOrder &order, std::span<const PublicKey> organisation)
{
    const Bytes message = signedBytes(order);
    return std::ranges::any_of(organisation, [&](const PublicKey &each) {
        return isSigned(each, message, order.signature);
    });
}

void signWith(const SigningKey &device, WipeReceipt &receipt)
{
    receipt.signature = device.sign(signedBytes(receipt));
}

bool isGenuine(const WipeReceipt &receipt, const PublicKey &device)
{
    return isSigned(device, signedBytes(receipt), receipt.signature);
}

Bytes encode(const WipeOrder &order)
{
    Bytes bytes;
    CborWriter to(bytes);
    to.map(4);
    to.number(key(1)).bytes(order.company.view());
    to.number(key(2)).number(order.device);
    to.number(key(3)).number(order.at.ms);
    to.number(key(4)).bytes(order.signature);
    return bytes;
}

Bytes encode(const WipeReceipt &receipt)
{
    Bytes bytes;
    CborWriter to(bytes);
    to.map(6);
    to.number(key(1)).bytes(receipt.company.view());
    to.number(key(2)).number(receipt.device);
    to.number(key(3)).number(receipt.order.ms);
    to.number(key(4)).number(std::uint64_t(receipt.unsent));
    to.number(key(5)).number(std::uint64_t(receipt.lostFiles));
    to.number(key(6)).bytes(receipt.signature);
    return bytes;
}

Result<WipeOrder> decodeWipeOrder(BytesView wire)
{
    return decodeMessage(wire, "an order to erase a device", readOrder);
}

Result<WipeReceipt> decodeWipeReceipt(BytesView wire)
{
    return decodeMessage(wire, "the receipt of an erased device", readReceipt);
}

} // namespace roundsman
