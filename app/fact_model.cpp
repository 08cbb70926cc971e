#include "app/fact_model.h"

namespace roundsman {

enum FactRole { Symbol = Qt::UserRole, Title, Detail };

void FactModel::show(const QList<Fact> &facts)
{
    if (facts == m_facts)
        return;
    beginResetModel();
    m_facts = facts;
    endResetModel();
    emit countChanged();
}

int FactModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

QVariant FactModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Fact &fact = m_facts.at(index.row());
    switch (role) {
    case Symbol: return fact.symbol;
    case Title: return fact.title;
    case Detail: return fact.detail;
    default: return {};
    }
}

QHash<int, QByteArray> FactModel::roleNames() const
{
    return {{Symbol, "symbol"}, {Title, "title"}, {Detail, "detail"}};
}

} // namespace roundsman
