#include "core/domain/working_time.h"

#include "core/base/text.h"

#include <algorithm>

namespace roundsman {

namespace {

using std::chrono::milliseconds;

constexpr std::array dayWords{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
constexpr int fullDay = 24 * 60;
constexpr int mostDays = 3'700; // ten years: whoever does not work in these never does

Error invalid(const QString &what) { return {Error::Code::Invalid, toUtf8(what)}; }

int dayOf(const QString &word)
{
    const auto found = std::ranges::find(dayWords, toUtf8(word.toLower()));
    return found == dayWords.end() ? -1 : int(found - dayWords.begin());
}

// "08:30" as minutes; −1: it is no time of a day.
int minutesOf(const QString &text)
{
    if (text == u"24:00")
        return fullDay;
    const QTime time = QTime::fromString(text, QStringLiteral("HH:mm"));
    return time.isValid() ? time.hour() * 60 + time.minute() : -1;
}

std::optional<Stretch> stretchOf(const QString &text)
{
    const Stretch stretch{minutesOf(text.section(u'-', 0, 0)), minutesOf(text.section(u'-', 1))};
    if (stretch.from < 0 || stretch.to <= stretch.from)
        return std::nullopt;
    return stretch;
}

// Stretches that overlap or touch become one.
void tidy(std::vector<Stretch> &day)
{
    std::ranges::sort(day);
    std::vector<Stretch> joined;
    for (const Stretch &each : day) {
        if (!joined.empty() && each.from <= joined.back().to)
            joined.back().to = std::max(joined.back().to, each.to);
        else
            joined.push_back(each);
    }
    day = std::move(joined);
}

// A zone's clock hands, and the moments that they stand for.
class WallClock
{
public:
    explicit WallClock(const QTimeZone &zone) : m_zone(zone) { }

    QDate dayOf(Instant at) const
    {
        return QDateTime::fromMSecsSinceEpoch(at.ms + offsetAt(at.ms), Qt::UTC).date();
    }
    // The first moment at which the hands stand so, or the last; where they never do, the moment
    // at which they jump past.
    Instant moment(const QDate &day, int minutes, bool first) const
    {
        const std::int64_t hands =
            QDateTime(day, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch() + minutes * 60'000LL;
        const std::int64_t before = offsetAt(hands - 86'400'000);
        const std::int64_t after = offsetAt(hands + 86'400'000);
        const bool early = offsetAt(hands - before) == before;
        const bool late = offsetAt(hands - after) == after;
        if (early && late)
            return {hands - (first ? std::max(before, after) : std::min(before, after))};
        if (early || late)
            return {hands - (early ? before : after)};
        return jump(hands - std::max(before, after), hands - std::min(before, after));
    }

private:
    std::int64_t offsetAt(std::int64_t ms) const
    {
        return 1'000LL * m_zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC));
    }
    // The change of offset between two moments, to the millisecond.
    Instant jump(std::int64_t low, std::int64_t high) const
    {
        const std::int64_t offset = offsetAt(low);
        while (low + 1 < high) {
            const std::int64_t middle = low + (high - low) / 2;
            (offsetAt(middle) == offset ? low : high) = middle;
        }
        return {high};
    }

    const QTimeZone &m_zone;
};

bool isEverWorked(const WorkingHours &hours)
{
    return std::ranges::any_of(hours.days, [](const auto &day) { return !day.empty(); });
}

} // namespace

Result<WorkingHours> workingHours(const Calendar &calendar)
{
    WorkingHours hours;
    hours.zone = QTimeZone(calendar.zone.toUtf8());
    if (!hours.zone.isValid())
        return invalid(QStringLiteral("There is no time zone \"%1\"; name one such as "
                                      "Europe/Bratislava.")
                           .arg(calendar.zone));
    for (const QString &word : calendar.hours) {
        const int day = dayOf(word.section(u' ', 0, 0));
        const auto stretch = stretchOf(word.section(u' ', 1));
        if (day < 0 || !stretch)
            return invalid(QStringLiteral("\"%1\" is no stretch of a working day; write it as "
                                          "\"mon 08:00-16:30\".")
                               .arg(word));
        hours.days[std::size_t(day)].push_back(*stretch);
    }
    std::ranges::for_each(hours.days, tidy);
    for (const QString &word : calendar.holidays) {
        const QDate day = QDate::fromString(word, Qt::ISODate);
        if (!day.isValid())
            return invalid(QStringLiteral("\"%1\" is no day; write it as 2026-12-24.").arg(word));
        hours.holidays.insert(day);
    }
    return hours;
}

WorkingHours usualHours(const QTimeZone &zone)
{
    WorkingHours hours;
    hours.zone = zone.isValid() ? zone : QTimeZone::utc();
    for (std::size_t day = 0; day < 5; ++day)
        hours.days[day] = {{9 * 60, 17 * 60}};
    return hours;
}

Result<QStringList> hourWords(const QString &spoken)
{
    const QString days = spoken.simplified().section(u' ', 0, 0);
    const QString time = spoken.simplified().section(u' ', 1);
    const int first = dayOf(days.section(u'-', 0, 0));
    const int last = days.contains(u'-') ? dayOf(days.section(u'-', 1)) : first;
    if (first < 0 || last < first || !stretchOf(time))
        return invalid(QStringLiteral("\"%1\" are no working hours; write them as "
                                      "\"mon-fri 08:00-16:30\" or \"sat 09:00-12:00\".")
                           .arg(spoken));
    QStringList words;
    for (int day = first; day <= last; ++day)
        words += QLatin1String(dayWords[std::size_t(day)]) + u' ' + time;
    return words;
}

Instant afterWorking(const WorkingHours &hours, Instant from, milliseconds working)
{
    if (working <= milliseconds(0) || !isEverWorked(hours))
        return from + std::max(working, milliseconds(0));
    const WallClock clock(hours.zone);
    milliseconds left = working;
    const QDate start = clock.dayOf(from);
    for (int ahead = 0; ahead < mostDays; ++ahead) {
        const QDate day = start.addDays(ahead);
        if (hours.holidays.contains(day))
            continue;
        for (const Stretch &stretch : hours.days[std::size_t(day.dayOfWeek() - 1)]) {
            const Instant begin = std::max(from, clock.moment(day, stretch.from, true));
            const Instant end = clock.moment(day, stretch.to, false);
            if (end <= begin)
                continue;
            if (end - begin >= left)
                return begin + left;
            left -= end - begin;
        }
    }
    return from + working;
}

} // namespace roundsman
