#include "core/domain/task.h"
#include "tests/sync/phone.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace roundsman;
using namespace roundsman::test;

namespace {

constexpr int writers = 4;
constexpr int groupsEach = 25;

} // namespace

// What holds while many write at once.
class ServerOrderTest : public QObject
{
    Q_OBJECT

private slots:
    void positionsHaveNoHolesAndNoneAppearsLate()
    {
        Server server;
        const Id north = server.territory("North");
        std::vector<Phone> phones;
        for (int i = 0; i <= writers; ++i)
            phones.emplace_back(server,
                                server.enlist("Rep " + QString::number(i), Role::Rep, {north}));
        Phone &reader = phones.back();
        std::atomic<int> writing{writers};

        std::vector<std::thread> threads;
        threads.reserve(writers);
        for (int i = 0; i < writers; ++i) {
            threads.emplace_back([&, i] {
                for (int group = 0; group < groupsEach; ++group) {
                    Task task;
                    task.title = QString("Task %1/%2").arg(i).arg(group);
                    task.assignee = phones[std::size_t(i)].caller().user;
                    phones[std::size_t(i)].send(phones[std::size_t(i)].make(task));
                    Customer shop;
                    shop.name = task.title;
                    shop.territory = north;
                    phones[std::size_t(i)].send(phones[std::size_t(i)].make(shop));
                }
                --writing;
            });
        }
        bool alwaysAgreed = true;
        while (writing > 0)
            alwaysAgreed = reader.agrees(reader.exchange()) && alwaysAgreed;
        for (std::thread &thread : threads)
            thread.join();
        const ExchangeAnswer last = reader.exchange();

        QVERIFY(alwaysAgreed);
        QVERIFY(reader.agrees(last));
        QCOMPARE(reader.all<Customer>().size(), std::size_t(writers * groupsEach));
        const auto head = std::ranges::find(
            last.heads, territoryScope(north, Visibility::Rep), &ScopeHead::scope);
        QCOMPARE(head->seq, std::int64_t(writers * groupsEach));
    }

    void theSameGroupSentTwiceAtOnceCountsOnce()
    {
        Server server;
        const Id north = server.territory("North");
        const Caller caller = server.enlist("Jana", Role::Rep, {north});
        Phone jana(server, caller);
        Customer shop;
        shop.name = "Corner shop";
        shop.territory = north;
        ExchangeRequest request;
        request.groups = {jana.make(shop)};

        std::vector<Outcome> outcomes(writers);
        std::vector<std::thread> threads;
        threads.reserve(writers);
        for (int i = 0; i < writers; ++i) {
            threads.emplace_back([&, i] {
                outcomes[std::size_t(i)] = server.exchange(caller, request).verdicts.at(0).outcome;
            });
        }
        for (std::thread &thread : threads)
            thread.join();

        QCOMPARE(std::ranges::count(outcomes, Outcome::Applied), std::ptrdiff_t(1));
        QCOMPARE(std::ranges::count(outcomes, Outcome::Duplicate), std::ptrdiff_t(writers - 1));
        jana.sync();
        QCOMPARE(jana.rv(tableOf<Customer>.id, shop.id), std::int64_t(1));
    }
};

QTEST_GUILESS_MAIN(ServerOrderTest)
#include "server_order_test.moc"
