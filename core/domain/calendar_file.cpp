#include "core/domain/calendar_file.h"

#include "core/base/content_lines.h"

#include <QDateTime>
#include <QTimeZone>

namespace roundsman {

using namespace std::chrono_literals;

static constexpr auto usualStay = 30min;

static std::string utc(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(at.ms, QTimeZone::utc())
        .toString(u"yyyyMMdd'T'HHmmss'Z'")
        .toStdString();
}

static void addEvent(ContentLines &lines, const CalendarEvent &event, Instant madeAt)
{
    lines.add("BEGIN", "VEVENT");
    lines.add("UID", event.id.text() + "@roundsman");
    lines.add("DTSTAMP", utc(madeAt));
    lines.add("DTSTART", utc(event.begin));
    lines.add("DTEND", utc(event.end.value_or(event.begin + usualStay)));
    lines.addText("SUMMARY", event.title);
    lines.addText("LOCATION", event.place);
    lines.addText("DESCRIPTION", event.note);
    lines.add("CLASS", "PRIVATE");
    lines.add("BEGIN", "VALARM");
    lines.add("ACTION", "DISPLAY");
    lines.add("TRIGGER", "-PT30M");
    lines.addText("DESCRIPTION", event.title);
    lines.add("END", "VALARM");
    lines.add("END", "VEVENT");
}

std::string calendarFile(std::span<const CalendarEvent> events, Instant madeAt)
{
    ContentLines lines;
    lines.add("BEGIN", "VCALENDAR");
    lines.add("VERSION", "2.0");
    lines.add("PRODID", "-//Roundsman//EN");
    lines.add("METHOD", "PUBLISH");
    for (const CalendarEvent &event : events)
        addEvent(lines, event, madeAt);
    lines.add("END", "VCALENDAR");
    return lines.text();
}

} // namespace roundsman
