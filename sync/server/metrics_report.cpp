#include "sync/server/metrics_report.h"

#include "sync/server/store_figures.h"

#include <filesystem>
#include <fstream>

#include <sys/resource.h>
#include <unistd.h>

namespace roundsman {

namespace {

void gauge(PrometheusText &text, std::string_view name, std::string_view help, double value)
{
    text.gauge(name, help);
    text.sample(value);
}

void writeStore(PrometheusText &text, const StoreFigures &store)
{
    gauge(text, "roundsman_scopes", "Scopes of the company.", double(store.scopes));
    gauge(text,
          "roundsman_scope_positions",
          "Last positions of all scopes together; rises with every change.",
          double(store.positions));
    gauge(text, "roundsman_scope_rows", "Live rows of all scopes together.", double(store.places));
    text.gauge("roundsman_devices", "Enrolled devices by status.");
    text.sample(double(store.active), {{"status", "active"}});
    text.sample(double(store.revoked), {{"status", "revoked"}});
    text.sample(double(store.wiped), {{"status", "wipe"}});
    gauge(text,
          "roundsman_devices_suspected",
          "Devices in whose changes the server broke down and which have not got through since.",
          double(store.suspects));
    gauge(text,
          "roundsman_quarantine_groups",
          "Groups set aside that nobody has decided on.",
          double(store.setAside));
    gauge(text,
          "roundsman_enrolment_codes_open",
          "Enrolment codes that can still be used.",
          double(store.openCodes));
    gauge(text, "roundsman_blobs", "Photos and files.", double(store.blobs));
    gauge(text, "roundsman_blob_bytes", "Bytes of photos and files.", double(store.blobBytes));
}

void writeDisk(PrometheusText &text, const DiskFigures &disk)
{
    gauge(text, "roundsman_store_bytes", "Size of the store's file.", double(disk.store));
    gauge(text,
          "roundsman_store_wal_bytes",
          "Size of the store's write-ahead log.",
          double(disk.log));
    gauge(text, "roundsman_disk_free_bytes", "Free on the store's disk.", double(disk.free));
}

double seconds(const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; }

double residentBytes()
{
    std::ifstream pages("/proc/self/statm");
    double whole = 0, resident = 0;
    pages >> whole >> resident;
    return resident * double(sysconf(_SC_PAGESIZE));
}

double openDescriptors()
{
    std::error_code none;
    const std::filesystem::directory_iterator all("/proc/self/fd", none);
    return none ? 0 : double(std::distance(begin(all), end(all)));
}

void writeProcess(PrometheusText &text)
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    text.counter("process_cpu_seconds_total", "Processor time of the server.");
    text.sample(seconds(usage.ru_utime) + seconds(usage.ru_stime));
    rlimit files{};
    getrlimit(RLIMIT_NOFILE, &files);
    gauge(text, "process_resident_memory_bytes", "Memory of the server.", residentBytes());
    gauge(text, "process_open_fds", "Open file descriptors.", openDescriptors());
    gauge(text, "process_max_fds", "Most file descriptors.", double(files.rlim_cur));
}

} // namespace

std::string
metricsReport(Services &services, const std::string &storePath, const std::string &version)
{
    PrometheusText text;
    text.gauge("roundsman_build_info", "The program's version.");
    text.sample(1, {{"version", version}});
    services.metrics.write(text);
    gauge(text,
          "roundsman_live_connections",
          "Devices that are told at once when something changes.",
          double(services.hub.count()));
    gauge(text,
          "roundsman_draining",
          "1 while the server lets requests under way finish and takes no new ones.",
          services.isDraining ? 1 : 0);
    gauge(text,
          "roundsman_certificate_expiry_timestamp_seconds",
          "When the server's certificate ends.",
          double(services.certificateUntil) / 1000);
    const Instant now = services.ambient.clock.now();
    const auto store =
        services.storage.pool().read([&](Database &db) { return readFigures(db, now); });
    gauge(text, "roundsman_store_up", "1 when the store could be read.", store ? 1 : 0);
    if (store)
        writeStore(text, *store);
    writeDisk(text, diskFigures(storePath));
    writeProcess(text);
    return text.text();
}

} // namespace roundsman
