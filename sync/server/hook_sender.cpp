#include "sync/server/hook_sender.h"

#include "core/base/hash.h"
#include "core/base/text.h"
#include "core/domain/catalog.h"
#include "sync/server/api/open_entities.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <thread>

namespace roundsman {

namespace {

const char *wordOf(HookEvent::Change change)
{
    switch (change) {
    case HookEvent::Change::Made: return "made";
    case HookEvent::Change::Changed: return "changed";
    case HookEvent::Change::Removed: return "removed";
    }
    return "";
}

std::string pathOf(std::uint16_t table)
{
    const auto found = std::ranges::find(
        openEntities(), table, [](const OpenEntity &each) { return each.table->id; });
    return found == openEntities().end() ? "" : std::string(found->path);
}

} // namespace

HookSender::HookSender(SqlStorage &storage,
                       Ambient ambient,
                       Posting posting,
                       HookPatience patience) :
    m_storage(storage),
    m_ambient(ambient),
    m_posting(std::move(posting)),
    m_patience(patience),
    m_owner(hex(ambient.entropy.take<16>()))
{ }

template <typename Work>
auto HookSender::write(const Work &work)
{
    return m_storage.pool().write([&](Database &db) {
        HookOutbox outbox(db, m_owner, m_ambient.clock.now());
        return work(outbox);
    });
}

// The event's name is the row's version, so it is the same however often it is told.
HookMessage HookSender::messageOf(const Webhook &hook, const HookEvent &event, Instant now)
{
    const std::string path = pathOf(event.table);
    const std::string name = path + '/' + event.row.text() + '/' + std::to_string(event.rv);
    const QJsonObject body{
        {"event", toQString(name)},
        {"entity", toQString(path)},
        {"row", toQString(event.row.text())},
        {"rowVersion", qint64(event.rv)},
        {"change", wordOf(event.change)},
        {"at", QDateTime::fromMSecsSinceEpoch(event.at.ms, Qt::UTC).toString(Qt::ISODateWithMs)}};
    HookMessage message;
    message.url = hook.url;
    message.ca = hook.ca;
    message.mayBePrivate = hook.hasLeave(HookLeave::Private);
    message.event = name;
    message.body = QJsonDocument(body).toJson(QJsonDocument::Compact).toStdString();
    const std::string time = std::to_string(now.ms / 1'000);
    message.signature = "t=" + time
        + ",v1=" + hex(hmacSha256(bytesOf(hook.secret), bytesOf(time + '.' + message.body)));
    return message;
}

Result<Done> HookSender::round(const std::stop_token &stop)
{
    const auto hooks = m_storage.pool().read([&](Database &db) {
        const auto due = HookOutbox(db, m_owner, m_ambient.clock.now()).due();
        std::vector<Webhook> all = due.empty() ? std::vector<Webhook>() : webhooks(db);
        std::erase_if(all, [&](const Webhook &hook) {
            return std::ranges::find(due, hook.number) == due.end();
        });
        return all;
    });
    if (!hooks)
        return hooks.error();
    std::vector<Result<Done>> outcomes(hooks->size(), Result<Done>(Done()));
    {
        std::vector<std::jthread> telling;
        for (std::size_t i = 0; i < hooks->size(); ++i)
            telling.emplace_back([&, i] { outcomes[i] = tell((*hooks)[i], stop); });
    }
    for (const Result<Done> &outcome : outcomes)
        if (!outcome)
            return outcome;
    if (hooks->empty())
        return Done();
    return write([](HookOutbox &outbox) -> Result<Done> {
        outbox.forgetHeard();
        return Done();
    });
}

Result<Done> HookSender::tell(const Webhook &hook, const std::stop_token &stop)
{
    for (bool goesOn = true; goesOn && !stop.stop_requested();) {
        const auto due = write([&](HookOutbox &outbox) -> Result<std::optional<DueEvent>> {
            return outbox.take(hook.number);
        });
        if (!due)
            return due.error();
        if (!*due)
            break;
        const auto told = m_posting(messageOf(hook, (*due)->event, m_ambient.clock.now()), stop);
        if (!told && stop.stop_requested())
            break; // that it was cut off is not the receiver's fault
        const auto kept = write([&](HookOutbox &outbox) -> Result<bool> {
            return told
                ? outbox.wasTold(hook.number, **due)
                : outbox.wasNotTold(
                    hook.number, **due, told.error().message, m_patience, m_ambient.entropy);
        });
        if (!kept)
            return kept.error();
        goesOn = *kept;
    }
    return write([&](HookOutbox &outbox) -> Result<Done> {
        outbox.letGo(hook.number);
        return Done();
    });
}

} // namespace roundsman
