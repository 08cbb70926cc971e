#include "app/choice_model.h"

namespace roundsman {

enum ChoiceRole { Key = Qt::UserRole, Text, Chosen, Icon };

static bool sameKeys(const QList<Choice> &a, const QList<Choice> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Choice &x, const Choice &y) {
        return x.key == y.key;
    });
}

void ChoiceModel::show(const QList<Choice> &choices)
{
    if (choices == m_choices)
        return;
    if (sameKeys(choices, m_choices)) { // the chips stay, their words or marks change
        m_choices = choices;
        emit dataChanged(index(0), index(count() - 1));
        return;
    }
    beginResetModel();
    m_choices = choices;
    endResetModel();
    emit countChanged();
}

void ChoiceModel::mark(const QSet<QString> &keys)
{
    for (int row = 0; row < count(); ++row) {
        Choice &choice = m_choices[row];
        if (choice.chosen == keys.contains(choice.key))
            continue;
        choice.chosen = !choice.chosen;
        emit dataChanged(index(row), index(row), {Chosen});
    }
}

int ChoiceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant ChoiceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Choice &choice = m_choices.at(index.row());
    switch (role) {
    case Key: return choice.key;
    case Text: return choice.text;
    case Chosen: return choice.chosen;
    case Icon: return choice.icon;
    default: return {};
    }
}

QHash<int, QByteArray> ChoiceModel::roleNames() const
{
    return {{Key, "key"}, {Text, "text"}, {Chosen, "chosen"}, {Icon, "icon"}};
}

} // namespace roundsman
