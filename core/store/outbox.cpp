#include "core/store/outbox.h"

#include "core/base/planted.h"
#include "core/domain/catalog.h"
#include "core/schema/operation_codec.h"
#include "core/store/settings.h"

#include <algorithm>

namespace roundsman {

static constexpr auto offsetKey = "clock_offset";

// Counters below 1 belong to an earlier line (core/store/renumber.h).
static std::uint64_t nextCounter(Database &db)
{
    const auto next = db.one<std::int64_t>(
        "SELECT first_ctr + n FROM outbox WHERE first_ctr > 0 ORDER BY first_ctr DESC LIMIT 1");
    return std::uint64_t(next.value_or(1) - (planted("counter-reused") && next ? 1 : 0));
}

Journal::Journal(Database &db, const Clock &clock) : m_clock(clock), m_hlc(clock)
{
    const auto last = db.one<std::int64_t>("SELECT max(hlc) FROM outbox");
    const auto offset = findSetting<std::int64_t>(db, offsetKey);
    m_hlc.restore({planted("stamps-begin-anew") ? 0 : last.value_or(0)},
                  std::chrono::milliseconds(offset.value_or(0)));
}

void Journal::correct(Database &db, Instant server)
{
    m_hlc.correct(server);
    putSetting(db, offsetKey, std::int64_t(m_hlc.offset().count()));
}

static void insertOperation(Database &db, const Operation &operation, std::uint64_t firstCounter)
{
    const Bytes body = encode(operation.units);
    Query query = db.prepare("INSERT INTO outbox_op(ctr, first_ctr, tbl, row_id, kind, base_rv, "
                             "body) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");
    query.bind(1, std::int64_t(operation.counter));
    query.bind(2, std::int64_t(firstCounter));
    query.bind(3, std::int64_t(operation.table));
    query.bind(4, operation.row.view());
    query.bind(5, std::int64_t(operation.kind));
    query.bind(6, operation.baseRv);
    query.bind(7, BytesView(body));
    query.run();
}

std::uint64_t
Journal::append(Database &db, std::vector<Operation> operations, const std::string &title)
{
    const std::uint64_t first = nextCounter(db);
    std::uint64_t counter = first;
    for (Operation &operation : operations) {
        operation.counter = counter++;
        insertOperation(db, operation, first);
    }
    db.run("INSERT INTO outbox(first_ctr, n, hlc, wall_ms, schema_v, title) "
           "VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
           std::int64_t(first),
           std::int64_t(operations.size()),
           m_hlc.tick().bits,
           m_clock.now(),
           std::int64_t(schemaVersion),
           title);
    return first;
}

// ctr, tbl, row_id, kind, base_rv, body
static Operation operationAt(const Query &query)
{
    Operation operation;
    operation.counter = std::uint64_t(query.get<std::int64_t>(0));
    operation.table = std::uint16_t(query.get<std::int64_t>(1));
    operation.row = query.get<Id>(2);
    operation.kind = Operation::Kind(query.get<std::int64_t>(3));
    operation.baseRv = query.get<std::int64_t>(4);
    auto units = decodeUnits(std::get<BytesView>(query.view(5)));
    if (!units)
        throw DbError(11, "an operation in the outbox is not what was written"); // SQLITE_CORRUPT
    operation.units = std::move(*units);
    return operation;
}

static constexpr auto operationsOfGroup = R"(
    SELECT ctr, tbl, row_id, kind, base_rv, body FROM outbox_op
    WHERE ctr BETWEEN ?1 AND ?2 ORDER BY ctr)";

static std::vector<Operation> operationsOf(Database &db, std::int64_t first, std::int64_t count)
{
    std::vector<Operation> operations;
    Query query = db.query(operationsOfGroup, first, first + count - 1);
    while (query.next())
        operations.push_back(operationAt(query));
    return operations;
}

// first_ctr, n, hlc, wall_ms, schema_v, title
static OperationGroup headAt(const Query &query)
{
    OperationGroup group;
    group.firstCounter = std::uint64_t(query.get<std::int64_t>(0));
    group.hlc = {query.get<std::int64_t>(2)};
    group.wallTime = query.get<Instant>(3);
    group.schemaVersion = int(query.get<std::int64_t>(4));
    group.title = query.get<std::string>(5);
    return group;
}

static OperationGroup groupAt(Database &db, const Query &query)
{
    OperationGroup group = headAt(query);
    group.operations = operationsOf(db, query.get<std::int64_t>(0), query.get<std::int64_t>(1));
    return group;
}

namespace {

// Reads the operations of many groups in one pass over the outbox.
class OperationStream
{
public:
    explicit OperationStream(Database &db, std::int64_t from) :
        m_query(db.query("SELECT ctr, tbl, row_id, kind, base_rv, body FROM outbox_op "
                         "WHERE ctr >= ?1 ORDER BY ctr",
                         from)),
        m_hasRow(m_query.next())
    { }

    // Of the group with these counters, which come after those of the call before. Adds to `bytes`.
    std::vector<Operation> of(std::int64_t first, std::int64_t count, std::size_t &bytes)
    {
        std::vector<Operation> operations;
        for (; m_hasRow && counter() < first + count; m_hasRow = m_query.next()) {
            if (counter() < first)
                continue;
            operations.push_back(operationAt(m_query));
            bytes += 64 + std::get<BytesView>(m_query.view(5)).size();
        }
        return operations;
    }

private:
    std::int64_t counter() const { return m_query.get<std::int64_t>(0); }

    Query m_query;
    bool m_hasRow;
};

} // namespace

std::vector<OperationGroup> groupsToSend(Database &db, std::size_t most, std::size_t mostBytes)
{
    std::vector<OperationGroup> groups;
    std::optional<OperationStream> operations;
    std::size_t bytes = 0;
    Query query = db.query("SELECT first_ctr, n, hlc, wall_ms, schema_v, title FROM outbox "
                           "WHERE state IN (0, 1, 6) AND (state <> 1 OR NOT "
                               + std::string(planted("sends-waiting-only") ? "1" : "0")
                               + ") AND verdict IS NULL ORDER BY first_ctr LIMIT ?1",
                           std::int64_t(most));
    while (query.next()) {
        OperationGroup group = headAt(query);
        const auto first = std::int64_t(group.firstCounter);
        if (!operations)
            operations.emplace(db, first);
        bytes += group.title.size() + 64;
        group.operations = operations->of(first, query.get<std::int64_t>(1), bytes);
        if (bytes > mostBytes && !groups.empty())
            break;
        groups.push_back(std::move(group));
    }
    return groups;
}

bool hasGroupsToSend(Database &db)
{
    return db
        .one<std::int64_t>("SELECT first_ctr FROM outbox WHERE state IN (0, 1, 6) "
                           "AND verdict IS NULL LIMIT 1")
        .has_value();
}

std::int64_t countUnsent(Database &db)
{
    return db.one<std::int64_t>("SELECT count(*) FROM outbox WHERE state IN (0, 1, 5, 6)")
        .value_or(0);
}

static constexpr auto operationsOnRow = R"(
    SELECT ctr, tbl, row_id, kind, base_rv, body, state IN (0, 1) AND verdict IS 1 FROM outbox_op
    JOIN outbox USING (first_ctr)
    WHERE row_id = ?1 AND tbl = ?2 AND state IN (0, 1, 5) ORDER BY ctr)";

std::vector<Operation> pendingOperations(Database &db, const Table &table, const Id &row)
{
    std::vector<Operation> operations;
    Query query = db.query(operationsOnRow, row, std::int64_t(table.id));
    while (query.next())
        operations.push_back(operationAt(query));
    return operations;
}

AppliedOperations appliedOperations(Database &db, const Table &table, const Id &row)
{
    AppliedOperations applied;
    Query query = db.query(operationsOnRow, row, std::int64_t(table.id));
    while (query.next()) {
        if (query.get<bool>(6))
            applied.operations.push_back(operationAt(query));
        else
            applied.isAll = false;
    }
    return applied;
}

std::optional<OperationGroup> findGroup(Database &db, std::uint64_t firstCounter, GroupState state)
{
    Query query = db.query("SELECT first_ctr, n, hlc, wall_ms, schema_v, title FROM outbox "
                           "WHERE first_ctr = ?1 AND state = ?2",
                           std::int64_t(firstCounter),
                           std::int64_t(state));
    return query.next() ? std::optional(groupAt(db, query)) : std::nullopt;
}

} // namespace roundsman
