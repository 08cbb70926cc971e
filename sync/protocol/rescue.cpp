#include "sync/protocol/rescue.h"

#include "core/schema/operation_codec.h"
#include "sync/protocol/fields.h"

namespace roundsman {

namespace {

constexpr std::string_view magic = "RNDRESC1";
constexpr std::string_view purpose = "roundsman rescue v1";
constexpr std::size_t lengthBytes = 4;

constexpr auto key(std::uint64_t field) { return field; }

void addFramed(Bytes &to, const Bytes &part)
{
    for (std::size_t i = 0; i < lengthBytes; ++i)
        to.push_back(std::uint8_t(part.size() >> (8 * i)));
    to.insert(to.end(), part.begin(), part.end());
}

// The next part, taken off the front; nothing when it is torn.
std::optional<BytesView> nextPart(BytesView &left)
{
    if (left.size() < lengthBytes)
        return std::nullopt;
    std::size_t size = 0;
    for (std::size_t i = 0; i < lengthBytes; ++i)
        size |= std::size_t(left[i]) << (8 * i);
    if (size > left.size() - lengthBytes)
        return std::nullopt;
    const BytesView part = left.subspan(lengthBytes, size);
    left = left.subspan(lengthBytes + size);
    return part;
}

RescueHeader readHeader(CborReader &from)
{
    RescueHeader header;
    readFields(from, [&](std::uint64_t field) {
        switch (field) {
        case 1: header.server = from.text(); return true;
        case 2: header.caDer = readBytes(from); return true;
        case 3: header.company = {readExactly<decltype(Id::bytes)>(from)}; return true;
        case 4: header.key = readExactly<BoxKey>(from); return true;
        default: return false;
        }
    });
    return header;
}

RescueRecord readRecord(CborReader &from)
{
    RescueRecord record;
    readFields(from, [&](std::uint64_t field) {
        switch (field) {
        case 1: record.line = from.number(); return true;
        case 2: record.firstCounter = from.unsignedNumber(); return true;
        case 3: record.operations = readWithin<std::uint32_t>(from); return true;
        case 4: record.sealed = readBytes(from); return true;
        default: return false;
        }
    });
    return record;
}

Bytes signedBytes(const RescuedGroup &rescued, const Id &owner)
{
    Bytes bytes;
    CborWriter to(bytes);
    to.array(6).text(purpose).bytes(owner.view()).number(rescued.device);
    to.number(rescued.line).number(rescued.group.firstCounter).bytes(digestOf(rescued.group));
    return bytes;
}

RescuedGroup readGroup(CborReader &from)
{
    RescuedGroup rescued;
    bool hasGroup = false;
    readFields(from, [&](std::uint64_t field) {
        switch (field) {
        case 1: rescued.device = from.number(); return true;
        case 2: rescued.line = from.number(); return true;
        case 3: {
            auto group = decodeOperationGroup(from.bytes());
            if (!group)
                throw CborError(group.error().message);
            rescued.group = *std::move(group);
            return hasGroup = true;
        }
        case 4: rescued.signature = readExactly<Signature>(from); return true;
        default: return false;
        }
    });
    if (!hasGroup)
        throw CborError("there is no group in it");
    return rescued;
}

Error notARescueFile()
{
    return {Error::Code::Invalid, "This is no rescue file of Roundsman, or it has been damaged."};
}

} // namespace

Bytes encode(const RescueHeader &header)
{
    Bytes part;
    CborWriter to(part);
    to.map(4);
    to.number(key(1)).text(header.server);
    to.number(key(2)).bytes(header.caDer);
    to.number(key(3)).bytes(header.company.view());
    to.number(key(4)).bytes(header.key);
    const BytesView mark = bytesOf(magic);
    Bytes bytes(mark.begin(), mark.end());
    addFramed(bytes, part);
    return bytes;
}

Bytes encode(const RescueRecord &record)
{
    Bytes part;
    CborWriter to(part);
    to.map(4);
    to.number(key(1)).number(record.line);
    to.number(key(2)).number(record.firstCounter);
    to.number(key(3)).number(std::uint64_t(record.operations));
    to.number(key(4)).bytes(record.sealed);
    Bytes bytes;
    addFramed(bytes, part);
    return bytes;
}

Result<RescueFile> decodeRescueFile(BytesView bytes)
{
    if (bytes.size() < magic.size() || textOf(bytes.first(magic.size())) != magic)
        return notARescueFile();
    BytesView left = bytes.subspan(magic.size());
    const auto head = nextPart(left);
    if (!head)
        return notARescueFile();
    const auto header = decodeMessage(*head, "a rescue file", readHeader);
    if (!header)
        return header.error();
    RescueFile file{*header, {}};
    while (const auto part = nextPart(left)) {
        const auto record = decodeMessage(*part, "a record of a rescue file", readRecord);
        if (!record)
            return record.error();
        file.records.push_back(*record);
    }
    return file;
}

std::size_t wholeBytesOf(BytesView bytes)
{
    BytesView left = bytes.subspan(std::min(magic.size(), bytes.size()));
    while (nextPart(left)) { }
    return bytes.size() - left.size();
}

RescueRecord sealRescue(const RescueHeader &header,
                        const SigningKey &device,
                        RescuedGroup rescued,
                        Entropy &entropy)
{
    rescued.signature = device.sign(signedBytes(rescued, header.company));
    Bytes plain;
    CborWriter to(plain);
    to.map(4);
    to.number(key(1)).number(rescued.device);
    to.number(key(2)).number(rescued.line);
    to.number(key(3)).bytes(encode(rescued.group));
    to.number(key(4)).bytes(rescued.signature);
    return {rescued.line,
            rescued.group.firstCounter,
            std::uint32_t(rescued.group.operations.size()),
            sealTo(header.key, plain, entropy)};
}

Result<RescuedGroup> openRescue(const BoxPair &pair, const RescueRecord &record)
{
    const auto plain = openSealed(pair, record.sealed);
    if (!plain)
        return plain.error();
    return decodeMessage(*plain, "a rescued group", readGroup);
}

bool isGenuine(const RescuedGroup &rescued, const Id &owner, const PublicKey &device)
{
    return isSigned(device, signedBytes(rescued, owner), rescued.signature);
}

Bytes encode(const RescueAnswer &answer)
{
    Bytes bytes;
    CborWriter to(bytes);
    to.map(4);
    std::uint64_t field = 0;
    for (const std::uint32_t number : {answer.taken, answer.known, answer.waiting, answer.foreign})
        to.number(++field).number(std::uint64_t(number));
    return bytes;
}

Result<RescueAnswer> decodeRescueAnswer(BytesView wire)
{
    return decodeMessage(wire, "an answer to a rescue file", [](CborReader &from) {
        RescueAnswer answer;
        readFields(from, [&](std::uint64_t field) {
            switch (field) {
            case 1: answer.taken = readWithin<std::uint32_t>(from); return true;
            case 2: answer.known = readWithin<std::uint32_t>(from); return true;
            case 3: answer.waiting = readWithin<std::uint32_t>(from); return true;
            case 4: answer.foreign = readWithin<std::uint32_t>(from); return true;
            default: return false;
            }
        });
        return answer;
    });
}

} // namespace roundsman
