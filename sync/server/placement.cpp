#include "sync/server/placement.h"

#include "core/base/planted.h"
#include "core/domain/catalog.h"
#include "core/domain/user.h"
#include "core/schema/scope.h"
#include "sync/server/draft.h"
#include "sync/server/followers.h"
#include "sync/server/place_again.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace roundsman {

namespace {

using RowSet = std::unordered_set<WrittenRow, WrittenRow::Hash>;

class Placement
{
public:
    Placement(StorageTransaction &storage, Draft &rows) : m_storage(storage), m_rows(rows) { }

    void placeAll(std::span<const WrittenRow> rows, bool areWritten)
    {
        RowSet known(rows.begin(), rows.end());
        for (const WrittenRow &row : rows)
            place(row, areWritten);
        while (!m_waiting.empty()) {
            const WrittenRow row = m_waiting.back();
            m_waiting.pop_back();
            if (known.insert(row).second)
                place(row, false);
        }
        settleAll();
    }

private:
    // A place that a row takes or leaves, and how it stood there until now.
    struct Change
    {
        Membership place;
        Membership before; // not live: it did not stand there
    };

    std::int64_t numberOf(const std::string &scope)
    {
        const auto [found, isNew] = m_numbers.try_emplace(scope, 0);
        if (isNew)
            found->second = m_storage.scopeNumber(scope);
        return found->second;
    }

    // A row that was written moves to the end of all its scopes; one that only follows enters and
    // leaves.
    void place(const WrittenRow &row, bool isWritten)
    {
        m_rows.forget();
        const Record *record = m_rows.row(*row.table, row.id);
        const auto names =
            record ? scopesOf(*row.table, row.id, *record, m_follow) : std::vector<std::string>();
        auto left = m_storage.memberships(*row.table, row.id);
        bool hasMoved = false;
        for (const std::string &name : names) {
            const std::int64_t scope = numberOf(name);
            const auto stood = std::ranges::find(left, scope, &Membership::scope);
            const bool isNew = stood == left.end();
            if ((isWritten && !planted("only-first-change-told")) || isNew)
                enter(scope, name, row, *record, isNew ? Membership() : *stood);
            if (!isNew)
                left.erase(stood);
            hasMoved = hasMoved || isNew;
        }
        for (const Membership &place : left) {
            if (!planted("old-place-kept"))
                leave(place);
        }
        const bool mayHaveChangedTeam = isWritten && row.table == &tableOf<User>;
        if ((hasMoved || !left.empty() || mayHaveChangedTeam) && !planted("followers-stay"))
            addFollowers(row);
    }

    void enter(std::int64_t scope,
               const std::string &name,
               const WrittenRow &row,
               const Record &record,
               const Membership &before)
    {
        const Role reader = readerOf(visibilityOfScope(name));
        const std::int64_t rv = m_rows.version(*row.table, row.id).rv;
        Membership place{scope, row.table->id, row.id, 0, rv, true, {}};
        place.sum = checksumOf(*row.table, row.id, rv, canonical(*row.table, record, reader));
        m_changes.push_back({place, before});
    }

    void leave(const Membership &before)
    {
        Membership place = before;
        place.live = false;
        place.sum = {};
        m_changes.push_back({place, before});
    }

    void addFollowers(const WrittenRow &row)
    {
        for (const Following &following : followersOf(*row.table)) {
            const Bytes id(row.id.bytes.begin(), row.id.bytes.end());
            for (const Id &each : m_storage.rowsWhere(*following.table, *following.column, id))
                m_waiting.push_back({following.table, each});
        }
    }

    void settleAll()
    {
        const auto scopeOf = [](const Change &change) { return change.place.scope; };
        std::ranges::stable_sort(m_changes, {}, scopeOf);
        for (auto first = m_changes.begin(); first != m_changes.end();) {
            StoredScope scope = m_storage.heldScope(scopeOf(*first));
            for (; first != m_changes.end() && scopeOf(*first) == scope.number; ++first)
                settle(scope, *first);
            m_storage.putHead(scope);
        }
    }

    void settle(StoredScope &scope, Change &change)
    {
        if (change.before.live) {
            --scope.head.rows;
            if (!planted("head-sum-kept"))
                scope.head.sum -= change.before.sum;
        }
        if (change.place.live) {
            ++scope.head.rows;
            scope.head.sum += change.place.sum;
        }
        change.place.seq = ++scope.head.seq;
        if (planted("position-below-head") && change.before.seq > 0 && scope.head.seq % 8 == 0)
            change.place.seq = change.before.seq;
        m_storage.putPlace(change.place, change.before.seq);
    }

    StorageTransaction &m_storage;
    Draft &m_rows;
    const FindRecord m_follow = [this](const Table &table, const Id &id) {
        const Record *found = m_rows.row(table, id);
        return found ? std::optional(*found) : std::nullopt;
    };
    std::unordered_map<std::string, std::int64_t> m_numbers;
    std::vector<WrittenRow> m_waiting; // rows that follow one that has moved
    std::vector<Change> m_changes;
};

} // namespace

void placeRows(StorageTransaction &storage, Draft &rows, std::span<const WrittenRow> written)
{
    Placement(storage, rows).placeAll(written, true);
}

void placeAgain(StorageTransaction &storage, Draft &rows, std::span<const WrittenRow> standing)
{
    Placement(storage, rows).placeAll(standing, false);
}

} // namespace roundsman
