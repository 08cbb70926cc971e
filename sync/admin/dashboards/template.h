#pragma once

#include "sync/admin/dashboards/select.h"

#include <QLocale>

namespace roundsman::admin {

// One row of a select, by the names of its columns.
class SelectedRow
{
public:
    SelectedRow(const Selected &selected, std::size_t row) : m_selected(selected), m_row(row) { }

    // What a column holds. Error: the select has no such column, or holds something else.
    Result<Value> cell(const std::string &column) const;
    Result<double> number(const std::string &column) const;
    std::optional<double> maybeNumber(const std::string &column) const; // none: empty, or no name
    std::optional<Instant> maybeTime(const std::string &column) const;  // ISO 8601, or since 1970
    std::vector<double> series(const std::string &column) const;        // "1,2.5,3"

private:
    const Selected &m_selected;
    std::size_t m_row;
};

// "{free:1} t free on {day:date}": columns as a language writes them, numbers with so many decimals
// (at most two where nothing is said), ISO days as "Thu 26 Mar".
Result<QString> filled(const QString &text, const SelectedRow &row, const QLocale &locale);
Result<Wording> filled(const Wording &wording, const SelectedRow &row);

} // namespace roundsman::admin
