#include "sync/admin/import/csv_parser.h"

#include <new>

namespace roundsman::mapping {

static constexpr std::size_t growBytes = 4096;

static int noSpace(unsigned char) { return 0; }

CsvParser::CsvParser(char delimiter, CsvRules::Quotes quotes)
{
    const int strict = quotes == CsvRules::Quotes::Strict ? CSV_STRICT : 0;
    if (csv_init(&m_parser, std::uint8_t(strict | CSV_STRICT_FINI)) != 0)
        throw std::bad_alloc();
    csv_set_space_func(&m_parser, noSpace);
    csv_set_blk_size(&m_parser, growBytes);
    csv_set_delim(&m_parser, std::uint8_t(delimiter));
    if (quotes == CsvRules::Quotes::None)
        csv_set_quote(&m_parser, 0); // no text has it
}

bool CsvParser::feed(std::string_view line)
{
    const bool isBlank =
        isBetweenRows() && line.find_first_not_of("\r\n") == std::string_view::npos;
    if (isBlank)
        return true;
    m_rowBytes += line.size();
    if (csv_parse(&m_parser, line.data(), line.size(), onCell, onRow, this) == line.size())
        return true;
    if (csv_error(&m_parser) == CSV_ENOMEM)
        throw std::bad_alloc();
    return false;
}

bool CsvParser::finish() { return csv_fini(&m_parser, onCell, onRow, this) == 0; }

std::span<const std::string> CsvParser::takeRow()
{
    const std::span<const std::string> row(m_cells.data(), m_count);
    m_count = 0;
    m_rowBytes = 0;
    m_isComplete = false;
    return row;
}

void CsvParser::onCell(void *text, std::size_t size, void *self)
{
    auto &parser = *static_cast<CsvParser *>(self);
    if (parser.m_count == parser.m_cells.size())
        parser.m_cells.emplace_back();
    parser.m_cells[parser.m_count++].assign(static_cast<const char *>(text), size);
}

void CsvParser::onRow(int, void *self) { static_cast<CsvParser *>(self)->m_isComplete = true; }

} // namespace roundsman::mapping
