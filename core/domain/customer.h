#pragma once

#include "core/schema/schema.h"

#include <QObject>

namespace roundsman {

// Whoever is sold to: an account, somebody who may become one, a dealer.
struct Customer
{
    Q_GADGET
    Q_PROPERTY(QString name MEMBER name FINAL)
    Q_PROPERTY(QString phone MEMBER phone FINAL)
    Q_PROPERTY(QString email MEMBER email FINAL)
    Q_PROPERTY(QString website MEMBER website FINAL)
    Q_PROPERTY(QString note MEMBER note FINAL)
    Q_PROPERTY(QString nextStep MEMBER nextStep FINAL)
    Q_PROPERTY(QStringList tags MEMBER tags FINAL)

public:
    Id id;
    QString name;
    QString number; // given by the server; empty until then
    Id territory;
    QString kind;
    QString tier;
    QString state;
    QString stage;
    QString phone;
    QString email;
    QString website;
    QString street;
    QString zip;
    QString city;
    QString country;
    std::optional<double> lat; // degrees, WGS 84
    std::optional<double> lon;
    QStringList languages;
    QStringList segments; // ids
    QStringList tags;
    QString note;
    QString consent;
    QString creditBlock; // why nothing may be sold on credit; empty: nothing is blocked
    QString nextStep;
    Id owner;
    std::optional<Instant> since;
};

inline constexpr const char *customerKindWords[] = {"account", "prospect", "dealer"};
inline constexpr const char *customerStateWords[] = {"active", "dormant", "closed"};
inline constexpr std::pair<const char *, const char *> customerStateSteps[] = {
    {"active", "dormant"}, {"dormant", "active"}, {"active", "closed"}, {"dormant", "closed"}};
inline constexpr const char *customerStageWords[] = {"new", "qualified", "customer", "lost"};
inline constexpr std::pair<const char *, const char *> customerStageSteps[] = {
    {"new", "qualified"},
    {"new", "customer"},
    {"new", "lost"},
    {"qualified", "customer"},
    {"qualified", "lost"},
    {"customer", "lost"},
    {"lost", "new"}};
// From what allows most to what allows least.
inline constexpr const char *consentWords[] = {"given", "unknown", "essential", "withdrawn"};

template <>
inline constexpr auto schema<Customer> = entity(
    6,
    "customer",
    R | M,
    {territory("territory")},
    field(1, "name", &Customer::name).limit(200).required().lww().search(10),
    field(2, "number", &Customer::number).limit(64).writers(S).search(8),
    field(3, "territory", &Customer::territory).references("territory").writers(M).required(),
    field(4, "kind", &Customer::kind).oneOf(customerKindWords),
    field(5, "tier", &Customer::tier).limit(8).writers(M),
    field(6, "state", &Customer::state).state({customerStateWords, customerStateSteps}),
    field(7, "stage", &Customer::stage).state({customerStageWords, customerStageSteps}),
    field(8, "phone", &Customer::phone).limit(64).lww().search(3),
    field(9, "email", &Customer::email).limit(200).lww().search(3),
    field(10, "website", &Customer::website).limit(500).lww(),
    field(11, "street", &Customer::street).merge(Merge::person),
    field(12, "zip", &Customer::zip).limit(32).inUnit(11),
    field(13, "city", &Customer::city).limit(200).inUnit(11).search(6),
    field(14, "country", &Customer::country).limit(100).inUnit(11),
    field(15, "lat", &Customer::lat).inUnit(11),
    field(16, "lon", &Customer::lon).inUnit(11),
    field(17, "languages", &Customer::languages).merge(Merge::set),
    field(18, "segments", &Customer::segments).merge(Merge::set),
    field(19, "tags", &Customer::tags).merge(Merge::set),
    field(20, "note", &Customer::note).note().search(2),
    field(21, "consent", &Customer::consent).strict(consentWords),
    field(22, "creditBlock", &Customer::creditBlock).writers(M).readers(M),
    field(23, "nextStep", &Customer::nextStep).lww(),
    field(24, "owner", &Customer::owner).references("user").writers(M),
    field(25, "since", &Customer::since));

} // namespace roundsman
