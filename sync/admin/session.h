#pragma once

#include "core/base/clock.h"
#include "sync/server/sql_storage.h"

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
    std::string data{};     // folder of what lies beside a PostgreSQL store; empty: the usual one
    std::string act{};      // the command, as the audit names it: "calendar.set"

    std::string path() const; // of the store's file, or of what lies beside a PostgreSQL store
    bool isPostgres() const;
    std::string tlsFolder() const;
    Result<std::unique_ptr<SqlStorage>> open(OpenStore how) const;
    // For what is done to a store in one file alone; `instead`: what to do on PostgreSQL.
    Result<Done> expectFile(const std::string &instead) const;
    // A store that `init` has made; its write() leaves an entry in the audit.
    Result<std::unique_ptr<SqlStorage>> openCompany() const;
};

} // namespace roundsman::admin
