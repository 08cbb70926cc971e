#include "sync/client/rescue_keeper.h"

namespace roundsman {

static constexpr auto afterSave = std::chrono::milliseconds(200); // saves in a row share a write

RescueKeeper::RescueKeeper(Store &store, std::string folder) :
    m_store(store),
    m_folder(std::move(folder))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(afterSave);
    connect(&m_timer, &QTimer::timeout, this, &RescueKeeper::now);
    connect(&store, &Store::saved, this, &RescueKeeper::follow);
}

void RescueKeeper::begin(const Session &session)
{
    const auto header = session.rescueHeader();
    const std::int64_t device = session.identity().deviceId;
    if (!header)
        return;
    if (m_log && *header == m_header && device == m_device)
        return follow();
    m_header = *header;
    m_device = device;
    RescueLog::Author author{*header, session.signer(), device};
    m_log = std::make_shared<RescueLog>(
        rescuePath(m_folder), std::move(author), m_store.ambient().entropy);
    now();
}

RescueKeeper::~RescueKeeper() { now(); }

void RescueKeeper::follow()
{
    if (m_log && !m_timer.isActive())
        m_timer.start();
}

QFuture<Result<Done>> RescueKeeper::catchUp()
{
    return m_store.read(
        [log = m_log](Database &db) { return log ? log->follow(db) : Result<Done>(Done()); });
}

// What cannot be written now is written with the next save.
void RescueKeeper::now()
{
    if (m_log)
        m_store.read([log = m_log](Database &db) { return log->follow(db); });
}

} // namespace roundsman
