#include "core/store/worker.h"

namespace roundsman {

Worker::Worker(std::unique_ptr<Database> db) : m_db(std::move(db))
{
    m_context.moveToThread(&m_thread);
    m_thread.start();
}

Worker::~Worker()
{
    run([](Database &) { return Done(); }).waitForFinished(); // so everything before it is done
    m_thread.quit();
    m_thread.wait();
}

} // namespace roundsman
