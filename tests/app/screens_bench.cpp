#include "app/customer/customer_screen.h"
#include "app/customers/customers_screen.h"
#include "app/today/today_screen.h"
#include "core/store/search_index.h"
#include "tests/bench/measure.h"
#include "tests/support/rows.h"

#include <QCoreApplication>

// How fast the screens are over 100,000 customers with 400,000 visits and orders, encrypted.
using namespace roundsman;
using namespace roundsman::bench;
using namespace roundsman::test;

static constexpr auto customers = R"(
    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000)
    INSERT INTO customer(id, name, city, territory, tier, state)
    SELECT randomblob(16), char(65 + i * 7919 % 26) || 'ustomer ' || i * 7919 % 100000,
      'City ' || i % 500, randomblob(16), char(65 + i % 3), 'active' FROM n)";
static constexpr auto visits = R"(
    INSERT INTO visit(id, customer, user, state, arrivedAt, leftAt)
    SELECT randomblob(16), c.id, ?1, 'done', 1700000000000 + c.seq * 1000 + n.value * 86400000,
      1700000600000 + c.seq * 1000 + n.value * 86400000
    FROM customer c, json_each('[1,2]') n)";
static constexpr auto orders = R"(
    INSERT INTO "order"(id, customer, placedAt, state, currency, total)
    SELECT randomblob(16), c.id, 1700000000000 + c.seq * 900 + n.value * 86400000, 'delivered',
      'EUR', 10000 + c.seq FROM customer c, json_each('[1,2]') n)";

static void fill(Device &device)
{
    const auto done = device.write([&](Database &db) {
        Transaction transaction(db);
        db.run(customers);
        db.run(visits, device.owner.user);
        db.run(orders);
        indexLater(db, tableOf<Customer>, 1);
        transaction.commit();
        while (indexSome(db, 10'000)) { }
    });
    if (!done)
        qFatal("%s", done.error().message.c_str());
}

static double milliseconds(const Stopwatch &watch) { return watch.seconds() * 1000; }

static void until(const std::function<bool()> &isTrue)
{
    if (!QTest::qWaitFor(isTrue, 60'000))
        qFatal("it did not come about in a minute");
}

// As a finger does: row after row, the event loop between; and as the letters do: far away.
static void scroll(const RowModel &rows)
{
    std::vector<double> steps, jumps;
    const auto look = [&](int row, std::vector<double> &taken) {
        const Stopwatch watch;
        cell(rows, row, "name");
        taken.push_back(milliseconds(watch));
    };
    for (int row = 0; row < 10'000; row += 8) {
        look(row, steps);
        QTest::qWait(8); // a thousand rows a second
    }
    for (int row = 20'000; row < rows.count(); row += 640)
        look(row, jumps);
    tell("scroll_p50_ms", percentile(steps, 0.5));
    tell("scroll_p99_ms", percentile(steps, 0.99));
    tell("scroll_max_ms", percentile(steps, 1));
    tell("jump_p50_ms", percentile(jumps, 0.5));
    tell("jump_p99_ms", percentile(jumps, 0.99));
}

static void type(CustomersScreen &screen)
{
    std::vector<double> taken;
    for (const char *typed : {"c", "cu", "a", "ustomer", "city 44", "7919", "b", "customer 5"}) {
        const Stopwatch watch;
        screen.setSearch(typed);
        until([&] { return !screen.isLoading(); });
        taken.push_back(milliseconds(watch));
    }
    tell("search_to_list_p50_ms", percentile(taken, 0.5));
    tell("search_to_list_max_ms", percentile(taken, 1));
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    Device device;
    fill(device);
    Words words(device.clock);
    Stopwatch list;
    CustomersScreen screen(*device.store, words);
    tell("customers_made_ms", milliseconds(list));
    until([&] { return !screen.isLoading(); });
    tell("customers_shown_ms", milliseconds(list));
    scroll(*screen.rows());
    type(screen);

    const QString key = cell(*screen.rows(), 0, "key").toString();
    const Stopwatch card;
    const std::unique_ptr<CustomerScreen> customer(screen.open(key));
    until([&] { return !customer->isLoading(); });
    tell("customer_shown_ms", milliseconds(card));

    const Stopwatch day;
    TodayScreen today(*device.store, words);
    until([&] { return !today.isLoading(); });
    tell("today_shown_ms", milliseconds(day));
    until([&] { return today.suggested()->count() > 0; });
    tell("suggested_ms", milliseconds(day));
    return 0;
}
