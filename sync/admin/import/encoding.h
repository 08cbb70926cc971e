#pragma once

#include "core/base/result.h"

#include <QStringDecoder>

#include <string>
#include <string_view>

namespace roundsman::mapping {

enum class Encoding { Detect, Utf8, Utf16, Windows1252 };

// Turns a file's bytes, chunk by chunk, into UTF-8. Detect: UTF-16 where a byte order mark says
// so, else UTF-8; Windows-1252 only by word, since nothing tells it from a damaged UTF-8.
// UTF-8 is passed through as it is: whoever knows the line checks it.
class Decoder
{
public:
    explicit Decoder(Encoding encoding) : m_encoding(encoding) { }

    // Appends what the bytes say; `isLast`: nothing follows.
    void decode(std::string_view bytes, bool isLast, std::string &out);
    bool isDamaged() const { return m_isDamaged; } // the UTF-16 was not

private:
    void settle(std::string_view start);

    Encoding m_encoding;
    bool m_isSettled = false;
    bool m_isDamaged = false;
    std::string m_start; // too short to tell yet
    QStringDecoder m_utf16;
};

} // namespace roundsman::mapping
