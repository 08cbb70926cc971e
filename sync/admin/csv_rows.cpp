#include "sync/admin/csv_rows.h"

#include "core/base/text.h"
#include "core/schema/json.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace roundsman::admin {

namespace {

std::string quoted(const std::string &text)
{
    if (text.find_first_of(",\"\r\n") == std::string::npos)
        return text;
    std::string cell = "\"";
    for (const char each : text) {
        if (each == '"')
            cell += '"';
        cell += each;
    }
    return cell + '"';
}

// Somebody's own words: nothing in them may be taken for a formula.
std::string harmless(std::string words)
{
    if (words.find_first_of("=+-@\t\r") == 0)
        words.insert(words.begin(), '\'');
    return quoted(words);
}

std::string cellOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool: return value.toBool() ? "true" : "false";
    case QJsonValue::Double:
        return toUtf8(value.toVariant().toString()); // whole numbers without an exponent
    case QJsonValue::String: return harmless(toUtf8(value.toString()));
    case QJsonValue::Array: {
        QStringList words;
        for (const QJsonValue each : value.toArray())
            words += each.toString();
        return harmless(toUtf8(words.join(',')));
    }
    case QJsonValue::Object:
        return harmless(
            QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact).toStdString());
    default: return {};
    }
}

} // namespace

std::string csvTitles(const Table &table)
{
    std::string line = "id";
    for (const Column &column : table.columns)
        line += std::string(",") + column.name;
    return line + "\r\n";
}

std::string csvRow(const Table &table, const Id &id, const Record &record)
{
    std::string line = id.text();
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        line += ',' + cellOf(toJson(table.columns[i], record[i]));
    return line + "\r\n";
}

} // namespace roundsman::admin
