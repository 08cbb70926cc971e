#pragma once

#include "core/schema/schema.h"

namespace roundsman {

// A row as somebody had it before him when he began to change it. What others change meanwhile is
// not taken back by his save, and what clashes with it is noticed.
struct Seen
{
    Record record;
    std::int64_t rv = 0; // the server's version; 0: the server had not seen the row
};

// A row that somebody is about to change.
template <typename T>
struct Loaded
{
    T entity;
    Seen seen;
};

// What a person saves at once: rows to write and rows to remove, stored and sent whole or not at
// all.
class SaveGroup
{
public:
    struct Row
    {
        const Table *table;
        Id id;
        std::optional<Record> record; // empty: the row is removed
        std::optional<Seen> seen;     // empty: as it stands at the moment of the save
    };

    explicit SaveGroup(std::string title) : m_title(std::move(title)) { }

    template <typename T>
    SaveGroup &put(const T &entity, std::optional<Seen> seen = {})
    {
        return put(tableOf<T>, entity.id, toRecord(entity), std::move(seen));
    }
    template <typename T>
    SaveGroup &remove(const Id &id)
    {
        return remove(tableOf<T>, id);
    }
    SaveGroup &put(const Table &table, const Id &id, Record record, std::optional<Seen> seen = {})
    {
        m_rows.push_back({&table, id, std::move(record), std::move(seen)});
        return *this;
    }
    SaveGroup &remove(const Table &table, const Id &id, std::optional<Seen> seen = {})
    {
        m_rows.push_back({&table, id, std::nullopt, std::move(seen)});
        return *this;
    }

    const std::string &title() const { return m_title; }
    const std::vector<Row> &rows() const { return m_rows; }

private:
    std::string m_title; // for receipts, in the person's words: "Visit at Berglunds"
    std::vector<Row> m_rows;
};

// A save that is safe: it survives power loss and waits for the server's receipt.
struct Saved
{
    std::uint64_t firstCounter = 0; // 0: nothing was different, nothing waits
};

} // namespace roundsman
