#include "core/base/content_lines.h"

#include "core/base/text.h"

#include <algorithm>

namespace roundsman {

static constexpr std::size_t longestLine = 75; // bytes, without its end

static bool endsLine(QChar letter)
{
    const char16_t code = letter.unicode();
    return (code >= u'\n' && code <= u'\r') || code == 0x85 || code == 0x2028 || code == 0x2029;
}

static QString escaped(const QString &text)
{
    QString made;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text[i];
        if (letter == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
            continue;
        if (endsLine(letter))
            made += "\\n";
        else if (letter == u'\\' || letter == u';' || letter == u',')
            made += QString(u'\\') + letter;
        else if (letter == u'\t' || letter.category() != QChar::Other_Control)
            made += letter;
    }
    return made;
}

static bool isWithinLetter(char byte) { return (static_cast<unsigned char>(byte) & 0xc0) == 0x80; }

void ContentLines::add(std::string_view name, std::string_view value)
{
    std::string line(name);
    line += ':';
    line += value;
    std::size_t room = longestLine;
    for (std::size_t from = 0; from < line.size(); room = longestLine - 1) {
        std::size_t to = std::min(line.size(), from + room);
        while (to < line.size() && isWithinLetter(line[to]))
            --to;
        if (from > 0)
            m_text += ' ';
        m_text.append(line, from, to - from);
        m_text += "\r\n";
        from = to;
    }
}

void ContentLines::addText(std::string_view name, const QString &text)
{
    if (!text.isEmpty())
        add(name, toUtf8(escaped(text)));
}

void ContentLines::addParts(std::string_view name, const QStringList &parts)
{
    QStringList made;
    for (const QString &part : parts)
        made += escaped(part);
    if (!made.join(QString()).isEmpty())
        add(name, toUtf8(made.join(u';')));
}

} // namespace roundsman
