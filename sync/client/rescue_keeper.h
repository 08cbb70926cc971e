#pragma once

#include "core/store/store.h"
#include "sync/client/rescue_log.h"
#include "sync/client/session.h"

#include <QTimer>

namespace roundsman {

// Keeps a profile's rescue log after its store: within a second of a save, on the reader's thread,
// so that no save waits for it. The store's thread.
class RescueKeeper : public QObject
{
    Q_OBJECT

public:
    RescueKeeper(Store &store, std::string folder);
    ~RescueKeeper() override; // what was saved until now is in the log before the store closes

    // From now on, for a device that is enrolled; again after each enrolment, and whenever the
    // session may have learnt another key. Where all is as it was, it only follows.
    void begin(const Session &session);
    void follow(); // soon
    // At once, whatever waits; nothing where there is no log.
    QFuture<Result<Done>> catchUp();

private:
    void now();

    Store &m_store;
    const std::string m_folder;
    RescueHeader m_header; // of that log
    std::int64_t m_device = 0;
    std::shared_ptr<RescueLog> m_log; // the reader thread's, once it has been handed over
    QTimer m_timer;
};

} // namespace roundsman
