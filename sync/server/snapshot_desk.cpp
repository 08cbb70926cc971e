#include "sync/server/snapshot_desk.h"

#include "core/schema/scope.h"

#include <algorithm>

namespace roundsman {

using namespace std::chrono_literals;

static constexpr std::int64_t oldTail = 5;    // a fifth of the rows has moved: time for a new one
static constexpr std::size_t mostWanted = 64; // sets that wait to be made
static constexpr auto afterFailure = 10min;   // pages until then

SnapshotDesk::SnapshotDesk(Storage &storage,
                           const SnapshotShelf &shelf,
                           Clock &clock,
                           Options options) :
    m_storage(storage),
    m_shelf(shelf),
    m_clock(clock),
    m_options(std::move(options))
{ }

SnapshotDesk::~SnapshotDesk() = default;

void SnapshotDesk::start()
{
    m_thread = std::jthread([this](const std::stop_token &stop) { work(stop); });
}

static bool isTerritory(const ScopeHead &head) { return head.scope.starts_with("territory/"); }

SnapshotDesk::Choice SnapshotDesk::choose(std::span<const ScopeHead> fresh)
{
    Choice choice;
    std::map<Visibility, std::pair<Names, std::int64_t>> small;
    for (const ScopeHead &head : fresh) {
        if (head.rows >= m_options.fewestRows) {
            offer({head.scope}, fresh, choice);
        } else if (isTerritory(head) && head.rows > 0) {
            auto &[names, rows] = small[visibilityOfScope(head.scope)];
            names.push_back(head.scope);
            rows += head.rows;
        }
    }
    for (auto &[visibility, set] : small) {
        if (set.second < m_options.fewestRows)
            continue;
        std::ranges::sort(set.first);
        offer(set.first, fresh, choice);
    }
    return choice;
}

namespace {

// How an offer stands to the scopes as they are now.
struct Fit
{
    bool isUsable = true; // of the same history, and the tail is whole
    std::int64_t tail = 0;
    std::int64_t rows = 0;
};

Fit fitOf(const SnapshotOffer &offer, std::span<const ScopeHead> heads)
{
    Fit fit;
    for (const ScopePosition &scope : offer.scopes) {
        const auto head = std::ranges::find(heads, scope.scope, &ScopeHead::scope);
        if (head == heads.end() || head->epoch != scope.epoch || head->seq < scope.cursor
            || head->floor > scope.cursor)
            return {false, 0, 0};
        fit.tail += head->seq - scope.cursor;
        fit.rows += head->rows;
    }
    return fit;
}

} // namespace

void SnapshotDesk::offer(const Names &names, std::span<const ScopeHead> heads, Choice &choice)
{
    const auto latest = m_shelf.latest(setOf(names));
    const Fit fit = latest ? fitOf(*latest, heads) : Fit{false, 0, 0};
    const bool isOld = fit.tail * oldTail > fit.rows;
    const bool isComing = (!fit.isUsable || isOld) && want(names);
    if (!fit.isUsable && !isComing)
        return;
    choice.covered.insert(names.begin(), names.end());
    if (fit.isUsable)
        choice.offers.push_back(*latest);
    else
        choice.isWaiting = true;
}

// False: it cannot be had soon.
bool SnapshotDesk::want(const Names &names)
{
    const std::lock_guard lock(m_mutex);
    if (m_known.contains(names))
        return true;
    const auto failed = m_failed.find(names);
    if (failed != m_failed.end() && m_clock.steady() < failed->second + afterFailure)
        return false;
    if (m_wanted.size() >= mostWanted)
        return false;
    m_wanted.push_back(names);
    m_known.insert(names);
    m_wanting.notify_one();
    return true;
}

std::optional<SnapshotDesk::Names> SnapshotDesk::nextWanted()
{
    const std::lock_guard lock(m_mutex);
    if (m_wanted.empty())
        return std::nullopt;
    Names names = std::move(m_wanted.front());
    m_wanted.pop_front();
    return names;
}

void SnapshotDesk::make(const Names &names)
{
    const auto made = makeSnapshot(m_storage, m_shelf, names, m_options.chunk);
    {
        const std::lock_guard lock(m_mutex);
        m_known.erase(names);
        if (made)
            m_failed.erase(names);
        else
            m_failed[names] = m_clock.steady();
    }
    if (m_options.told)
        m_options.told(names.size(), made);
    m_shelf.collect();
}

void SnapshotDesk::makeWanted()
{
    while (const auto names = nextWanted())
        make(*names);
}

void SnapshotDesk::work(const std::stop_token &stop)
{
    while (!stop.stop_requested()) {
        makeWanted();
        std::unique_lock lock(m_mutex);
        m_wanting.wait(lock, stop, [this] { return !m_wanted.empty(); });
    }
}

} // namespace roundsman
