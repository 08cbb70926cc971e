#include "core/schema/access.h"

#include <algorithm>
#include <cctype>

namespace roundsman {

bool mayRead(const Column &column, Role role) { return column.readers.has(role); }

bool mayWrite(const Table &table, const Column &column, Role role)
{
    return role == Role::Server || (table.writersOf(column).has(role) && mayRead(column, role));
}

// "creditBlock", "order_line" → "credit block", "order line"
static std::string inWords(std::string_view name)
{
    std::string words;
    for (const char letter : name) {
        if (std::isupper(static_cast<unsigned char>(letter)))
            words += ' ';
        words += letter == '_' ? ' ' : char(std::tolower(static_cast<unsigned char>(letter)));
    }
    return words;
}

static Error denied(const Table &table, const Column &column)
{
    return {Error::Code::Denied,
            "You may not change the " + inWords(column.name) + " of this " + inWords(table.name)
                + ". Ask somebody who may."};
}

static Error deniedRow(const Table &table, const char *act)
{
    return {Error::Code::Denied,
            "You may not " + std::string(act) + " this " + inWords(table.name)
                + ". Ask somebody who may."};
}

// Whoever may make a row has to fill what it cannot be without, and may give it its first state.
static bool belongsToMaking(const Column &column, const UnitChange &change)
{
    if (column.required)
        return true;
    if (column.merge != Merge::state || column.choices.words.empty())
        return false;
    return std::ranges::all_of(change.cells, [&](const Cell &cell) {
        return cell.value == Value(std::string(column.choices.words.front()));
    });
}

// Nobody takes away what he may not even rename.
static bool mayRemove(const Table &table, Role role)
{
    return std::ranges::all_of(table.columns, [&](const Column &column) {
        return !column.required || column.references || mayWrite(table, column, role);
    });
}

Result<Done> checkWrite(const Table &table, const Operation &operation, Role role, bool isNew)
{
    const bool mayMake = role == Role::Server || table.writers.has(role);
    if (operation.kind == Operation::Kind::Remove)
        return mayMake && mayRemove(table, role) ? Result<Done>(Done())
                                                 : deniedRow(table, "remove");
    if (isNew && !mayMake)
        return deniedRow(table, "make");

    for (const UnitChange &change : operation.units) {
        for (const Column &column : table.columns) {
            if (column.unit != change.unit || mayWrite(table, column, role))
                continue;
            if (!isNew || !belongsToMaking(column, change))
                return denied(table, column);
        }
    }
    return Done();
}

Record projected(const Table &table, Record record, Role reader)
{
    for (std::size_t i = 0; i < record.size(); ++i) {
        if (!mayRead(table.columns[i], reader))
            record[i] = zero(table.columns[i]);
    }
    return record;
}

} // namespace roundsman
