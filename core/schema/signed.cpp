#include "core/schema/signed.h"

#include "core/base/cbor.h"
#include "core/schema/content.h"

#include <QByteArray>

#include <algorithm>

namespace roundsman {

// Nothing that is signed for another purpose reads the same.
static constexpr std::string_view purpose = "roundsman row from the centre 1";
static constexpr auto form = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

static std::size_t signatureOf(const Table &table)
{
    return std::size_t(table.indexOf("signature"));
}

Bytes signedContent(const Table &table, const Id &id, const Record &record, BytesView ext)
{
    Record unsignedRow = record;
    const std::size_t signature = signatureOf(table);
    unsignedRow[signature] = zero(table.columns[signature]);
    Bytes content;
    CborWriter(content)
        .array(4)
        .text(purpose)
        .number(std::uint64_t(table.id))
        .bytes(id.view())
        .bytes(canonical(table, unsignedRow, Role::Rep, ext));
    return content;
}

void signRow(const SigningKey &key, const Table &table, const Id &id, Record &record)
{
    const Signature signature = key.sign(signedContent(table, id, record));
    const QByteArray bytes(reinterpret_cast<const char *>(signature.data()),
                           qsizetype(signature.size()));
    record[signatureOf(table)] = bytes.toBase64(form).toStdString();
}

bool isGenuine(std::span<const PublicKey> keys,
               const Table &table,
               const Id &id,
               const Record &record,
               BytesView ext)
{
    const auto text = QByteArray::fromStdString(held<std::string>(record[signatureOf(table)]));
    const auto decoded = QByteArray::fromBase64Encoding(text, form);
    if (!decoded)
        return false;
    const Bytes signature(decoded.decoded.begin(), decoded.decoded.end());
    const Bytes content = signedContent(table, id, record, ext);
    return std::ranges::any_of(
        keys, [&](const PublicKey &key) { return isSigned(key, content, signature); });
}

} // namespace roundsman
