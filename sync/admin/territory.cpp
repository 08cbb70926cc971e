#include "sync/admin/command.h"

#include "core/base/text.h"
#include "core/domain/customer.h"
#include "core/domain/territory.h"
#include "core/domain/territory_member.h"
#include "sync/admin/print.h"

#include <algorithm>

namespace roundsman::admin {

namespace {

struct Listed
{
    Territory territory;
    QString parent;
    std::size_t members = 0;
    std::size_t customers = 0;
};

std::size_t count(StorageView &view, const Table &table, const Id &territory)
{
    return view.rowsWhere(table, *table.find("territory"), pack(territory)).size();
}

std::vector<Listed> territories(StorageView &view)
{
    std::vector<Listed> all;
    for (const Id &id : view.allRows(tableOf<Territory>)) {
        const auto record = view.row(tableOf<Territory>, id);
        if (!record)
            continue;
        Listed listed{fromRecord<Territory>(id, *record), {}, 0, 0};
        if (const auto parent = view.row(tableOf<Territory>, listed.territory.parent))
            listed.parent = fromRecord<Territory>(listed.territory.parent, *parent).name;
        listed.members = count(view, tableOf<TerritoryMember>, id);
        listed.customers = count(view, tableOf<Customer>, id);
        all.push_back(std::move(listed));
    }
    std::ranges::sort(all, [](const Listed &a, const Listed &b) {
        return std::pair(a.territory.name, a.territory.id)
            < std::pair(b.territory.name, b.territory.id);
    });
    return all;
}

void print(const std::vector<Listed> &all, bool json, std::ostream &out)
{
    TextTable table({"name", "code", "part of", "people", "customers"});
    for (const Listed &each : all) {
        const Territory &territory = each.territory;
        if (json)
            printJson(out,
                      {{"id", toQString(territory.id.text())},
                       {"name", territory.name},
                       {"code", territory.code},
                       {"parent", each.parent},
                       {"members", qint64(each.members)},
                       {"customers", qint64(each.customers)}});
        else
            table.add({toUtf8(territory.name),
                       toUtf8(territory.code),
                       toUtf8(each.parent),
                       std::to_string(each.members),
                       std::to_string(each.customers)});
    }
    if (!json)
        table.print(out);
}

Result<Done> list(bool json, const Session &session)
{
    const auto storage = session.openCompany();
    if (!storage)
        return storage.error();
    std::vector<Listed> all;
    auto read = (*storage)->read([&](StorageView &view) -> Result<Done> {
        all = territories(view);
        return Done();
    });
    if (read)
        print(all, json, session.out);
    return read;
}

} // namespace

void addTerritory(CLI::App &program, Work &work)
{
    auto *territory = program.add_subcommand("territory", "how the market is divided");
    territory->require_subcommand(1);
    auto *listing = territory->add_subcommand("list", "print the territories");
    auto json = std::make_shared<bool>(false);
    listing->add_flag("--json", *json, "one object a line");
    listing->callback(
        [json, &work] { work = [json](const Session &session) { return list(*json, session); }; });
}

} // namespace roundsman::admin
