#include "core/schema/scope.h"

#include "core/domain/catalog.h"
#include "core/domain/user.h"
#include "core/schema/slice.h"

#include <algorithm>
#include <set>

namespace roundsman {

static constexpr int followLimit = 8; // rows; ends a circle of rows that follow each other

Visibility visibilityOf(Role role)
{
    const bool seesMore = role == Role::Manager || role == Role::Admin || role == Role::Server;
    return seesMore ? Visibility::Manager : Visibility::Rep;
}

Role readerOf(Visibility visibility)
{
    return visibility == Visibility::Manager ? Role::Manager : Role::Rep;
}

Visibility visibilityOfScope(std::string_view scopeName)
{
    return scopeName.ends_with("#manager") ? Visibility::Manager : Visibility::Rep;
}

static const char *suffix(Visibility visibility)
{
    return visibility == Visibility::Manager ? "#manager" : "#rep";
}

std::string companyScope(Visibility visibility)
{
    return std::string("company") + suffix(visibility);
}

std::string territoryScope(const Id &territory, Visibility visibility)
{
    return "territory/" + territory.text() + suffix(visibility);
}

std::string segmentScope(const Id &segment) { return "prices/" + segment.text(); }

std::string personScope(const Id &user) { return "person/" + user.text(); }

std::string teamScope(const Id &team) { return "team/" + team.text(); }

std::string answersScope(const Id &team) { return teamScope(team) + suffix(Visibility::Manager); }

std::string audienceScope(const Id &audience) { return "audience/" + audience.text(); }

namespace {

using Names = std::vector<std::string>;

// One row on the way to where it stands.
class Place
{
public:
    Place(const Table &table, const Record &record, const FindRecord &find, int hopsLeft) :
        m_table(table),
        m_record(record),
        m_find(find),
        m_hopsLeft(hopsLeft)
    { }

    Names names() const
    {
        for (const ScopeRule &rule : m_table.scopes) {
            if (Names names = namesBy(rule); !names.empty())
                return sliced(std::move(names));
        }
        return {};
    }

private:
    Names sliced(Names names) const
    {
        if (const auto slice = sliceOf(m_table, m_record)) {
            for (std::string &name : names)
                name = inSlice(std::move(name), *slice);
        }
        return names;
    }

    const Value &cell(const char *column) const
    {
        static const Value none;
        const int index = m_table.indexOf(column);
        return index < 0 ? none : m_record[std::size_t(index)];
    }

    Names namesBy(const ScopeRule &rule) const
    {
        if (rule.kind == ScopeRule::Kind::Company)
            return {companyScope(Visibility::Manager), companyScope(Visibility::Rep)};
        if (rule.kind == ScopeRule::Kind::People)
            return namesOfPeople(rule);

        const Id id = Codec<Id>::unpack(cell(rule.column));
        if (id.isNull())
            return {};
        switch (rule.kind) {
        case ScopeRule::Kind::Territory:
            return {territoryScope(id, Visibility::Manager), territoryScope(id, Visibility::Rep)};
        case ScopeRule::Kind::Segment: return {segmentScope(id)};
        case ScopeRule::Kind::Person: return {personScope(id)};
        case ScopeRule::Kind::Team: return {teamScope(id)};
        case ScopeRule::Kind::Audience: return {audienceScope(id)};
        case ScopeRule::Kind::Answer: return namesOfAnswer(id);
        case ScopeRule::Kind::Follow: return namesOf(m_table.find(rule.column)->references, id);
        case ScopeRule::Kind::FollowAny: {
            return namesOf(held<std::string>(cell(rule.tableColumn)), id);
        }
        default: return {};
        }
    }

    Names namesOfPeople(const ScopeRule &rule) const
    {
        std::set<std::string> names;
        for (const char *column : {rule.column, rule.otherColumn}) {
            if (const Id id = Codec<Id>::unpack(cell(column)); !id.isNull())
                names.insert(personScope(id));
        }
        return {names.begin(), names.end()};
    }

    Names namesOfAnswer(const Id &person) const
    {
        const auto record = m_find(tableOf<User>, person);
        const Id team = record ? fromRecord<User>(person, *record).team : Id();
        return team.isNull() ? Names{personScope(person)}
                             : Names{personScope(person), answersScope(team)};
    }

    Names namesOf(std::string_view tableName, const Id &row) const
    {
        const Table *table = findTable(tableName);
        if (!table || m_hopsLeft == 0)
            return {};
        const auto record = m_find(*table, row);
        return record ? Place(*table, *record, m_find, m_hopsLeft - 1).names() : Names();
    }

    const Table &m_table;
    const Record &m_record;
    const FindRecord &m_find;
    int m_hopsLeft;
};

} // namespace

std::vector<std::string>
scopesOf(const Table &table, const Id &, const Record &record, const FindRecord &find)
{
    return Place(table, record, find, followLimit).names();
}

} // namespace roundsman
