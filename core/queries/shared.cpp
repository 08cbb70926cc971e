#include "core/queries/shared.h"

#include "core/domain/catalog.h"

#include <algorithm>

namespace roundsman {

// Who wrote or did a row; nullptr: nobody is named.
static const char *makerIn(const Table &table)
{
    for (const char *name : {"author", "user", "assignee"}) {
        const Column *column = table.find(name);
        if (column && column->references && std::string_view(column->references) == "user")
            return name;
    }
    return nullptr;
}

// Through a customer's territory, or through the team.
static bool reachesManager(const ScopeRule &rule)
{
    return rule.kind == ScopeRule::Kind::Territory || rule.kind == ScopeRule::Kind::Follow
        || rule.kind == ScopeRule::Kind::FollowAny || rule.kind == ScopeRule::Kind::Answer;
}

static std::string quoted(const char *name) { return '"' + std::string(name) + '"'; }

std::vector<SharedRows> rowsSharedWithManager(Database &db, const Id &person)
{
    std::vector<SharedRows> shared;
    for (const Table *table : catalog()) {
        const char *maker = makerIn(*table);
        const auto rule = std::ranges::find_if(table->scopes, reachesManager);
        if (!maker || rule == table->scopes.end())
            continue;
        const auto rows = db.one<std::int64_t>("SELECT count(*) FROM " + quoted(table->name)
                                                   + " WHERE " + quoted(maker) + " = ?1 AND "
                                                   + quoted(rule->column) + " IS NOT NULL",
                                               person);
        if (rows.value_or(0) > 0)
            shared.push_back({table, *rows});
    }
    return shared;
}

} // namespace roundsman
