#pragma once

#include "core/domain/catalog.h"
#include "core/schema/scope.h"
#include "tests/support/server.h"

#include <map>

namespace roundsman::test {

// The other end of the wire, as simple as can be: keeps every scope in a map, and says whether what
// it holds sums up to what the server says.
class Phone
{
public:
    Phone(Server &server, const Caller &caller) : m_server(server), m_caller(caller) { }

    struct Row
    {
        std::int64_t rv = 0;
        Record record;
        bool operator==(const Row &) const = default;
    };
    using Rows = std::map<std::pair<std::uint16_t, Id>, Row>;
    struct Scope
    {
        std::int64_t epoch = 0;
        std::int64_t cursor = 0;
        Rows rows;
    };

    const Caller &caller() const { return m_caller; }
    const std::map<std::string, Scope> &scopes() const { return m_scopes; }
    std::uint64_t counter() const { return m_counter; }

    // A group with one operation: the difference between two states of a row.
    template <typename T>
    OperationGroup edit(const T *before, const T &after, std::int64_t baseRv)
    {
        const auto was = before ? std::optional(toRecord(*before)) : std::nullopt;
        Operation operation;
        operation.table = tableOf<T>.id;
        operation.row = after.id;
        operation.baseRv = baseRv;
        operation.units = difference(tableOf<T>, was ? &*was : nullptr, toRecord(after));
        return group({operation});
    }
    template <typename T>
    OperationGroup make(T &row)
    {
        if (row.id.isNull())
            row.id = Id::make(m_server.ambient);
        return edit<T>(nullptr, row, 0);
    }
    template <typename T>
    OperationGroup removal(const Id &row, std::int64_t baseRv)
    {
        Operation operation;
        operation.kind = Operation::Kind::Remove;
        operation.table = tableOf<T>.id;
        operation.row = row;
        operation.baseRv = baseRv;
        return group({operation});
    }
    OperationGroup group(std::vector<Operation> operations)
    {
        OperationGroup made;
        made.firstCounter = m_counter + 1;
        made.hlc = Hlc::at(m_server.clock.now());
        made.wallTime = m_server.clock.now();
        made.schemaVersion = schemaVersion;
        made.operations = std::move(operations);
        for (Operation &operation : made.operations)
            operation.counter = ++m_counter;
        return made;
    }

    // One exchange; every message makes its way over the wire's bytes.
    ExchangeAnswer exchange(const std::vector<OperationGroup> &groups = {})
    {
        ExchangeRequest request;
        request.schemaVersion = schemaVersion;
        request.groups = groups;
        request.maxRows = maxRows;
        request.nonce = nonce;
        request.line = line;
        for (const auto &[name, scope] : m_scopes)
            request.scopes.push_back({name, scope.epoch, scope.cursor});
        const auto answer = decodeExchangeAnswer(
            encode(m_server.exchange(m_caller, *decodeExchangeRequest(encode(request)))));
        if (!answer)
            qFatal("%s", answer.error().message.c_str());
        nonce = answer->nonce;
        take(*answer);
        return *answer;
    }
    Verdict send(const OperationGroup &group) { return exchange({group}).verdicts.at(0); }

    void sync()
    {
        while (!exchange().complete) { }
    }

    template <typename T>
    std::optional<T> find(const Id &id) const
    {
        for (const auto &[name, scope] : m_scopes) {
            const auto found = scope.rows.find({tableOf<T>.id, id});
            if (found != scope.rows.end())
                return fromRecord<T>(id, found->second.record);
        }
        return std::nullopt;
    }
    template <typename T>
    std::vector<T> all() const
    {
        std::vector<T> found;
        for (const auto &[name, scope] : m_scopes) {
            for (const auto &[key, row] : scope.rows) {
                if (key.first == tableOf<T>.id)
                    found.push_back(fromRecord<T>(key.second, row.record));
            }
        }
        return found;
    }
    std::int64_t rv(std::uint16_t table, const Id &id) const
    {
        for (const auto &[name, scope] : m_scopes) {
            const auto found = scope.rows.find({table, id});
            if (found != scope.rows.end())
                return found->second.rv;
        }
        return 0;
    }

    // Does every scope hold exactly what the server's checksum says?
    bool agrees(const ExchangeAnswer &answer) const
    {
        if (!answer.complete || answer.heads.size() != m_scopes.size())
            return false;
        return std::ranges::all_of(answer.heads, [this](const ScopeHead &head) {
            const Scope &scope = m_scopes.at(head.scope);
            Checksum sum;
            const Role reader = readerOf(visibilityOfScope(head.scope));
            for (const auto &[key, row] : scope.rows) {
                const Table &table = *findTable(key.first);
                sum += checksumOf(table, key.second, row.rv, canonical(table, row.record, reader));
            }
            return head.sum == sum && head.rows == std::int64_t(scope.rows.size())
                && head.seq == scope.cursor;
        });
    }

    std::uint32_t maxRows = 20'000;
    Bytes nonce;
    std::int64_t line = 0;

private:
    void take(const ExchangeAnswer &answer)
    {
        std::map<std::string, Scope> held;
        for (const ScopeHead &head : answer.heads) {
            Scope &scope = m_scopes[head.scope];
            scope.epoch = head.epoch;
            held[head.scope] = std::move(scope);
        }
        m_scopes = std::move(held);
        for (const Page &page : answer.pages)
            take(page);
    }
    void take(const Page &page)
    {
        Scope &scope = m_scopes.at(page.scope);
        if (page.from != scope.cursor)
            qFatal("a page does not begin where the device stands");
        for (const RowBlock &block : page.blocks)
            take(scope, block);
        scope.cursor = page.to;
    }
    static void take(Scope &scope, const RowBlock &block)
    {
        const Table &table = *findTable(block.table);
        std::vector<std::pair<int, ColumnReader>> columns;
        for (const PackedColumn &packed : block.columns)
            columns.emplace_back(table.indexOf(packed.column), ColumnReader(packed));
        for (std::size_t i = 0; i < block.rows(); ++i) {
            const auto key = std::pair(block.table, block.ids[i]);
            scope.rows.erase(key);
            if (!block.live[i])
                continue;
            Record record = blank(table);
            for (auto &[index, reader] : columns)
                record[std::size_t(index)] = owned(reader.next());
            scope.rows[key] = {block.versions[i], std::move(record)};
        }
    }

    Server &m_server;
    Caller m_caller;
    std::map<std::string, Scope> m_scopes;
    std::uint64_t m_counter = 0;
};

} // namespace roundsman::test
