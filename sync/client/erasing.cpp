#include "sync/client/erasing.h"

#include "sync/client/rescue_log.h"
#include "sync/client/rescue_sender.h"

#include <QTimer>

#include <filesystem>

namespace roundsman {

using namespace std::chrono_literals;

static constexpr auto patience = 30s; // whoever holds the line back keeps nothing from being erased

Erasing::Erasing(std::string folder, Keystore *keystore, QObject *parent) :
    QObject(parent),
    m_folder(std::move(folder)),
    m_keystore(keystore)
{
    m_transport.watchNetwork();
    connect(&m_transport, &HttpsTransport::networkBack, this, &Erasing::run);
}

void Erasing::run()
{
    const auto note = readErasure(m_folder);
    if (m_isRunning || !note || note->isOver())
        return;
    m_isRunning = true;
    m_isDestroying = false;
    m_note = *note;
    m_transport.trust(m_note.caDer);
    sendLog();
}

void Erasing::sendLog()
{
    if (m_note.isRescued)
        return destroy();
    QTimer::singleShot(patience, this, &Erasing::destroy);
    sendRescue(m_transport, rescuePath(m_folder), [this](const Result<RescueAnswer> &answer) {
        const bool hadNone = !answer && answer.error().code == Error::Code::NotFound;
        m_note.isRescued = hadNone || (answer && answer->foreign == 0 && answer->waiting == 0);
        if (m_note.isRescued)
            (void)write(m_folder, m_note); // else it is sent again, and known there
        destroy();
    });
}

void Erasing::destroy()
{
    if (std::exchange(m_isDestroying, true))
        return;
    for (Result<bool> more = true; more && *more;)
        more = eraseMore(m_folder, m_keystore);
    sendReceipt();
}

void Erasing::sendReceipt()
{
    if (m_note.isTold)
        return end();
    HttpAsk ask;
    ask.method = "POST";
    ask.url = m_note.server + "/v1/wiped";
    ask.headers["Content-Type"] = "application/vnd.roundsman";
    ask.body = encode(m_note.receipt);
    ask.deadline = patience;
    m_transport.send(ask, [this](const HttpReply &reply) { onReceipt(reply); });
}

// A server that does not take it, because it was put back from an older copy, never will.
void Erasing::onReceipt(const HttpReply &reply)
{
    const bool isAnswered = !reply.failure && reply.isOurs();
    m_note.isTold = isAnswered && (reply.status == 200 || reply.status == 403);
    end();
}

void Erasing::end()
{
    (void)write(m_folder, m_note);
    std::error_code none;
    if (m_note.isRescued)
        std::filesystem::remove(rescuePath(m_folder), none);
    m_isRunning = false;
    emit done(m_note);
}

} // namespace roundsman
