#include "sync/admin/dashboards/template.h"

#include "sync/admin/import/moment.h"

#include <QRegularExpression>

#include <cmath>

namespace roundsman::admin {

namespace {

Error noColumn(const std::string &column)
{
    return {Error::Code::Invalid, "the select has no column \"" + column + "\"."};
}

std::optional<double> numberOf(const Value &value)
{
    if (const auto *whole = std::get_if<std::int64_t>(&value))
        return double(*whole);
    if (const auto *real = std::get_if<double>(&value))
        return *real;
    if (const auto *text = std::get_if<std::string>(&value)) {
        bool isNumber = false;
        const double number = toQString(*text).toDouble(&isNumber);
        return isNumber ? std::optional(number) : std::nullopt;
    }
    return std::nullopt;
}

QString numberText(double number, int decimals, const QLocale &locale)
{
    QString text = locale.toString(number, 'f', std::max(decimals, 0));
    if (decimals >= 0)
        return text;
    const bool isWhole = std::abs(number - std::round(number)) < 0.005;
    return locale.toString(number, 'f', isWhole ? 0 : 2);
}

QString textOf(const Value &value, const QString &manner, const QLocale &locale)
{
    if (manner == u"date") {
        const QString day = toQString(held<std::string>(value)).left(10);
        const QDate date = QDate::fromString(day, Qt::ISODate);
        return date.isValid() ? locale.toString(date, QStringLiteral("ddd d MMM")) : day;
    }
    if (const auto *text = std::get_if<std::string>(&value))
        return toQString(*text);
    if (const auto *bytes = std::get_if<Bytes>(&value)) {
        const auto id = Id::fromBytes(*bytes);
        return id ? toQString(id->text()) : QString();
    }
    const auto number = numberOf(value);
    bool isSaid = false;
    const int decimals = manner.toInt(&isSaid);
    return number ? numberText(*number, isSaid ? std::min(decimals, 4) : -1, locale) : QString();
}

} // namespace

Result<Value> SelectedRow::cell(const std::string &column) const
{
    const int index = m_selected.indexOf(column);
    if (index < 0)
        return noColumn(column);
    return m_selected.rows[m_row][std::size_t(index)];
}

Result<double> SelectedRow::number(const std::string &column) const
{
    const auto value = cell(column);
    if (!value)
        return value.error();
    const auto number = numberOf(*value);
    if (!number)
        return Error{Error::Code::Invalid,
                     "the column \"" + column + "\" holds no number in row "
                         + std::to_string(m_row + 1) + '.'};
    return *number;
}

std::optional<double> SelectedRow::maybeNumber(const std::string &column) const
{
    const auto value = column.empty() ? Result<Value>(Value()) : cell(column);
    return value ? numberOf(*value) : std::nullopt;
}

std::optional<Instant> SelectedRow::maybeTime(const std::string &column) const
{
    constexpr double firstOfMilliseconds = 1e11;
    const auto value = column.empty() ? Result<Value>(Value()) : cell(column);
    if (!value)
        return std::nullopt;
    if (const auto *text = std::get_if<std::string>(&*value))
        if (const auto moment = mapping::parseMoment(*text, {}))
            return moment;
    const auto number = numberOf(*value);
    if (!number)
        return std::nullopt;
    return Instant{std::int64_t(*number < firstOfMilliseconds ? *number * 1000 : *number)};
}

std::vector<double> SelectedRow::series(const std::string &column) const
{
    std::vector<double> points;
    const auto value = column.empty() ? Result<Value>(Value()) : cell(column);
    const QString text = value ? toQString(held<std::string>(*value)) : QString();
    for (const QString &each : text.split(u',', Qt::SkipEmptyParts)) {
        bool isNumber = false;
        if (const double point = each.trimmed().toDouble(&isNumber); isNumber)
            points.push_back(point);
    }
    return points;
}

Result<QString> filled(const QString &text, const SelectedRow &row, const QLocale &locale)
{
    static const QRegularExpression hole(QStringLiteral("\\{([^{}:]+)(?::([^{}]+))?\\}"));
    QString whole;
    qsizetype done = 0;
    for (auto found = hole.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const auto value = row.cell(toUtf8(match.captured(1).trimmed()));
        if (!value)
            return value.error();
        whole += text.mid(done, match.capturedStart() - done);
        whole += textOf(*value, match.captured(2), locale);
        done = match.capturedEnd();
    }
    return whole + text.mid(done);
}

Result<Wording> filled(const Wording &wording, const SelectedRow &row)
{
    Wording whole;
    for (auto each = wording.by.begin(); each != wording.by.end(); ++each) {
        const QLocale locale(each.key().isEmpty() ? QStringLiteral("en") : each.key());
        auto text = filled(each.value(), row, locale);
        if (!text)
            return text.error();
        whole.by[each.key()] = *std::move(text);
    }
    return whole;
}

} // namespace roundsman::admin
