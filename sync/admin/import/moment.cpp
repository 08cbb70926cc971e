#include "sync/admin/import/moment.h"

#include "core/base/text.h"

#include <QDateTime>
#include <QRegularExpression>

namespace roundsman::mapping {

namespace {

QDateTime inZone(const QDateTime &local, const QTimeZone &zone)
{
    return QDateTime(local.date(), local.time(), zone);
}

// A date, then maybe a time with a space or a T between, any number of decimals, maybe a zone.
QDateTime isoTime(const QString &text, const QTimeZone &zone)
{
    static const QRegularExpression shape(
        QStringLiteral("^(\\d{4}-\\d{2}-\\d{2})(?:[ T](\\d{2}:\\d{2}(?::\\d{2})?)([.,]\\d+)?"
                       "\\s?(Z|[+-]\\d{2}:?\\d{2})?)?$"));
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch())
        return {};
    const QDate day = QDate::fromString(match.captured(1), Qt::ISODate);
    QTime time(0, 0);
    if (!match.captured(2).isEmpty())
        time = QTime::fromString(match.captured(2), Qt::ISODate);
    if (!day.isValid() || !time.isValid())
        return {};
    const QString fraction = match.captured(3).mid(1, 3).leftJustified(3, u'0');
    time = time.addMSecs(fraction.toInt());

    QString offset = match.captured(4);
    if (offset.isEmpty())
        return QDateTime(day, time, zone);
    offset.remove(u':');
    const int sign = offset.startsWith(u'-') ? -1 : 1;
    const int minutes = offset.mid(1, 2).toInt() * 60 + offset.mid(3, 2).toInt();
    return QDateTime(day, time, Qt::OffsetFromUTC, offset == u"Z" ? 0 : sign * minutes * 60);
}

// "T+2 09:30", "2 09:30" or "T-14": days from today, then maybe a time of that day.
QDateTime relativeTime(const QString &text, const DateRules &rules)
{
    const QString counted = text.startsWith(u'T') ? text.mid(1) : text;
    const QStringList parts = counted.split(u' ', Qt::SkipEmptyParts);
    bool isNumber = false;
    const int days = parts.value(0).toInt(&isNumber);
    const QTime time =
        parts.size() == 2 ? QTime::fromString(parts[1], QStringLiteral("HH:mm")) : QTime(0, 0);
    if (!isNumber || parts.size() > 2 || !time.isValid())
        return {};
    return QDateTime(rules.today.addDays(days), time, rules.zone);
}

QDateTime parsed(const QString &text, const DateRules &rules)
{
    if (rules.isRelative)
        return relativeTime(text, rules);
    if (rules.formats.empty())
        return isoTime(text, rules.zone);
    for (const std::string &format : rules.formats)
        if (const auto time = QDateTime::fromString(text, toQString(format)); time.isValid())
            return inZone(time, rules.zone);
    return {};
}

} // namespace

std::optional<Instant> parseMoment(std::string_view text, const DateRules &rules)
{
    const QDateTime time = parsed(toQString(text), rules);
    return time.isValid() ? std::optional(Instant{time.toMSecsSinceEpoch()}) : std::nullopt;
}

std::optional<QDate> parseDay(std::string_view text, const DateRules &rules)
{
    const QDateTime time = parsed(toQString(text), rules);
    return time.isValid() ? std::optional(time.date()) : std::nullopt;
}

std::string isoText(Instant at)
{
    const auto time = QDateTime::fromMSecsSinceEpoch(at.ms, Qt::UTC);
    return toUtf8(time.toString(Qt::ISODateWithMs));
}

} // namespace roundsman::mapping
