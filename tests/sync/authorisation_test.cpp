#include "tests/sync/ruled_company.h"

#include "core/domain/catalog.h"
#include "sync/client/block_rows.h"
#include "sync/server/group_writer.h"
#include "sync/server/holding.h"

#include <QTest>

using namespace roundsman;
using namespace roundsman::test;

// Pull, push and simulation against the rules as ruled_company.h states them. ROUNDSMAN_TRIPLES
// says how many of (person, row, field) are tried.
namespace {

// What a device of this person is really sent.
using Pulled = std::map<std::pair<std::uint16_t, Id>, Record>;

Pulled pulled(RuledCompany &company, const Worker &person)
{
    Pulled rows;
    ExchangeRequest request;
    request.schemaVersion = schemaVersion;
    const ExchangeAnswer answer = company.server.exchange(person.caller, request);
    if (!answer.complete)
        qFatal("one answer does not suffice");
    for (const Page &page : answer.pages) {
        for (const RowBlock &block : page.blocks) {
            const Table *table = findTable(block.table);
            BlockRows each(*table, block);
            while (each.next()) {
                if (each.isLive())
                    rows[{block.table, each.id()}] = each.record();
            }
        }
    }
    return rows;
}

// Would a push that puts the same cell again be let in? Nothing of it stays.
bool isLetIn(StorageTransaction &storage,
             const Worker &person,
             const Grants &grants,
             const Standing &row,
             const Column &column,
             Ambient ambient)
{
    Publisher publisher(storage, ambient.clock.now());
    const Publisher::Part part(publisher);
    const Record *record = publisher.row(*row.table, row.row);
    UnitChange change;
    change.unit = column.unit;
    for (const Column &each : row.table->columns) {
        const auto place = std::size_t(row.table->indexOf(each.id));
        if (each.unit == column.unit && column.merge != Merge::set && column.merge != Merge::delta)
            change.cells.push_back({each.id, (*record)[place]});
    }
    change.was = change.cells;
    Operation operation;
    operation.counter = 1;
    operation.table = row.table->id;
    operation.row = row.row;
    operation.baseRv = publisher.version(*row.table, row.row).rv;
    operation.units.push_back(std::move(change));
    OperationGroup group;
    group.firstCounter = 1;
    group.schemaVersion = schemaVersion;
    group.operations.push_back(std::move(operation));
    try {
        const Writing writing{
            storage, publisher, person.caller, grants, ambient, ambient.clock.now()};
        GroupWriter(writing, group).write();
        return true;
    } catch (const GroupRefused &refusal) {
        return refusal.code != RefusalCode::NotAllowed && refusal.code != RefusalCode::OutOfScope;
    }
}

std::string nameOf(const Worker &person, const Standing &row, const Column &column)
{
    return person.role + " and " + row.table->name + '.' + column.name;
}

} // namespace

class AuthorisationTest : public QObject
{
    Q_OBJECT

    std::uint64_t m_tried = 0;

    // Is each cell there, or zero, as it has to be?
    void comparePull(RuledCompany &company,
                     const Worker &person,
                     const Record &whole,
                     const Standing &row,
                     const Pulled &pull)
    {
        const auto found = pull.find({row.table->id, row.row});
        QCOMPARE(found != pull.end(), company.sees(person, row));
        if (found == pull.end())
            return;
        for (std::size_t i = 0; i < row.table->columns.size(); ++i) {
            const Column &column = row.table->columns[i];
            const Value expected = company.sees(person, row, column.name) ? whole[i] : zero(column);
            QVERIFY2(found->second[i] == expected, nameOf(person, row, column).c_str());
        }
    }

    void compareWith(RuledCompany &company, const Worker &person)
    {
        const Pulled pull = pulled(company, person);
        const auto done = company.server.storage->write([&](StorageTransaction &storage) {
            Segments segments;
            const Grants grants =
                Grants::of(storage, segments, person.caller.user, company.server.clock.now());
            const auto held = holdingOf(storage, grants, nullptr);
            if (held.size() != pull.size())
                QTest::qFail("what is simulated is not what is pulled", __FILE__, __LINE__);
            for (const HeldRow &each : held) {
                const auto found = pull.find({each.table->id, each.id});
                if (found == pull.end() || found->second != each.record)
                    QTest::qFail("a row is not as it is pulled", __FILE__, __LINE__);
            }
            for (const Standing &row : company.standings) {
                const Record whole = *storage.row(*row.table, row.row);
                comparePull(company, person, whole, row, pull);
                comparePush(company, person, grants, row, storage);
            }
            return Result<Done>(Error{Error::Code::Invalid, "nothing of it stays"});
        });
        QVERIFY(!done);
    }

    void comparePush(RuledCompany &company,
                     const Worker &person,
                     const Grants &grants,
                     const Standing &row,
                     StorageTransaction &storage)
    {
        for (const Column &column : row.table->columns) {
            ++m_tried;
            const bool isLet =
                isLetIn(storage, person, grants, row, column, company.server.ambient);
            QVERIFY2(isLet == company.writes(person, row, column.name),
                     (std::string(isLet ? "let in: " : "kept out: ") + nameOf(person, row, column))
                         .c_str());
        }
    }

private slots:
    void pullAndPushAgreeWithTheRules()
    {
        bool isSet = false;
        const int asked = qEnvironmentVariableIntValue("ROUNDSMAN_TRIPLES", &isSet);
        const auto wanted = std::uint64_t(isSet ? asked : 50'000);
        for (unsigned seed = 1; m_tried < wanted && !QTest::currentTestFailed(); ++seed) {
            RuledCompany company(seed);
            for (const Worker &person : company.persons)
                compareWith(company, person);
            if (QTest::currentTestFailed())
                qWarning("in the company of seed %u", seed);
        }
    }
};

QTEST_GUILESS_MAIN(AuthorisationTest)
#include "authorisation_test.moc"
