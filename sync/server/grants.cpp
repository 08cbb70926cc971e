#include "sync/server/grants.h"

#include "core/domain/audience.h"
#include "core/domain/segment.h"
#include "core/domain/team.h"
#include "core/domain/territory.h"
#include "core/domain/territory_member.h"
#include "core/domain/user.h"
#include "core/schema/slice.h"
#include "sync/server/history_span.h"

#include <algorithm>

namespace roundsman {

namespace {

const Column &columnOf(const Table &table, std::string_view name) { return *table.find(name); }

Role roleOf(const QString &word)
{
    constexpr std::array roles{
        Role::Rep, Role::Manager, Role::Marketer, Role::Pricing, Role::Admin};
    const auto found = std::ranges::find(roleWords, toUtf8(word));
    return found == std::end(roleWords) ? Role::Rep
                                        : roles[std::size_t(found - std::begin(roleWords))];
}

// The territories that a person works in now, with the fields seen there.
class Territories
{
public:
    Territories(StorageView &storage, Visibility least) : m_storage(storage), m_least(least) { }

    void add(const TerritoryMember &member, Instant now)
    {
        if ((member.from && now < *member.from) || (member.to && now >= *member.to))
            return;
        if (member.role == u"manager")
            addWithDescendants(member.territory);
        else
            m_found.try_emplace(member.territory, m_least);
    }

    const std::map<Id, Visibility> &found() const { return m_found; }

private:
    void addWithDescendants(const Id &territory)
    {
        const auto [place, isNew] = m_found.try_emplace(territory, Visibility::Manager);
        if (!isNew && m_walked.contains(territory))
            return;
        m_walked.insert(territory);
        place->second = Visibility::Manager;
        const Table &table = tableOf<Territory>;
        for (const Id &child :
             m_storage.rowsWhere(table, columnOf(table, "parent"), pack(territory)))
            addWithDescendants(child);
    }

    StorageView &m_storage;
    const Visibility m_least;
    std::map<Id, Visibility> m_found;
    std::set<Id> m_walked;
};

std::map<Id, Visibility>
territoriesOf(StorageView &storage, const Id &user, Visibility least, Instant now)
{
    const Table &table = tableOf<TerritoryMember>;
    Territories territories(storage, least);
    for (const Id &id : storage.rowsWhere(table, columnOf(table, "user"), pack(user)))
        territories.add(fromRecord<TerritoryMember>(id, *storage.row(table, id)), now);
    return territories.found();
}

// A territory and those above it, as far as they are not known yet.
void addWithParents(StorageView &storage, const Id &territory, std::set<Id> &found)
{
    for (Id each = territory; !each.isNull() && found.insert(each).second;) {
        const auto record = storage.row(tableOf<Territory>, each);
        each = record ? fromRecord<Territory>(each, *record).parent : Id();
    }
}

// The audiences that name a person as he stands now.
std::vector<Id> audiencesOf(StorageView &storage, const Candidate &person)
{
    const Table &table = tableOf<Audience>;
    std::vector<Id> found;
    for (const Id &id : storage.allRows(table)) {
        if (isNamed(fromRecord<Audience>(id, *storage.row(table, id)), person))
            found.push_back(id);
    }
    return found;
}

// The teams that a person manages, and those beneath them.
std::set<Id> managedTeams(StorageView &storage, const Id &user)
{
    const Table &table = tableOf<Team>;
    std::vector<Id> waiting = storage.rowsWhere(table, columnOf(table, "manager"), pack(user));
    std::set<Id> found;
    while (!waiting.empty()) {
        const Id team = waiting.back();
        waiting.pop_back();
        if (!found.insert(team).second)
            continue;
        const auto below = storage.rowsWhere(table, columnOf(table, "parent"), pack(team));
        waiting.insert(waiting.end(), below.begin(), below.end());
    }
    return found;
}

} // namespace

Grants Grants::of(StorageView &storage, Segments &segments, const Id &user, Instant now)
{
    Grants grants;
    const auto record = storage.row(tableOf<User>, user);
    if (!record)
        return grants;
    const User person = fromRecord<User>(user, *record);
    if (!person.active)
        return grants;

    grants.m_role = roleOf(person.role);
    const Visibility least = visibilityOf(grants.m_role);
    const auto territories = territoriesOf(storage, user, least, now);
    Candidate candidate{user, person.role, {}, {}};
    for (const auto &[territory, visibility] : territories) {
        addWithParents(storage, territory, candidate.territories);
        candidate.segments.merge(segments.in(storage, territory));
    }
    std::set<Id> priced = candidate.segments;
    if (grants.m_role == Role::Pricing || grants.m_role == Role::Marketer) {
        const auto all = storage.allRows(tableOf<Segment>);
        priced.insert(all.begin(), all.end());
    }

    grants.add(companyScope(least));
    grants.add(personScope(user));
    if (!person.team.isNull())
        grants.add(teamScope(person.team));
    for (const Id &team : managedTeams(storage, user))
        grants.add(answersScope(team));
    for (const Id &audience : audiencesOf(storage, candidate))
        grants.add(audienceScope(audience));
    for (const Id &segment : priced)
        grants.add(segmentScope(segment));
    for (const auto &[territory, visibility] : territories)
        grants.add(territoryScope(territory, visibility));
    for (const HalfYear slice : slicesOnDevices(storage, now)) {
        for (const auto &[territory, visibility] : territories)
            grants.add(inSlice(territoryScope(territory, visibility), slice));
    }
    return grants;
}

void Grants::add(std::string scope)
{
    m_places.emplace(placeOfScope(scope));
    m_scopes.push_back(std::move(scope));
}

Grants Grants::with(std::span<const std::string> scopes) const
{
    Grants wider = *this;
    for (const std::string &scope : scopes)
        wider.m_places.emplace(placeOfScope(scope));
    return wider;
}

bool Grants::holds(std::string_view scope) const { return m_places.contains(placeOfScope(scope)); }

bool Grants::holdsAny(std::span<const std::string> scopes) const
{
    return std::ranges::any_of(scopes, [this](const std::string &each) { return holds(each); });
}

} // namespace roundsman
