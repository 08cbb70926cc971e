#include "sync/admin/import/csv_file.h"

#include "core/base/text.h"
#include "sync/admin/import/csv_parser.h"
#include "sync/admin/import/source_file.h"
#include "sync/admin/import/source_row.h"

#include <algorithm>
#include <array>

namespace roundsman::mapping {

char detectedDelimiter(std::string_view text)
{
    constexpr std::string_view candidates = ",;\t|";
    std::array<int, candidates.size()> counts{};
    bool isQuoted = false;
    for (const char c : text) {
        if (c == '"')
            isQuoted = !isQuoted;
        else if (isQuoted)
            continue;
        else if (c == '\n' || c == '\r')
            break;
        else if (const auto at = candidates.find(c); at != std::string_view::npos)
            ++counts[at];
    }
    return candidates[std::size_t(std::ranges::max_element(counts) - counts.begin())];
}

namespace {

constexpr std::size_t chunkBytes = 256 << 10;

// Cuts decoded text into physical lines, so that every row and every fault has its line number.
class Reader
{
public:
    Reader(const std::string &path, const CsvRules &rules, const CsvTold &told) :
        m_path(path),
        m_rules(rules),
        m_told(told)
    { }

    Result<Done> read();

private:
    Result<Done> feed(std::string_view text, bool isLast);
    Result<Done> feedLine(std::string_view line);
    Result<Done> take();
    Result<Done> takeHeader(std::span<const std::string> cells);
    Result<Done> finish();
    Error fault(int line, const std::string &what) const
    {
        return {Error::Code::Invalid, m_path + ':' + std::to_string(line) + ": " + what};
    }

    const std::string &m_path;
    const CsvRules &m_rules;
    const CsvTold &m_told;
    std::optional<CsvParser> m_parser;
    std::string m_text; // decoded and not yet parsed
    int m_line = 1;
    int m_rowLine = 1;
    std::size_t m_width = 0;
    bool m_isStopped = false;
};

Result<Done> Reader::read()
{
    auto file = SourceFile::open(m_path);
    if (!file)
        return file.error();
    Decoder decoder(m_rules.encoding);
    std::vector<char> chunk(chunkBytes);
    std::uint64_t told = 0;
    for (bool isLast = false; !isLast && !m_isStopped;) {
        const auto got = file->read(chunk);
        if (!got)
            return got.error();
        isLast = *got == 0;
        decoder.decode({chunk.data(), *got}, isLast, m_text);
        if (decoder.isDamaged())
            return fault(m_line, "is not UTF-16 text; save the file as UTF-8.");
        if (auto fed = feed(m_text, isLast); !fed)
            return fed;
        m_told.progress(file->consumed() - told);
        told = file->consumed();
    }
    return m_isStopped ? Done() : finish();
}

Result<Done> Reader::feed(std::string_view text, bool isLast)
{
    if (!m_parser) {
        const bool isOneColumn = m_rules.columns.size() == 1 && m_rules.delimiter == 0;
        const char found = isOneColumn ? '\0' : detectedDelimiter(text);
        m_parser.emplace(m_rules.delimiter ? m_rules.delimiter : found, m_rules.quotes);
        if (!m_rules.columns.empty())
            if (auto taken = takeHeader(m_rules.columns); !taken)
                return taken;
    }
    std::size_t from = 0;
    while (!m_isStopped) {
        const std::size_t at = text.find_first_of("\r\n", from);
        const bool mayContinue =
            at == std::string_view::npos || (text[at] == '\r' && at + 1 == text.size());
        if (mayContinue && !isLast)
            break;
        const bool isPair = at != std::string_view::npos && text.substr(at).starts_with("\r\n");
        const std::size_t end = at == std::string_view::npos ? text.size() : at + (isPair ? 2 : 1);
        if (end == from)
            break;
        if (auto fed = feedLine(text.substr(from, end - from)); !fed)
            return fed;
        from = end;
    }
    m_text.erase(0, from);
    if (m_text.size() > CsvParser::rowLimit)
        return fault(m_line, "the line is longer than 1 MiB; this is not a CSV file.");
    return Done();
}

Result<Done> Reader::feedLine(std::string_view line)
{
    if (!isText(line))
        return fault(m_line,
                     "is not UTF-8 text; save the file as UTF-8, or say \"encoding: windows-1252\" "
                     "for it in the map.");
    if (m_parser->isBetweenRows())
        m_rowLine = m_line;
    if (!m_parser->feed(line))
        return fault(m_line,
                     "has a quotation mark in the wrong place; put the cell in quotation marks and "
                     "double those within, or say \"quotes: lenient\" for the file in the map.");
    if (m_parser->isTooLong())
        return fault(m_rowLine,
                     "the row that begins here is longer than 1 MiB; a quotation mark that closes "
                     "a cell is missing.");
    if (line.ends_with('\n') || line.ends_with('\r'))
        ++m_line;
    return m_parser->hasRow() ? take() : Done();
}

Result<Done> Reader::take()
{
    const std::span<const std::string> cells = m_parser->takeRow();
    if (m_width == 0)
        return takeHeader(cells);
    const bool isBlank = m_width > 1 && cells.size() == 1 && trimmed(cells[0]).empty();
    if (!isBlank)
        m_isStopped = !m_told.row({m_rowLine, cells});
    return Done();
}

Result<Done> Reader::takeHeader(std::span<const std::string> cells)
{
    std::vector<std::string> columns;
    for (const std::string &cell : cells)
        columns.push_back(trimmed(cell));
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (!columns[i].empty() && std::ranges::count(columns, columns[i]) > 1)
            return fault(m_rowLine,
                         "names the column \"" + columns[i] + "\" twice; rename one of them.");
    m_width = columns.size();
    const auto taken = m_told.columns(columns);
    if (!taken)
        return fault(m_rowLine, taken.error().message);
    return Done();
}

Result<Done> Reader::finish()
{
    if (!m_parser->finish())
        return fault(m_rowLine,
                     "the row that begins here has a quotation mark that nothing closes; add it.");
    if (m_parser->hasRow())
        if (auto taken = take(); !taken)
            return taken;
    if (m_width == 0)
        return fault(1, "the file is empty; it needs a row with the names of the columns.");
    return Done();
}

} // namespace

Result<Done> readCsv(const std::string &path, const CsvRules &rules, const CsvTold &told)
{
    return Reader(path, rules, told).read();
}

} // namespace roundsman::mapping
