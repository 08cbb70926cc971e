#pragma once

#include "sync/admin/import/csv_file.h"

#include <csv.h>

namespace roundsman::mapping {

// libcsv, fed line by line. Cells keep their spaces (RFC 4180).
class CsvParser
{
public:
    static constexpr std::size_t rowLimit = 1 << 20; // bytes

    CsvParser(char delimiter, CsvRules::Quotes quotes);
    CsvParser(const CsvParser &) = delete;
    CsvParser &operator=(const CsvParser &) = delete;
    ~CsvParser() { csv_free(&m_parser); }

    // One physical line with its end. False: it breaks the rules of quoting.
    bool feed(std::string_view line);
    bool finish(); // the same at the end of the file

    bool isBetweenRows() const { return m_count == 0 && m_rowBytes == 0; }
    bool isTooLong() const { return m_rowBytes > rowLimit; }
    bool hasRow() const { return m_isComplete; }
    std::span<const std::string> takeRow(); // holds until the next line is fed

private:
    static void onCell(void *text, std::size_t size, void *self);
    static void onRow(int end, void *self);

    csv_parser m_parser{};
    std::vector<std::string> m_cells; // reused from row to row
    std::size_t m_count = 0;
    std::size_t m_rowBytes = 0; // fed since the last row ended
    bool m_isComplete = false;
};

} // namespace roundsman::mapping
