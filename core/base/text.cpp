#include "core/base/text.h"

#include <array>

namespace roundsman {

std::string nfc(std::string_view utf8)
{
    return toQString(utf8).normalized(QString::NormalizationForm_C).toStdString();
}

bool isText(std::string_view utf8)
{
    return utf8.find('\0') == std::string_view::npos
        && QByteArrayView(utf8.data(), qsizetype(utf8.size())).isValidUtf8();
}

std::size_t codePoints(std::string_view utf8)
{
    std::size_t count = 0;
    for (const char byte : utf8)
        count += (static_cast<unsigned char>(byte) & 0xc0) != 0x80 ? 1 : 0;
    return count;
}

static QString withoutMarks(std::string_view utf8)
{
    const QString parts = toQString(utf8).normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString bare;
    bare.reserve(parts.size());
    for (const QChar letter : parts) {
        if (letter.category() != QChar::Mark_NonSpacing)
            bare += letter;
    }
    return bare.normalized(QString::NormalizationForm_C);
}

// Letters that decomposition leaves as they are.
static QString plain(QString text)
{
    static constexpr std::pair<char16_t, const char *> letters[] = {
        {u'ł', "l"},
        {u'ø', "o"},
        {u'đ', "d"},
        {u'ħ', "h"},
        {u'æ', "ae"},
        {u'œ', "oe"},
        {u'þ', "th"},
        {u'ı', "i"},
        {u'ß', "ss"},
    };
    for (const auto &[letter, latin] : letters)
        text.replace(QChar(letter), QLatin1StringView(latin));
    return text;
}

std::string folded(std::string_view utf8) { return plain(withoutMarks(utf8)).toStdString(); }

static const char *latinFor(char16_t letter)
{
    static constexpr std::array<const char *, 32> russian{
        "a", "b", "v", "g", "d", "e",  "zh", "z",  "i",  "i",    "k", "l", "m", "n", "o",  "p",
        "r", "s", "t", "u", "f", "kh", "ts", "ch", "sh", "shch", "",  "y", "",  "e", "yu", "ya"};
    if (letter >= u'а' && letter <= u'я')
        return russian[std::size_t(letter - u'а')];
    switch (letter) {
    case u'ё': return "e";
    case u'і':
    case u'ї': return "i";
    case u'є': return "ye";
    case u'ґ': return "g";
    default: return nullptr;
    }
}

std::string latinised(std::string_view utf8)
{
    QString latin;
    for (const QChar letter : toQString(utf8)) {
        if (const char *spelt = latinFor(letter.toLower().unicode()))
            latin += QLatin1StringView(spelt);
        else
            latin += letter;
    }
    return latin.toStdString();
}

} // namespace roundsman
