#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"

#include <QString>

#include <optional>
#include <span>
#include <string>

namespace roundsman {

// What a calendar shows of something planned.
struct CalendarEvent
{
    Id id; // the same one later replaces what the calendar has
    QString title;
    QString place;
    QString note;
    Instant begin;
    std::optional<Instant> end; // else it takes half an hour
};

// Events as an iCalendar file for the calendar of a phone, private ones, each with a reminder.
// Times are UTC, so that they hold in whatever zone the phone is.
std::string calendarFile(std::span<const CalendarEvent> events, Instant madeAt);

} // namespace roundsman
