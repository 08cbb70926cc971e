#pragma once

#include "core/schema/schema.h"

#include <QObject>

namespace roundsman {

// A person at a customer.
struct Contact
{
    Q_GADGET
    Q_PROPERTY(QString name MEMBER name FINAL)
    Q_PROPERTY(QString title MEMBER title FINAL)
    Q_PROPERTY(QString phone MEMBER phone FINAL)
    Q_PROPERTY(QString email MEMBER email FINAL)

public:
    Id id;
    Id customer;
    QString name;
    QString title;
    QString phone;
    QString email;
    QString channel; // how this person likes to be reached
    QStringList languages;
    QString note;
    QString consent;
};

inline constexpr const char *contactConsentWords[] = {"given", "unknown", "essential", "withdrawn"};

template <>
inline constexpr auto schema<Contact> =
    entity(7,
           "contact",
           R | M,
           {follow("customer")},
           field(1, "customer", &Contact::customer).references("customer").required(),
           field(2, "name", &Contact::name).limit(200).required().lww().search(7),
           field(3, "title", &Contact::title).limit(200).lww(),
           field(4, "phone", &Contact::phone).limit(64).lww().search(3),
           field(5, "email", &Contact::email).limit(200).lww().search(3),
           field(6, "channel", &Contact::channel).limit(32).lww(),
           field(7, "languages", &Contact::languages).merge(Merge::set),
           field(8, "note", &Contact::note).note().search(2),
           field(9, "consent", &Contact::consent).strict(contactConsentWords));

} // namespace roundsman
