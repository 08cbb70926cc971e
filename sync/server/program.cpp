#include "sync/server/program.h"

#include "core/base/files.h"
#include "sync/server/housekeeping.h"
#include "sync/server/listen_address.h"
#include "sync/server/metrics_door.h"
#include "sync/server/metrics_report.h"
#include "sync/server/organisation.h"
#include "sync/server/rounds.h"
#include "sync/server/routes.h"
#include "sync/server/store_place.h"

#include <charconv>
#include <cstdio>
#include <filesystem>

namespace roundsman {

namespace {

// `option`: what it was given as.
Result<Listener::Options> addressOf(const std::string &listen, const std::string &option)
{
    const std::size_t colon = listen.rfind(':');
    Listener::Options options;
    options.host = listen.substr(0, colon);
    if (options.host.starts_with('[') && options.host.ends_with(']'))
        options.host = options.host.substr(1, options.host.size() - 2);
    if (colon == std::string::npos || options.host.empty())
        return Error{Error::Code::Invalid, option + " takes HOST:PORT, such as 127.0.0.1:8443."};
    const char *end = listen.data() + listen.size();
    const auto [last, wrong] = std::from_chars(listen.data() + colon + 1, end, options.port);
    if (wrong != std::errc() || last != end)
        return Error{Error::Code::Invalid,
                     "The port in " + option + " is a number from 0 to 65535."};
    return options;
}

// An import may write for minutes: devices are told to come again, not kept waiting.
constexpr std::chrono::hours clearingPeriod{1};
constexpr std::chrono::seconds longestWaitForAnother{1};
constexpr std::chrono::minutes casesPeriod{1};
constexpr std::chrono::minutes slicesPeriod{1};
constexpr std::chrono::seconds hooksPeriod{1};

// Everything that a running server is made of, in the order in which it is needed.
class Running
{
public:
    Running(std::unique_ptr<SqlStorage> storage,
            const Organisation &owner,
            const std::string &path,
            const TlsFiles &tls,
            ServerOptions options) :
        m_options(std::move(options)),
        m_path(path),
        m_storage(std::move(storage)),
        m_tls(tls),
        m_door(owner.nonceKey, m_clock.now()),
        m_engine(*m_storage, m_ambient, owner.id.text()),
        m_hub(*m_storage, m_engine),
        m_blobs(path + ".blobs", *m_storage, m_ambient),
        m_shelf(path + ".snapshots", m_entropy),
        m_desk(*m_storage, m_shelf, m_clock, deskOptions())
    {
        m_engine.offerSnapshots(m_desk);
        m_engine.followCases();
    }

    Result<Done> serve(const Listener::Options &address)
    {
        Listener listener(m_router, m_services, address);
        const auto port = listener.open();
        if (!port)
            return port.error();
        MetricsDoor metrics([this](std::string_view asked) { return watched(asked); });
        const auto watchedAt = openMetrics(metrics);
        if (!watchedAt)
            return watchedAt.error();
        const std::string url = urlOf(address.host, *port);
        if (auto told = tellStore(url); !told)
            return told;
        sayListening(address.host, *port, url, *watchedAt);
        m_desk.start();
        const Housekeeping keeping(clearingPeriod, [this] {
            clear(m_clearing, m_log);
            applyRetention(m_retention, m_log);
        });
        const Housekeeping following(casesPeriod,
                                     [this] { followCases(*m_storage, m_ambient, m_log); });
        const Housekeeping slicing(
            slicesPeriod, [this] { keepSlices(*m_storage, m_clock, m_ending.get_token(), m_log); });
        const Housekeeping telling(hooksPeriod,
                                   [this] { tellHooks(m_hooks, m_ending.get_token(), m_log); });
        listener.run();
        m_ending.request_stop();
        m_log.note("stopped", {});
        return Done();
    }

private:
    // 0: nobody asked for metrics.
    Result<std::uint16_t> openMetrics(MetricsDoor &door) const
    {
        if (m_options.metrics.empty())
            return std::uint16_t(0);
        const auto place = addressOf(m_options.metrics, "--metrics");
        return place ? door.open(place->host, place->port) : place.error();
    }

    HttpResponse watched(std::string_view asked)
    {
        if (asked == "/readyz")
            return ready(m_services, {}, {});
        if (asked != "/metrics")
            return sentence(404, "There are /metrics and /readyz here.\n");
        HttpResponse report = sentence(200, metricsReport(m_services, m_path, m_options.version));
        report.contentType = "text/plain; version=0.0.4; charset=utf-8";
        return report;
    }

    // Enrolment texts are made from this, so that they need neither the port nor the folder.
    Result<Done> tellStore(const std::string &url)
    {
        return m_storage->pool().write([&](Database &db) {
            announce(db, url, m_tls.caSha256);
            ensureRescueKey(db, m_ambient);
        });
    }

    void sayListening(const std::string &host,
                      std::uint16_t port,
                      const std::string &url,
                      std::uint16_t metricsPort) const
    {
        const std::string ca = hex(m_tls.caSha256);
        std::vector<Fact> facts{{"host", host},
                                {"port", std::int64_t(port)},
                                {"url", url},
                                {"ca_sha256", ca},
                                {"version", m_options.version}};
        if (metricsPort != 0)
            facts.push_back({"metrics_port", std::int64_t(metricsPort)});
        const std::string line = jsonLine("listening", facts);
        std::printf("%s\n", line.c_str());
        std::fflush(stdout);
    }

    SnapshotDesk::Options deskOptions()
    {
        SnapshotDesk::Options options;
        options.told = [this](std::size_t scopes, const Result<Done> &made) {
            noteSnapshot(scopes, made);
        };
        return options;
    }

    void noteSnapshot(std::size_t scopes, const Result<Done> &made)
    {
        if (made)
            m_log.note("snapshot", {{"scopes", std::int64_t(scopes)}});
        else
            m_log.warn("failure", {{"path", "snapshot"}, {"what", made.error().message}});
    }

    const ServerOptions m_options;
    const std::string m_path;
    SystemClock m_clock;
    SystemEntropy m_entropy;
    Ambient m_ambient{m_clock, m_entropy};
    std::unique_ptr<SqlStorage> m_storage;
    const TlsFiles m_tls;
    Log m_log;
    Door m_door;
    ExchangeEngine m_engine;
    LiveHub m_hub;
    Blobs m_blobs;
    Clearing m_clearing{*m_storage, m_blobs, m_clock};
    Retention m_retention{*m_storage, m_path, m_ambient};
    HookSender m_hooks{*m_storage, m_ambient};
    std::stop_source m_ending; // what is being told is cut short
    SnapshotShelf m_shelf;
    Services m_services{
        *m_storage, m_ambient, m_log, m_door, m_engine, m_hub, m_blobs, m_shelf, m_tls};
    Router m_router{m_services};
    SnapshotDesk m_desk; // the last: its thread ends before what it works with
};

// What holds after file, environment and command line; nothing of it is secret.
void sayWhatIsSet(const ServerOptions &options,
                  const std::string &store,
                  const std::string &tlsFolder)
{
    Log().note("configuration",
               {{"store", store},
                {"listen", options.listen},
                {"tls", tlsFolder},
                {"metrics", options.metrics},
                {"config", options.config},
                {"version", options.version}});
}

Result<Organisation> companyOf(SqlStorage &storage)
{
    auto found = storage.pool().read([](Database &db) { return organisation(db); });
    if (!found)
        return found.error();
    if (!*found)
        return Error{Error::Code::NotFound,
                     "This store belongs to no company yet; run roundsman-admin init first."};
    return **std::move(found);
}

} // namespace

std::string defaultStore() { return "sqlite:" + dataFolder() + "/company.db"; }

std::string tlsFolderBeside(const std::string &storePath)
{
    return (std::filesystem::absolute(storePath).parent_path() / "tls").string();
}

Result<Done> serve(const ServerOptions &options)
{
    const auto place = placeOf(options.store, options.data);
    if (!place)
        return place.error();
    const std::string tlsFolder =
        options.tls.empty() ? tlsFolderBeside(place->beside) : options.tls;
    sayWhatIsSet(options, place->shown, tlsFolder);
    const auto address = addressOf(options.listen, "--listen");
    if (!address)
        return address.error();
    auto storage = openStorage(options.store, OpenStore::Existing);
    if (!storage)
        return storage.error();
    if (auto serving = (*storage)->pool().serve(longestWaitForAnother); !serving)
        return serving;
    const auto owner = companyOf(**storage);
    if (!owner)
        return owner.error();

    if (auto made = makeDirectory(tlsFolder); !made)
        return made;
    SystemClock clock;
    SystemEntropy entropy;
    const auto prepared = [&, tlsFolder] {
        return prepareTls(tlsFolder, serverNames(address->host), {clock, entropy});
    };
    const auto tls = prepared();
    if (!tls)
        return tls.error();
    Listener::Options listening = *address;
    listening.renewed = prepared;
    return Running(*std::move(storage), *owner, place->beside, *tls, options).serve(listening);
}

} // namespace roundsman
