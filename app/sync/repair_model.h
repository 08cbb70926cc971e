#pragma once

#include "app/sync/field_words.h"
#include "core/store/repair.h"

#include <QAbstractListModel>
#include <QtQmlIntegration/qqmlintegration.h>

namespace roundsman {

// The fields of something that was set aside, under the records that they belong to. Roles: key,
// record (a heading, "" while the same goes on), label, text, kind ("line", "note", "choice",
// "shown"), words and texts (of a choice, as stored and as said), leavable, isLeft.
class RepairModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by RepairEditor")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    explicit RepairModel(const Words &words, QObject *parent = nullptr);

    void show(const std::vector<SetAsideCell> &cells);
    int count() const { return int(m_fields.size()); }
    bool isChanged() const;
    std::vector<Repair> repairs() const;
    QString faulty() const; // the label of the first field that cannot be read; "": none

    Q_INVOKABLE void write(int row, const QString &text);
    Q_INVOKABLE void leaveOut(int row, bool isLeft);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void countChanged();
    void written();

private:
    struct Field
    {
        SetAsideCell cell;
        QString text; // as typed; of a choice: the stored word
        bool isWritten = false;
        bool isLeft = false;
    };

    QString kindOf(const Field &field) const;
    QString recordAt(int row) const;

    const Words &m_words;
    QList<Field> m_fields;
};

} // namespace roundsman
