#pragma once

#include "core/db/database.h"
#include "sync/protocol/exchange.h"

namespace roundsman {

// What device and head office tell each other about groups that were set aside, so that both show
// the same. Within the writer's work.

// Puts into the request what head office has yet to hear.
void tellDecisions(Database &db, ExchangeRequest &request);
// The request that was made last has been answered: head office knows it all.
void noteDecisionsHeard(Database &db);
// Ends the groups that an administrator replayed or closed. True: one of them was waiting here.
bool takeResolutions(Database &db, const ExchangeAnswer &answer);

} // namespace roundsman
