#include "core/db/attempt.h"

#include <sqlite3.h>

namespace roundsman {

static std::string because(const char *sentence, const DbError &error)
{
    return std::string(sentence) + " (" + error.what() + ")";
}

Error meaningOf(const DbError &error)
{
    using enum Error::Code;
    switch (error.code() & 0xff) {
    case SQLITE_FULL:
        return {Full, "The storage is full. Free some space; everything saved so far is safe."};
    case SQLITE_NOTADB:
        return {WrongKey,
                "This file is not a Roundsman store, or the key does not open it. Check the "
                "passphrase or the path."};
    case SQLITE_CORRUPT:
        return {Corrupt, because("The store is damaged. Restore it, or fetch it anew.", error)};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {Storage, "The store may not be written. Check the permissions of its folder."};
    case SQLITE_CANTOPEN:
        return {Storage,
                "The store cannot be opened. Check that its folder exists and may be used."};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {Conflict, "Another program is writing to this store. Close it and try again."};
    case SQLITE_IOERR:
        return {Storage, because("The disk did not answer as it should. Try again.", error)};
    default: return {Storage, because("The store refused.", error)};
    }
}

Result<std::unique_ptr<Database>>
openDatabase(const std::string &path, Database::Mode mode, const Database::Options &options)
{
    try {
        return std::make_unique<Database>(path, mode, options);
    } catch (const DbError &error) {
        return meaningOf(error);
    }
}

} // namespace roundsman
