#include "core/domain/brief_rules.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace roundsman {

namespace {

constexpr qsizetype longestMessage = 200; // letters; more is not read at a door

struct Gap
{
    bool is = false;
    const char *sentence = nullptr;
};

bool isBlank(const QString &text) { return text.trimmed().isEmpty(); }

} // namespace

std::vector<std::string> missing(const Brief &brief)
{
    const QStringList choices = choicesOf(brief);
    const bool hasDates = brief.validFrom && brief.validUntil;
    const Gap gaps[] = {
        {isBlank(brief.title), "It has no title: name it in a few words."},
        {isBlank(brief.goal), "It has no goal: say what is to be reached."},
        {brief.audience.isNull(), "It has no audience: say for whom it is."},
        {isBlank(brief.message), "It has no message: write the one sentence to say."},
        {brief.message.size() > longestMessage,
         "Its message is too long for a door: write one sentence of at most 200 letters."},
        {isBlank(brief.material), "It names no material: say what to take along, or \"none\"."},
        {isBlank(brief.offer), "It has no price or promotion: name it, or write \"none\"."},
        {!hasDates, "It has no dates: say from when until when it holds."},
        {hasDates && *brief.validUntil <= *brief.validFrom,
         "It ends before it begins: correct the dates."},
        {isBlank(brief.expected), "It expects no result: say what will be counted."},
        {isBlank(brief.question), "It has no check question: ask what only a reader can answer."},
        {choices.size() < 2, "Its check question has no two answers to choose from."},
        {choices.size() >= 2 && (brief.right < 0 || brief.right >= choices.size()),
         "None of its answers is marked as the right one."},
    };
    std::vector<std::string> sentences;
    for (const Gap &gap : gaps) {
        if (gap.is)
            sentences.emplace_back(gap.sentence);
    }
    return sentences;
}

QStringList choicesOf(const Brief &brief)
{
    QStringList choices;
    for (const QJsonValue choice : QJsonDocument::fromJson(brief.choices.toUtf8()).array())
        choices += choice.toString();
    return choices;
}

QString choicesText(const QStringList &choices)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(choices)).toJson(QJsonDocument::Compact));
}

bool isRight(const Brief &brief, const QString &answer)
{
    const QStringList choices = choicesOf(brief);
    return brief.right >= 0 && brief.right < choices.size()
        && choices.at(qsizetype(brief.right)) == answer;
}

bool concerns(const Brief &brief, const QStringList &segments)
{
    return brief.segments.isEmpty() || std::ranges::any_of(segments, [&](const QString &each) {
               return brief.segments.contains(each);
           });
}

bool isInForce(const Brief &brief, Instant now)
{
    return brief.state == u"published" && (!brief.validFrom || *brief.validFrom <= now)
        && (!brief.validUntil || now < *brief.validUntil);
}

} // namespace roundsman
