#include "tests/chaos/ledger.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace roundsman::chaos {

QSet<Token> tokensIn(const QString &text)
{
    static const QRegularExpression token("tk\\d+n\\d+z");
    QSet<Token> found;
    for (auto each = token.globalMatch(text); each.hasNext();)
        found += each.next().captured();
    return found;
}

QSet<Token> tokensIn(const QJsonValue &value)
{
    if (!value.isArray())
        return tokensIn(value.toString());
    QSet<Token> found;
    for (const auto &word : value.toArray())
        found += tokensIn(word.toString());
    return found;
}

Token Ledger::token(int device) { return QString("tk%1n%2z").arg(device).arg(++m_tokens); }

int Ledger::add(Write write)
{
    write.put += write.token;
    m_writes.push_back(std::move(write));
    return int(m_writes.size()) - 1;
}

bool Ledger::isSuperseded(const Write &write) const
{
    return !write.isNew && std::ranges::any_of(m_writes, [&](const Write &later) {
        if (later.isNew || later.row != write.row || later.field != write.field
            || later.token == write.token)
            return false;
        if (later.outcome == Outcome::Asked)
            return !later.put.contains(write.token);
        return later.outcome == Outcome::Saved && later.saw.contains(write.token)
            && !later.put.contains(write.token);
    });
}

int Ledger::count(Outcome outcome) const
{
    return int(std::ranges::count(m_writes, outcome, &Write::outcome));
}

} // namespace roundsman::chaos
