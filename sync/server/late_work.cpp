#include "sync/server/late_work.h"

#include "core/domain/territory.h"
#include "core/domain/territory_member.h"
#include "core/schema/scope.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace roundsman {

static constexpr auto grace = std::chrono::hours(24 * 14);

bool LateWork::isFieldWork(const OperationGroup &group)
{
    static constexpr std::array<std::string_view, 5> kinds{
        "visit", "feedback", "sighting", "task", "attachment"};
    return std::ranges::all_of(group.operations, [](const Operation &operation) {
        const Table *table = findTable(operation.table);
        return table && std::ranges::find(kinds, std::string_view(table->name)) != kinds.end();
    });
}

// The scope's position of fourteen days ago, as it is noted now and then (sql_left.cpp).
std::int64_t LateWork::graceBegins(const std::string &scope)
{
    const auto noted = m_storage.setting("grace/" + scope);
    std::int64_t seq = 0;
    if (noted) {
        const std::string_view digits = textOf(*noted);
        std::from_chars(digits.begin(), digits.end(), seq);
    }
    return seq;
}

// What the device had not seen of a scope, as far back as the grace goes.
std::optional<LateWork::Since> LateWork::unseenIn(const ScopePosition &position)
{
    const auto scope = m_storage.scope(position.scope);
    if (!scope || scope->head.epoch != position.epoch)
        return std::nullopt;
    const std::int64_t oldest = m_within == Within::Grace ? graceBegins(position.scope) : 0;
    return Since{*scope, std::max(position.cursor, oldest)};
}

void LateWork::addTerritory(const Id &territory, bool isManager)
{
    const std::string scope = territoryScope(territory, Visibility::Rep);
    if (std::ranges::find(m_more, scope) != m_more.end())
        return;
    m_more.push_back(scope);
    const Table &table = tableOf<Territory>;
    if (!isManager)
        return;
    for (const Id &child : m_storage.rowsWhere(table, *table.find("parent"), pack(territory)))
        addTerritory(child, true);
}

// A membership that has run out. Long after, only what was written while it lasted.
bool LateWork::hasLost(Instant until, const OperationGroup &group) const
{
    return until <= m_now
        && (until > m_now - grace
            || (m_within == Within::AnyTime && group.hlc.physical() <= until));
}

void LateWork::addLostTerritories(const OperationGroup &group)
{
    const Table &table = tableOf<TerritoryMember>;
    const auto add = [&](const Id &id, const std::optional<Record> &record) {
        if (!record)
            return;
        const auto member = fromRecord<TerritoryMember>(id, *record);
        if (member.user == m_user)
            addTerritory(member.territory, member.role == u"manager");
    };
    for (const Id &id : m_storage.rowsWhere(table, *table.find("user"), pack(m_user))) {
        const auto record = m_storage.row(table, id);
        const auto member = fromRecord<TerritoryMember>(id, *record);
        if (member.to && hasLost(*member.to, group))
            add(id, record);
    }
    for (const ScopePosition &position : m_cut) {
        const auto since =
            position.scope.starts_with("company") ? unseenIn(position) : std::nullopt;
        if (!since)
            continue;
        m_storage.places(since->scope.number, since->seq, false, [&](const Membership &place) {
            if (!place.live && place.table == table.id)
                add(place.row, m_storage.removedRow(table, place.row));
            return true;
        });
    }
}

// A row that left one of the device's scopes unseen: where it stands now is lent.
void LateWork::addMoved(const Table &table, const Id &row)
{
    const Record *record = m_publisher.row(table, row);
    if (!record)
        return;
    const Record copy = *record;
    const auto scopes = m_publisher.scopesOf(table, row, copy);
    if (m_grants.holdsAny(scopes))
        return;
    for (const ScopePosition &position : m_cut) {
        const auto since = m_grants.holds(position.scope) ? unseenIn(position) : std::nullopt;
        const auto place = since ? m_storage.place(since->scope.number, table, row) : std::nullopt;
        if (!place || place->live || place->seq <= since->seq)
            continue;
        m_more.insert(m_more.end(), scopes.begin(), scopes.end());
        m_isMoved = true;
    }
}

Grants LateWork::wherever(Publisher &publisher, const Grants &grants, const OperationGroup &group)
{
    std::vector<std::string> all;
    visitRows(group, [&](const Table &table, const Id &row) {
        if (const Record *record = publisher.row(table, row)) {
            const Record copy = *record;
            const auto scopes = publisher.scopesOf(table, row, copy);
            all.insert(all.end(), scopes.begin(), scopes.end());
        }
    });
    return grants.with(all);
}

std::optional<Grants> LateWork::grantsFor(const OperationGroup &group, Within within)
{
    m_within = within;
    m_isMoved = false;
    m_more.clear();
    addLostTerritories(group);
    visitRows(group, [this](const Table &table, const Id &row) { addMoved(table, row); });
    if (m_more.empty())
        return std::nullopt;
    return m_grants.with(m_more);
}

} // namespace roundsman
