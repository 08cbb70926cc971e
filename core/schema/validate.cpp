#include "core/schema/validate.h"

#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace roundsman {

namespace {

constexpr std::size_t rowLimit = 65'536; // bytes

bool isStoredText(std::string_view text)
{
    if (isAscii(text))
        return text.find('\0') == std::string_view::npos;
    return isText(text) && nfc(text) == text;
}

bool isWordSet(std::string_view text)
{
    std::string_view last;
    while (!text.empty()) {
        const std::string_view word = text.substr(0, text.find('\n'));
        if (word <= last || text.size() == word.size() + 1)
            return false;
        last = word;
        text.remove_prefix(std::min(text.size(), word.size() + 1));
    }
    return true;
}

bool isJson(const std::string &text)
{
    return !QJsonDocument::fromJson(QByteArray::fromStdString(text)).isNull();
}

// What is wrong with a cell, as the end of a sentence that begins with its name; "" if nothing is.
struct Fault
{
    const Column &column;

    std::string operator()(std::monostate) const { return column.nullable ? "" : "is missing"; }
    std::string operator()(std::int64_t number) const
    {
        if (column.type() != Type::Integer)
            return wrongType();
        return column.kind == Kind::Flag && number != 0 && number != 1 ? "is neither yes nor no"
                                                                       : "";
    }
    std::string operator()(double number) const
    {
        if (column.type() != Type::Real)
            return wrongType();
        return std::isfinite(number) ? "" : "is not a number";
    }
    std::string operator()(const std::string &text) const
    {
        if (column.type() != Type::Text)
            return wrongType();
        if (!isStoredText(text))
            return "is not well-formed text";
        if (text.size() > column.limit && codePoints(text) > column.limit)
            return "is longer than " + std::to_string(column.limit) + " characters";
        return text.empty() ? "" : faultOfMeaning(text);
    }
    std::string operator()(const Bytes &bytes) const
    {
        if (column.type() != Type::Blob)
            return wrongType();
        if (column.kind == Kind::Id && bytes.size() != 16)
            return "is not an id of 16 bytes";
        if (column.kind == Kind::Hash && !bytes.empty() && bytes.size() != 32)
            return "is not a hash of 32 bytes";
        return "";
    }

private:
    static std::string wrongType() { return "holds a value of another type"; }

    std::string faultOfMeaning(const std::string &text) const
    {
        if (column.kind == Kind::Choice
            && std::ranges::find(column.choices.words, text) == column.choices.words.end())
            return "may not be \"" + text.substr(0, 64) + "\"";
        if (column.kind == Kind::Words && !isWordSet(text))
            return "is not a sorted set of words, one a line";
        if (column.kind == Kind::Document && !isJson(text))
            return "is not a JSON document";
        return "";
    }
};

std::size_t sizeOf(const Value &value)
{
    if (const auto *text = std::get_if<std::string>(&value))
        return text->size();
    if (const auto *bytes = std::get_if<Bytes>(&value))
        return bytes->size();
    return 8;
}

// A number says something even when it is zero; text and bytes do not when they are empty.
bool isFilled(const Value &value)
{
    if (const auto *text = std::get_if<std::string>(&value))
        return !text->empty();
    if (const auto *bytes = std::get_if<Bytes>(&value))
        return !bytes->empty();
    return !isNull(value);
}

Error invalid(const Table &table, const Column &column, const std::string &fault)
{
    return {Error::Code::Invalid, std::string(table.name) + '.' + column.name + ' ' + fault + '.'};
}

} // namespace

Result<Done> validate(const Table &table, const Record &record)
{
    if (record.size() != table.columns.size())
        return Error{Error::Code::Invalid,
                     "A row of " + std::string(table.name) + " has another number of cells."};

    std::size_t size = 0;
    for (std::size_t i = 0; i < record.size(); ++i) {
        const Column &column = table.columns[i];
        if (const std::string fault = std::visit(Fault{column}, record[i]); !fault.empty())
            return invalid(table, column, fault);
        if (column.required && !isFilled(record[i]))
            return invalid(table, column, "is required and is empty");
        size += sizeOf(record[i]);
    }
    if (size > rowLimit)
        return Error{Error::Code::Invalid,
                     "A row of " + std::string(table.name) + " is larger than 64 KiB."};
    return Done();
}

} // namespace roundsman
