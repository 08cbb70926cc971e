#include "sync/server/live_hub.h"

namespace roundsman {

std::string LiveListener::take()
{
    const std::lock_guard lock(m_mutex);
    std::string events;
    if (std::exchange(m_hasNewGrants, false))
        events += "event: grant\ndata: \n\n";
    for (const auto &[scope, seq] : std::exchange(m_news, {}))
        events += "event: head\ndata: " + scope + ' ' + std::to_string(seq) + "\n\n";
    return events;
}

void LiveListener::know(std::span<const ScopePosition> positions)
{
    const std::lock_guard lock(m_mutex);
    for (const ScopePosition &position : positions) {
        const auto found = m_news.find(position.scope);
        if (found != m_news.end() && found->second == position.cursor)
            m_news.erase(found);
    }
}

bool LiveListener::isOver() const
{
    const std::lock_guard lock(m_mutex);
    return m_isOver;
}

void LiveListener::end()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isOver = true;
    }
    m_wake();
}

// Scopes that have come or gone are told as such; positions that moved meanwhile as well.
void LiveListener::hold(const std::vector<ScopeHead> &heads)
{
    std::map<std::string, std::int64_t> known;
    for (const ScopeHead &head : heads)
        known[head.scope] = head.seq;
    bool hasNews = false;
    {
        const std::lock_guard lock(m_mutex);
        const bool isFirst = m_known.empty();
        const auto sameScope = [](const auto &a, const auto &b) { return a.first == b.first; };
        if (!isFirst && !std::ranges::equal(m_known, known, sameScope))
            hasNews = m_hasNewGrants = true;
        m_known = std::move(known);
    }
    if (hasNews)
        m_wake();
}

void LiveListener::tell(const std::string &scope, std::int64_t seq)
{
    {
        const std::lock_guard lock(m_mutex);
        const auto held = m_known.find(scope);
        if (held == m_known.end() || held->second >= seq)
            return;
        held->second = seq;
        m_news[scope] = seq;
    }
    m_wake();
}

Result<std::shared_ptr<LiveListener>> LiveHub::join(const Caller &caller,
                                                    std::function<void()> wake)
{
    auto listener = std::make_shared<LiveListener>(caller, std::move(wake));
    std::shared_ptr<LiveListener> older;
    {
        const std::lock_guard lock(m_mutex);
        older = std::exchange(m_listeners[caller.device], listener);
    }
    if (older)
        older->end();
    auto heads = m_engine.heads(caller.user);
    if (!heads)
        return heads.error();
    listener->hold(*heads);
    // The first word is where everything stands: what moved since the last exchange is not missed.
    const std::lock_guard lock(listener->m_mutex);
    listener->m_news = listener->m_known;
    return listener;
}

void LiveHub::leave(const std::shared_ptr<LiveListener> &listener)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_listeners.find(listener->caller().device);
    if (found != m_listeners.end() && found->second == listener)
        m_listeners.erase(found);
}

std::size_t LiveHub::count()
{
    const std::lock_guard lock(m_mutex);
    return m_listeners.size();
}

void LiveHub::endAll()
{
    for (const auto &[device, listener] : listeners())
        listener->end();
}

LiveHub::Listeners LiveHub::listeners()
{
    const std::lock_guard lock(m_mutex);
    return m_listeners;
}

void LiveHub::look()
{
    const Listeners open = listeners();
    if (open.empty())
        return;
    const std::lock_guard lock(m_looking);
    std::vector<std::pair<std::string, std::int64_t>> positions;
    const auto read = m_storage.read([&](StorageView &view) -> Result<Done> {
        positions = view.positions();
        return Done();
    });
    if (!read)
        return; // the next look sees it

    bool hasDirectoryMoved = false;
    for (const auto &[scope, seq] : positions) {
        if (std::exchange(m_seen[scope], seq) == seq)
            continue;
        hasDirectoryMoved = hasDirectoryMoved || scope.starts_with("company");
        for (const auto &[device, listener] : open)
            listener->tell(scope, seq);
    }
    if (hasDirectoryMoved)
        lookAtGrants(open);
}

// Who may hold what follows from rows of the directory.
void LiveHub::lookAtGrants(const Listeners &listeners)
{
    for (const auto &[device, listener] : listeners) {
        if (const auto heads = m_engine.heads(listener->caller().user))
            listener->hold(*heads);
    }
}

} // namespace roundsman
