#pragma once

#include <QAbstractListModel>
#include <QtQmlIntegration/qqmlintegration.h>

namespace roundsman {

// A number with its unit beside it and its meaning below it.
struct Figure
{
    QString value;
    QString unit;
    QString label;        // at most 18 letters, so that none is cut
    QString kind = "ink"; // ink, warn, good

    bool operator==(const Figure &) const = default;
};

class FigureModel : public QAbstractListModel
{
    Q_OBJECT
    QML_NAMED_ELEMENT(Figures)
    QML_UNCREATABLE("view-models own their figures")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    using QAbstractListModel::QAbstractListModel;

    void show(const QList<Figure> &figures);
    const QList<Figure> &figures() const { return m_figures; }
    int count() const { return int(m_figures.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void countChanged();

private:
    QList<Figure> m_figures;
};

} // namespace roundsman
