#include "sync/admin/dashboards/reception.h"

#include "core/domain/audience.h"
#include "core/domain/reaction.h"
#include "core/domain/receipt.h"
#include "core/domain/user.h"
#include "sync/admin/dashboards/publish.h"
#include "sync/admin/people.h"
#include "sync/server/grants.h"

#include <algorithm>
#include <map>

namespace roundsman::admin {

namespace {

template <typename T>
std::vector<T> rowsAbout(StorageView &view, const char *column, const Id &object)
{
    const Table &table = tableOf<T>;
    std::vector<T> rows;
    for (const Id &id : view.rowsWhere(table, *table.find(std::string_view(column)), pack(object)))
        rows.push_back(fromRecord<T>(id, *view.row(table, id)));
    return rows;
}

QString nameOf(StorageView &view, const Id &user)
{
    const auto record = view.row(tableOf<User>, user);
    return record ? fromRecord<User>(user, *record).name : toQString(user.text());
}

int count(const std::vector<Listener> &people, auto isCounted)
{
    return int(std::ranges::count_if(people, isCounted));
}

// The scopes that each person holds, once for all dashboards.
std::vector<std::pair<User, Grants>> everybody(StorageView &view, Instant now)
{
    Segments segments;
    std::vector<std::pair<User, Grants>> all;
    for (const Person &person : people(view))
        all.emplace_back(person.user, Grants::of(view, segments, person.user.id, now));
    return all;
}

Reception reception(StorageView &view,
                    const Dashboard &dashboard,
                    std::span<const std::pair<User, Grants>> all)
{
    std::map<Id, Listener> people;
    for (const auto &[user, grants] : all)
        if (grants.holds(audienceScope(dashboard.audience)))
            people[user.id].name = user.name;
    for (const Receipt &receipt : rowsAbout<Receipt>(view, "object", dashboard.id)) {
        if (receipt.version != dashboard.version)
            continue;
        Listener &person = people[receipt.user];
        person.isDelivered = true;
        person.isSeen = person.isSeen || receipt.seenAt.has_value();
    }
    for (const Reaction &reaction : rowsAbout<Reaction>(view, "dashboard", dashboard.id)) {
        Listener &person = people[reaction.user];
        person.useful += reaction.useful == u"useful";
        person.notUseful += reaction.useful == u"notUseful";
    }
    Reception found{dashboard, {}, {}};
    if (const auto record = view.row(tableOf<Audience>, dashboard.audience))
        found.audience = fromRecord<Audience>(dashboard.audience, *record).name;
    for (auto &[id, person] : people) {
        if (person.name.isEmpty())
            person.name = nameOf(view, id);
        found.people.push_back(std::move(person));
    }
    return found;
}

} // namespace

int Reception::delivered() const { return count(people, &Listener::isDelivered); }
int Reception::seen() const { return count(people, &Listener::isSeen); }
int Reception::useful() const
{
    return count(people, [](const Listener &each) { return each.useful > 0; });
}
int Reception::notUseful() const
{
    return count(people, [](const Listener &each) { return each.notUseful > 0; });
}

std::vector<Reception> receptions(StorageView &view, Instant now)
{
    const auto all = everybody(view, now);
    std::vector<Reception> found;
    for (const Dashboard &dashboard : publishedDashboards(view))
        found.push_back(reception(view, dashboard, all));
    return found;
}

} // namespace roundsman::admin
