#pragma once

#include <QAbstractListModel>
#include <QSet>
#include <QtQmlIntegration/qqmlintegration.h>

namespace roundsman {

struct Choice
{
    QString key;
    QString text;
    bool chosen = false;
    QString icon = {};

    bool operator==(const Choice &) const = default;
};

// A few things to tap. What a tap means is its owner's business: it hears chose() and says show().
class ChoiceModel : public QAbstractListModel
{
    Q_OBJECT
    QML_NAMED_ELEMENT(Choices)
    QML_UNCREATABLE("view-models own their choices")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    using QAbstractListModel::QAbstractListModel;

    void show(const QList<Choice> &choices);
    void mark(const QSet<QString> &keys); // these are chosen and no others
    const QList<Choice> &choices() const { return m_choices; }
    int count() const { return int(m_choices.size()); }

    Q_INVOKABLE void choose(const QString &key) { emit chose(key); }
    Q_INVOKABLE QString keyAt(int row) const { return m_choices.value(row).key; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void countChanged();
    void chose(const QString &key);

private:
    QList<Choice> m_choices;
};

} // namespace roundsman
