#include "app/briefs/brief_model.h"

namespace roundsman {

enum Role { Key = Qt::UserRole, Title, Detail, Symbol, Warn, Past };

// Rows that are as they were stay where they are, and so does what the person looks at.
void BriefModel::show(const QList<BriefRow> &rows)
{
    if (rows == m_rows)
        return;
    const bool isSameLength = rows.size() == m_rows.size();
    if (!isSameLength)
        beginResetModel();
    m_rows = rows;
    if (!isSameLength) {
        endResetModel();
        emit countChanged();
    } else if (!m_rows.isEmpty()) {
        emit dataChanged(index(0), index(count() - 1));
    }
}

int BriefModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

QVariant BriefModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const BriefRow &row = m_rows.at(index.row());
    switch (role) {
    case Key: return row.key;
    case Title: return row.title;
    case Detail: return row.detail;
    case Symbol: return row.symbol;
    case Warn: return row.warn;
    case Past: return row.past;
    default: return {};
    }
}

QHash<int, QByteArray> BriefModel::roleNames() const
{
    return {{Key, "key"},
            {Title, "title"},
            {Detail, "detail"},
            {Symbol, "symbol"},
            {Warn, "warn"},
            {Past, "past"}};
}

} // namespace roundsman
