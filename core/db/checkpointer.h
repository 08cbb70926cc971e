#pragma once

#include "core/db/database.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace roundsman {

// Folds a database's log back into its file on a thread of its own, so that no commit has to wait
// for it. Takes this over from the connection that writes, which must be closed first.
class Checkpointer
{
public:
    // `own`: another connection to the same file that may write.
    Checkpointer(Database &writer, std::unique_ptr<Database> own);
    Checkpointer(const Checkpointer &) = delete;
    ~Checkpointer();

private:
    static int onCommit(void *self, sqlite3 *writer, const char *schema, int pages);
    void run();

    std::unique_ptr<Database> m_own;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_isWanted = false;
    bool m_isEnding = false;
    std::thread m_thread;
};

} // namespace roundsman
