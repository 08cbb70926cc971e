#include "app/customers/marked.h"

#include "core/base/text.h"

#include <QStringList>

namespace roundsman {

static QString plain(const QString &text) { return toQString(folded(toUtf8(text))); }

static bool beginsWord(const QString &text, qsizetype at)
{
    return at == 0 || !text.at(at - 1).isLetterOrNumber()
        || text.at(at).script() == QChar::Script_Han;
}

// How many characters from `at` the word covers, 0 if it does not stand there.
static qsizetype covered(const QString &text, qsizetype at, const QString &word)
{
    QString head;
    for (qsizetype end = at; end < text.size() && head.size() < word.size(); ++end) {
        head += plain(text.mid(end, 1));
        if (!word.startsWith(head) && !head.startsWith(word))
            return 0;
        if (head.startsWith(word))
            return end - at + 1;
    }
    return 0;
}

QString marked(const QString &text, const QString &typed)
{
    QStringList words = plain(typed).split(u' ', Qt::SkipEmptyParts);
    QString html;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype length = 0;
        if (beginsWord(text, at)) {
            for (const QString &word : words)
                length = std::max(length, covered(text, at, word));
        }
        const QString part = text.mid(at, std::max<qsizetype>(1, length)).toHtmlEscaped();
        html += length > 0 ? "<b>" + part + "</b>" : part;
        at += std::max<qsizetype>(1, length);
    }
    return html;
}

} // namespace roundsman
