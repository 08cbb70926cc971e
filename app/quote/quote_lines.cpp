#include "app/quote/quote_lines.h"

#include <algorithm>

namespace roundsman {

enum LineRole { Key = Qt::UserRole, Name, Detail, Count, CountText, Amount, Warn };

QuoteLines::QuoteLines(const Words &words, QObject *parent) :
    QAbstractListModel(parent),
    m_words(words)
{ }

void QuoteLines::show(const QList<Line> &lines)
{
    const bool isSame = std::ranges::equal(lines, m_lines, {}, &Line::key, &Line::key);
    if (!isSame) {
        beginResetModel();
        m_lines = lines;
        endResetModel();
        return emit countChanged();
    }
    for (int i = 0; i < count(); ++i) {
        if (m_lines[i] == lines[i])
            continue;
        m_lines[i] = lines[i];
        emit dataChanged(index(i), index(i));
    }
}

int QuoteLines::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

QVariant QuoteLines::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines.at(index.row());
    switch (role) {
    case Key: return line.key;
    case Name: return line.name;
    case Detail: return line.detail;
    case Count: return int(line.quantity);
    case CountText: return m_words.count(line.quantity);
    case Amount: return line.amount;
    case Warn: return line.warn;
    default: return {};
    }
}

QHash<int, QByteArray> QuoteLines::roleNames() const
{
    return {{Key, "key"},
            {Name, "name"},
            {Detail, "detail"},
            {Count, "quantity"},
            {CountText, "quantityText"},
            {Amount, "amount"},
            {Warn, "warn"}};
}

} // namespace roundsman
