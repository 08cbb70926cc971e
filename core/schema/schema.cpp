#include "core/schema/schema.h"

#include <algorithm>

namespace roundsman {

static int place(std::span<const Column> columns, auto matches)
{
    const auto found = std::ranges::find_if(columns, matches);
    return found == columns.end() ? -1 : int(found - columns.begin());
}

int Table::indexOf(std::string_view column) const
{
    return place(columns, [&](const Column &each) { return each.name == column; });
}

int Table::indexOf(std::uint16_t column) const
{
    return place(columns, [&](const Column &each) { return each.id == column; });
}

const Column *Table::find(std::string_view column) const
{
    const int index = indexOf(column);
    return index < 0 ? nullptr : &columns[std::size_t(index)];
}

const Column *Table::find(std::uint16_t column) const
{
    const int index = indexOf(column);
    return index < 0 ? nullptr : &columns[std::size_t(index)];
}

Value zero(const Column &column)
{
    if (column.nullable)
        return {};
    switch (column.type()) {
    case Type::Integer: return std::int64_t(0);
    case Type::Real: return 0.0;
    case Type::Text: return std::string();
    case Type::Blob: return Bytes();
    }
    return {};
}

bool isZero(const Column &column, const Value &value)
{
    struct Zero
    {
        bool operator()(std::monostate) const { return true; }
        bool operator()(std::int64_t number) const { return number == 0; }
        bool operator()(double number) const { return number == 0.0; }
        bool operator()(const std::string &text) const { return text.empty(); }
        bool operator()(const Bytes &bytes) const { return bytes.empty(); }
    };
    return column.nullable == isNull(value) && std::visit(Zero(), value);
}

Record blank(const Table &table)
{
    Record record;
    record.reserve(table.columns.size());
    for (const Column &column : table.columns)
        record.push_back(zero(column));
    return record;
}

} // namespace roundsman
