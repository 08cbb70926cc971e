#include "app/dashboards/dashboards_screen.h"

#include "app/dashboards/tile_words.h"
#include "app/later.h"
#include "core/store/row.h"

#include <algorithm>

namespace roundsman {

static constexpr int mostChips = 12;
static constexpr std::chrono::hours longestTimer{24};

static Instant endOf(const ShownDashboard &shown, const Tile &tile)
{
    return std::min(tile.validUntil.value_or(shown.dashboard.validUntil),
                    shown.dashboard.validUntil);
}

DashboardsScreen::DashboardsScreen(Store &store, Words &words, QObject *parent) :
    QObject(parent),
    m_store(store),
    m_words(words)
{
    m_expiry.setSingleShot(true);
    connect(&m_expiry, &QTimer::timeout, this, &DashboardsScreen::rebuild);
    connect(&m_filters, &ChoiceModel::chose, this, [this](const QString &filter) {
        if (!m_filter.remove(filter))
            m_filter.insert(filter);
        rebuild();
    });
    connect(&words, &Words::changed, this, &DashboardsScreen::rebuild);
    connect(&store, &Store::changed, this, [this](const QSet<QString> &tables) {
        if (tables.intersects({"dashboard", "reaction", "receipt", "customer"}))
            read();
    });
    read();
}

void DashboardsScreen::read()
{
    if (!m_store.owner())
        return;
    const auto work = [me = m_store.owner()->user](Database &db) { return dashboardsHere(db, me); };
    later(m_store.read(work), this, [this](const Result<DashboardsHere> &here) {
        m_loading = false;
        if (!here)
            return report(toQString(here.error().message));
        m_here = *here;
        m_problem.clear();
        rebuild();
    });
}

int DashboardsScreen::unseen() const
{
    return int(std::ranges::count_if(
        m_here.shown, [](const ShownDashboard &each) { return each.isTrusted && !each.isSeen; }));
}

bool DashboardsScreen::isMine(const Tile &tile) const
{
    return std::ranges::any_of(tile.customers, [this](const QString &customer) {
        return m_here.customers.value(customer).isMine;
    });
}

// Of the lanes and products chosen any; my customers besides.
bool DashboardsScreen::isWanted(const Tile &tile) const
{
    if (m_filter.contains("mine") && !isMine(tile))
        return false;
    QSet<QString> places = m_filter;
    places.remove("mine");
    return places.isEmpty() || places.contains("lane " + tile.lane)
        || places.contains("product " + tile.product);
}

void DashboardsScreen::rebuild()
{
    const Instant now = m_store.now();
    QList<ShownTile> live, old, doubtful;
    for (const ShownDashboard &each : m_here.shown) {
        if (!each.isTrusted) {
            doubtful += untrusted(each, m_words);
            continue;
        }
        for (const Tile &tile : each.board.tiles) {
            if (!isWanted(tile))
                continue;
            const ShownTile made = shownTile(each, tile, m_here, now, m_words);
            (made.expired ? old : live) += made;
        }
    }
    m_tiles.show(live + old + doubtful);
    showFilters();
    showChosen();
    awaitExpiry(now);
    emit shown();
}

void DashboardsScreen::awaitExpiry(Instant now)
{
    std::optional<Instant> next;
    for (const ShownDashboard &each : m_here.shown)
        for (const Tile &tile : each.board.tiles)
            if (const Instant end = endOf(each, tile); end > now)
                next = std::min(next.value_or(end), end);
    if (next)
        m_expiry.start(std::min<std::chrono::milliseconds>(*next - now, longestTimer)
                       + std::chrono::milliseconds(1));
}

// Chips to choose between: fewer than there are tiles, or each would show one.
static bool isChoice(const QStringList &words, int tiles)
{
    return words.size() > 1 && words.size() < tiles && words.size() <= mostChips;
}

void DashboardsScreen::showFilters()
{
    QStringList lanes, products;
    bool hasMine = m_filter.contains("mine");
    int tiles = 0;
    for (const ShownDashboard &each : m_here.shown) {
        for (const Tile &tile : each.board.tiles) {
            ++tiles;
            hasMine = hasMine || isMine(tile);
            if (!tile.lane.isEmpty() && !lanes.contains(tile.lane))
                lanes << tile.lane;
            if (!tile.product.isEmpty() && !products.contains(tile.product))
                products << tile.product;
        }
    }
    QList<Choice> chips;
    if (hasMine)
        chips += Choice{"mine", tr("My customers")};
    const bool hasLanes = isChoice(lanes, tiles);
    const QString kind = hasLanes ? QStringLiteral("lane ") : QStringLiteral("product ");
    for (const QString &word :
         hasLanes || isChoice(products, tiles) ? (hasLanes ? lanes : products) : QStringList())
        chips += Choice{kind + word, m_words.isolated(word)};
    for (Choice &chip : chips)
        chip.chosen = m_filter.contains(chip.key);
    m_filters.show(chips);
}

void DashboardsScreen::choose(const QString &key)
{
    m_chosenKey = key;
    showChosen();
}

void DashboardsScreen::showChosen()
{
    const ShownTile *tile = m_tiles.find(m_chosenKey);
    m_chosen.show(tile ? QList<ShownTile>{*tile} : QList<ShownTile>());
}

void DashboardsScreen::clear()
{
    m_filter.clear();
    rebuild();
}

void DashboardsScreen::answer(const QString &key, bool isUseful)
{
    const QString wanted = isUseful ? QStringLiteral("useful") : QStringLiteral("notUseful");
    save(key, m_here.useful.value(key) == wanted ? "" : isUseful ? "useful" : "notUseful");
}

void DashboardsScreen::takeBack(const QString &key) { save(key, ""); }

static constexpr auto reactionOf =
    "SELECT id FROM reaction WHERE dashboard = ?1 AND tile = ?2 AND \"user\" = ?3 ORDER BY id";

// One row a tile and person, whatever is said of it later.
void DashboardsScreen::save(const QString &key, const char *useful)
{
    const auto dashboard = Id::fromText(toUtf8(key.section(u'/', 0, 0)));
    const QString tile = key.section(u'/', 1);
    if (!dashboard || !m_store.owner() || !m_tiles.find(key))
        return;
    const Id me = m_store.owner()->user;
    const auto known = m_store.glance([&](Database &db) -> std::optional<Reaction> {
        const auto id = db.one<Id>(reactionOf, *dashboard, tile, me);
        const auto row = id ? findRow(db, tableOf<Reaction>, *id) : std::nullopt;
        return row ? std::optional(fromRecord<Reaction>(*id, row->record)) : std::nullopt;
    });
    if (!known)
        return report(toQString(known.error().message));
    Reaction reaction = known->value_or(Reaction());
    if (reaction.id.isNull()) {
        reaction.id = m_store.newId();
        reaction.dashboard = *dashboard;
        reaction.tile = tile;
        reaction.user = me;
        for (const ShownDashboard &each : m_here.shown)
            if (each.dashboard.id == *dashboard)
                reaction.version = each.dashboard.version;
    }
    reaction.useful = QLatin1String(useful);
    reaction.at = m_store.now();
    SaveGroup group(toUtf8(tr("Opinion on %1").arg(m_tiles.find(key)->title)));
    group.put(reaction);
    later(m_store.save(std::move(group)), this, [this](const Result<Saved> &saved) {
        if (!saved)
            report(toQString(saved.error().message));
    });
}

// What can be seen was seen. A receipt that has not been written yet is written whole.
void DashboardsScreen::see()
{
    if (!m_store.owner() || unseen() == 0)
        return;
    const Id me = m_store.owner()->user;
    SaveGroup group(toUtf8(tr("Dashboards seen")));
    for (ShownDashboard &each : m_here.shown) {
        if (!each.isTrusted || each.isSeen)
            continue;
        const Dashboard &dashboard = each.dashboard;
        const auto known = m_store.glance(
            [&](Database &db) { return receiptFor(db, me, dashboard.id, dashboard.version); });
        Receipt receipt = known && *known ? **known : Receipt();
        if (receipt.id.isNull()) {
            receipt.id = m_store.newId();
            receipt.object = dashboard.id;
            receipt.version = dashboard.version;
            receipt.user = me;
            receipt.deliveredAt = m_store.now();
        }
        receipt.seenAt = m_store.now();
        each.isSeen = true;
        group.put(receipt);
    }
    later(m_store.save(std::move(group)), this, [this](const Result<Saved> &saved) {
        if (!saved)
            report(toQString(saved.error().message));
    });
    emit shown();
}

void DashboardsScreen::report(const QString &problem)
{
    m_problem = problem;
    emit shown();
}

} // namespace roundsman
