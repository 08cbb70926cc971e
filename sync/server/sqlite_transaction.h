#pragma once

#include "sync/server/sqlite_reading.h"

namespace roundsman {

// One transaction on the writing connection.
class SqliteTransaction : public SqliteReading, public StorageTransaction
{
public:
    explicit SqliteTransaction(Database &db) : SqliteReading(db) { }

    bool part(const std::function<bool()> &work) override;

    void setSetting(std::string_view name, BytesView value) override;

    void putRow(const Table &table, const Id &id, const Record &record) override;
    void removeRow(const Table &table, const Id &id) override;
    void putVersion(const Table &table, const Id &id, const RowVersion &version) override;

    std::int64_t scopeNumber(std::string_view name) override;
    StoredScope heldScope(std::int64_t number) override;
    void putHead(const StoredScope &scope) override;
    void putPlace(const Membership &place) override;

    std::int64_t nextNumber(std::string_view series) override;

    std::uint64_t heldCounter(std::int64_t device) override { return counter(device); }
    void putCounter(std::int64_t device, std::uint64_t last) override;
    void putNonce(std::int64_t device, BytesView nonce) override;
    void putVerdict(std::int64_t device, const StoredVerdict &verdict, Instant at) override;
    void setAside(std::int64_t device,
                  const Verdict &verdict,
                  const OperationGroup &group,
                  std::span<const Id> made) override;
    void keepLoser(const LostUnit &lost) override;

    void putBlob(BytesView sha256, const StoredBlob &blob, Instant at) override;

private:
    const std::string &insertOf(const Table &table);
    void updateRow(const Table &table, const Id &id, const Record &before, const Record &after);

    std::unordered_map<std::uint16_t, std::string> m_inserts; // by table
};

} // namespace roundsman
