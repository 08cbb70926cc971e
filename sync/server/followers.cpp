#include "sync/server/followers.h"

#include "core/domain/catalog.h"

#include <map>

namespace roundsman {

static std::vector<Following> found(const Table &followed)
{
    std::vector<Following> followings;
    for (const Table *table : catalog()) {
        for (const ScopeRule &rule : table->scopes) {
            const Column *column = rule.column ? table->find(rule.column) : nullptr;
            if (rule.kind == ScopeRule::Kind::Follow
                && std::string_view(column->references) == followed.name)
                followings.push_back({table, column, nullptr});
            if (rule.kind == ScopeRule::Kind::Answer && std::string_view(followed.name) == "user")
                followings.push_back({table, column, nullptr});
            if (rule.kind == ScopeRule::Kind::FollowAny)
                followings.push_back({table, column, table->find(rule.tableColumn)});
        }
    }
    return followings;
}

const std::vector<Following> &followersOf(const Table &table)
{
    static const std::map<std::uint16_t, std::vector<Following>> all = [] {
        std::map<std::uint16_t, std::vector<Following>> byTable;
        for (const Table *each : catalog())
            byTable[each->id] = found(*each);
        return byTable;
    }();
    return all.at(table.id);
}

} // namespace roundsman
