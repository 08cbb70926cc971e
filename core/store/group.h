#pragma once

#include "core/schema/schema.h"

namespace roundsman {

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
    };

    explicit SaveGroup(std::string title) : m_title(std::move(title)) { }

    template <typename T>
    SaveGroup &put(const T &entity)
    {
        m_rows.push_back({&tableOf<T>, entity.id, toRecord(entity)});
        return *this;
    }
    template <typename T>
    SaveGroup &remove(const Id &id)
    {
        m_rows.push_back({&tableOf<T>, id, std::nullopt});
        return *this;
    }
    SaveGroup &put(const Table &table, const Id &id, Record record)
    {
        m_rows.push_back({&table, id, std::move(record)});
        return *this;
    }

    SaveGroup &remove(const Table &table, const Id &id)
    {
        m_rows.push_back({&table, id, std::nullopt});
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
