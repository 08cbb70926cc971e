#pragma once

#include "core/schema/schema.h"

namespace roundsman {

// Someone who signs in: a rep, a manager, whoever works for the company.
struct User
{
    Id id;
    QString name;
    QString email;
    QString role;
    Id team;
    QString locale;
    QString timeZone;
    bool active = true;
    QStringList approvalKeys; // public keys of a manager's devices, base64url
    Id calendar;              // none: the team's
};

inline constexpr const char *roleWords[] = {"rep", "manager", "marketer", "pricing", "admin"};

template <>
inline constexpr auto
    schema<User> = entity(1,
                          "user",
                          A,
                          {company},
                          field(1, "name", &User::name).limit(200).required().search(8),
                          field(2, "email", &User::email).limit(200).readers(M | A),
                          field(3, "role", &User::role).oneOf(roleWords).required(),
                          field(4, "team", &User::team).references("team"),
                          field(5, "locale", &User::locale).limit(35),
                          field(6, "timeZone", &User::timeZone).limit(64),
                          field(7, "active", &User::active),
                          field(8, "approvalKeys", &User::approvalKeys).writers(S),
                          field(9, "calendar", &User::calendar).references("calendar"));

} // namespace roundsman
