#include "sync/client/sync.h"

#include "sync/client/conversation.h"
#include "sync/client/on_writer.h"

namespace roundsman {

class Sync::Private
{
public:
    Private(Store &ours, Options options) : store(ours), conversation(ours, std::move(options)) { }

    Store &store;
    Conversation conversation;
};

template <typename T>
static Conversation::Promise<T> promised()
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    return promise;
}

template <typename T>
static QFuture<Result<T>> at(const Error &error)
{
    const auto promise = promised<T>();
    promise->addResult(error);
    promise->finish();
    return promise->future();
}

Sync::Sync(Store &store, Options options, QObject *parent) :
    QObject(parent),
    m(std::make_unique<Private>(store, std::move(options)))
{
    connect(&m->conversation, &Conversation::changed, this, &Sync::changed);
    connect(&m->conversation, &Conversation::wiped, this, &Sync::wiped);
    connect(&m->conversation, &Conversation::finished, this, &Sync::finished);
}

Sync::~Sync() = default;

Conversation &Sync::conversation() { return m->conversation; }

QFuture<Result<Owner>> Sync::enrol(const std::string &text)
{
    const auto enrolment = readEnrolmentText(text);
    if (!enrolment)
        return at<Owner>(enrolment.error());
    if (m->conversation.broken)
        return at<Owner>(*m->conversation.broken);
    if (isEnrolled() && isBusy())
        return at<Owner>({Error::Code::Conflict,
                          "An exchange with the server is under way. Try again in a moment."});
    const auto promise = promised<Owner>();
    m->conversation.enrol(*enrolment, promise);
    return promise->future();
}

bool Sync::isEnrolled() const { return m->conversation.session->isEnrolled(); }

SigningKey Sync::signer() const { return m->conversation.session->signer(); }

std::string Sync::server() const { return m->conversation.session->server(); }

void Sync::start() { m->conversation.start(); }

QFuture<Result<SyncReport>> Sync::syncNow()
{
    if (m->conversation.broken)
        return at<SyncReport>(*m->conversation.broken);
    if (!isEnrolled())
        return at<SyncReport>({Error::Code::SignIn,
                               "This device is not enrolled. Ask for an enrolment text and enrol "
                               "it first."});
    const auto promise = promised<SyncReport>();
    m->conversation.awaitEnd(promise);
    m->conversation.happen(event::Wake());
    return promise->future();
}

QFuture<Result<SyncStatus>> Sync::status()
{
    return m->store.read([](Database &db) { return syncStatus(db); });
}

QFuture<Result<Verification>> Sync::verify()
{
    auto looked = m->store.read([](Database &db) { return roundsman::verify(db); });
    return looked.then(this, [this](const Result<Verification> &found) {
        if (found && !found->isSound())
            m->store.write([found](Database &db) { repairSuspects(db, *found); });
        return found;
    });
}

bool Sync::isBusy() const { return m->conversation.isBusy; }
bool Sync::isOnline() const { return m->conversation.isOnline; }
bool Sync::isLive() const { return m->conversation.live.isLive(); }
std::optional<Instant> Sync::lastSync() const { return m->conversation.lastSync; }
LoadProgress Sync::progress() const { return m->conversation.progress; }
QString Sync::problem() const { return m->conversation.problem; }
const SyncReport &Sync::lastReport() const { return m->conversation.report; }

QFuture<Result<Bytes>> Sync::putFile(Bytes content, std::string mime)
{
    const auto promise = promised<Bytes>();
    const auto put = [this, content = std::move(content), mime = std::move(mime)](Database &db) {
        auto sha256 = m->conversation.blobs.put(content);
        if (!sha256)
            return Result<Bytes>(sha256.error());
        noteBlob(db, *sha256, content.size(), mime);
        return Result<Bytes>(Bytes(sha256->begin(), sha256->end()));
    };
    onWriter(m->store, &m->conversation, put, [this, promise](const Result<Bytes> &sha256) {
        promise->addResult(sha256);
        promise->finish();
        if (m->conversation.isOnline)
            m->conversation.transfer.uploadPending();
    });
    return promise->future();
}

QFuture<Result<Bytes>> Sync::file(const Bytes &sha256)
{
    const auto digest = digestOf(sha256);
    if (!digest)
        return at<Bytes>({Error::Code::Invalid, "This is not the name of a file."});
    const auto promise = promised<Bytes>();
    const auto find = [this, digest](Database &) { return m->conversation.blobs.find(*digest); };
    onWriter(m->store, &m->conversation, find, [this, digest, promise](const Result<Bytes> &here) {
        const auto finish = [promise](const Result<Bytes> &content) {
            promise->addResult(content);
            promise->finish();
        };
        if (here || !isEnrolled())
            return finish(here);
        m->conversation.transfer.fetch(*digest, finish);
    });
    return promise->future();
}

} // namespace roundsman
