#pragma once

#include "sync/client/erasure.h"
#include "sync/client/https_transport.h"

namespace roundsman {

// Goes on with the erasure of a profile from wherever it stands: what was unsent goes to head
// office, then everything here is destroyed, then head office gets the receipt. Without a network
// it destroys all the same, and what could not be sent waits for the next run. The main thread.
class Erasing : public QObject
{
    Q_OBJECT

public:
    // `keystore`, which may be null, outlives it.
    Erasing(std::string folder, Keystore *keystore, QObject *parent = nullptr);

    void run(); // begins; ends with done()

signals:
    void done(const roundsman::ErasureNote &note);

private:
    void sendLog();
    void destroy();
    void sendReceipt();
    void onReceipt(const HttpReply &reply);
    void end();

    const std::string m_folder;
    Keystore *m_keystore;
    HttpsTransport m_transport;
    ErasureNote m_note;
    bool m_isRunning = false;
    bool m_isDestroying = false; // the log has gone, or was waited for long enough
};

} // namespace roundsman
