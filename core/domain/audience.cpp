#include "core/domain/audience.h"

#include <algorithm>

namespace roundsman {

static bool hasAnyOf(const QStringList &words, const std::set<Id> &ids)
{
    return std::ranges::any_of(words, [&](const QString &word) {
        const auto id = Id::fromText(toUtf8(word));
        return id && ids.contains(*id);
    });
}

bool isNamed(const Audience &audience, const Candidate &person)
{
    if (hasAnyOf(audience.people, {person.id}))
        return true;
    if (audience.roles.isEmpty() && audience.territories.isEmpty() && audience.segments.isEmpty())
        return false;
    return (audience.roles.isEmpty() || audience.roles.contains(person.role))
        && (audience.territories.isEmpty() || hasAnyOf(audience.territories, person.territories))
        && (audience.segments.isEmpty() || hasAnyOf(audience.segments, person.segments));
}

} // namespace roundsman
