#pragma once

#include "sync/admin/import/mapping.h"
#include "sync/admin/import/report.h"

namespace roundsman::mapping {

// A row as the source says that it shall be. `mapped` are the columns that the map speaks of; the
// others are blank here and are left alone in a row that stands.
struct PlannedRow
{
    const Table *table = nullptr;
    Id id;
    Record record;
    std::vector<std::size_t> mapped;
};

// Where planned rows go.
class RowSink
{
public:
    virtual ~RowSink() = default;

    // The error refuses this row alone.
    virtual Result<Outcome> take(const PlannedRow &row) = 0;
    // Is there such a row from elsewhere, which this import may refer to?
    virtual bool isThere(const Table &table, const Id &id) = 0;
};

struct ImportOptions
{
    bool skipsRefused = false; // takes the rest in spite of refused rows
    std::function<void(std::uint64_t done, std::uint64_t total)> progress; // bytes; may be empty
};

// Reads the files and hands every row to the sink, row by row; keeps what derivations need and the
// ids. The error is a file or a map that cannot be read: nothing of the run may stay then.
// So it is if the report counts refused rows, unless they are to be skipped.
Result<Report> import(const Mapping &mapping,
                      const std::string &path,
                      RowSink &sink,
                      const ImportOptions &options);

} // namespace roundsman::mapping
