#include "app/visit/photo_model.h"

#include "core/base/text.h"

namespace roundsman {

enum PhotoRole { Key = Qt::UserRole, Url, Caption };

void PhotoModel::show(const QList<DraftPhoto> &photos)
{
    if (photos == m_photos)
        return;
    beginResetModel();
    m_photos = photos;
    endResetModel();
    emit countChanged();
}

int PhotoModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

QVariant PhotoModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DraftPhoto &photo = m_photos.at(index.row());
    switch (role) {
    case Key: return toQString(photo.id.text());
    case Url: return photo.file;
    case Caption: return photo.caption;
    default: return {};
    }
}

QHash<int, QByteArray> PhotoModel::roleNames() const
{
    return {{Key, "key"}, {Url, "url"}, {Caption, "caption"}};
}

} // namespace roundsman
