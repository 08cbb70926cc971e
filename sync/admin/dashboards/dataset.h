#pragma once

#include "core/db/database.h"

namespace roundsman::admin {

// A column of a dataset, as its values were found to be.
struct DatasetColumn
{
    enum class Type { Integer, Number, Text };
    std::string name;   // in SQL: letters, digits, underscores
    std::string header; // in the file
    Type type = Type::Text;
};

const char *nameOf(DatasetColumn::Type type);

// A model's output, imported whole; a later import is a later version in a table of its own.
struct Dataset
{
    std::int64_t number = 0;
    std::string name;
    std::int64_t version = 0;
    std::vector<DatasetColumn> columns;
    std::int64_t rows = 0;
    std::string source;
    Instant imported;

    std::string table() const { return "dataset_" + std::to_string(number); }
};

// The newest whole version of each, by name. These throw DbError; writers inside the caller's
// transaction.
std::vector<Dataset> datasets(Database &db);
std::optional<Dataset> findDataset(Database &db, const std::string &name);

// Makes the table and notes the dataset as not whole yet.
Dataset beginDataset(Database &db, Dataset described);
// Makes it the newest, and removes those that nobody looks at any more: all but the one before it,
// and what earlier imports left behind.
void finishDataset(Database &db, const Dataset &dataset);

// What a header is called in SQL; distinct within the file.
std::vector<std::string> columnNames(std::span<const std::string> headers);

} // namespace roundsman::admin
