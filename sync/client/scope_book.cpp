#include "sync/client/scope_book.h"

#include "core/schema/scope.h"

#include <algorithm>

namespace roundsman {

static std::uint64_t laneAt(const Query &query, int column)
{
    return std::uint64_t(query.get<std::int64_t>(column));
}

static HeldScope scopeAt(const Query &query)
{
    HeldScope scope;
    scope.number = query.get<std::int64_t>(0);
    scope.name = query.get<std::string>(1);
    scope.epoch = query.get<std::int64_t>(2);
    scope.cursor = query.get<std::int64_t>(3);
    scope.staged = query.get<std::int64_t>(4);
    scope.rows = query.get<std::int64_t>(5);
    scope.sum = {laneAt(query, 6), laneAt(query, 7)};
    scope.headRows = query.get<std::int64_t>(8);
    scope.headSum = {laneAt(query, 9), laneAt(query, 10)};
    scope.state = ScopeState(query.get<std::int64_t>(11));
    scope.repair = RepairStep(query.get<std::int64_t>(12));
    scope.repairs = query.get<std::int64_t>(13);
    scope.reader = readerOf(visibilityOfScope(scope.name));
    return scope;
}

ScopeBook::ScopeBook(Database &db) : m_db(db)
{
    Query query = db.query("SELECT number, name, epoch, cursor, staged, rows, sum0, sum1, "
                           "head_rows, head_sum0, head_sum1, state, repair, repairs "
                           "FROM sync_scope");
    while (query.next()) {
        HeldScope scope = scopeAt(query);
        m_scopes.emplace(scope.number, std::move(scope));
    }
}

HeldScope *ScopeBook::find(std::string_view name)
{
    const auto found =
        std::ranges::find_if(m_scopes, [&](const auto &each) { return each.second.name == name; });
    return found == m_scopes.end() ? nullptr : &found->second;
}

HeldScope &ScopeBook::hold(const std::string &name)
{
    if (HeldScope *held = find(name))
        return *held;
    HeldScope scope;
    scope.number = m_scopes.empty() ? 1 : m_scopes.rbegin()->first + 1;
    scope.name = name;
    scope.reader = readerOf(visibilityOfScope(name));
    return m_scopes.emplace(scope.number, std::move(scope)).first->second;
}

void ScopeBook::drop(std::int64_t number)
{
    m_db.run("DELETE FROM sync_scope WHERE number = ?1", number);
    m_scopes.erase(number);
}

static constexpr auto upsertScope = R"(
    INSERT INTO sync_scope(number, name, epoch, cursor, staged, rows, sum0, sum1,
                           head_rows, head_sum0, head_sum1, state, repair, repairs)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)
    ON CONFLICT(number) DO UPDATE SET
      epoch = excluded.epoch, cursor = excluded.cursor, staged = excluded.staged,
      rows = excluded.rows, sum0 = excluded.sum0, sum1 = excluded.sum1,
      head_rows = excluded.head_rows, head_sum0 = excluded.head_sum0,
      head_sum1 = excluded.head_sum1, state = excluded.state, repair = excluded.repair,
      repairs = excluded.repairs)";

void ScopeBook::save() const
{
    for (const auto &[number, scope] : m_scopes) {
        m_db.run(upsertScope,
                 number,
                 scope.name,
                 scope.epoch,
                 scope.cursor,
                 scope.staged,
                 scope.rows,
                 std::int64_t(scope.sum.lane0),
                 std::int64_t(scope.sum.lane1),
                 scope.headRows,
                 std::int64_t(scope.headSum.lane0),
                 std::int64_t(scope.headSum.lane1),
                 std::int64_t(scope.state),
                 std::int64_t(scope.repair),
                 scope.repairs);
    }
}

} // namespace roundsman
