#pragma once

#include "sync/server/sqlite_pool.h"
#include "sync/server/storage.h"

namespace roundsman {

// The company's rows in one SQLite file. Several processes may hold it open.
class SqliteStorage : public Storage
{
public:
    explicit SqliteStorage(std::unique_ptr<SqlitePool> pool) : m_pool(std::move(pool)) { }

    Result<Done> write(const std::function<Result<Done>(StorageTransaction &)> &work) override;
    Result<Done> mark(const std::function<Result<Done>(StorageTransaction &)> &work) override;
    Result<Done> read(const std::function<Result<Done>(StorageView &)> &work) override;

    // For the server's own small tables: devices, tokens, codes.
    SqlitePool &pool() { return *m_pool; }

private:
    std::unique_ptr<SqlitePool> m_pool;
};

enum class OpenStore {
    Make,     // a file that is not there is made; its tables are brought up to today's
    Existing, // there must be a store
};

// Opens "sqlite:PATH" (or a plain path). The error says in words what to do: no store there, one of
// a newer program, a folder that may not be written.
Result<std::unique_ptr<SqliteStorage>> openStorage(const std::string &store, OpenStore how);

} // namespace roundsman
