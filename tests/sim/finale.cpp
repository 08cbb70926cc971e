#include "tests/sim/finale.h"

#include "core/domain/capacity.h"
#include "core/domain/catalog.h"
#include "core/schema/access.h"
#include "core/schema/scope.h"
#include "core/store/row.h"
#include "sync/client/sync_report.h"

#include <algorithm>

namespace roundsman::sim {

void Finale::check()
{
    m_world.watch().comparePositions();
    checkRest();
    readFates();
    checkSums();
    checkImages();
    readKept();
    checkTokens();
    checkDeltas();
    checkRemovals();
    checkVerdicts();
    checkClashes();
    checkSets();
    checkStored();
    checkSecrecy();
}

void Finale::checkRest()
{
    for (const auto &device : m_world.devices()) {
        expect(
            device->isUp() && device->isAtRest(), "L2", device->name() + " has not come to rest.");
        expect(
            countUnsent(device->db()) == 0, "L2", device->name() + " still has something to send.");
        expect(!m_world.watch().isDamaged(*device) || verify(device->db()).isSound(),
               "S10",
               device->name() + " was damaged and is not mended.");
        m_world.watch().isAtRest(*device);
    }
}

// A group that was sent again on another line of counters has one verdict that is no duplicate.
void Finale::readFate(Database &db, std::size_t group, const Watch::Digest &digest)
{
    Query query = db.query("SELECT verdict FROM op_group WHERE digest = ?1",
                           Bytes(digest.begin(), digest.end()));
    while (query.next()) {
        const auto outcome = Outcome(query.get<std::int64_t>(0));
        const bool isRefused = outcome == Outcome::Refused;
        m_timesTaken[group] += isRefused || outcome == Outcome::Duplicate ? 0 : 1;
        if (m_fates[group] != Fate::Accepted)
            m_fates[group] = isRefused ? Fate::Refused : Fate::Accepted;
    }
}

void Finale::readFates()
{
    auto &groups = m_world.stage().ledger.groups();
    m_fates.assign(groups.size(), Fate::Void);
    m_timesTaken.assign(groups.size(), 0);
    readSetAside();
    m_world.office().look([&](Database &db) {
        for (std::size_t i = 0; i < groups.size(); ++i) {
            const Ledger::Group &group = groups[i];
            if (group.certainty == Ledger::Certainty::Centre)
                m_fates[i] = Fate::Accepted;
            for (const Watch::Digest &digest : m_world.watch().digestsOf(group.title))
                readFate(db, i, digest);
            if (m_fates[i] == Fate::Void && m_setAside.contains(group.title))
                m_fates[i] = Fate::Refused;
            expect(group.certainty != Ledger::Certainty::Saved || m_fates[i] != Fate::Void,
                   "S4",
                   group.title + " was saved and never got a verdict.");
            expect(m_timesTaken[i] <= 1, "S4", group.title + " counts more than once.");
        }
    });
}

// Every scope's head equals the sum of its rows as they stand.
void Finale::checkSums()
{
    m_world.office().read([&](StorageView &view) {
        for (const auto &[name, position] : view.positions()) {
            const auto scope = view.scope(name);
            const Role reader = readerOf(visibilityOfScope(name));
            std::int64_t rows = 0;
            Checksum sum;
            view.places(scope->number, 0, true, [&](const Membership &place) {
                const Table &table = *findTable(place.table);
                const auto record = view.row(table, place.row);
                expect(record.has_value(), "S10", name + " lists a row that is not there.");
                sum += checksumOf(table,
                                  place.row,
                                  view.version(table, place.row).rv,
                                  canonical(table, *record, reader));
                ++rows;
                return true;
            });
            expect(rows == scope->head.rows && sum == scope->head.sum,
                   "S10",
                   "The server's sum of " + name + " is wrong.");
        }
    });
}

void Finale::checkImages()
{
    for (const auto &device : m_world.devices())
        checkImage(*device);
}

static std::string
differing(const Table &table, const std::optional<StoredRow> &here, const Record &there)
{
    if (!here)
        return "it is not there";
    std::string names = "version " + std::to_string(here->rv);
    for (std::size_t i = 0; i < there.size(); ++i)
        names += here->record[i] == there[i] ? "" : std::string(", ") + table.columns[i].name;
    return names;
}

// The device has exactly the rows of its person's scopes, as they stand at the server.
void Finale::checkImage(Device &device)
{
    std::map<Ledger::Row, Role> granted;
    m_world.office().read([&](StorageView &view) {
        Segments segments;
        const Grants grants =
            Grants::of(view, segments, device.caller().user, m_world.stage().time.now());
        for (const std::string &name : grants.scopes()) {
            const auto scope = view.scope(name);
            const Role reader = readerOf(visibilityOfScope(name));
            if (!scope)
                continue;
            view.places(scope->number, 0, true, [&](const Membership &place) {
                Role &most = granted.try_emplace({place.table, place.row}, reader).first->second;
                most = std::max(most, reader);
                return true;
            });
        }
        for (const auto &[row, reader] : granted) {
            const Table &table = *findTable(row.first);
            const auto here = findRow(device.db(), table, row.second);
            const auto there = projected(table, *view.row(table, row.second), reader);
            expect(here && here->record == there && here->rv == view.version(table, row.second).rv,
                   "S2",
                   device.name() + " does not show a " + table.name
                       + " as the server has it: " + differing(table, here, there) + '.');
        }
    });
    std::int64_t rows = 0;
    for (const Table *table : catalog())
        rows += *device.db().one<std::int64_t>("SELECT count(*) FROM \"" + std::string(table->name)
                                               + '"');
    expect(rows == std::int64_t(granted.size()),
           "S8",
           device.name() + " has " + std::to_string(rows) + " rows and may hold "
               + std::to_string(granted.size()) + '.');
}

void Finale::checkDeltas()
{
    const auto &groups = m_world.stage().ledger.groups();
    for (const Id &id : m_world.company().capacities) {
        std::int64_t sum = 0;
        for (std::size_t i = 0; i < groups.size(); ++i) {
            const auto found = groups[i].added.find({tableOf<Capacity>.id, id});
            if (found != groups[i].added.end())
                sum += found->second * m_timesTaken[i];
        }
        m_world.office().read([&](StorageView &view) {
            const auto row = fromRecord<Capacity>(id, *view.row(tableOf<Capacity>, id));
            expect(row.reserved.thousandths == sum,
                   "S6",
                   "Reserved is " + std::to_string(row.reserved.thousandths)
                       + ", the accepted changes add up to " + std::to_string(sum) + '.');
        });
    }
}

} // namespace roundsman::sim
