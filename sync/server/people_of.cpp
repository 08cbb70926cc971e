#include "sync/server/people_of.h"

#include "core/domain/team.h"
#include "core/domain/territory.h"
#include "core/domain/territory_member.h"
#include "core/domain/user.h"
#include "sync/server/superiors.h"

namespace roundsman {

namespace {

// One walk down from a manager; what was seen is not walked again, so a circle ends.
class Walk
{
public:
    Walk(StorageView &storage, const Id &manager, Instant now) :
        m_storage(storage),
        m_manager(manager),
        m_now(now)
    { }

    std::set<Id> people()
    {
        for (const Id &team : rows<Team>("manager", m_manager))
            addTeam(team);
        for (const Id &id : rows<TerritoryMember>("user", m_manager)) {
            const auto member = found<TerritoryMember>(id);
            if (member && member->role == u"manager" && isNow(*member, m_now))
                addTerritory(member->territory, true);
        }
        return m_people;
    }

private:
    template <typename T>
    std::vector<Id> rows(const char *column, const Id &value)
    {
        const Table &table = tableOf<T>;
        return m_storage.rowsWhere(table, *table.find(column), pack(value));
    }
    template <typename T>
    std::optional<T> found(const Id &id)
    {
        const auto record = m_storage.row(tableOf<T>, id);
        return record ? std::optional(fromRecord<T>(id, *record)) : std::nullopt;
    }

    void addTeam(const Id &team)
    {
        if (!m_seen.insert(team).second)
            return;
        for (const Id &user : rows<User>("team", team))
            m_people.insert(user);
        for (const Id &below : rows<Team>("parent", team))
            addTeam(below);
    }
    // `isOwn`: who manages it beside the manager stands beside him, not below.
    void addTerritory(const Id &territory, bool isOwn)
    {
        if (!m_seen.insert(territory).second)
            return;
        for (const Id &id : rows<TerritoryMember>("territory", territory)) {
            const auto member = found<TerritoryMember>(id);
            if (member && isNow(*member, m_now) && !(isOwn && member->role == u"manager"))
                m_people.insert(member->user);
        }
        for (const Id &part : rows<Territory>("parent", territory))
            addTerritory(part, false);
    }

    StorageView &m_storage;
    Id m_manager;
    Instant m_now;
    std::set<Id> m_seen, m_people;
};

} // namespace

std::set<Id> peopleOf(StorageView &storage, const Id &person, Role role, Instant now)
{
    std::set<Id> people;
    if (role == Role::Admin) {
        for (const Id &user : storage.allRows(tableOf<User>))
            people.insert(user);
    } else if (role == Role::Manager) {
        people = Walk(storage, person, now).people();
        const Table &table = tableOf<User>;
        for (const Id &admin : storage.rowsWhere(table, *table.find("role"), std::string("admin")))
            people.erase(admin);
    }
    people.erase(person);
    return people;
}

} // namespace roundsman
