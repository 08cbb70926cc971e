#include "platform/keystore.h"

#include "core/base/text.h"

#include <QThread>

#include <qt6keychain/keychain.h>

#include <future>

namespace roundsman {

namespace {

constexpr auto service = "Roundsman";

Error meaningOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return {Error::Code::NotFound, "The keystore has no such entry."};
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return {Error::Code::Unavailable, "The keystore refused to open. Unlock it and try again."};
    default:
        return {Error::Code::Unavailable,
                "This machine has no keystore that answers (" + toUtf8(job.errorString()) + ")."};
    }
}

Error tooLate()
{
    return {Error::Code::Unavailable,
            "The keystore did not answer in time. Unlock it and try again."};
}

// QtKeychain works by signals and needs an event loop; callers block, so the loop is a thread of
// its own. It begins with the first call and lasts as long as the process, because QtKeychain's
// queue of jobs stays in the first thread that it sees.
QObject &loop()
{
    static QObject &inside = []() -> QObject & {
        auto *thread = new QThread;
        auto *context = new QObject;
        context->moveToThread(thread);
        thread->start();
        return *context;
    }();
    return inside;
}

class LinuxKeystore : public Keystore
{
public:
    explicit LinuxKeystore(std::chrono::milliseconds patience) : m_patience(patience) { }

    Result<Secret> read(const std::string &item) override
    {
        return run<QKeychain::ReadPasswordJob, Secret>(
            item, [](auto &) {}, [](auto &job) { return taken(job.binaryData()); });
    }

    Result<Done> write(const std::string &item, const Secret &secret) override
    {
        const BytesView bytes = secret.view();
        const QByteArray copy(reinterpret_cast<const char *>(bytes.data()),
                              qsizetype(bytes.size()));
        return run<QKeychain::WritePasswordJob, Done>(
            item, [copy](auto &job) { job.setBinaryData(copy); }, [](auto &) { return Done(); });
    }

    Result<Done> erase(const std::string &item) override
    {
        auto erased = run<QKeychain::DeletePasswordJob, Done>(
            item, [](auto &) {}, [](auto &) { return Done(); });
        if (!erased && erased.error().code == Error::Code::NotFound)
            return Done();
        return erased;
    }

private:
    static Secret taken(QByteArray data)
    {
        Secret secret(bytesOf({data.constData(), std::size_t(data.size())}));
        data.fill('\0');
        return secret;
    }

    template <typename Job, typename Answer, typename Prepare, typename Take>
    Result<Answer> run(const std::string &item, Prepare prepare, Take take)
    {
        const auto answer = std::make_shared<std::promise<Result<Answer>>>();
        auto coming = answer->get_future();
        const auto start = [=] {
            auto *job = new Job(QLatin1String(service)); // deletes itself when it is done
            job->setKey(toQString(item));
            prepare(*job);
            QObject::connect(job, &QKeychain::Job::finished, job, [=] {
                answer->set_value(job->error() == QKeychain::NoError ? Result<Answer>(take(*job))
                                                                     : meaningOf(*job));
            });
            job->start();
        };
        QMetaObject::invokeMethod(&loop(), start, Qt::QueuedConnection);
        if (coming.wait_for(m_patience) != std::future_status::ready)
            return tooLate();
        return coming.get();
    }

    std::chrono::milliseconds m_patience;
};

} // namespace

std::unique_ptr<Keystore> systemKeystore(std::chrono::milliseconds patience)
{
    return std::make_unique<LinuxKeystore>(patience);
}

} // namespace roundsman
