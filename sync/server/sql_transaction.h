#pragma once

#include "sync/server/sql_reading.h"

namespace roundsman {

// One transaction on the writing connection.
class SqlTransaction : public SqlReading, public StorageTransaction
{
public:
    explicit SqlTransaction(Database &db);

    void hold(std::span<const RowName> rows) override;
    bool failsWhole() const override { return m_db.isShared(); }
    bool part(const std::function<bool()> &work) override;

    void setSetting(std::string_view name, BytesView value) override;

    void replaceRow(const Table &table,
                    const Id &id,
                    const Record *before,
                    const Record &after) override;
    void removeRow(const Table &table, const Id &id) override;
    void putVersion(const Table &table, const Id &id, const RowVersion &version) override;

    std::int64_t scopeNumber(std::string_view name) override;
    StoredScope heldScope(std::int64_t number) override;
    void putHead(const StoredScope &scope) override;
    void putPlace(const Membership &place, std::int64_t before) override;

    std::int64_t nextNumber(std::string_view series) override;

    std::set<std::uint16_t> hookedTables() override;
    void tellHooks(std::span<const HookEvent> events) override;

    void putCursors(std::int64_t device, std::span<const ScopePosition> cursors) override;
    std::int64_t forgetLeft(Instant now) override;
    void beginHistory(std::int64_t epoch) override;

    std::optional<Line>
    heldLine(std::int64_t device, std::int64_t number, std::int64_t id) override;
    void putCounter(std::int64_t line, std::uint64_t last) override;
    void putNonce(std::int64_t line, BytesView nonce, BytesView before) override;
    void putVerdict(std::int64_t line, const StoredVerdict &verdict, Instant at) override;
    void setAside(std::int64_t line,
                  const Verdict &verdict,
                  const OperationGroup &group,
                  std::span<const Id> made) override;
    void putAttempts(std::int64_t device, int attempts) override;
    void decide(std::int64_t line, const GroupDecision &decision) override;
    void resolve(std::int64_t line,
                 std::uint64_t firstCounter,
                 SetAsideState state,
                 std::string_view answer) override;
    void confirm(std::int64_t line, std::uint64_t firstCounter) override;
    void keepLoser(const LostUnit &lost) override;

    void putBlob(BytesView sha256, const StoredBlob &blob, Instant at) override;

private:
    void setNumber(std::string_view name, std::int64_t number);
    bool movePlace(const Membership &place, std::int64_t before);
    const std::string &insertOf(const Table &table);
    void updateRow(const Table &table, const Id &id, const Record &before, const Record &after);

    std::unordered_map<std::uint16_t, std::string> m_inserts; // by table
};

} // namespace roundsman
