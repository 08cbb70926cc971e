#include "tests/sim/poison.h"

#include "tests/sim/vfs.h"

#include <sqlite3.h>

namespace roundsman::sim {

static void breakDown(sqlite3_context *context, int, sqlite3_value **)
{
    const auto *vfs = static_cast<const Vfs *>(sqlite3_vfs_find(nullptr)->pAppData);
    const char *path = sqlite3_db_filename(sqlite3_context_db_handle(context), "main");
    if (Disk *disk = vfs->diskOf(path))
        disk->stop();
    sqlite3_result_error_code(context, SQLITE_IOERR);
}

static int teach(sqlite3 *db, char **, const sqlite3_api_routines *)
{
    return sqlite3_create_function(
        db, "breakdown", 0, SQLITE_UTF8 | SQLITE_INNOCUOUS, nullptr, breakDown, nullptr, nullptr);
}

void teachBreakdown() { sqlite3_auto_extension(reinterpret_cast<void (*)()>(teach)); }

} // namespace roundsman::sim
