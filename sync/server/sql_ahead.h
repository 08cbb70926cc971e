#pragma once

#include "core/db/database.h"
#include "sync/server/storage.h"

#include <map>

namespace roundsman {

// A membership in SQL, as placeAt() reads it.
inline constexpr auto placeColumns = "scope_id, tbl, row_id, seq, rv, live, h0, h1";
Membership placeAt(const Query &query);
Checksum sumAt(const Query &query, int column); // and the one after it

// Whether what is read is locked until the transaction ends, so that nobody changes it meanwhile.
enum class Locks { None, Taken };

// What will be asked for one by one, read together beforehand: where the store is another machine,
// each statement is a journey. Knows a row until it is written. Nothing where nothing was read
// ahead.
class ReadAhead
{
public:
    ReadAhead(Database &db, Locks locks) : m_db(db), m_locks(locks) { }

    // Rows, versions and memberships, held until the transaction ends.
    void hold(std::span<const RowName> rows);
    // As StorageView has them, with the cells of the rows that are shown.
    void places(std::int64_t scope,
                std::int64_t after,
                bool liveOnly,
                const StorageView::PlaceVisitor &visit);
    void livePlaces(std::span<const std::int64_t> scopes, const StorageView::PlaceVisitor &visit);

    // Null: it was not read. An empty one: it was, and is not there.
    const std::optional<Record> *row(const Table &table, const Id &id) const;
    const RowVersion *version(const Table &table, const Id &id) const;
    const std::vector<Membership> *memberships(const Table &table, const Id &id) const;
    void forget(std::uint16_t table, const Id &id);

private:
    struct Key
    {
        std::uint16_t table = 0;
        Id id;
        auto operator<=>(const Key &) const = default;
    };
    struct Known
    {
        std::optional<Record> record;
        std::optional<RowVersion> version;               // nothing: it was not read
        std::optional<std::vector<Membership>> standing; // nothing: they were not read
    };
    using Ids = std::vector<Id>;

    const Known *find(const Table &table, const Id &id) const;
    void holdVersions(const Table &table, const std::string &ids);
    void readRows(const Table &table, const std::string &ids);
    void readMemberships(const Table &table, const std::string &ids);
    bool show(const std::vector<Membership> &places, const StorageView::PlaceVisitor &visit);

    Database &m_db;
    const Locks m_locks;
    std::map<Key, Known> m_known;
};

} // namespace roundsman
