#include "sync/admin/import/encoding.h"

#include <array>

namespace roundsman::mapping {

namespace {

constexpr std::string_view utf8Mark = "\xEF\xBB\xBF";
constexpr std::string_view utf16Little = "\xFF\xFE";
constexpr std::string_view utf16Big = "\xFE\xFF";

// What Windows-1252 puts where Latin-1 has control characters (0x80 to 0x9F).
constexpr std::array<char16_t, 32> windowsSigns = {
    u'€', 0x81, u'‚', u'ƒ', u'„', u'…', u'†', u'‡', u'ˆ', u'‰', u'Š', u'‹', u'Œ', 0x8d, u'Ž', 0x8f,
    0x90, u'‘', u'’', u'“', u'”', u'•', u'–', u'—', u'˜', u'™', u'š', u'›', u'œ', 0x9d, u'ž', u'Ÿ'};

void appendWindows(std::string_view bytes, std::string &out)
{
    for (const char each : bytes) {
        const auto byte = std::uint8_t(each);
        const char16_t sign =
            byte >= 0x80 && byte <= 0x9f ? windowsSigns[byte - 0x80u] : char16_t(byte);
        if (sign < 0x80)
            out += char(sign);
        else
            out += QString(QChar(sign)).toStdString();
    }
}

} // namespace

void Decoder::settle(std::string_view start)
{
    m_isSettled = true;
    const bool isLittle = start.starts_with(utf16Little);
    const bool isBig = start.starts_with(utf16Big);
    if (m_encoding == Encoding::Detect)
        m_encoding = isLittle || isBig ? Encoding::Utf16 : Encoding::Utf8;
    if (m_encoding == Encoding::Utf16)
        m_utf16 = QStringDecoder(isBig ? QStringConverter::Utf16BE : QStringConverter::Utf16LE);
}

void Decoder::decode(std::string_view bytes, bool isLast, std::string &out)
{
    std::string held;
    if (!m_isSettled) {
        m_start += bytes;
        if (m_start.size() < utf8Mark.size() && !isLast)
            return;
        settle(m_start);
        held = std::move(m_start);
        bytes = held;
        if (m_encoding == Encoding::Utf8 && bytes.starts_with(utf8Mark))
            bytes.remove_prefix(utf8Mark.size());
    }
    if (m_encoding == Encoding::Utf16) {
        const QString text = m_utf16.decode(QByteArrayView(bytes.data(), qsizetype(bytes.size())));
        m_isDamaged = m_isDamaged || m_utf16.hasError();
        out += text.toStdString();
    } else if (m_encoding == Encoding::Windows1252) {
        appendWindows(bytes, out);
    } else {
        out += bytes;
    }
}

} // namespace roundsman::mapping
