#pragma once

#include "core/domain/dashboard.h"
#include "sync/server/storage.h"

namespace roundsman::admin {

// What became of a dashboard's latest version with one person.
struct Listener
{
    QString name;
    bool isDelivered = false;
    bool isSeen = false;
    int useful = 0; // tiles
    int notUseful = 0;
};

struct Reception
{
    Dashboard dashboard;
    QString audience;
    std::vector<Listener> people; // whom the audience names now, and who has answered

    int delivered() const;
    int seen() const;
    int useful() const; // people who found something useful, or something not
    int notUseful() const;
};

std::vector<Reception> receptions(StorageView &view, Instant now); // throws DbError

} // namespace roundsman::admin
