#pragma once

#include "core/domain/customer.h"
#include "core/store/store.h"

#include <QTimer>
#include <QtQmlIntegration/qqmlintegration.h>

namespace roundsman {

// One customer as a value: loaded, corrected, saved whole. What is typed and not saved yet is kept
// in the encrypted store, and there again when the customer is next corrected.
class CustomerEditor : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("opened by CustomerScreen")
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY edited FINAL)
    Q_PROPERTY(QString phone READ phone WRITE setPhone NOTIFY edited FINAL)
    Q_PROPERTY(QString email READ email WRITE setEmail NOTIFY edited FINAL)
    Q_PROPERTY(QString website READ website WRITE setWebsite NOTIFY edited FINAL)
    Q_PROPERTY(QString street READ street WRITE setStreet NOTIFY edited FINAL)
    Q_PROPERTY(QString zip READ zip WRITE setZip NOTIFY edited FINAL)
    Q_PROPERTY(QString city READ city WRITE setCity NOTIFY edited FINAL)
    Q_PROPERTY(QString note READ note WRITE setNote NOTIFY edited FINAL)
    Q_PROPERTY(bool changed READ isChanged NOTIFY edited FINAL)
    Q_PROPERTY(bool loading READ isLoading NOTIFY edited FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged FINAL)

public:
    CustomerEditor(Store &store, const Id &customer, QObject *parent = nullptr);
    ~CustomerEditor() override; // what was not kept yet is kept

    QString name() const { return m_customer.name; }
    QString phone() const { return m_customer.phone; }
    QString email() const { return m_customer.email; }
    QString website() const { return m_customer.website; }
    QString street() const { return m_customer.street; }
    QString zip() const { return m_customer.zip; }
    QString city() const { return m_customer.city; }
    QString note() const { return m_customer.note; }
    void setName(const QString &name) { set(&Customer::name, name); }
    void setPhone(const QString &phone) { set(&Customer::phone, phone); }
    void setEmail(const QString &email) { set(&Customer::email, email); }
    void setWebsite(const QString &website) { set(&Customer::website, website); }
    void setStreet(const QString &street) { set(&Customer::street, street); }
    void setZip(const QString &zip) { set(&Customer::zip, zip); }
    void setCity(const QString &city) { set(&Customer::city, city); }
    void setNote(const QString &note) { set(&Customer::note, note); }
    bool isChanged() const;
    bool isLoading() const { return m_loading; }
    QString problem() const { return m_problem; }

    Q_INVOKABLE void save();

signals:
    void edited();
    void saved();
    void problemChanged();

private:
    void set(QString Customer::*field, const QString &text);
    void takeDraft();
    void keep();
    std::string draftKey() const { return "draft/customer/" + m_stored.id.text(); }
    void report(const QString &problem);

    Store &m_store;
    Customer m_stored;
    Customer m_customer;
    Seen m_seen; // what others change while this is open stays changed
    QTimer m_keeping;
    QString m_problem;
    bool m_loading = true;
};

} // namespace roundsman
