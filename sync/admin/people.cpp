#include "sync/admin/people.h"

#include "core/base/text.h"
#include "core/domain/territory.h"
#include "core/domain/territory_member.h"

#include <algorithm>

namespace roundsman::admin {

namespace {

std::vector<User> users(StorageView &view)
{
    std::vector<User> all;
    for (const Id &id : view.allRows(tableOf<User>))
        if (const auto record = view.row(tableOf<User>, id))
            all.push_back(fromRecord<User>(id, *record));
    std::ranges::sort(all, [](const User &a, const User &b) {
        return a.name == b.name ? a.id < b.id : QString::localeAwareCompare(a.name, b.name) < 0;
    });
    return all;
}

std::vector<std::string> territoriesOf(StorageView &view, const Id &user)
{
    const Table &members = tableOf<TerritoryMember>;
    std::vector<std::string> names;
    for (const Id &id : view.rowsWhere(members, *members.find("user"), pack(user))) {
        const auto member = view.row(members, id);
        if (!member)
            continue;
        const Id territory = fromRecord<TerritoryMember>(id, *member).territory;
        if (const auto record = view.row(tableOf<Territory>, territory))
            names.push_back(toUtf8(fromRecord<Territory>(territory, *record).name));
    }
    std::ranges::sort(names);
    names.erase(std::unique(names.begin(), names.end()), names.end());
    return names;
}

std::string names(const std::vector<User> &all)
{
    constexpr std::size_t most = 10;
    std::string list;
    for (std::size_t i = 0; i < std::min(most, all.size()); ++i)
        list += (i ? ", " : "") + toUtf8(all[i].name);
    return list + (all.size() > most ? " and others" : "");
}

} // namespace

std::vector<Person> people(StorageView &view)
{
    std::vector<Person> all;
    for (User &user : users(view)) {
        std::vector<std::string> territories = territoriesOf(view, user.id);
        all.push_back({std::move(user), std::move(territories)});
    }
    return all;
}

Result<User> personBy(StorageView &view, const std::string &word)
{
    const QString wanted = toQString(nfc(word)).trimmed();
    const auto id = Id::fromText(word);
    std::vector<User> all = users(view);
    std::vector<User> meant;
    std::ranges::copy_if(all, std::back_inserter(meant), [&](const User &user) {
        return (id && user.id == *id)
            || (!wanted.isEmpty()
                && (user.email.compare(wanted, Qt::CaseInsensitive) == 0
                    || user.name.compare(wanted, Qt::CaseInsensitive) == 0));
    });
    if (meant.size() == 1)
        return meant.front();
    if (meant.empty())
        return Error{Error::Code::NotFound,
                     "There is no user \"" + word + "\". There are " + names(all)
                         + "; see roundsman-admin user list."};
    std::string ids;
    for (const User &user : meant)
        ids += (ids.empty() ? "" : ", ") + user.id.text();
    return Error{Error::Code::Conflict,
                 "Several users are called \"" + word + "\": " + ids + ". Name one by its id."};
}

Result<Id> directoryRowBy(StorageView &view, const Table &table, const std::string &word)
{
    std::vector<Id> found;
    for (const char *name : {"name", "code"}) {
        const Column *column = table.find(std::string_view(name));
        for (const Id &id : column ? view.rowsWhere(table, *column, nfc(word)) : std::vector<Id>())
            if (std::ranges::find(found, id) == found.end())
                found.push_back(id);
    }
    if (const auto id = Id::fromText(word); id && view.isThere(table, *id))
        found.push_back(*id);
    if (found.size() == 1)
        return found.front();
    const std::string kind = table.name;
    const std::string listing = kind == "segment"
        ? std::string()
        : "; see roundsman-admin " + kind + " list and name one by its id";
    return Error{
        Error::Code::NotFound,
        (found.empty() ? "There is no " + kind + " \"" : "There is more than one " + kind + " \"")
            + word + '"' + listing + '.'};
}

} // namespace roundsman::admin
