#include "core/base/text.h"

#include <QStringList>

#include <algorithm>
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

bool isAscii(std::string_view text)
{
    return std::ranges::none_of(text, [](char byte) { return (byte & 0x80) != 0; });
}

std::size_t codePoints(std::string_view utf8)
{
    std::size_t count = 0;
    for (const char byte : utf8)
        count += (static_cast<unsigned char>(byte) & 0xc0) != 0x80 ? 1 : 0;
    return count;
}

// Letters that Arabic, Persian and Urdu keyboards write with different codes, and digits of theirs.
static QChar arabicAlike(QChar letter)
{
    const char16_t code = letter.unicode();
    if (code >= u'\u0660' && code <= u'\u0669')
        return QChar(u'0' + (code - u'\u0660'));
    if (code >= u'\u06f0' && code <= u'\u06f9')
        return QChar(u'0' + (code - u'\u06f0'));
    switch (code) {
    case u'\u064a':                   // yeh
    case u'\u0649':                   // alef maksura
    case u'\u06d2': return u'\u06cc'; // yeh barree: Farsi yeh
    case u'\u0643': return u'\u06a9'; // kaf: keheh
    case u'\u0629':                   // teh marbuta
    case u'\u06be':                   // heh doachashmee
    case u'\u06c1':                   // heh goal
    case u'\u06c3': return u'\u0647'; // teh marbuta goal: heh
    case u'\u0671': return u'\u0627'; // alef wasla: alef
    default: return letter;
    }
}

// The stroke that only makes a word longer, and joiners, which nobody types.
static bool isSilent(QChar letter)
{
    return letter == u'\u0640' || letter.category() == QChar::Other_Format
        || letter.category() == QChar::Mark_NonSpacing;
}

static QString withoutMarks(std::string_view utf8)
{
    const QString parts = toQString(utf8).normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString bare;
    bare.reserve(parts.size());
    for (const QChar letter : parts) {
        if (!isSilent(letter))
            bare += arabicAlike(letter);
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

static std::string lower(std::string_view ascii)
{
    std::string text(ascii);
    std::ranges::transform(text, text.begin(), [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? char(letter + ('a' - 'A')) : letter;
    });
    return text;
}

// Most names are ASCII, in which nothing but capitals is folded, and a search folds many of them a
// key.
std::string folded(std::string_view utf8)
{
    return isAscii(utf8) ? lower(utf8) : plain(withoutMarks(utf8)).toStdString();
}

namespace {

// How one of three writes the Cyrillic alphabet in Latin letters.
struct Spelling
{
    std::array<const char *, 32> russian; // а to я
    const char *yo;
    const char *j;  // Serbian ј
    const char *lj; // and љ, њ, џ, ђ, ћ
    const char *nj;
    const char *dz;
    const char *dj;
    const char *c;
    const char *softened; // a soft sign before е
    const char *atTheEnd; // -ий
    const char *iya;      // -ия, -ья
};

constexpr Spelling spellings[] = {
    // a passport: Iulia, Sergei, Khabarovsk
    {{"a", "b", "v", "g", "d", "e",  "zh", "z",  "i",  "i",    "k",  "l", "m", "n", "o",  "p",
      "r", "s", "t", "u", "f", "kh", "ts", "ch", "sh", "shch", "ie", "y", "",  "e", "iu", "ia"},
     "e",
     "j",
     "lj",
     "nj",
     "dz",
     "dj",
     "c",
     "",
     "ii",
     "ia"},
    // English: Yuliya, Sergey, Habarovsk, Semyonov, Vasilyev
    {{"a", "b", "v", "g", "d", "e", "zh", "z",  "i",  "y",    "k", "l", "m", "n", "o",  "p",
      "r", "s", "t", "u", "f", "h", "ts", "ch", "sh", "shch", "a", "y", "",  "e", "yu", "ya"},
     "yo",
     "y",
     "ly",
     "ny",
     "dzh",
     "dj",
     "c",
     "y",
     "y",
     "iya"},
    // a Slav: Julija, Sergej, Chabarovsk, Zukov
    {{"a", "b", "v", "g", "d", "e",  "z", "z", "i", "j",  "k", "l", "m", "n", "o",  "p",
      "r", "s", "t", "u", "f", "ch", "c", "c", "s", "sc", "",  "y", "",  "e", "ju", "ja"},
     "jo",
     "j",
     "lj",
     "nj",
     "dz",
     "d",
     "c",
     "j",
     "ij",
     "ija"},
};

const char *latinFor(char16_t letter, const Spelling &spelling)
{
    if (letter >= u'а' && letter <= u'я')
        return spelling.russian[std::size_t(letter - u'а')];
    switch (letter) {
    case u'ё': return spelling.yo;
    case u'і':
    case u'ї': return "i";
    case u'є': return "ye";
    case u'ґ': return "g";
    case u'ў': return "u";
    case u'ј': return spelling.j;
    case u'љ': return spelling.lj;
    case u'њ': return spelling.nj;
    case u'џ': return spelling.dz;
    case u'ђ': return spelling.dj;
    case u'ћ': return spelling.c;
    default: return nullptr;
    }
}

// What stands at `at` as one sound of several letters, and how many they are.
std::pair<const char *, qsizetype>
soundAt(const QString &text, qsizetype at, const Spelling &spelling)
{
    const QChar letter = text[at];
    const QChar next = at + 1 < text.size() ? text[at + 1] : QChar(u' ');
    const bool ends = at + 2 >= text.size() || !text[at + 2].isLetter();
    if ((letter == u'и' || letter == u'ь') && next == u'я')
        return {spelling.iya, 2};
    if (letter == u'и' && next == u'й' && ends)
        return {spelling.atTheEnd, 2};
    if (letter == u'ь' && next == u'е')
        return {spelling.softened, 1};
    return {latinFor(letter.unicode(), spelling), 1};
}

QString spelt(const QString &text, const Spelling &spelling)
{
    QString lower = text; // letter by letter: as long as the text
    std::ranges::transform(text, lower.begin(), [](QChar letter) { return letter.toLower(); });
    QString latin;
    for (qsizetype at = 0; at < text.size();) {
        const auto [sound, letters] = soundAt(lower, at, spelling);
        latin += sound ? QString(QLatin1StringView(sound)) : QString(text[at]);
        at += letters;
    }
    return latin;
}

} // namespace

std::string latinised(std::string_view utf8)
{
    const QString text = toQString(utf8).normalized(QString::NormalizationForm_C);
    QStringList ways;
    for (const Spelling &spelling : spellings) {
        const QString latin = spelt(text, spelling);
        if (!ways.contains(latin))
            ways += latin;
    }
    return ways.join(u'\n').toStdString();
}

} // namespace roundsman
