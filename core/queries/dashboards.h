#pragma once

#include "core/db/database.h"
#include "core/domain/dashboard.h"
#include "core/domain/receipt.h"
#include "core/domain/tile.h"

#include <QHash>
#include <QSet>

namespace roundsman {

// A dashboard as this device may show it.
struct ShownDashboard
{
    Dashboard dashboard; // of one that cannot be trusted: nothing but id and title
    bool isTrusted = false;
    Board board;
    bool isSeen = false; // this version, by this person, on any device
};

struct Concerned
{
    QString name;
    bool isMine = false; // this person's own customer
};

// All that the screen needs at once.
struct DashboardsHere
{
    std::vector<ShownDashboard> shown;   // withdrawn ones left out, the newest first
    QHash<QString, QString> useful;      // "dashboard/tile" → a word of Reaction::useful
    QHash<QString, Concerned> customers; // by id: those on this device
};

// Checks signatures: a fraction of a millisecond each. Not for the GUI thread.
DashboardsHere dashboardsHere(Database &db, const Id &user);

// Those alone that name the customer.
DashboardsHere dashboardsFor(Database &db, const Id &user, const Id &customer);

// Is this row the organisation's, and not older than what this person has had of it?
bool isTrusted(Database &db, const Id &user, const Id &dashboard);

// The receipt of this person for that version; none: it has not been noted as delivered.
std::optional<Receipt>
receiptFor(Database &db, const Id &user, const Id &object, std::int64_t version);

} // namespace roundsman
