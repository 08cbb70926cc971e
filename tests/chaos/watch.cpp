#include "tests/chaos/watch.h"

namespace roundsman::chaos {

static QSet<Token> tokensIn(const test::JsonLines &rows, const QString &field)
{
    QSet<Token> found;
    for (const QJsonObject &row : rows)
        found += tokensIn(row[field]);
    return found;
}

// Feedback first: the visit of the same group may only be there longer, never come later.
void Watch::look(FieldDevice &device)
{
    if (device.isBehind())
        return;
    device.list("feedback", [this, &device](const test::JsonLines &feedback) {
        const QSet<Token> heard = tokensIn(feedback, "text");
        device.list("visit", [this, &device, heard](const test::JsonLines &visits) {
            compare(device.number(), heard, tokensIn(visits, "purpose"));
        });
    });
}

// A visit's token is made just before that of its feedback.
static Token visitOf(const Token &feedback)
{
    const int number = feedback.section('n', 1).chopped(1).toInt();
    return feedback.section('n', 0, 0) + 'n' + QString::number(number - 1) + 'z';
}

void Watch::compare(int device, const QSet<Token> &heard, const QSet<Token> &visits)
{
    for (const Token &token : m_shown[device] - heard)
        m_wrongs += QString("device %1 no longer shows %2").arg(device).arg(token);
    for (const Token &token : heard) {
        if (!visits.contains(visitOf(token)))
            m_wrongs += QString("device %1 shows %2 without its visit").arg(device).arg(token);
    }
    m_shown[device] += heard;
}

} // namespace roundsman::chaos
