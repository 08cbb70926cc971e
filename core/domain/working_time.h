#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/calendar.h"

#include <QTimeZone>

#include <array>
#include <set>

namespace roundsman {

// A stretch of a working day, in minutes from its midnight by the wall clock; ends at 24:00 or
// before.
struct Stretch
{
    int from = 0;
    int to = 0;

    auto operator<=>(const Stretch &) const = default;
};

// A calendar, ready to count by.
struct WorkingHours
{
    QTimeZone zone = QTimeZone::utc();
    std::array<std::vector<Stretch>, 7> days; // from Monday; sorted, none touches another
    std::set<QDate> holidays;
};

// What the calendar's words mean. The error names the first one that means nothing.
Result<WorkingHours> workingHours(const Calendar &calendar);
// For who has no calendar: Monday to Friday, nine to five.
WorkingHours usualHours(const QTimeZone &zone);

// "mon-fri 08:00-12:00" as the words of a calendar, one a day; the error says how it is written.
Result<QStringList> hourWords(const QString &spoken);

// The moment at which that much working time has passed since `from`. Holidays and nights do not
// count; an hour that the clock shows twice counts twice, one that it leaves out not at all.
// Where nobody ever works, plain time is counted.
Instant afterWorking(const WorkingHours &hours, Instant from, std::chrono::milliseconds working);

} // namespace roundsman
