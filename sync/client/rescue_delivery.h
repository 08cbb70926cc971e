#pragma once

#include "sync/client/https_transport.h"

#include <QStringList>
#include <QTimer>

#include <memory>

namespace roundsman {

// Brings the rescue logs of a profile to head office while nobody can open the profile, again and
// again until they are there. One thread, with an event loop.
class RescueDelivery : public QObject
{
    Q_OBJECT

public:
    explicit RescueDelivery(std::string folder, QObject *parent = nullptr);
    ~RescueDelivery() override;

    // All of them; without `withCurrent` only those that an erased profile left behind: the current
    // one belongs to a database that is open, and whose own exchange brings it there.
    void begin(bool withCurrent);
    bool isDone() const { return m_paths.isEmpty(); } // all there, or none to bring

signals:
    void changed();

private:
    void next();
    void arrived();

    const std::string m_folder;
    QStringList m_paths; // that wait, the first one under way
    std::unique_ptr<HttpsTransport> m_transport;
    QTimer m_again;
    std::size_t m_failures = 0;
};

// Gives the log of an erased profile a name of its own, so that the next profile in this folder
// begins another and this one still arrives.
void leaveRescueLog(const std::string &folder);

} // namespace roundsman
