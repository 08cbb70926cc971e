#pragma once

#include "core/db/database.h"
#include "core/domain/place.h"
#include "core/queries/customers.h"

namespace roundsman {

// Where a person was last: at the door of the customer of the latest visit that was begun, if that
// customer's place is known.
struct LastDoor
{
    QString name;
    Place place;

    bool operator==(const LastDoor &) const = default;
};
std::optional<LastDoor> lastDoor(Database &db, const Id &user);

// The customers that fit the filter and whose place is known, the nearest first; by rowid, at most
// `most`. Walks all of them: tens of milliseconds for a hundred thousand.
QList<qint64> nearest(Database &db, const CustomerFilter &filter, const Place &from, int most);

} // namespace roundsman
