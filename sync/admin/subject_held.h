#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/db/database.h"
#include "core/schema/schema.h"

#include <QJsonObject>

namespace roundsman::admin {

// Whom it is about: a row of `user` or `contact`.
struct Subject
{
    const Table *table = nullptr;
    Id id;
};

// The user or contact whom a word means: an id, a user's address, a whole name. Throws DbError.
Result<Subject> subjectBy(Database &db, const std::string &word);

// Everything that the store holds on a person: his own row, all rows that name him, what they were
// before, what of it was set aside, and for a user his devices and his entries in the audit.
QJsonObject heldOn(Database &db, const Subject &subject);

} // namespace roundsman::admin
