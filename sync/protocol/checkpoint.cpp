#include "sync/protocol/checkpoint.h"

#include "sync/protocol/fields.h"

#include <algorithm>

namespace roundsman {

static Bytes signedBytes(const Checkpoint &checkpoint, const Id &company)
{
    Bytes bytes;
    CborWriter to(bytes);
    to.array(4).text("roundsman checkpoint v1").bytes(company.view());
    to.number(checkpoint.size).bytes(checkpoint.head);
    return bytes;
}

void signWith(const SigningKey &organisation, const Id &company, Checkpoint &checkpoint)
{
    checkpoint.signature = organisation.sign(signedBytes(checkpoint, company));
}

bool isGenuine(const Checkpoint &checkpoint,
               const Id &company,
               std::span<const PublicKey> organisation)
{
    const Bytes message = signedBytes(checkpoint, company);
    return std::ranges::any_of(organisation, [&](const PublicKey &each) {
        return isSigned(each, message, checkpoint.signature);
    });
}

Bytes encode(const Checkpoint &checkpoint)
{
    Bytes bytes;
    CborWriter(bytes)
        .array(3)
        .number(checkpoint.size)
        .bytes(checkpoint.head)
        .bytes(checkpoint.signature);
    return bytes;
}

Result<Checkpoint> decodeCheckpoint(BytesView wire)
{
    return decodeMessage(wire, "a checkpoint", [](CborReader &from) {
        if (from.array() != 3)
            throw CborError("it has another length than expected");
        Checkpoint checkpoint;
        checkpoint.size = from.number();
        checkpoint.head = readExactly<Digest>(from);
        checkpoint.signature = readExactly<Signature>(from);
        return checkpoint;
    });
}

} // namespace roundsman
