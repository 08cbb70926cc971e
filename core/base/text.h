#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace roundsman {

// Unicode normal form C, as every stored text is.
std::string nfc(std::string_view utf8);

// True for well-formed UTF-8 without NUL.
bool isText(std::string_view utf8);

// True where every byte is below 0x80.
bool isAscii(std::string_view text);

// Length in Unicode code points, which is what limits count.
std::size_t codePoints(std::string_view utf8);

// What search compares: lower case, no accents, no strokes. Both what is stored in the index and
// what is typed go through this one function.
std::string folded(std::string_view utf8);

// Cyrillic written with Latin letters (close to ISO 9 without marks); other letters stay.
std::string latinised(std::string_view utf8);

inline QString toQString(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}
inline std::string toUtf8(const QString &text) { return text.toStdString(); }

} // namespace roundsman
