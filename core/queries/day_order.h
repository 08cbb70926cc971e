#pragma once

#include "core/db/database.h"
#include "core/queries/today.h"

namespace roundsman {

// In which order a person goes through the day. Unless he took another one, by the clock.
struct DayOrder
{
    bool isTaken = false;          // it is not by the clock, and `names` and the rest tell of it;
    QList<Id> better;              // otherwise of this one; empty: none is noticeably better
    QString first;                 // whose door comes first
    std::optional<Instant> closes; // until when they expect him, where that is why
    double metres = 0;             // of the whole way
};

// Searches: tens of milliseconds at most, on a reader's thread.
DayOrder dayOrder(Database &db, const Day &day, Instant now);

// What the person took or gave up. Stays on this device: plans are not changed.
void takeOrder(Database &db, const Day &day, const QList<Id> &visits);
void dropOrder(Database &db);

// The day's visits as they are gone through, by rowid: those in visitsOf().
QList<qint64> visitsInOrder(Database &db, const Day &day);

} // namespace roundsman
