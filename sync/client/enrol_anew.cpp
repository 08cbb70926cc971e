// Enrolling a device again whose session has ended, without losing what it has not sent.

#include "core/store/settings.h"
#include "sync/client/conversation.h"
#include "sync/client/enrolling.h"
#include "sync/client/new_line.h"
#include "sync/client/on_writer.h"

namespace roundsman {

namespace {

// A second conversation beside the one that has ended: its own key, kept only if it succeeds.
class SecondEnrolment : public QObject
{
public:
    SecondEnrolment(Ambient ambient, QObject *parent) : QObject(parent), session(ambient) { }

    HttpsTransport transport;
    Session session;
    Courier courier{
        transport, session, [](const Bytes &, const std::function<void()> &done) { done(); }};
};

} // namespace

void Conversation::enrolAnew(const EnrolmentText &text, const Promise<Owner> &promise)
{
    live.stop();
    auto *second = new SecondEnrolment(m_store.ambient(), this);
    second->session.begin(text);
    roundsman::enrol(second->transport,
                     second->courier,
                     second->session,
                     m_options.device,
                     [this, second, promise](const Result<EnrolAnswer> &answer) {
                         second->deleteLater();
                         if (answer)
                             return replaceSession(std::move(second->session), *answer, promise);
                         promise->addResult(answer.error());
                         promise->finish();
                     });
}

// The server counts a new device from 1, so what waits is numbered anew with the session.
void Conversation::replaceSession(Session &&next,
                                  const EnrolAnswer &answer,
                                  const Promise<Owner> &promise)
{
    const auto owner = m_store.owner();
    if (owner && owner->user != answer.user) {
        promise->addResult(Error{Error::Code::Conflict,
                                 "This profile belongs to " + owner->name
                                     + ". Enrol another person in another profile."});
        promise->finish();
        return;
    }
    const auto keep = [saved = next.save()](Database &db) {
        Transaction transaction(db);
        beginLine(db, 0);
        putSetting(db, sessionKey, saved);
        transaction.commit();
    };
    session.emplace(std::move(next));
    session->saved();
    transport.trust(session->caDer());
    onWriter(m_store, this, keep, [this, answer, promise](const Result<Done> &kept) {
        if (kept)
            return onEnrolled(answer, promise);
        promise->addResult(kept.error());
        promise->finish();
    });
}

} // namespace roundsman
