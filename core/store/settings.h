#pragma once

#include "core/db/database.h"

namespace roundsman {

// Small things that a device remembers, in sync_kv. Within the caller's transaction, if any.
template <typename T>
std::optional<T> findSetting(Database &db, const std::string &key)
{
    return db.one<T>("SELECT value FROM sync_kv WHERE key = ?1", key);
}

template <typename T>
void putSetting(Database &db, const std::string &key, const T &value)
{
    db.run("INSERT INTO sync_kv(key, value) VALUES (?1, ?2) "
           "ON CONFLICT(key) DO UPDATE SET value = excluded.value",
           key,
           value);
}

} // namespace roundsman
