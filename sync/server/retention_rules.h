#pragma once

#include "sync/server/storage.h"

namespace roundsman {

// An entity whose rows may be told to go when they are old.
struct AgedEntity
{
    const Table *table = nullptr;
    std::array<const char *, 3> dates{}; // a row is as old as the latest of them; none: it stays
    const char *state = nullptr;         // null: there is none
    std::array<const char *, 3> ends{};  // the states of rows in which nothing is left to do

    // Rows of another entity that are nothing without this one's, and go with it.
    struct Part
    {
        const Table *table = nullptr;
        const char *column = nullptr;
    };
    std::array<Part, 2> parts{};

    bool isPart(const Table &of) const;
};

std::span<const AgedEntity> agedEntities();

// How long an entity's rows stay.
struct RetentionRule
{
    const AgedEntity *entity = nullptr;
    int count = 0; // of days, or of months of the calendar
    bool isMonths = false;

    Instant oldest(Instant now) const;
    std::string words() const; // "18 months"
};

std::vector<RetentionRule> retentionRules(StorageView &view);
// A count of 0 takes the rule away: the rows stay for ever.
void setRetentionRule(StorageTransaction &storage, const RetentionRule &rule);

// Do servers apply the rules every day?
bool isRetentionDaily(StorageView &view);
void setRetentionDaily(StorageTransaction &storage, bool isDaily);

} // namespace roundsman
