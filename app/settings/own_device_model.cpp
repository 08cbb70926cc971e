#include "app/settings/own_device_model.h"

namespace roundsman {

enum DeviceRole { Key = Qt::UserRole, Title, Detail, IsThis, MayEnd, NeedsHelp };

void OwnDeviceModel::show(const QList<DeviceLine> &lines)
{
    if (lines == m_lines)
        return;
    beginResetModel();
    m_lines = lines;
    endResetModel();
    emit countChanged();
}

int OwnDeviceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant OwnDeviceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DeviceLine &line = m_lines.at(index.row());
    switch (role) {
    case Key: return line.key;
    case Title: return line.title;
    case Detail: return line.detail;
    case IsThis: return line.isThis;
    case MayEnd: return line.mayEnd;
    case NeedsHelp: return line.needsHelp;
    default: return {};
    }
}

QHash<int, QByteArray> OwnDeviceModel::roleNames() const
{
    return {{Key, "key"},
            {Title, "title"},
            {Detail, "detail"},
            {IsThis, "isThis"},
            {MayEnd, "mayEnd"},
            {NeedsHelp, "needsHelp"}};
}

} // namespace roundsman
