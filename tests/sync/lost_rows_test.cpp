#include "core/domain/customer.h"
#include "tests/support/server.h"

#include <QTest>

#include <atomic>
#include <latch>
#include <set>
#include <thread>

using namespace roundsman;
using namespace roundsman::test;

namespace {

constexpr int writers = 16;
constexpr int rowsEach = 20; // in one transaction

int changesAsked()
{
    bool isSet = false;
    const int asked = qEnvironmentVariableIntValue("ROUNDSMAN_CHANGES", &isSet);
    return isSet ? asked : 3'200;
}

// Reads as a device does: what lies after its cursor, then it stands there.
class Reader
{
public:
    Reader(Server &server, std::string scope) : m_server(server), m_scope(std::move(scope)) { }

    void readOn()
    {
        const auto read = m_server.storage->read([&](StorageView &view) -> Result<Done> {
            const auto scope = view.scope(m_scope);
            if (scope)
                view.places(scope->number, m_cursor, false, [&](const Membership &place) {
                    m_rows.insert(place.row);
                    m_cursor = place.seq;
                    return true;
                });
            return Done();
        });
        if (!read)
            qFatal("%s", read.error().message.c_str());
    }
    std::int64_t cursor() const { return m_cursor; }
    std::size_t rows() const { return m_rows.size(); }

private:
    Server &m_server;
    const std::string m_scope;
    std::int64_t m_cursor = 0;
    std::set<Id> m_rows;
};

Result<Done> writeCustomers(SqlStorage &storage, Ambient ambient, const Id &territory)
{
    return storage.write([&](StorageTransaction &transaction) -> Result<Done> {
        Publisher publisher(transaction, ambient.clock.now());
        for (int row = 0; row < rowsEach; ++row) {
            Customer customer;
            customer.id = Id::make(ambient);
            customer.name = QStringLiteral("Shop");
            customer.territory = territory;
            auto put = publisher.put(tableOf<Customer>, customer.id, toRecord(customer));
            if (!put)
                return put;
        }
        publisher.finish();
        return Done();
    });
}

// A pool has half as many connections to write with as there are writers here.
std::unique_ptr<SqlStorage> anotherProcess(const Server &server)
{
    auto opened = openStorage(server.address, OpenStore::Existing);
    if (!opened)
        qFatal("%s", opened.error().message.c_str());
    return *std::move(opened);
}

} // namespace

// A reader that goes on from the last position it has seen misses nothing that was written.
class LostRowsTest : public QObject
{
    Q_OBJECT

private slots:
    void aReaderBehindSixteenWritersMissesNothing()
    {
        Server server;
        const Id north = server.territory("North");
        Reader reader(server, territoryScope(north, Visibility::Rep));
        const auto other = anotherProcess(server);
        const int transactions = changesAsked() / (writers * rowsEach);
        std::atomic<int> writing{writers};
        std::vector<std::thread> threads;
        threads.reserve(writers);
        for (int i = 0; i < writers; ++i)
            threads.emplace_back([&, i] {
                SqlStorage &storage = i % 2 == 0 ? *server.storage : *other;
                for (int done = 0; done < transactions; ++done)
                    if (auto written = writeCustomers(storage, server.ambient, north); !written)
                        qFatal("%s", written.error().message.c_str());
                --writing;
            });
        while (writing > 0)
            reader.readOn();
        for (std::thread &thread : threads)
            thread.join();
        reader.readOn();

        const int written = transactions * writers * rowsEach;
        QCOMPARE(reader.rows(), std::size_t(written));
        QCOMPARE(reader.cursor(), std::int64_t(written)); // and no position was left out
    }

    // Why positions are not taken from a sequence.
    void aReaderBehindASequenceMissesWhatIsCommittedLate()
    {
        if (PostgresCluster::programs().isEmpty())
            QSKIP("SQLite has one writer, who is never overtaken.");
        Server server;
        StorePool &pool = server.storage->pool();
        QVERIFY(pool.write([](Database &db) { db.script("CREATE TABLE entry(id BIGSERIAL)"); }));
        const auto add = [](Database &db) {
            return *db.one<std::int64_t>("INSERT INTO entry DEFAULT VALUES RETURNING id");
        };
        std::latch hasNumber(1), isOvertaken(1);
        std::thread slow([&] {
            const auto written = pool.writeLocked([&](Database &db) {
                add(db);
                hasNumber.count_down();
                isOvertaken.wait();
            });
            QVERIFY(written);
        });
        hasNumber.wait();
        const auto quick = pool.writeLocked([&](Database &db) { return add(db); });
        const auto cursor = pool.read(
            [](Database &db) { return *db.one<std::int64_t>("SELECT max(id) FROM entry"); });
        isOvertaken.count_down();
        slow.join();
        QVERIFY(quick && cursor);

        const auto isMissed = pool.read([&](Database &db) {
            return db.one<std::int64_t>("SELECT count(*) FROM entry WHERE id < ?1", *cursor);
        });
        QVERIFY(isMissed);
        QCOMPARE(**isMissed, 1);
    }
};

QTEST_GUILESS_MAIN(LostRowsTest)
#include "lost_rows_test.moc"
