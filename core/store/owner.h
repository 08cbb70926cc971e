#pragma once

#include "core/db/database.h"
#include "core/schema/schema.h"

namespace roundsman {

// Whose device it is. Known after enrolment; a store without one can only be enrolled.
struct Owner
{
    Id user;
    std::string name;
    Role role = Role::Rep;
    std::string company;
};

std::optional<Owner> findOwner(Database &db);
void putOwner(Database &db, const Owner &owner);

// The role that a word of user.role names; nothing for a word that names none.
std::optional<Role> roleNamed(std::string_view word);
const char *nameOf(Role role);

} // namespace roundsman
