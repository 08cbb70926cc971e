#include "app/inbox/case_words.h"

#include "app/first_line.h"
#include "core/base/text.h"
#include "core/domain/case_rules.h"

#include <QCoreApplication>

namespace roundsman {

namespace {

struct Cases
{
    Q_DECLARE_TR_FUNCTIONS(Cases)
};

constexpr qsizetype longestLine = 160;

bool isOpen(const QString &state) { return isOpenCase(toUtf8(state)); }

std::optional<Instant> movedAt(const Row &row)
{
    return row.has("movedAt") ? row.maybeAt("movedAt") : row.maybeAt("notedAt");
}

QVariantList findingWords(const Row &row, const Words &words)
{
    const QString state = row.text("state");
    const bool isTold = !isOpen(state) && !row.text("outcome").isEmpty();
    const QString title = isTold
        ? Cases::tr("Head office: %1")
              .arg(words.isolated(firstLine(row.text("outcome"), longestLine)))
        : firstLine(row.text("text"), longestLine);
    const QString due = caseDueText(state, row.maybeAt("dueAt"), words);
    const QString when = movedAt(row) ? words.when(*movedAt(row)) : QString();
    return {title,
            words.join({row.text("number"),
                        caseStateText(state),
                        due.isEmpty() ? when : due,
                        row.text("customerName")}),
            state == u"answered" ? "message"
                : isOpen(state)  ? "clock"
                                 : "check",
            false};
}

QVariantList ownedWords(const Row &row, const Words &words)
{
    const QString state = row.text("state");
    const auto due = row.maybeAt("dueAt");
    return {firstLine(row.text("text"), longestLine),
            words.join({row.text("number"),
                        caseDueText(state, due, words),
                        row.text("customerName"),
                        row.text("authorName")}),
            isCaseOverdue(state, due, words) ? "alert" : "message",
            isCaseOverdue(state, due, words)};
}

QVariantList fieldCaseWords(const Row &row, const Words &words)
{
    const QString said = row.text("state");
    const QString state = said == u"new" ? QStringLiteral("received") : said; // it came from there
    const auto due = row.maybeAt("dueAt");
    const bool isWarned = isCaseOverdue(state, due, words);
    const QString owner = isOpen(state) && !row.text("ownerName").isEmpty()
        ? Cases::tr("%1 is to answer", "somebody's name").arg(words.isolated(row.text("ownerName")))
        : QString();
    return {firstLine(row.text("text"), longestLine),
            words.join({row.text("number"),
                        caseStateText(state),
                        caseDueText(state, due, words),
                        owner,
                        row.text("customerName"),
                        row.text("authorName")}),
            isWarned            ? "alert"
                : isOpen(state) ? "clock"
                                : "check",
            isWarned,
            isOpen(state) ? Cases::tr("Waiting for an answer") : Cases::tr("Done with")};
}

QString stepTitle(const QString &what, const QString &text, const Words &words)
{
    const QString said = words.isolated(text);
    if (what == u"received")
        return Cases::tr("Head office has it");
    if (what == u"assigned")
        return Cases::tr("%1 is to answer", "somebody's name").arg(said);
    if (what == u"escalated")
        return Cases::tr("Overdue: now %1 is to answer", "somebody's name").arg(said);
    if (what == u"inWork")
        return Cases::tr("It is being worked on");
    if (what == u"grouped")
        return Cases::tr("Joined with %1: others say the same", "a number").arg(said);
    if (what == u"cause")
        return Cases::tr("The cause: %1").arg(said);
    if (what == u"fix")
        return Cases::tr("What was done: %1").arg(said);
    if (what == u"closed")
        return Cases::tr("Closed");
    return text;
}

QVariantList stepWords(const Row &row, const Words &words)
{
    const QString what = row.text("what");
    const bool isAnswer = what == u"answered" || what == u"declined";
    const QString who = row.text("who").isEmpty() ? Cases::tr("head office") : row.text("who");
    return {stepTitle(what, row.text("text"), words),
            words.join({words.when(row.at("at")),
                        isAnswer ? caseStateText(what) : QString(),
                        what == u"received" ? QString() : who}),
            isAnswer                                       ? "message"
                : what == u"escalated"                     ? "alert"
                : what == u"assigned"                      ? "person"
                : what == u"received" || what == u"closed" ? "check"
                                                           : "note",
            isAnswer};
}

} // namespace

QString caseStateText(const QString &state)
{
    if (state == u"received")
        return Cases::tr("head office has it");
    if (state == u"inWork")
        return Cases::tr("being worked on");
    if (state == u"answered")
        return Cases::tr("answered");
    if (state == u"closed")
        return Cases::tr("closed");
    if (state == u"declined")
        return Cases::tr("declined");
    return Cases::tr("not at head office yet");
}

bool isCaseOverdue(const QString &state, std::optional<Instant> due, const Words &words)
{
    return isOpen(state) && due && *due <= words.now();
}

QString caseDueText(const QString &state, std::optional<Instant> due, const Words &words)
{
    if (!due || !isOpen(state))
        return {};
    const qint64 ahead = -words.daysSince(*due);
    const QString time = words.time(*due);
    if (isCaseOverdue(state, due, words))
        return ahead == 0 ? Cases::tr("overdue since %1", "a time").arg(time)
                          : Cases::tr("overdue since %1", "a day").arg(words.day(*due));
    if (ahead == 0)
        return Cases::tr("by %1", "a time today").arg(time);
    if (ahead == 1)
        return Cases::tr("by tomorrow %1").arg(time);
    return Cases::tr("by %1, %2", "a day and a time")
        .arg(words.chipDay(words.local(*due).date()), time);
}

Dress findingDress(const Words &words)
{
    return {{"title", "detail", "symbol", "warn"},
            [&words](const Row &row) { return findingWords(row, words); }};
}

Dress ownedCaseDress(const Words &words)
{
    return {{"title", "detail", "symbol", "warn"},
            [&words](const Row &row) { return ownedWords(row, words); }};
}

Dress fieldCaseDress(const Words &words)
{
    return {{"title", "detail", "symbol", "warn", "section"},
            [&words](const Row &row) { return fieldCaseWords(row, words); }};
}

Dress stepDress(const Words &words)
{
    return {{"title", "detail", "symbol", "strong"},
            [&words](const Row &row) { return stepWords(row, words); }};
}

Dress givenTaskDress(const Words &words)
{
    return {{"detail", "overdue"}, [&words](const Row &row) {
                const auto due = row.maybeAt("due");
                const QString when = due ? words.when(*due) : QString();
                return QVariantList{words.join({when, row.text("customerName")}),
                                    due && words.daysSince(*due) > 0};
            }};
}

} // namespace roundsman
