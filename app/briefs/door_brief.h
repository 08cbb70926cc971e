#pragma once

#include "app/words.h"
#include "core/store/store.h"

#include <QtQmlIntegration/qqmlintegration.h>

namespace roundsman {

// The brief that holds at a customer's door, if any does: of several the one that is not
// understood yet.
class DoorBrief : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by whoever shows a customer")
    Q_PROPERTY(QString key READ key NOTIFY found FINAL)
    Q_PROPERTY(QString title READ title NOTIFY found FINAL)
    Q_PROPERTY(QString message READ message NOTIFY found FINAL)
    Q_PROPERTY(bool settled READ isSettled NOTIFY found FINAL)

public:
    DoorBrief(Store &store, Words &words, QObject *parent = nullptr);

    void lookAt(const Id &customer); // null: at nobody

    QString key() const { return m_key; } // "": none does
    QString title() const { return m_title; }
    QString message() const { return m_message; }
    bool isSettled() const { return m_settled; }

signals:
    void found();

private:
    void find();

    Store &m_store;
    Words &m_words;
    Id m_customer;
    QString m_key, m_title, m_message;
    bool m_settled = false;
};

} // namespace roundsman
