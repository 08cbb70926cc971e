#include "core/db/checkpointer.h"

#include <sqlite3.h>

namespace roundsman {

static constexpr int pagesToFold = 1'000;
static constexpr int mostPages = 10'000; // commits without a pause: then one of them has to wait

Checkpointer::Checkpointer(Database &writer, std::unique_ptr<Database> own) :
    m_own(std::move(own)),
    m_thread([this] { run(); })
{
    sqlite3_wal_hook(writer.handle(), onCommit, this);
}

Checkpointer::~Checkpointer()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
    }
    m_changed.notify_one();
    m_thread.join();
}

// What it returns would be taken for the commit's own failure.
int Checkpointer::onCommit(void *self, sqlite3 *writer, const char *schema, int pages)
{
    if (pages >= mostPages) {
        sqlite3_wal_checkpoint_v2(writer, schema, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
    } else if (pages >= pagesToFold) {
        auto *checkpointer = static_cast<Checkpointer *>(self);
        const std::lock_guard lock(checkpointer->m_mutex);
        checkpointer->m_isWanted = true;
        checkpointer->m_changed.notify_one();
    }
    return SQLITE_OK;
}

// One that fails or finds the file busy is asked for again by the next commit.
void Checkpointer::run()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_changed.wait(lock, [this] { return m_isWanted || m_isEnding; });
        if (m_isEnding)
            return;
        m_isWanted = false;
        lock.unlock();
        sqlite3_wal_checkpoint_v2(
            m_own->handle(), nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
        lock.lock();
    }
}

} // namespace roundsman
