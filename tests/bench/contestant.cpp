// The product as a contestant of ../shared/bench/peers: its command line, workload and metrics,
// with TLS, the encrypted store and the whole protocol. contestant --data DIR --work DIR [--w1]
// W1 is a device's first sync; w1_cold_wall_s is that of the person's very first device, for which
// the server still had to make the snapshot.

#include "core/base/crypto.h"
#include "core/domain/conflict.h"
#include "core/store/search.h"
#include "tests/bench/bench_company.h"
#include "tests/bench/bench_device.h"
#include "tests/bench/measure.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <sys/resource.h>

using namespace roundsman;
using namespace roundsman::bench;

static double processorSeconds()
{
    rusage use{};
    getrusage(RUSAGE_SELF, &use);
    const auto seconds = [](const timeval &t) {
        return double(t.tv_sec) + double(t.tv_usec) / 1e6;
    };
    return seconds(use.ru_utime) + seconds(use.ru_stime);
}

static double wireBytes(const SyncReport &report)
{
    return double(report.bytesUp + report.bytesDown);
}

static void firstSync(BenchDevice &device)
{
    const double before = processorSeconds();
    const Stopwatch watch;
    const SyncReport report = device.sync();
    const double whole = double(report.whole.count()) / 1000;
    tell("w1_wall_s", whole);
    tell("w1_cpu_s", processorSeconds() - before);
    tell("w1_rows_per_s", double(report.counts.pulled) / whole);
    tell("w1_wire_bytes", wireBytes(report));
    tell("w1_rss_mb", peakMegabytes());
    tell("w6_index_s", watch.seconds() - whole);
    tell("w1_db_bytes", double(device.storeBytes()));
}

static void push(BenchCompany &company, BenchDevice &device, const std::vector<FieldEdit> &edits)
{
    const Stopwatch editing;
    std::int64_t different = 0;
    for (const FieldEdit &edit : edits)
        different += device.save(edit) ? 1 : 0;
    tell("w2_edit_s", editing.seconds());
    const double processor = processorSeconds();
    const double ofServer = company.serverProcessorSeconds();
    const Stopwatch pushing;
    const SyncReport report = device.sync();
    const double seconds = pushing.seconds();
    tell("w2_cpu_s", processorSeconds() - processor);
    tell("w2_server_cpu_s", company.serverProcessorSeconds() - ofServer);
    if (report.counts.pushed != different || report.counts.refused != 0)
        qFatal("%lld of %lld edits were taken, %lld refused",
               static_cast<long long>(report.counts.pushed),
               static_cast<long long>(different),
               static_cast<long long>(report.counts.refused));
    tell("w2_push_s", seconds);
    tell("w2_ops_per_s", double(different) / seconds);
    tell("w2_network_s", double(report.network.count()) / 1000);
    tell("w2_wire_bytes", wireBytes(report));
}

static Value cell(const Record &record, const char *column)
{
    return record[std::size_t(tableOf<Customer>.indexOf(std::string_view(column)))];
}

static void pull(BenchCompany &company, BenchDevice &device, const std::vector<FieldEdit> &edits)
{
    company.edit(edits);
    const Stopwatch watch;
    const SyncReport report = device.sync();
    tell("w3_wall_s", watch.seconds());
    tell("w3_wire_bytes", wireBytes(report));
    for (const FieldEdit &edit : edits) {
        if (cell(device.customer(edit.customer), edit.column.c_str()) != edit.value)
            qFatal("a change at the centre did not arrive");
    }
}

struct Clash
{
    QString id;
    QJsonObject a;
    QJsonObject b;
};

static void saveFields(BenchDevice &device, const QString &id, const QJsonObject &fields)
{
    for (const QString &field : fields.keys())
        device.save(editOf(id, field, fields[field]));
}

static bool bothKept(const Record &record, const Clash &clash)
{
    return cell(record, "phone") == Value(toUtf8(clash.a["phone"].toString()))
        && cell(record, "email") == Value(toUtf8(clash.b["email"].toString()));
}

static void reportClashes(BenchCompany &company,
                          BenchDevice &a,
                          BenchDevice &b,
                          const std::vector<Clash> &clashes)
{
    int kept = 0;
    bool converged = true;
    for (const Clash &clash : clashes) {
        const Id id = *Id::fromText(toUtf8(clash.id));
        const Record onA = a.customer(id);
        kept += bothKept(onA, clash) ? 1 : 0;
        converged = converged && onA == b.customer(id) && onA == company.customer(id);
    }
    tell("w4_converged", converged ? 1 : 0);
    tell("w4_both_kept", kept);
    tell("w4_loser_visible", double(a.conflicts() + b.conflicts()));
    tell("w4_note",
         std::string(
             "by field; overlapping notes wait for a person with both texts and the original"));
}

static void clash(BenchCompany &company, BenchDevice &a, BenchDevice &b, const QString &path)
{
    std::vector<Clash> clashes;
    for (const QJsonObject &line : readLines(path))
        clashes.push_back({line["id"].toString(), line["a"].toObject(), line["b"].toObject()});
    for (const Clash &each : clashes) {
        saveFields(a, each.id, each.a);
        saveFields(b, each.id, each.b);
    }
    const Stopwatch watch;
    double bytes = wireBytes(a.sync());
    bytes += wireBytes(b.sync());
    bytes += wireBytes(a.sync());
    tell("w4_wall_s", watch.seconds());
    tell("w4_wire_bytes", bytes);
    reportClashes(company, a, b, clashes);
}

static void saveOneByOne(BenchDevice &device, const std::vector<FieldEdit> &edits)
{
    std::vector<double> samples;
    for (const FieldEdit &edit : edits) {
        const Stopwatch watch;
        device.save(edit);
        samples.push_back(watch.seconds() * 1e6);
    }
    tell("w5_p50_us", percentile(samples, 0.5));
    tell("w5_p99_us", percentile(samples, 0.99));
    tell("w5_durability",
         std::string(
             "fsync per commit (WAL, FULL), encrypted, with row, base image, outbox, index"));
}

static void searchAsYouType(BenchDevice &device, const QString &path)
{
    std::vector<double> samples;
    for (const QJsonObject &line : readLines(path)) {
        const std::string typed = toUtf8(line["prefix"].toString());
        const Stopwatch watch;
        const auto hits =
            device.store->glance([&](Database &db) { return searchCustomers(db, typed, 20); });
        samples.push_back(watch.seconds() * 1e6);
        if (!hits)
            qFatal("%s", hits.error().message.c_str());
    }
    tell("w6_p50_us", percentile(samples, 0.5));
    tell("w6_p99_us", percentile(samples, 0.99));
    tell(
        "w6_kind",
        std::string(
            "FTS5 prefix index, any word of name, number, place, people, note; ranked; encrypted"));
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    startCrypto();
    QCommandLineParser parser;
    parser.addOptions({{"data", "", "DIR"}, {"work", "", "DIR"}, {"fill", ""}, {"w1", ""}});
    parser.process(application);
    const QString data = parser.value("data"), work = parser.value("work");
    if (parser.isSet("fill")) {
        BenchCompany::fill(data, work);
        return 0;
    }

    BenchCompany company(data, work);
    tell("w1_cold_wall_s", company.syncAnotherDevice("Ada")["ms"].toDouble() / 1000);
    BenchDevice a(work + "/a", company.enrolmentText("Ada"));
    firstSync(a);
    if (parser.isSet("w1"))
        return 0;
    push(company, a, readEdits(data + "/w2_edits.ndjson"));
    pull(company, a, readEdits(data + "/w3_server_edits.ndjson"));
    BenchDevice b(work + "/b", company.enrolmentText("Bea"));
    b.sync();
    a.sync();
    clash(company, a, b, data + "/w4_conflicts.ndjson");
    saveOneByOne(a, readEdits(data + "/w5_edits.ndjson"));
    searchAsYouType(a, data + "/w6_queries.ndjson");
    tell("ok", 1);
}
