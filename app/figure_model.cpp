#include "app/figure_model.h"

namespace roundsman {

enum FigureRole { Value = Qt::UserRole, Unit, Label, Kind };

void FigureModel::show(const QList<Figure> &figures)
{
    if (figures == m_figures)
        return;
    if (figures.size() == m_figures.size()) {
        m_figures = figures;
        emit dataChanged(index(0), index(count() - 1));
        return;
    }
    beginResetModel();
    m_figures = figures;
    endResetModel();
    emit countChanged();
}

int FigureModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant FigureModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Figure &figure = m_figures.at(index.row());
    switch (role) {
    case Value: return figure.value;
    case Unit: return figure.unit;
    case Label: return figure.label;
    case Kind: return figure.kind;
    default: return {};
    }
}

QHash<int, QByteArray> FigureModel::roleNames() const
{
    return {{Value, "value"}, {Unit, "unit"}, {Label, "label"}, {Kind, "kind"}};
}

} // namespace roundsman
