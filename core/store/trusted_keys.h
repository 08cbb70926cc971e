#pragma once

#include "core/base/sign.h"
#include "core/db/database.h"

namespace roundsman {

// The organisation's keys, whose signatures count on this device; learnt at enrolment. Empty:
// nothing from the centre can be trusted yet.
std::vector<PublicKey> trustedKeys(Database &db);
void putTrustedKeys(Database &db, std::span<const PublicKey> keys);

} // namespace roundsman
