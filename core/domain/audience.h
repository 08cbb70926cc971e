#pragma once

#include "core/schema/schema.h"

#include <set>

namespace roundsman {

// For whom something from the centre is meant. A rule, not a list: who joins a territory or gets a
// role is in it from then on.
struct Audience
{
    Id id;
    QString name;
    QStringList roles;       // words of User::role
    QStringList territories; // ids; whoever works there or beneath
    QStringList segments;    // ids; whoever works a territory with such a customer
    QStringList people;      // ids; whatever the rest says
};

template <>
inline constexpr auto
    schema<Audience> = entity(22,
                              "audience",
                              M | K,
                              {company},
                              field(1, "name", &Audience::name).limit(200).required(),
                              field(2, "roles", &Audience::roles).merge(Merge::set),
                              field(3, "territories", &Audience::territories).merge(Merge::set),
                              field(4, "segments", &Audience::segments).merge(Merge::set),
                              field(5, "people", &Audience::people).merge(Merge::set));

// What of a person decides whether an audience names him.
struct Candidate
{
    Id id;
    QString role;
    std::set<Id> territories; // worked now, and all above them
    std::set<Id> segments;    // with a customer in a territory worked now
};

// Each of the rule's lists that says anything has to name the person; `people` is enough alone, and
// a rule that says nothing names nobody.
bool isNamed(const Audience &audience, const Candidate &person);

} // namespace roundsman
