#pragma once

#include "sync/admin/import/encoding.h"

#include <functional>
#include <span>

namespace roundsman::mapping {

// How a file is written. Zero or empty: found out from the file itself.
struct CsvRules
{
    enum class Quotes {
        Strict,  // RFC 4180: a quotation mark stands only around a whole cell, doubled within
        Lenient, // a stray one is part of the text
        None,    // quotation marks are letters like others
    };
    Encoding encoding = Encoding::Detect;
    char delimiter = 0;
    Quotes quotes = Quotes::Strict;
    std::vector<std::string> columns; // named here: the file has no header row
    std::vector<std::string> nulls;   // words that mean "nothing", beside the empty cell
};

// One row of the file; the cells hold until the next one.
struct CsvRow
{
    int line = 0; // where it begins, from 1
    std::span<const std::string> cells;
};

struct CsvTold
{
    // The header, once, before the first row.
    std::function<Result<Done>(std::span<const std::string>)> columns;
    // False: stop here.
    std::function<bool(const CsvRow &)> row;
    // How many bytes more of the file have been read.
    std::function<void(std::uint64_t)> progress;
};

// Reads the file row by row through libcsv; holds one row at a time. The error begins with
// "PATH:LINE:". Rows of another width than the header are passed on as they are.
Result<Done> readCsv(const std::string &path, const CsvRules &rules, const CsvTold &told);

// The delimiter that the first line uses most, outside of quotation marks; a comma if none.
char detectedDelimiter(std::string_view text);

} // namespace roundsman::mapping
