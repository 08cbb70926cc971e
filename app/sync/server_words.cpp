#include "app/sync/server_words.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace roundsman {

namespace {

// Known sentences of sync/server; what stands in brackets differs from case to case and is %1.
struct Sentence
{
    const char *pattern;
    const char *text;
};

constexpr Sentence sentences[] = {
    {"Somebody else had removed this record; your change brought it back\\.",
     QT_TRANSLATE_NOOP("Server",
                       "Somebody else had removed this record; your change brought it back.")},
    {"Somebody else had changed this record, so it was kept\\.",
     QT_TRANSLATE_NOOP("Server", "Somebody else had changed this record, so it was kept.")},
    {"Somebody else has removed this record\\.",
     QT_TRANSLATE_NOOP("Server", "Somebody else has removed this record.")},
    {"This record is no longer in your care; .*",
     QT_TRANSLATE_NOOP("Server",
                       "This record is no longer in your care; hand the change to whoever has it "
                       "now.")},
    {"This record would stand where you may not write; .*",
     QT_TRANSLATE_NOOP("Server",
                       "This record would stand where you may not write; ask whoever is "
                       "responsible there.")},
    {"It belongs to a record that was set aside; .*",
     QT_TRANSLATE_NOOP("Server",
                       "It belongs to a record that was set aside; repair that one and send both "
                       "again.")},
    {"It belongs to a record that is not at head office, .*",
     QT_TRANSLATE_NOOP("Server",
                       "It belongs to a record that is not at head office, or that has been "
                       "removed there.")},
    {"Somebody else is responsible there now; this was still taken in\\.",
     QT_TRANSLATE_NOOP("Server",
                       "Somebody else is responsible there now; this was still taken in.")},
    {"Somebody else is responsible there now; your change was sent for review\\.",
     QT_TRANSLATE_NOOP("Server",
                       "Somebody else is responsible there now; your change was sent for review.")},
    {"Whoever is responsible there has taken your change in\\..*",
     QT_TRANSLATE_NOOP("Server", "Whoever is responsible there has taken your change in.")},
    {"Whoever is responsible there has declined it: (.*)",
     QT_TRANSLATE_NOOP("Server", "Whoever is responsible there has declined it: %1")},
    {"Somebody else has been asked to decide on this\\.",
     QT_TRANSLATE_NOOP("Server", "Somebody else has been asked to decide on this.")},
    {"Its author has taken it back; .*",
     QT_TRANSLATE_NOOP("Server", "Its author has taken it back; there is nothing left to decide.")},
    {"It cannot be taken in as it stands: .*",
     QT_TRANSLATE_NOOP("Server",
                       "It cannot be taken in as it stands now: what it builds on is not at head "
                       "office. You may decline it.")},
    {"It waits with an earlier change until head office has been upgraded\\.",
     QT_TRANSLATE_NOOP("Server",
                       "It waits with an earlier change until head office has been upgraded.")},
    {"This was too much to be saved at once; .*",
     QT_TRANSLATE_NOOP("Server", "This was too much to be saved at once; save it in parts.")},
    {"Head office runs an older version .*",
     QT_TRANSLATE_NOOP("Server",
                       "Head office runs an older version that does not know this yet; it has to "
                       "be upgraded.")},
    {"\\w+\\.\\w+ cannot take this step from where it stands now at head office\\.",
     QT_TRANSLATE_NOOP("Server",
                       "Somebody at head office has changed its state in the meantime, and it "
                       "cannot go on from there.")},
    {"\\w+\\.\\w+ is written once and cannot be changed later\\.",
     QT_TRANSLATE_NOOP("Server", "This is written once and cannot be changed later.")},
    {"You may not .*",
     QT_TRANSLATE_NOOP("Server",
                       "Your role may not change this. Leave it out, or ask somebody who may.")},
};

QRegularExpressionMatch matched(const Sentence &sentence, const QString &reason)
{
    const QRegularExpression pattern(
        QRegularExpression::anchoredPattern(QLatin1StringView(sentence.pattern)));
    return pattern.match(reason);
}

} // namespace

QString serverText(const QString &reason)
{
    for (const Sentence &sentence : sentences) {
        const auto match = matched(sentence, reason);
        if (!match.hasMatch())
            continue;
        const QString text = QCoreApplication::translate("Server", sentence.text);
        return match.lastCapturedIndex() > 0 ? text.arg(match.captured(1)) : text;
    }
    return reason;
}

} // namespace roundsman
