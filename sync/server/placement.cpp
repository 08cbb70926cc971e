#include "sync/server/placement.h"

#include "core/domain/catalog.h"
#include "core/schema/scope.h"
#include "sync/server/followers.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace roundsman {

namespace {

using RowSet = std::unordered_set<WrittenRow, WrittenRow::Hash>;

// Reads rows that others follow, remembering the last few thousand: neighbours follow the same.
class Followed
{
public:
    explicit Followed(StorageTransaction &storage) : m_storage(storage) { }

    std::optional<Record> operator()(const Table &table, const Id &id)
    {
        if (m_known.size() > 4096)
            m_known.clear();
        const auto [found, isNew] = m_known.try_emplace(WrittenRow{&table, id});
        if (isNew)
            found->second = m_storage.row(table, id);
        return found->second;
    }

private:
    StorageTransaction &m_storage;
    std::unordered_map<WrittenRow, std::optional<Record>, WrittenRow::Hash> m_known;
};

class Placement
{
public:
    explicit Placement(StorageTransaction &storage) : m_storage(storage), m_followed(storage) { }

    void placeAll(std::span<const WrittenRow> written)
    {
        RowSet known(written.begin(), written.end());
        for (const WrittenRow &row : written)
            place(row, true);
        while (!m_waiting.empty()) {
            const WrittenRow row = m_waiting.back();
            m_waiting.pop_back();
            if (known.insert(row).second)
                place(row, false);
        }
        settleAll();
    }

private:
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
        const auto record = m_storage.row(*row.table, row.id);
        const auto names = record ? scopesOf(*row.table, row.id, *record, std::ref(m_followed))
                                  : std::vector<std::string>();
        auto left = m_storage.memberships(*row.table, row.id);
        bool hasMoved = false;
        for (const std::string &name : names) {
            const std::int64_t scope = numberOf(name);
            const bool stood =
                std::erase_if(left, [&](const auto &place) { return place.scope == scope; }) > 0;
            if (isWritten || !stood)
                enter(scope, name, row, *record);
            hasMoved = hasMoved || !stood;
        }
        for (const Membership &place : left)
            leave(place);
        if (hasMoved || !left.empty())
            addFollowers(row);
    }

    void
    enter(std::int64_t scope, const std::string &name, const WrittenRow &row, const Record &record)
    {
        const Role reader = readerOf(visibilityOfScope(name));
        const std::int64_t rv = m_storage.version(*row.table, row.id).rv;
        Membership place{scope, row.table->id, row.id, 0, rv, true, {}};
        place.sum = checksumOf(*row.table, row.id, rv, canonical(*row.table, record, reader));
        m_changes.push_back(place);
    }

    void leave(Membership place)
    {
        place.live = false;
        place.sum = {};
        m_changes.push_back(place);
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
        std::ranges::stable_sort(m_changes, {}, &Membership::scope);
        for (auto first = m_changes.begin(); first != m_changes.end();) {
            const auto last = std::find_if(first, m_changes.end(), [&](const Membership &change) {
                return change.scope != first->scope;
            });
            StoredScope scope = m_storage.heldScope(first->scope);
            for (; first != last; ++first)
                settle(scope, *first);
            m_storage.putHead(scope);
        }
    }

    void settle(StoredScope &scope, Membership &change)
    {
        const auto before = m_storage.place(scope.number, *findTable(change.table), change.row);
        if (before && before->live) {
            --scope.head.rows;
            scope.head.sum -= before->sum;
        }
        if (change.live) {
            ++scope.head.rows;
            scope.head.sum += change.sum;
        }
        change.seq = ++scope.head.seq;
        m_storage.putPlace(change);
    }

    StorageTransaction &m_storage;
    Followed m_followed;
    std::unordered_map<std::string, std::int64_t> m_numbers;
    std::vector<WrittenRow> m_waiting; // rows that follow one that has moved
    std::vector<Membership> m_changes;
};

} // namespace

void placeRows(StorageTransaction &storage, std::span<const WrittenRow> written)
{
    Placement(storage).placeAll(written);
}

} // namespace roundsman
