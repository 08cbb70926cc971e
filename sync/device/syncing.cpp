#include "sync/device/syncing.h"

#include "core/base/text.h"
#include "sync/device/print.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QSysInfo>

namespace roundsman {

// Ends the program once its event loop runs: an answer may be there before it does.
static void quit(int code)
{
    QMetaObject::invokeMethod(
        QCoreApplication::instance(),
        [code] { QCoreApplication::exit(code); },
        Qt::QueuedConnection);
}

Sync &conversation(Profile &profile)
{
    if (profile.sync)
        return *profile.sync;
    const BytesView key = profile.key.view();
    Sync::Options options;
    options.folder = profile.folder;
    options.key = Bytes(key.begin(), key.end());
    options.device = {"roundsman-device", toUtf8(QSysInfo::prettyProductName()), ROUNDSMAN_VERSION};
    options.mayErase = true;
    profile.sync = std::make_unique<Sync>(*profile.store, std::move(options));
    QObject::connect(
        profile.sync.get(), &Sync::wiped, profile.sync.get(), [] { quit(toBeErased); });
    return *profile.sync;
}

// Prints what the future brings and ends the program with the code that `print` returns.
template <typename T, typename Print>
static std::optional<int> finishWith(Profile &profile, QFuture<Result<T>> future, Print print)
{
    future.then(profile.sync.get(), [print](const Result<T> &result) {
        quit(result ? print(*result) : fail(result.error()));
    });
    return std::nullopt;
}

static QJsonValue timeText(std::optional<Instant> at)
{
    if (!at)
        return QJsonValue::Null;
    return QDateTime::fromMSecsSinceEpoch(at->ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

std::optional<int> enrol(Profile &profile, const std::string &text)
{
    Sync &sync = conversation(profile);
    return finishWith(profile, sync.enrol(text), [&profile](const Owner &owner) {
        printLine({{"user", toQString(owner.user.text())},
                   {"name", toQString(owner.name)},
                   {"role", nameOf(owner.role)},
                   {"company", toQString(owner.company)},
                   {"server", toQString(profile.sync->server())},
                   {"protection", toQString(describe(profile.protection, profile.hasPin))}});
        return Ok;
    });
}

QJsonObject reportLine(const SyncReport &report)
{
    return {{"pushed", qint64(report.counts.pushed)},
            {"pulled", qint64(report.counts.pulled)},
            {"refused", qint64(report.counts.refused)},
            {"conflicts", qint64(report.counts.conflicts)},
            {"scopes", qint64(report.scopes)},
            {"bytes_up", qint64(report.bytesUp)},
            {"bytes_down", qint64(report.bytesDown)},
            {"ms", qint64(report.whole.count())},
            {"ms_network", qint64(report.network.count())},
            {"ms_local", qint64(report.local.count())}};
}

std::optional<int> syncOnce(Profile &profile)
{
    return finishWith(profile, conversation(profile).syncNow(), [](const SyncReport &report) {
        printLine(reportLine(report));
        return Ok;
    });
}

std::optional<int> stayLive(Profile &profile)
{
    Sync &sync = conversation(profile);
    if (!sync.isEnrolled())
        return fail({Error::Code::SignIn,
                     "This device is not enrolled. Run enrol with the text from head office."});
    QObject::connect(&sync, &Sync::finished, &sync, [&sync] {
        if (const QString problem = sync.problem(); !problem.isEmpty())
            printLine({{"event", "problem"}, {"reason", problem}});
        else
            printLine(reportLine(sync.lastReport()));
    });
    QObject::connect(profile.store.get(), &Store::changed, &sync, [](const QSet<QString> &tables) {
        printLine({{"event", "changed"},
                   {"entities", QJsonArray::fromStringList({tables.begin(), tables.end()})}});
    });
    sync.start();
    return std::nullopt;
}

static int printVerification(const Verification &verification)
{
    for (const Verification::Scope &scope : verification.scopes) {
        printLine({{"scope", toQString(scope.name)},
                   {"rows", qint64(scope.rows)},
                   {"serverRows", qint64(scope.serverRows)},
                   {"equal", scope.isEqual && scope.isKeptRight}});
    }
    if (verification.isSound())
        return Ok;
    return fail(
        {Error::Code::Corrupt,
         "What this device holds differs from the server. Run sync, which fetches anew what "
         "differs; nothing unsent is touched."});
}

std::optional<int> verify(Profile &profile)
{
    Sync &sync = conversation(profile);
    sync.syncNow().then(&sync, [&profile](const Result<SyncReport> &report) {
        if (report)
            finishWith(profile, profile.sync->verify(), printVerification);
        else
            quit(fail(report.error()));
    });
    return std::nullopt;
}

std::optional<int> showDevices(Profile &profile)
{
    const auto print = [](const std::vector<OwnDevice> &devices) {
        for (const OwnDevice &device : devices)
            printLine({{"id", QString::number(device.id)},
                       {"model", toQString(device.model)},
                       {"system", toQString(device.system)},
                       {"enrolled", timeText(device.enrolled)},
                       {"lastSeen", timeText(device.lastSeen)},
                       {"isThis", device.isThis},
                       {"isActive", device.isActive},
                       {"hasSession", device.hasSession}});
        return Ok;
    };
    return finishWith(profile, conversation(profile).ownDevices(), print);
}

std::optional<int> endDevice(Profile &profile, const std::string &id)
{
    bool isNumber = false;
    const qint64 device = toQString(id).toLongLong(&isNumber);
    if (!isNumber)
        return fail({Error::Code::Invalid, "A device is named by its number. See: devices"});
    return finishWith(profile, conversation(profile).endDevice(device), [id](const Done &) {
        printLine({{"ended", toQString(id)}});
        return Ok;
    });
}

static const char *wordOf(ScopeState state)
{
    static constexpr std::array words{"loading", "equal", "different", "repairing"};
    return words[std::size_t(state)];
}

static QJsonArray scopeLines(const SyncStatus &status)
{
    QJsonArray scopes;
    for (const ScopeStatus &scope : status.scopes) {
        scopes += QJsonObject{{"scope", toQString(scope.name)},
                              {"rows", qint64(scope.rows)},
                              {"serverRows", qint64(scope.serverRows)},
                              {"checksum", wordOf(scope.state)},
                              {"unreadable", qint64(scope.unreadable)},
                              {"state", toQString(wordsOf(scope))}};
    }
    return scopes;
}

static QJsonObject jsonOf(const FileCounts &files)
{
    return {{"pending", qint64(files.pending)},
            {"uploading", qint64(files.uploading)},
            {"committed", qint64(files.committed)},
            {"missing", qint64(files.missing)}};
}

int showStatus(Profile &profile)
{
    const auto status = profile.store->glance([](Database &db) { return syncStatus(db); });
    if (!status)
        return fail(status.error());
    const auto owner = profile.store->owner();
    printLine(
        {{"enrolled", owner.has_value()},
         {"user", owner ? toQString(owner->name) : QString()},
         {"company", owner ? toQString(owner->company) : QString()},
         {"unsent", qint64(status->unsent)},
         {"setAside", qint64(status->setAside)},
         {"inReview", qint64(status->inReview)},
         {"needsServer", qint64(status->needsServer)},
         {"offeredAgain", qint64(status->offeredAgain)},
         {"needsUpgrade", qint64(status->needsUpgrade)},
         {"notice", toQString(status->lineChange ? wordsOf(*status->lineChange) : std::string())},
         {"files", jsonOf(status->files)},
         {"auditDisputed", status->isAuditDisputed},
         {"openConflicts", qint64(status->openConflicts)},
         {"lastSync", timeText(status->lastSync)},
         {"protected", isProtected(profile.protection, profile.hasPin)},
         {"protection", toQString(describe(profile.protection, profile.hasPin))},
         {"scopes", scopeLines(*status)}});
    return Ok;
}

} // namespace roundsman
