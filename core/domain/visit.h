#pragma once

#include "core/schema/schema.h"

#include <QObject>

namespace roundsman {

// A rep at a customer's door: planned, begun, done.
struct Visit
{
    Q_GADGET
    Q_PROPERTY(QString purpose MEMBER purpose FINAL)
    Q_PROPERTY(QString state MEMBER state FINAL)
    Q_PROPERTY(QString outcome MEMBER outcome FINAL)
    Q_PROPERTY(QString note MEMBER note FINAL)
    Q_PROPERTY(QString nextStep MEMBER nextStep FINAL)

public:
    Id id;
    Id customer;
    Id user;
    std::optional<Instant> plannedStart;
    std::optional<Instant> plannedEnd;
    QString zone; // IANA name of the zone that the plan was made in
    QString purpose;
    QString state;
    std::optional<Instant> arrivedAt;
    std::optional<Instant> leftAt;
    QString outcome; // words of what came of it, separated by spaces
    QString note;
    QString nextStep;
};

inline constexpr const char *visitWords[] = {"planned", "arrived", "done", "cancelled"};
inline constexpr std::pair<const char *, const char *> visitSteps[] = {{"planned", "arrived"},
                                                                       {"planned", "cancelled"},
                                                                       {"planned", "done"},
                                                                       {"arrived", "done"},
                                                                       {"arrived", "cancelled"}};

template <>
inline constexpr auto schema<Visit> =
    entity(15,
           "visit",
           R | M,
           {follow("customer"), person("user")},
           field(1, "customer", &Visit::customer).references("customer").required(),
           field(2, "user", &Visit::user).references("user").required(),
           field(3, "plannedStart", &Visit::plannedStart).merge(Merge::person).indexed(),
           field(4, "plannedEnd", &Visit::plannedEnd).inUnit(3),
           field(5, "zone", &Visit::zone).limit(64).inUnit(3),
           field(6, "purpose", &Visit::purpose).lww(),
           field(7, "state", &Visit::state).state({visitWords, visitSteps}),
           field(8, "arrivedAt", &Visit::arrivedAt),
           field(9, "leftAt", &Visit::leftAt),
           field(10, "outcome", &Visit::outcome).lww(),
           field(11, "note", &Visit::note).note().search(2),
           field(12, "nextStep", &Visit::nextStep).lww());

} // namespace roundsman
