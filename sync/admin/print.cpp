#include "sync/admin/print.h"

#include "core/base/text.h"

#include <QJsonDocument>

#include <algorithm>

namespace roundsman::admin {

void printJson(std::ostream &out, const QJsonObject &object)
{
    out << QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString() << '\n';
}

void TextTable::print(std::ostream &out) const
{
    std::vector<std::size_t> widths(m_rows.front().size());
    for (const auto &row : m_rows)
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], codePoints(row[i]));
    for (const auto &row : m_rows) {
        std::string line;
        for (std::size_t i = 0; i < row.size(); ++i) {
            line += row[i];
            if (i + 1 < row.size())
                line.append(widths[i] - codePoints(row[i]) + 2, ' ');
        }
        out << line << '\n';
    }
}

} // namespace roundsman::admin
