#pragma once

#include "sync/protocol/own_devices.h"

#include <QAbstractListModel>
#include <QtQmlIntegration/qqmlintegration.h>

namespace roundsman {

// A device in words: one of this person, or one that he answers for.
struct DeviceLine
{
    QString key; // its number
    QString title;
    QString detail;
    bool isThis = false;
    bool mayEnd = false; // it is another one, and could still sync
    bool needsHelp = false;

    bool operator==(const DeviceLine &) const = default;
};

class OwnDeviceModel : public QAbstractListModel
{
    Q_OBJECT
    QML_NAMED_ELEMENT(OwnDevices)
    QML_UNCREATABLE("view-models own their devices")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    using QAbstractListModel::QAbstractListModel;

    void show(const QList<DeviceLine> &lines);
    int count() const { return int(m_lines.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void countChanged();

private:
    QList<DeviceLine> m_lines;
};

} // namespace roundsman
