#include "sync/server/superiors.h"

#include "core/domain/customer.h"
#include "core/domain/team.h"
#include "core/domain/territory.h"
#include "core/domain/territory_member.h"
#include "core/domain/user.h"

#include <algorithm>

namespace roundsman {

namespace {

constexpr int highest = 8; // steps up; ends a circle of teams or territories

template <typename T>
std::optional<T> found(StorageView &storage, const Id &id)
{
    const auto record = id.isNull() ? std::nullopt : storage.row(tableOf<T>, id);
    return record ? std::optional(fromRecord<T>(id, *record)) : std::nullopt;
}

} // namespace

bool isNow(const TerritoryMember &member, Instant now)
{
    return (!member.from || *member.from <= now) && (!member.to || now < *member.to);
}

void Superiors::add(const Id &user, std::vector<Id> &line)
{
    const auto person = found<User>(m_storage, user);
    if (person && person->active && user != m_author && std::ranges::find(line, user) == line.end())
        line.push_back(user);
}

void Superiors::addTeam(const Id &author, std::vector<Id> &line)
{
    const auto person = found<User>(m_storage, author);
    Id id = person ? person->team : Id();
    for (int step = 0; step < highest; ++step) {
        const auto team = found<Team>(m_storage, id);
        if (!team)
            return;
        add(team->manager, line);
        id = team->parent;
    }
}

void Superiors::addManagers(const Id &territory, Instant now, std::vector<Id> &line)
{
    const Table &table = tableOf<TerritoryMember>;
    for (const Id &id : m_storage.rowsWhere(table, *table.find("territory"), pack(territory))) {
        const auto member = found<TerritoryMember>(m_storage, id);
        if (member && member->role == u"manager" && isNow(*member, now))
            add(member->user, line);
    }
}

void Superiors::addTerritory(Id territory, Instant now, std::vector<Id> &line)
{
    for (int step = 0; step < highest && !territory.isNull(); ++step) {
        addManagers(territory, now, line);
        const auto above = found<Territory>(m_storage, territory);
        territory = above ? above->parent : Id();
    }
}

void Superiors::addAdministrators(std::vector<Id> &line)
{
    const Table &table = tableOf<User>;
    for (const Id &id : m_storage.rowsWhere(table, *table.find("role"), std::string("admin")))
        add(id, line);
}

std::vector<Id> Superiors::lineOf(const Feedback &finding, Instant now)
{
    m_author = finding.author;
    std::vector<Id> line;
    addTeam(finding.author, line);
    if (const auto customer = found<Customer>(m_storage, finding.customer))
        addTerritory(customer->territory, now, line);
    addAdministrators(line);
    return line;
}

std::vector<Id> Superiors::decidersOn(const Id &author, const Id &territory, Instant now)
{
    m_author = author;
    std::vector<Id> line;
    addTerritory(territory, now, line);
    addTeam(author, line);
    addAdministrators(line);
    return line;
}

Id Superiors::ownerOf(const Feedback &finding, Instant now)
{
    const std::vector<Id> line = lineOf(finding, now);
    return line.empty() ? Id() : line.front();
}

Id Superiors::above(const Feedback &finding, Instant now)
{
    const std::vector<Id> line = lineOf(finding, now);
    const auto owner = std::ranges::find(line, finding.owner);
    if (owner == line.end())
        return line.empty() ? Id() : line.front();
    return owner + 1 == line.end() ? Id() : *(owner + 1);
}

WorkingHours Superiors::hoursOf(const Id &user)
{
    const auto person = found<User>(m_storage, user);
    const auto team = person ? found<Team>(m_storage, person->team) : std::nullopt;
    for (const Id &id : {person ? person->calendar : Id(), team ? team->calendar : Id()}) {
        const auto calendar = found<Calendar>(m_storage, id);
        const auto hours = calendar ? std::optional(workingHours(*calendar)) : std::nullopt;
        if (hours && *hours)
            return **hours;
    }
    return usualHours(QTimeZone(person ? person->timeZone.toUtf8() : QByteArray()));
}

} // namespace roundsman
