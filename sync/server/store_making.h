#pragma once

#include "sync/server/sql_storage.h"

namespace roundsman {

// What each engine does to bring a store up to today's tables and open it.
Result<std::unique_ptr<StorePool>> openSqlite(const std::string &path, OpenStore how);
Result<std::unique_ptr<StorePool>> openPostgres(const std::string &address, OpenStore how);

// The connections to a database as it is, whatever is in it.
std::unique_ptr<StorePool> postgresPool(const std::string &address);

// Indexes that the server alone needs, beside those of the catalogue.
extern const char *const serverIndexes;

// Groups that an older server did not understand come again from their devices, which keep them.
// Within the caller's transaction.
void letWaitingIn(Database &db);

Error noStoreAt(const std::string &place);

} // namespace roundsman
