// What a device's own store takes, without server or network: saves one by one and search as you
// type on the workload of ../shared/bench/peers. store_bench --data DIR --work DIR [--rows N]
// [--keep]
// --rows: so many customers, the workload's over and over with other ids. --keep: a store that is
// in DIR already is taken as it is. --fill: only fills.

#include "core/base/crypto.h"
#include "core/store/row.h"
#include "core/store/search.h"
#include "core/store/store.h"
#include "tests/bench/measure.h"
#include "tests/bench/workload.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>

#include <sys/resource.h>

using namespace roundsman;
using namespace roundsman::bench;

namespace {

struct Spent
{
    double processor = 0; // seconds, of all threads
    double written = 0;   // bytes handed to write()
    double switches = 0;

    static Spent soFar()
    {
        rusage use{};
        getrusage(RUSAGE_SELF, &use);
        const auto seconds = [](const timeval &t) {
            return double(t.tv_sec) + double(t.tv_usec) / 1e6;
        };
        Spent spent{
            seconds(use.ru_utime) + seconds(use.ru_stime), 0, double(use.ru_nvcsw + use.ru_nivcsw)};
        std::ifstream io("/proc/self/io");
        for (std::string word; io >> word;) {
            if (word == "wchar:")
                io >> spent.written;
        }
        return spent;
    }
};

template <typename T>
T finished(QFuture<Result<T>> future)
{
    future.waitForFinished();
    const Result<T> result = future.result();
    if (!result)
        qFatal("%s", result.error().message.c_str());
    return *result;
}

void fillSome(Store &store, const std::vector<Customer> &customers, int round)
{
    constexpr std::size_t atOnce = 2'000;
    for (std::size_t from = 0; from < customers.size(); from += atOnce) {
        finished(store.write([&](Database &db) -> Result<Done> {
            Transaction transaction(db);
            for (std::size_t i = from; i < std::min(from + atOnce, customers.size()); ++i) {
                const Id id = round == 0 ? customers[i].id : store.newId();
                const StoredRow after{0, 1, 0, {}, toRecord(customers[i])};
                putRow(db, tableOf<Customer>, id, nullptr, after);
            }
            transaction.commit();
            return Done();
        }));
    }
}

void fill(Store &store, const QString &data, std::size_t rows)
{
    const Stopwatch watch;
    std::vector<Customer> customers;
    for (const QJsonObject &line : readLines(data + "/customers.ndjson"))
        customers.push_back(customerOf(line));
    for (int round = 0; rows > 0; ++round) {
        customers.resize(std::min(rows, customers.size()));
        fillSome(store, customers, round);
        rows -= customers.size();
    }
    while (finished(store.write([](Database &db) -> Result<bool> { return tidyIndex(db); }))) { }
    tell("fill_s", watch.seconds());
}

void saveOne(Store &store, const FieldEdit &edit)
{
    const Table &table = tableOf<Customer>;
    const auto found =
        store.glance([&](Database &db) { return findRow(db, table, edit.customer); });
    if (!found || !*found)
        return; // a smaller company than the workload's
    Record record = (*found)->record;
    record[std::size_t(table.indexOf(edit.column))] = edit.value;
    SaveGroup group("Edit");
    group.put(table, edit.customer, std::move(record));
    finished(store.save(std::move(group)));
}

void saves(Store &store, const std::vector<FieldEdit> &edits)
{
    std::vector<double> samples;
    const Spent before = Spent::soFar();
    for (const FieldEdit &edit : edits) {
        const Stopwatch watch;
        saveOne(store, edit);
        samples.push_back(watch.seconds() * 1e6);
    }
    const Spent after = Spent::soFar();
    const auto count = double(edits.size());
    tell("w5_p50_us", percentile(samples, 0.5));
    tell("w5_p99_us", percentile(samples, 0.99));
    tell("w5_cpu_us", (after.processor - before.processor) * 1e6 / count);
    tell("w5_written_bytes", (after.written - before.written) / count);
    tell("w5_switches", (after.switches - before.switches) / count);
}

// Of this thread: what other programs take is not in it.
double processorMicroseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e6 + double(now.tv_nsec) / 1e3;
}

// Of a person who knows sixty of them and stands at a door.
Vantage vantage(Store &store)
{
    return finished(store.read([](Database &db) -> Result<Vantage> {
        Vantage from;
        from.door = Vantage::Door{48.15, 17.11};
        Query query = db.query("SELECT seq, name, owner FROM customer ORDER BY id LIMIT 60");
        while (query.next()) {
            from.known.push_back(
                {query.get<std::int64_t>(0), searchable(query.get<std::string>(1))});
            from.me = query.get<Id>(2);
        }
        return from;
    }));
}

void searches(Store &store, const QString &path)
{
    const Vantage from = vantage(store);
    const auto lines = readLines(path);
    for (int round = 1; round <= 3; ++round) {
        std::vector<double> samples;
        std::vector<double> processor;
        for (const QJsonObject &line : lines) {
            const std::string typed = toUtf8(line["prefix"].toString());
            const Stopwatch watch;
            const double before = processorMicroseconds();
            const auto hits =
                store.glance([&](Database &db) { return searchCustomers(db, typed, 20, from); });
            processor.push_back(processorMicroseconds() - before);
            samples.push_back(watch.seconds() * 1e6);
            if (!hits)
                qFatal("%s", hits.error().message.c_str());
        }
        const std::string name = "w6_round" + std::to_string(round);
        tell((name + "_p50_us").c_str(), percentile(samples, 0.5));
        tell((name + "_p99_us").c_str(), percentile(samples, 0.99));
        tell((name + "_cpu_p50_us").c_str(), percentile(processor, 0.5));
        tell((name + "_cpu_p99_us").c_str(), percentile(processor, 0.99));
    }
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    startCrypto();
    QCommandLineParser parser;
    parser.addOptions({{"data", "", "DIR"},
                       {"work", "", "DIR"},
                       {"rows", "", "N", "100000"},
                       {"keep", ""},
                       {"fill", ""}});
    parser.process(application);
    const QString data = parser.value("data"), work = parser.value("work");
    SystemClock clock;
    SystemEntropy entropy;
    const bool isFilled = parser.isSet("keep") && QFile::exists(work + "/store.db");
    auto opened = Store::open(toUtf8(work), Bytes(32, 7), {clock, entropy});
    if (!opened)
        qFatal("%s", opened.error().message.c_str());
    Store &store = **opened;
    Owner owner;
    owner.role = Role::Manager;
    finished(store.setOwner(owner));
    if (!isFilled)
        fill(store, data, std::size_t(parser.value("rows").toULongLong()));
    if (parser.isSet("fill"))
        return 0;
    saves(store, readEdits(data + "/w5_edits.ndjson"));
    searches(store, data + "/w6_queries.ndjson");
}
