#include "app/visit/follow_up.h"

#include <QCoreApplication>

namespace roundsman {

namespace {

struct FollowUps
{
    Q_DECLARE_TR_FUNCTIONS(FollowUps)
};

QDate workday(QDate day)
{
    while (day.dayOfWeek() > 5)
        day = day.addDays(1);
    return day;
}

QDate dayOf(const QString &key, QDate today)
{
    if (key == u"week")
        return workday(today.addDays(7));
    if (key == u"fortnight")
        return workday(today.addDays(14));
    return workday(today.addMonths(1));
}

QTime quarterOf(Instant at, const Words &words)
{
    const QTime time = words.local(at).time();
    const int minutes = (time.hour() * 60 + time.minute() + 7) / 15 * 15;
    return QTime(8, 0).addSecs(60 * (std::clamp(minutes, 8 * 60, 17 * 60) - 8 * 60));
}

} // namespace

QList<Choice> followUpChoices(const Words &words)
{
    const QDate today = words.today();
    return {{"week", words.chipDay(dayOf("week", today))},
            {"fortnight", words.chipDay(dayOf("fortnight", today))},
            {"month", FollowUps::tr("In a month")},
            {"call", FollowUps::tr("Call")}};
}

FollowUp followUpOf(const QString &key, Instant visitAt, const Words &words)
{
    if (key.isEmpty())
        return {};
    if (key == u"call") {
        const QDate day = dayOf("week", words.today());
        const Instant by{QDateTime(day, QTime(17, 0)).toMSecsSinceEpoch()};
        return {FollowUp::Kind::Call, by, FollowUps::tr("call by %1").arg(words.chipDay(day))};
    }
    const QDate day = dayOf(key, words.today());
    const Instant at{QDateTime(day, quarterOf(visitAt, words)).toMSecsSinceEpoch()};
    return {FollowUp::Kind::Visit,
            at,
            FollowUps::tr("%1, %2", "day, time").arg(words.chipDay(day), words.time(at))};
}

} // namespace roundsman
