#pragma once

#include "sync/server/sql_ahead.h"

namespace roundsman {

// Everything that is read, in SQL, for views and transactions alike, on every engine.
class SqlReading : public virtual StorageView
{
public:
    explicit SqlReading(Database &db, Locks locks = Locks::None);

    std::optional<Bytes> setting(std::string_view name) override;

    std::optional<Record> row(const Table &table, const Id &id) override;
    RowVersion version(const Table &table, const Id &id) override;
    std::optional<Record> removedRow(const Table &table, const Id &id) override;
    bool isThere(const Table &table, const Id &id) override;
    std::vector<Id> allRows(const Table &table) override;
    std::vector<Id>
    rowsWhere(const Table &table, const Column &column, const Value &value) override;
    std::vector<Value> valuesWhere(const Table &table,
                                   const Column &wanted,
                                   const Column &column,
                                   const Value &value) override;
    bool visitCells(const Table &table,
                    const Id &id,
                    std::span<const std::size_t> columns,
                    const CellVisitor &visit) override;

    std::int64_t epoch() override;
    std::int64_t versionFloor() override;
    std::optional<StoredScope> scope(std::string_view name) override;
    std::string scopeName(std::int64_t number) override;
    std::vector<Membership> memberships(const Table &table, const Id &id) override;
    std::optional<Membership> place(std::int64_t scope, const Table &table, const Id &row) override;
    void places(std::int64_t scope,
                std::int64_t after,
                bool liveOnly,
                const PlaceVisitor &visit) override;
    void livePlaces(std::span<const std::int64_t> scopes, const PlaceVisitor &visit) override;
    std::vector<std::pair<std::string, std::int64_t>> positions() override;

    std::optional<Line> line(std::int64_t device, std::int64_t id) override;
    std::optional<StoredVerdict> verdict(std::int64_t line, std::uint64_t firstCounter) override;
    bool hasOtherLine(std::int64_t line, const Id &user) override;
    std::optional<StoredVerdict> verdictOf(BytesView digest, const Id &user) override;
    std::optional<Id> userOfDevice(std::uint32_t number) override;
    bool isSetAside(std::int64_t line, const Id &row) override;
    std::optional<SetAsideGroup> setAsideGroup(std::int64_t line,
                                               std::uint64_t firstCounter) override;
    std::set<Id> rowsAwaitingSchema(std::int64_t line) override;
    std::set<Id> rowsInReview(std::int64_t line) override;
    int attempts(std::int64_t device) override;
    std::vector<Resolution> resolutions(std::int64_t line) override;

    std::optional<StoredBlob> blob(BytesView sha256) override;
    bool hasBrought(const Id &user, BytesView sha256) override;
    std::uint64_t blobBytes() override;
    std::uint64_t blobBytes(std::int64_t device, Instant since) override;

    // A setting that is a number.
    std::optional<std::int64_t> numberSet(std::string_view name);

protected:
    Database &m_db;
    ReadAhead m_ahead;
    std::string m_hold, m_share; // what a statement ends with that locks a row

private:
    const std::string &cellsOf(const Table &table);

    std::unordered_map<std::uint16_t, std::string> m_cells; // SELECT … WHERE id = ?1, by table
};

} // namespace roundsman
