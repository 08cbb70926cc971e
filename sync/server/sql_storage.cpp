#include "sync/server/sql_storage.h"

#include "core/domain/catalog.h"
#include "sync/server/sql_transaction.h"
#include "sync/server/store_making.h"
#include "sync/server/store_place.h"

namespace roundsman {

// Which segments live in a territory is asked at exchanges, who may see a file at downloads.
const char *const serverIndexes =
    "CREATE INDEX IF NOT EXISTS customer_prices ON customer(territory, segments);"
    "CREATE INDEX IF NOT EXISTS attachment_sha256 ON attachment(sha256)";

Result<Done> SqlStorage::write(const std::function<Result<Done>(StorageTransaction &)> &work)
{
    return m_pool->writeLocked([&](Database &db) {
        SqlTransaction transaction(db);
        return work(transaction);
    });
}

Result<Done> SqlStorage::mark(const std::function<Result<Done>(StorageTransaction &)> &work)
{
    return m_pool->writeLocked(
        [&](Database &db) {
            SqlTransaction transaction(db);
            return work(transaction);
        },
        true);
}

Result<Done> SqlStorage::read(const std::function<Result<Done>(StorageView &)> &work)
{
    return m_pool->read([&](Database &db) {
        SqlReading view(db);
        return work(view);
    });
}

void letWaitingIn(Database &db)
{
    SqlTransaction store(db);
    if (store.numberSet("schema") == schemaVersion)
        return;
    db.run("DELETE FROM op_quarantine_row WHERE (device_id, first_ctr) IN "
           "(SELECT device_id, first_ctr FROM op_quarantine WHERE reason = 8)");
    db.run("DELETE FROM op_quarantine WHERE reason = 8");
    store.setSetting("schema", bytesOf(std::to_string(schemaVersion)));
}

Error noStoreAt(const std::string &place)
{
    return {Error::Code::NotFound,
            "There is no store at " + place + "; run roundsman-admin init first."};
}

Result<std::unique_ptr<StorePool>> openPool(const std::string &store, OpenStore how)
{
    const auto place = placeOf(store);
    if (!place)
        return place.error();
    return place->isPostgres ? openPostgres(place->address, how) : openSqlite(place->address, how);
}

Result<std::unique_ptr<SqlStorage>> openStorage(const std::string &store, OpenStore how)
{
    auto pool = openPool(store, how);
    if (!pool)
        return pool.error();
    return std::make_unique<SqlStorage>(*std::move(pool));
}

} // namespace roundsman
