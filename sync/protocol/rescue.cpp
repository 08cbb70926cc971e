#include "sync/protocol/rescue.h"

#include "core/base/seal.h"
#include "core/schema/operation_codec.h"
#include "sync/protocol/fields.h"

namespace roundsman {

namespace {

constexpr std::string_view magic = "RNDRESC1";
constexpr std::string_view purpose = "roundsman rescue v1";
constexpr std::size_t lengthBytes = 4;
constexpr std::size_t keyBytes = 32;

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

// A part of the file after its header: a key, or a record under the key before it.
struct Part
{
    Bytes sealedKey;
    RescueRecord record;
};

Part readPart(CborReader &from)
{
    Part part;
    readFields(from, [&](std::uint64_t field) {
        switch (field) {
        case 1: part.record.line = from.number(); return true;
        case 2: part.record.firstCounter = from.unsignedNumber(); return true;
        case 3: part.record.operations = readWithin<std::uint32_t>(from); return true;
        case 4: part.record.sealed = readBytes(from); return true;
        case 5: part.sealedKey = readBytes(from); return true;
        default: return false;
        }
    });
    return part;
}

Bytes signedBytes(const RescueOrigin &origin, const Id &owner)
{
    Bytes bytes;
    CborWriter to(bytes);
    to.array(4).text(purpose).bytes(owner.view()).number(origin.device).bytes(origin.key.view());
    return bytes;
}

RescueOrigin readOrigin(CborReader &from)
{
    RescueOrigin origin;
    readFields(from, [&](std::uint64_t field) {
        switch (field) {
        case 1: origin.device = from.number(); return true;
        case 2: origin.key = Secret(from.bytes()); return true;
        case 3: origin.signature = readExactly<Signature>(from); return true;
        default: return false;
        }
    });
    if (origin.key.size() != keyBytes)
        throw CborError("the key has another length than expected");
    return origin;
}

RescuedGroup readGroup(CborReader &from)
{
    RescuedGroup rescued;
    bool hasGroup = false;
    readFields(from, [&](std::uint64_t field) {
        switch (field) {
        case 1: rescued.line = from.number(); return true;
        case 2: {
            auto group = decodeOperationGroup(from.bytes());
            if (!group)
                throw CborError(group.error().message);
            rescued.group = *std::move(group);
            return hasGroup = true;
        }
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

static void add(Bytes &to, const RescueRecord &record)
{
    Bytes part;
    CborWriter writer(part);
    writer.map(4);
    writer.number(key(1)).number(record.line);
    writer.number(key(2)).number(record.firstCounter);
    writer.number(key(3)).number(std::uint64_t(record.operations));
    writer.number(key(4)).bytes(record.sealed);
    addFramed(to, part);
}

Bytes encode(const RescueBatch &batch)
{
    Bytes part;
    CborWriter(part).map(1).number(key(5)).bytes(batch.sealedKey);
    Bytes bytes;
    addFramed(bytes, part);
    for (const RescueRecord &record : batch.records)
        add(bytes, record);
    return bytes;
}

std::size_t RescueFile::groups() const
{
    std::size_t count = 0;
    for (const RescueBatch &batch : batches)
        count += batch.records.size();
    return count;
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
        auto read = decodeMessage(*part, "a part of a rescue file", readPart);
        if (!read)
            return read.error();
        if (!read->sealedKey.empty())
            file.batches.push_back({std::move(read->sealedKey), {}});
        else if (file.batches.empty())
            return notARescueFile();
        else
            file.batches.back().records.push_back(std::move(read->record));
    }
    return file;
}

std::size_t wholeBytesOf(BytesView bytes)
{
    BytesView left = bytes.subspan(std::min(magic.size(), bytes.size()));
    while (nextPart(left)) { }
    return bytes.size() - left.size();
}

RescueKey makeRescueKey(const RescueHeader &header,
                        const SigningKey &signer,
                        std::int64_t device,
                        Entropy &entropy)
{
    RescueOrigin origin{device, Secret::random(keyBytes, entropy), {}};
    origin.signature = signer.sign(signedBytes(origin, header.company));
    Bytes plain;
    CborWriter to(plain);
    to.map(3);
    to.number(key(1)).number(origin.device);
    to.number(key(2)).bytes(origin.key.view());
    to.number(key(3)).bytes(origin.signature);
    const Secret wiped(std::move(plain));
    return {std::move(origin.key), sealTo(header.key, wiped.view(), entropy)};
}

RescueRecord sealRescue(const RescueKey &under, const RescuedGroup &rescued, Entropy &entropy)
{
    Bytes plain;
    CborWriter to(plain);
    to.map(2);
    to.number(key(1)).number(rescued.line);
    to.number(key(2)).bytes(encode(rescued.group));
    return {rescued.line,
            rescued.group.firstCounter,
            std::uint32_t(rescued.group.operations.size()),
            seal(under.key, plain, bytesOf(purpose), entropy)};
}

Result<RescueOrigin> openRescueKey(const BoxPair &pair, BytesView sealed)
{
    const auto plain = openSealed(pair, sealed);
    if (!plain)
        return plain.error();
    return decodeMessage(*plain, "a rescue file's key", readOrigin);
}

Result<RescuedGroup> openRescue(const RescueOrigin &origin, const RescueRecord &record)
{
    const auto plain = open(origin.key, record.sealed, bytesOf(purpose));
    if (!plain)
        return plain.error();
    return decodeMessage(*plain, "a rescued group", readGroup);
}

bool isGenuine(const RescueOrigin &origin, const Id &owner, const PublicKey &device)
{
    return isSigned(device, signedBytes(origin, owner), origin.signature);
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
