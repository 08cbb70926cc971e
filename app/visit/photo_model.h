#pragma once

#include "app/visit/visit_draft.h"

#include <QAbstractListModel>
#include <QtQmlIntegration/qqmlintegration.h>
#include <QUrl>

namespace roundsman {

// The photos of the visit under way, in the order in which they were taken.
class PhotoModel : public QAbstractListModel
{
    Q_OBJECT
    QML_NAMED_ELEMENT(Photos)
    QML_UNCREATABLE("owned by VisitEditor")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    using QAbstractListModel::QAbstractListModel;

    void show(const QList<DraftPhoto> &photos);
    int count() const { return int(m_photos.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void countChanged();

private:
    QList<DraftPhoto> m_photos;
};

} // namespace roundsman
