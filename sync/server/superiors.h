#pragma once

#include "core/domain/feedback.h"
#include "core/domain/territory_member.h"
#include "core/domain/working_time.h"
#include "sync/server/storage.h"

namespace roundsman {

// Whether somebody works in the territory then.
bool isNow(const TerritoryMember &member, Instant now);

// Who answers for whom: the team's manager and those above, then the managers of the territory and
// of those that it is part of, then the administrators. Lives within one transaction.
class Superiors
{
public:
    explicit Superiors(StorageView &storage) : m_storage(storage) { }

    // Who answers a finding that comes in. None: there is nobody but its author.
    Id ownerOf(const Feedback &finding, Instant now);
    // Who gets it when its owner was silent; none: nobody is above. One whom it was given to by
    // hand hands it back to the line.
    Id above(const Feedback &finding, Instant now);

    // Who decides on work of this person that came after a territory was another's: its managers,
    // then those of the person's team, then the administrators; the first is asked.
    std::vector<Id> decidersOn(const Id &author, const Id &territory, Instant now);

    // By the person's own calendar, the team's, or the usual hours of his time zone.
    WorkingHours hoursOf(const Id &user);

private:
    std::vector<Id> lineOf(const Feedback &finding, Instant now);
    void addTeam(const Id &author, std::vector<Id> &line);
    void addTerritory(Id territory, Instant now, std::vector<Id> &line);
    void addManagers(const Id &territory, Instant now, std::vector<Id> &line);
    void addAdministrators(std::vector<Id> &line);
    void add(const Id &user, std::vector<Id> &line);

    StorageView &m_storage;
    Id m_author;
};

} // namespace roundsman
