#pragma once

#include "core/store/listing.h"

#include <QStringList>

namespace roundsman {

// Which customers to show. Every condition that is set must hold; of several tiers, one.
struct CustomerFilter
{
    QStringList tiers;
    bool isDue = false; // a visit or a task of mine is planned until the day's end
    bool hasIssue = false;
    bool isUnsent = false;
    Id me;
    Instant end; // of the day

    bool isEmpty() const { return tiers.isEmpty() && !isDue && !hasIssue && !isUnsent; }
};

// Customers' rows. The order gives rowid and name, in no order. Rows: key, name, city, tier,
// number, lat, lon, people, words (the note), found (which field of SearchField plus one was
// searched; 0: none), lastVisit, lastOrder, unsent. A rowid carries `found` above forty bits of
// seq.
Listing customersWhere(const CustomerFilter &filter);

// The condition on `customer c`, with ?1 = me and ?2 = end: "1" when the filter is empty.
std::string conditionOf(const CustomerFilter &filter);

// Words of tiers that customers have, sorted; at most `limit`.
QStringList tiersInUse(class Database &db, int limit);

} // namespace roundsman
