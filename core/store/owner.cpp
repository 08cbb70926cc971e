#include "core/store/owner.h"

#include "core/store/settings.h"

#include <algorithm>
#include <array>

namespace roundsman {

static constexpr std::array<std::pair<const char *, Role>, 5> roleNames{
    {{"rep", Role::Rep},
     {"manager", Role::Manager},
     {"marketer", Role::Marketer},
     {"pricing", Role::Pricing},
     {"admin", Role::Admin}}};

std::optional<Role> roleNamed(std::string_view word)
{
    const auto found =
        std::ranges::find_if(roleNames, [&](const auto &each) { return each.first == word; });
    return found == roleNames.end() ? std::nullopt : std::optional(found->second);
}

const char *nameOf(Role role)
{
    const auto found =
        std::ranges::find(roleNames, role, [](const auto &each) { return each.second; });
    return found == roleNames.end() ? "server" : found->first;
}

std::optional<Owner> findOwner(Database &db)
{
    const auto user = findSetting<Id>(db, "owner.user");
    if (!user)
        return std::nullopt;
    Owner owner;
    owner.user = *user;
    owner.name = findSetting<std::string>(db, "owner.name").value_or("");
    owner.role =
        roleNamed(findSetting<std::string>(db, "owner.role").value_or("")).value_or(Role::Rep);
    owner.company = findSetting<std::string>(db, "owner.company").value_or("");
    return owner;
}

void putOwner(Database &db, const Owner &owner)
{
    Transaction transaction(db);
    putSetting(db, "owner.user", owner.user);
    putSetting(db, "owner.name", owner.name);
    putSetting(db, "owner.role", std::string(nameOf(owner.role)));
    putSetting(db, "owner.company", owner.company);
    transaction.commit();
}

} // namespace roundsman
