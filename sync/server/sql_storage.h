#pragma once

#include "sync/server/storage.h"
#include "sync/server/store_pool.h"

namespace roundsman {

// The company's rows in SQL: in one SQLite file or a PostgreSQL database. Several processes may
// work on it.
class SqlStorage : public Storage
{
public:
    explicit SqlStorage(std::unique_ptr<StorePool> pool) : m_pool(std::move(pool)) { }

    Result<Done> write(const std::function<Result<Done>(StorageTransaction &)> &work) override;
    Result<Done> mark(const std::function<Result<Done>(StorageTransaction &)> &work) override;
    Result<Done> read(const std::function<Result<Done>(StorageView &)> &work) override;

    // For the server's own small tables: devices, tokens, codes.
    StorePool &pool() { return *m_pool; }

private:
    std::unique_ptr<StorePool> m_pool;
};

enum class OpenStore {
    Make,     // a file that is not there is made; its tables are brought up to today's
    Existing, // there must be a store
};

// Opens "sqlite:PATH" (or a plain path) or "postgresql://…". The error says in words what to do: no
// store there, one of a newer program, a folder that may not be written.
Result<std::unique_ptr<StorePool>> openPool(const std::string &store, OpenStore how);
Result<std::unique_ptr<SqlStorage>> openStorage(const std::string &store, OpenStore how);

} // namespace roundsman
