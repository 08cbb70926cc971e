#pragma once

#include "core/store/outbox.h"

namespace roundsman {

// For whom and on which device something from the centre has arrived.
struct Arrival
{
    Id user;
    Role role = Role::Rep;
    std::int64_t device = 0; // its short number
};

// Notes what has come from the centre and can be trusted as delivered, one receipt a version, saved
// as anything else that a person writes. False: there was nothing new. Within Store::write() alone.
Result<bool> noteArrivals(Database &db, Journal &journal, Ambient ambient, const Arrival &arrival);

} // namespace roundsman
