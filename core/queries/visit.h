#pragma once

#include "core/db/database.h"
#include "core/domain/visit.h"
#include "core/store/group.h"

#include <QList>

namespace roundsman {

struct Named
{
    Id id;
    QString name;
};

// The visit that a person has begun and not ended, if there is one.
std::optional<Loaded<Visit>> visitUnderWay(Database &db, const Id &user);

// The visit that a check in at this customer goes on with: one that has begun, else the latest that
// was planned for before `end`.
std::optional<Loaded<Visit>>
visitToEnter(Database &db, const Id &customer, const Id &user, Instant end);

// Those seen at this customer lately first, then by name; at most `limit`.
QList<Named> competitorsFor(Database &db, const Id &customer, int limit);

// The competitor of that name, however its letters are cased and spaced.
std::optional<Named> competitorNamed(Database &db, const QString &name);

// What a competitor asked for a product when it was last seen anywhere, in that currency.
std::optional<Money>
lastSeenPrice(Database &db, const Id &competitor, const Id &product, const QString &currency);

} // namespace roundsman
