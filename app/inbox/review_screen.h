#pragma once

#include "app/row_model.h"
#include "app/words.h"
#include "core/domain/review_item.h"
#include "core/store/store.h"

namespace roundsman {

// Late work of others that this person decides on, with or without a network. Head office writes
// what is accepted, so that cannot be taken back; that something was declined can.
class ReviewScreen : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by InboxScreen")
    Q_PROPERTY(roundsman::RowModel *rows READ rows CONSTANT FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY told FINAL)

public:
    ReviewScreen(Store &store, Words &words, const Id &person, QObject *parent = nullptr);

    RowModel *rows() { return &m_rows; }
    const RowModel *rows() const { return &m_rows; }
    QString problem() const { return m_problem; }

    Q_INVOKABLE void accept(const QString &key);
    Q_INVOKABLE void decline(const QString &key, const QString &why);
    Q_INVOKABLE void undo(); // the latest decline

signals:
    void told();
    void accepted(const QString &words); // saved on this device
    void declined(const QString &words);

private:
    void showRows();
    void decide(const Id &item,
                const QString &title,
                const QString &state,
                const std::optional<QString> &answer);
    void report(const QString &problem);

    Store &m_store;
    Words &m_words;
    const Id m_person;
    Id m_declined;
    QString m_problem;
    RowModel m_rows;
};

} // namespace roundsman
