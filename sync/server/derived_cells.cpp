#include "sync/server/derived_cells.h"

#include <cctype>

namespace roundsman {

static constexpr std::int64_t firstNumber = 1000;

static bool isNumber(const Column &column)
{
    return std::string_view(column.name) == "number" && column.writers == Roles(Role::Server);
}

static bool isAuthor(const Column &column)
{
    return std::string_view(column.name) == "author" && column.references;
}

// "C-1001": the kind's letter tells people what they are talking about.
static std::string numberFor(const Table &table, StorageTransaction &storage)
{
    const auto letter = char(std::toupper(static_cast<unsigned char>(table.name[0])));
    return std::string(1, letter) + '-'
        + std::to_string(firstNumber + storage.nextNumber(table.name));
}

void fillDerived(const Table &table, Record &record, const Id &author, StorageTransaction &storage)
{
    for (std::size_t i = 0; i < record.size(); ++i) {
        if (isNumber(table.columns[i]))
            record[i] = numberFor(table, storage);
        else if (isAuthor(table.columns[i]))
            record[i] = pack(author);
    }
}

} // namespace roundsman
