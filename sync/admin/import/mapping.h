#pragma once

#include "sync/admin/import/csv_file.h"
#include "sync/admin/import/term.h"

#include "core/schema/schema.h"

#include <map>

// What a mapping file says. README.md of this folder is its grammar, for people who write one.
namespace roundsman::mapping {

struct FileRule
{
    int line = 0; // in the map, as everywhere here
    std::string name;
    CsvRules csv;
};

// Something worked out from a whole file before any row is made: one entry a key.
struct Derivation
{
    enum class What { First, Last, Count, Sum, Most, Earliest, Latest };

    int line = 0;
    std::string file;
    std::vector<Condition> where;
    TermPtr by;
    What what = What::First;
    TermPtr term;
    TermPtr tie; // Most: among equals the one with the latest of this
    std::optional<int> digits;
};

// One source row may make several: one a word of a list, or one a link of a chain.
struct Each
{
    TermPtr of;
    std::string separator; // split by it, or
    std::string chain;     // follow this derivation until it says nothing
};

struct FieldRule
{
    int line = 0;
    std::size_t column = 0; // index among the table's
    TermPtr term;
};

// Which rows of a file become rows of an entity. No file: it makes one row.
struct RowRule
{
    enum class Repeats { Refuse, First };

    int line = 0;
    const Table *table = nullptr;
    std::string file;
    std::vector<Condition> where;
    std::optional<Each> each;
    TermPtr key;
    Repeats repeats = Repeats::Refuse;
    std::vector<FieldRule> fields;
};

struct Mapping
{
    std::string path; // for messages
    std::string source;
    std::string currency;
    std::map<std::string, FileRule> files;
    std::map<std::string, Derivation> derivations;
    std::vector<std::string> order; // of the derivations: one may use those before it
    std::vector<RowRule> rows;
};

// The pseudo-columns of a row.
inline constexpr const char *rowNumberColumn = "#row";
inline constexpr const char *eachColumn = "#each";

// Reads a map. The error begins with "PATH:LINE:". `today` is what relative dates count from.
Result<Mapping> readMapping(const std::string &path, const std::string &yaml, QDate today);

// The map of a built-in profile, or nothing; and the names there are.
std::optional<std::string> builtInMap(std::string_view profile);
std::vector<std::string> builtInProfiles();

} // namespace roundsman::mapping
