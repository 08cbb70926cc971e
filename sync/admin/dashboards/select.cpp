#include "sync/admin/dashboards/select.h"

#include "core/db/bounded.h"

#include <algorithm>

namespace roundsman::admin {

static constexpr std::string_view businessTables[] = {"customer",
                                                      "product",
                                                      "capacity",
                                                      "price",
                                                      "price_list",
                                                      "segment",
                                                      "territory",
                                                      "competitor",
                                                      "sighting",
                                                      "order",
                                                      "order_line"};

bool isForDashboards(const Table &table)
{
    return std::ranges::find(businessTables, table.name) != std::end(businessTables);
}

static std::string quoted(const std::string &name) { return '"' + name + '"'; }

int Selected::indexOf(const std::string &column) const
{
    const auto found = std::ranges::find(columns, column);
    return found == columns.end() ? -1 : int(found - columns.begin());
}

static Error noDataset(const Definition &definition, const std::string &name)
{
    return {Error::Code::NotFound,
            definition.at(1) + "there is no dataset \"" + name
                + "\"; bring it in with roundsman-admin dataset import FILE --name " + name + '.'};
}

Result<Selected> select(Database &db, const Definition &definition)
{
    Bounds bounds{definition.longest, definition.mostRows, {}};
    bounds.tables.insert(std::begin(businessTables), std::end(businessTables));
    Selected selected;
    std::string with;
    for (const std::string &name : definition.datasets) {
        const auto dataset = findDataset(db, name);
        if (!dataset)
            return noDataset(definition, name);
        with.append(with.empty() ? "WITH " : ", ")
            .append(quoted(name))
            .append(" AS NOT MATERIALIZED (SELECT * FROM ")
            .append(quoted(dataset->table()))
            .append(")");
        bounds.tables.insert(dataset->table());
        selected.asOf = std::min(selected.asOf.value_or(dataset->imported), dataset->imported);
    }
    const auto take = [&](const Query &row) {
        std::vector<Value> cells;
        for (int i = 0; i < row.columns(); ++i) {
            if (selected.rows.empty())
                selected.columns.emplace_back(row.columnName(i));
            cells.push_back(row.value(i));
        }
        selected.rows.push_back(std::move(cells));
    };
    const std::string statement = with + " SELECT * FROM (\n" + definition.select + "\n)";
    if (const auto run = runBounded(db, statement, bounds, take); !run)
        return Error{Error::Code::Invalid,
                     definition.at(definition.selectLine)
                         + "the select cannot be run: " + run.error().message + '.'};
    return selected;
}

} // namespace roundsman::admin
