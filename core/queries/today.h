#pragma once

#include "core/queries/customer.h"

namespace roundsman {

// A person's day: [start, end) of it in the person's zone.
struct Day
{
    Id user;
    Instant start;
    Instant end;
};

// What stands at the top of the day.
struct DayAhead
{
    std::int64_t visits = 0;
    std::int64_t done = 0;
    std::optional<CustomerGlance> next; // whom the next planned visit goes to
    std::optional<Instant> nextStart;
    QString nextPurpose;
};

DayAhead dayAhead(Database &db, const Day &day);

// The day's visits in order, cancelled ones left out. Rows: key, customer, name, city, state,
// plannedStart, arrivedAt, purpose, note, outcome, unsent.
Listing visitsOf(const Day &day);

// Open tasks due by the end of the day. Rows: key, title, customerName, due, unsent.
Listing tasksOf(const Day &day);

// The open customers whom nobody has visited or sold to for longest, those of `user` if any are
// theirs; by rowid. Walks whole tables: tens of milliseconds for a hundred thousand rows.
QList<qint64> longestWithout(Database &db, const Id &user, int most);

// Rows for them, without an order of its own: key, name, city, lastVisit, lastOrder.
Listing customersToVisit();

} // namespace roundsman
