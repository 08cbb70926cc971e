#pragma once

#include "core/schema/schema.h"

namespace roundsman {

// When people work: what "in eight working hours" is counted by.
struct Calendar
{
    Id id;
    QString name;
    QString zone;         // IANA name
    QStringList hours;    // "mon 08:00-12:00", one stretch a line
    QStringList holidays; // "2026-12-24"
};

template <>
inline constexpr auto
    schema<Calendar> = entity(27,
                              "calendar",
                              A,
                              {company},
                              field(1, "name", &Calendar::name).limit(200).required(),
                              field(2, "zone", &Calendar::zone).limit(64).required(),
                              field(3, "hours", &Calendar::hours).merge(Merge::set),
                              field(4, "holidays", &Calendar::holidays).merge(Merge::set));

} // namespace roundsman
