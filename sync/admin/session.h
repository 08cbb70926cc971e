#pragma once

#include "core/base/clock.h"
#include "sync/server/sqlite_storage.h"

#include <ostream>

namespace roundsman::admin {

// What every command of one run stands on. Its references outlive it.
struct Session
{
    std::ostream &out; // what was asked for
    std::ostream &err; // progress; errors are main's to print
    Ambient ambient;
    std::string store;
    std::string tls{};      // folder of the certificates; empty: "tls" beside the store
    bool isWatched = false; // err is a terminal: progress may be drawn there
    bool isDrawn = false;   // out is a terminal: colours may be used

    std::string path() const; // of the store's file
    std::string tlsFolder() const;
    Result<std::unique_ptr<SqliteStorage>> open(OpenStore how) const;
    // A store that `init` has made.
    Result<std::unique_ptr<SqliteStorage>> openCompany() const;
};

} // namespace roundsman::admin
