#include "core/queries/dashboards.h"

#include "core/schema/signed.h"
#include "core/store/row.h"
#include "core/store/trusted_keys.h"

namespace roundsman {

static constexpr auto all = "SELECT id FROM dashboard ORDER BY validFrom DESC, id";

static constexpr auto naming =
    "SELECT id FROM dashboard WHERE instr(tiles, ?1) > 0 ORDER BY validFrom DESC, id";

static constexpr auto latestHad =
    "SELECT max(version) FROM receipt WHERE object = ?1 AND \"user\" = ?2";

static constexpr auto receipts =
    "SELECT id FROM receipt WHERE object = ?1 AND \"user\" = ?2 AND version = ?3 ORDER BY id";

static constexpr auto reactions =
    "SELECT dashboard, tile, useful FROM reaction WHERE \"user\" = ?1 AND useful <> ''";

static constexpr auto concerned = "SELECT name, owner FROM customer WHERE id = ?1";

static bool isTrusted(Database &db, const Id &user, const Id &id, const StoredRow &row)
{
    const auto version = fromRecord<Dashboard>(id, row.record).version;
    return version >= db.one<std::int64_t>(latestHad, id, user).value_or(0)
        && isGenuine(trustedKeys(db), tableOf<Dashboard>, id, row.record, row.ext);
}

bool isTrusted(Database &db, const Id &user, const Id &dashboard)
{
    const auto row = findRow(db, tableOf<Dashboard>, dashboard);
    return row && isTrusted(db, user, dashboard, *row);
}

std::optional<Receipt>
receiptFor(Database &db, const Id &user, const Id &object, std::int64_t version)
{
    const auto id = db.one<Id>(receipts, object, user, version);
    const auto row = id ? findRow(db, tableOf<Receipt>, *id) : std::nullopt;
    return row ? std::optional(fromRecord<Receipt>(*id, row->record)) : std::nullopt;
}

static std::vector<Id> ids(Query rows)
{
    std::vector<Id> found;
    while (rows.next())
        found.push_back(rows.get<Id>(0));
    return found;
}

static ShownDashboard shown(Database &db, const Id &user, const Id &id, const StoredRow &row)
{
    ShownDashboard made;
    made.dashboard = fromRecord<Dashboard>(id, row.record);
    made.isTrusted = isTrusted(db, user, id, row);
    if (!made.isTrusted) {
        made.dashboard.tiles.clear();
        return made;
    }
    made.board = boardOf(made.dashboard.tiles);
    const auto receipt = receiptFor(db, user, id, made.dashboard.version);
    made.isSeen = receipt && receipt->seenAt;
    return made;
}

static void readCustomers(Database &db, const Id &user, DashboardsHere &here)
{
    for (const ShownDashboard &each : here.shown) {
        for (const Tile &tile : each.board.tiles) {
            for (const QString &key : tile.customers) {
                const auto id = Id::fromText(toUtf8(key));
                if (!id || here.customers.contains(key))
                    continue;
                Query row = db.query(concerned, *id);
                if (row.next())
                    here.customers[key] = {row.get<QString>(0), row.get<Id>(1) == user};
            }
        }
    }
}

static DashboardsHere hereOf(Database &db, const Id &user, const std::vector<Id> &wanted)
{
    DashboardsHere here;
    for (const Id &id : wanted) {
        const auto row = findRow(db, tableOf<Dashboard>, id);
        if (!row)
            continue;
        ShownDashboard made = shown(db, user, id, *row);
        if (!made.dashboard.withdrawn)
            here.shown.push_back(std::move(made));
    }
    Query said = db.query(reactions, user);
    while (said.next())
        here.useful[toQString(said.get<Id>(0).text()) + u'/' + said.get<QString>(1)] =
            said.get<QString>(2);
    readCustomers(db, user, here);
    return here;
}

DashboardsHere dashboardsHere(Database &db, const Id &user)
{
    return hereOf(db, user, ids(db.query(all)));
}

DashboardsHere dashboardsFor(Database &db, const Id &user, const Id &customer)
{
    return hereOf(db, user, ids(db.query(naming, customer.text())));
}

} // namespace roundsman
