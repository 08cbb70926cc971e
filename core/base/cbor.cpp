#include "core/base/cbor.h"

#include "core/base/text.h"

#include <cbor.h>

#include <array>
#include <limits>

namespace roundsman {

// One head is at most nine bytes.
template <typename Encode>
static void append(Bytes &out, const Encode &encode)
{
    std::array<std::uint8_t, 9> head{};
    const std::size_t size = encode(head.data(), head.size());
    out.insert(out.end(), head.begin(), head.begin() + std::ptrdiff_t(size));
}

CborWriter &CborWriter::map(std::size_t pairs)
{
    append(m_out, [=](auto *to, auto size) { return cbor_encode_map_start(pairs, to, size); });
    return *this;
}

CborWriter &CborWriter::array(std::size_t items)
{
    append(m_out, [=](auto *to, auto size) { return cbor_encode_array_start(items, to, size); });
    return *this;
}

CborWriter &CborWriter::number(std::int64_t number)
{
    if (number >= 0)
        return this->number(std::uint64_t(number));
    const auto below = std::uint64_t(-(number + 1));
    append(m_out, [=](auto *to, auto size) { return cbor_encode_negint(below, to, size); });
    return *this;
}

CborWriter &CborWriter::number(std::uint64_t number)
{
    append(m_out, [=](auto *to, auto size) { return cbor_encode_uint(number, to, size); });
    return *this;
}

CborWriter &CborWriter::real(double number)
{
    append(m_out, [=](auto *to, auto size) { return cbor_encode_double(number, to, size); });
    return *this;
}

CborWriter &CborWriter::text(std::string_view utf8)
{
    append(m_out,
           [=](auto *to, auto size) { return cbor_encode_string_start(utf8.size(), to, size); });
    m_out.insert(m_out.end(), utf8.begin(), utf8.end());
    return *this;
}

CborWriter &CborWriter::bytes(BytesView bytes)
{
    append(m_out, [=](auto *to, auto size) {
        return cbor_encode_bytestring_start(bytes.size(), to, size);
    });
    m_out.insert(m_out.end(), bytes.begin(), bytes.end());
    return *this;
}

CborWriter &CborWriter::flag(bool flag)
{
    append(m_out, [=](auto *to, auto size) { return cbor_encode_bool(flag, to, size); });
    return *this;
}

CborWriter &CborWriter::null()
{
    append(m_out, [](auto *to, auto size) { return cbor_encode_null(to, size); });
    return *this;
}

namespace {

// What one call of the decoder found.
struct Token
{
    CborReader::Next kind = CborReader::Next::Other;
    std::uint64_t number = 0; // also a count
    bool negative = false;
    bool truth = false;
    double real = 0;
    BytesView bytes;

    void say(CborReader::Next found, std::uint64_t value = 0)
    {
        kind = found;
        number = value;
    }
};

Token &token(void *context) { return *static_cast<Token *>(context); }

template <typename Number>
void onUnsigned(void *context, Number number)
{
    token(context).say(CborReader::Next::Number, number);
}

template <typename Number>
void onNegative(void *context, Number number)
{
    token(context).say(CborReader::Next::Number, number);
    token(context).negative = true;
}

template <CborReader::Next Kind>
void onBytes(void *context, const std::uint8_t *start, std::uint64_t size)
{
    token(context).say(Kind, size);
    token(context).bytes = {start, std::size_t(size)};
}

cbor_callbacks makeCallbacks()
{
    cbor_callbacks on = cbor_empty_callbacks;
    on.uint8 = onUnsigned<std::uint8_t>;
    on.uint16 = onUnsigned<std::uint16_t>;
    on.uint32 = onUnsigned<std::uint32_t>;
    on.uint64 = onUnsigned<std::uint64_t>;
    on.negint8 = onNegative<std::uint8_t>;
    on.negint16 = onNegative<std::uint16_t>;
    on.negint32 = onNegative<std::uint32_t>;
    on.negint64 = onNegative<std::uint64_t>;
    on.byte_string = onBytes<CborReader::Next::Blob>;
    on.string = onBytes<CborReader::Next::Text>;
    on.array_start = [](void *to, std::size_t n) { token(to).say(CborReader::Next::Array, n); };
    on.map_start = [](void *to, std::size_t n) { token(to).say(CborReader::Next::Map, n); };
    on.null = [](void *to) { token(to).say(CborReader::Next::Null); };
    on.boolean = [](void *to, bool truth) {
        token(to).say(CborReader::Next::Flag);
        token(to).truth = truth;
    };
    on.float8 = [](void *to, double real) {
        token(to).say(CborReader::Next::Real);
        token(to).real = real;
    };
    return on;
}

struct Decoded
{
    Token token;
    std::size_t size = 0;
};

Decoded decodeOne(BytesView left)
{
    static const cbor_callbacks callbacks = makeCallbacks();
    Decoded decoded;
    const cbor_decoder_result result =
        cbor_stream_decode(left.data(), left.size(), &callbacks, &decoded.token);
    if (result.status != CBOR_DECODER_FINISHED)
        throw CborError("the message is cut off or damaged");
    decoded.size = result.read;
    return decoded;
}

Token take(BytesView &left, CborReader::Next wanted)
{
    const Decoded decoded = decodeOne(left);
    if (decoded.token.kind != wanted)
        throw CborError("the message holds something else than expected");
    left = left.subspan(decoded.size);
    return decoded.token;
}

// Every item takes a byte at least, so a count beyond what is left is a lie.
std::size_t count(const Token &token, BytesView left, std::size_t bytesEach)
{
    if (token.number > left.size() / bytesEach)
        throw CborError("the message promises more than it holds");
    return std::size_t(token.number);
}

} // namespace

std::size_t CborReader::map()
{
    const Token found = take(m_left, Next::Map);
    return count(found, m_left, 2);
}

std::size_t CborReader::array()
{
    const Token found = take(m_left, Next::Array);
    return count(found, m_left, 1);
}

std::int64_t CborReader::number()
{
    const Token found = take(m_left, Next::Number);
    if (found.number > std::uint64_t(std::numeric_limits<std::int64_t>::max()))
        throw CborError("a number is too large");
    return found.negative ? -std::int64_t(found.number) - 1 : std::int64_t(found.number);
}

std::uint64_t CborReader::unsignedNumber()
{
    const Token found = take(m_left, Next::Number);
    if (found.negative)
        throw CborError("a number is negative where it may not be");
    return found.number;
}

double CborReader::real() { return take(m_left, Next::Real).real; }

std::string_view CborReader::text()
{
    const std::string_view found = textOf(take(m_left, Next::Text).bytes);
    if (!isText(found))
        throw CborError("a text is not UTF-8");
    return found;
}

BytesView CborReader::bytes() { return take(m_left, Next::Blob).bytes; }

bool CborReader::flag() { return take(m_left, Next::Flag).truth; }

bool CborReader::takeNull()
{
    if (next() != Next::Null)
        return false;
    take(m_left, Next::Null);
    return true;
}

CborReader::Next CborReader::next() const
{
    return m_left.empty() ? Next::End : decodeOne(m_left).token.kind;
}

static void skipItem(BytesView &left, int depth)
{
    if (depth == 0)
        throw CborError("the message is nested too deep");
    const Decoded decoded = decodeOne(left);
    left = left.subspan(decoded.size);
    const CborReader::Next kind = decoded.token.kind;
    if (kind == CborReader::Next::Other)
        throw CborError("the message holds something unknown");
    if (kind != CborReader::Next::Array && kind != CborReader::Next::Map)
        return;
    const std::size_t items = count(decoded.token, left, kind == CborReader::Next::Map ? 2 : 1);
    for (std::size_t i = 0; i < items * (kind == CborReader::Next::Map ? 2 : 1); ++i)
        skipItem(left, depth - 1);
}

void CborReader::skip() { skipItem(m_left, 32); }

} // namespace roundsman
