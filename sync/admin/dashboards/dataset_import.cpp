#include "sync/admin/dashboards/dataset_import.h"

#include "sync/admin/import/csv_file.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace roundsman::admin {

namespace {

using Type = DatasetColumn::Type;
using Cells = std::span<const std::string>;

constexpr int rowsGuessedFrom = 10'000;
constexpr std::size_t rowsAtOnce = 20'000;

template <typename Number>
std::optional<Number> parsed(std::string_view text)
{
    Number number{};
    const auto [end, error] = std::from_chars(text.begin(), text.end(), number);
    const bool isWhole = error == std::errc() && end == text.end();
    return isWhole ? std::optional(number) : std::nullopt;
}

// "007" is a code, not a number.
bool isCode(std::string_view text) { return text.size() > 1 && text[0] == '0' && text[1] != '.'; }

Type typeOf(const std::string &text)
{
    if (isCode(text))
        return Type::Text;
    if (parsed<std::int64_t>(text))
        return Type::Integer;
    const auto number = parsed<double>(text);
    return number && std::isfinite(*number) ? Type::Number : Type::Text;
}

std::optional<Value> cellOf(Type type, const std::string &text)
{
    if (text.empty())
        return Value();
    switch (type) {
    case Type::Integer: {
        const auto number = parsed<std::int64_t>(text);
        return number ? std::optional<Value>(*number) : std::nullopt;
    }
    case Type::Number: {
        const auto number = parsed<double>(text);
        return number && std::isfinite(*number) ? std::optional<Value>(*number) : std::nullopt;
    }
    default: return Value(text);
    }
}

Error at(const DatasetFile &file, int line, const std::string &what)
{
    return {Error::Code::Invalid, file.path + ':' + std::to_string(line) + ": " + what};
}

// Takes rows and writes them, a bag at a time.
class Loading
{
public:
    Loading(StorePool &pool, const DatasetFile &file, Dataset &dataset) :
        m_pool(pool),
        m_file(file),
        m_dataset(dataset)
    {
        m_insert = "INSERT INTO " + dataset.table() + " VALUES(?";
        for (std::size_t i = 1; i < dataset.columns.size(); ++i)
            m_insert += ", ?";
        m_insert += ')';
    }

    Result<Done> take(const mapping::CsvRow &row)
    {
        const auto &columns = m_dataset.columns;
        if (row.cells.size() != columns.size())
            return at(m_file,
                      row.line,
                      "this row has " + std::to_string(row.cells.size()) + " cells, the header "
                          + std::to_string(columns.size()) + '.');
        for (std::size_t i = 0; i < columns.size(); ++i) {
            auto cell = cellOf(columns[i].type, row.cells[i]);
            if (!cell)
                return at(m_file,
                          row.line,
                          '"' + columns[i].name + "\" was taken for " + nameOf(columns[i].type)
                              + " by the first rows, but \"" + row.cells[i]
                              + "\" is none. Say --type " + columns[i].name + "=text, or number.");
            m_waiting.push_back(*std::move(cell));
        }
        return m_waiting.size() < rowsAtOnce * columns.size() ? Result<Done>(Done()) : write();
    }

    Result<Done> write()
    {
        const std::size_t width = m_dataset.columns.size();
        auto written = m_pool.mark([&](Database &db) {
            Query insert = db.prepare(m_insert);
            for (std::size_t i = 0; i < m_waiting.size(); i += width) {
                for (std::size_t column = 0; column < width; ++column)
                    insert.bind(int(column) + 1, view(m_waiting[i + column]));
                insert.run();
            }
        });
        m_dataset.rows += std::int64_t(m_waiting.size() / width);
        m_waiting.clear();
        return written;
    }

private:
    StorePool &m_pool;
    const DatasetFile &m_file;
    Dataset &m_dataset;
    std::string m_insert;
    std::vector<Value> m_waiting;
};

Result<Done> load(StorePool &pool, const DatasetFile &file, Dataset &dataset)
{
    Loading loading(pool, file, dataset);
    Result<Done> trouble = Done();
    mapping::CsvTold told;
    told.columns = [](Cells) { return Done(); };
    told.row = [&](const mapping::CsvRow &row) {
        trouble = loading.take(row);
        return bool(trouble);
    };
    told.progress = file.progress ? file.progress : [](std::uint64_t) {};
    if (auto read = mapping::readCsv(file.path, {}, told); !read)
        return read;
    return trouble ? loading.write() : trouble;
}

} // namespace

Result<std::vector<DatasetColumn>> guessedColumns(const DatasetFile &file)
{
    std::vector<DatasetColumn> columns;
    std::vector<bool> isSeen;
    int left = rowsGuessedFrom;
    mapping::CsvTold told;
    told.columns = [&](Cells headers) -> Result<Done> {
        const auto names = columnNames(headers);
        for (std::size_t i = 0; i < names.size(); ++i)
            columns.push_back({names[i], headers[i], Type::Integer});
        isSeen.resize(names.size());
        return Done();
    };
    told.row = [&](const mapping::CsvRow &row) {
        for (std::size_t i = 0; i < std::min(row.cells.size(), columns.size()); ++i) {
            if (row.cells[i].empty())
                continue;
            isSeen[i] = true;
            columns[i].type = std::max(columns[i].type, typeOf(row.cells[i]));
        }
        return --left > 0;
    };
    told.progress = [](std::uint64_t) {};
    if (auto read = mapping::readCsv(file.path, {}, told); !read)
        return read.error();
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (!isSeen[i])
            columns[i].type = Type::Text;
        if (const auto said = file.types.find(columns[i].name); said != file.types.end())
            columns[i].type = said->second;
    }
    for (const auto &[name, type] : file.types)
        if (std::ranges::find(columns, name, &DatasetColumn::name) == columns.end())
            return Error{Error::Code::Invalid,
                         file.path + " has no column \"" + name + "\" to take for " + nameOf(type)
                             + '.'};
    return columns;
}

Result<Dataset> importDataset(StorePool &pool,
                              const DatasetFile &file,
                              std::vector<DatasetColumn> columns,
                              Ambient ambient)
{
    auto begun = pool.write([&](Database &db) {
        return beginDataset(
            db, {0, file.name, 0, std::move(columns), 0, file.path, ambient.clock.now()});
    });
    if (!begun)
        return begun;
    if (auto loaded = load(pool, file, *begun); !loaded)
        return loaded.error();
    const auto finished = pool.write([&](Database &db) { finishDataset(db, *begun); });
    if (!finished)
        return finished.error();
    return begun;
}

} // namespace roundsman::admin
