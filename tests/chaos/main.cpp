// Real programs, real faults, for a set time; then every token that anybody saved is looked for.

#include "tests/chaos/reckoning.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>

#include <cstdio>

using namespace roundsman;
using namespace roundsman::chaos;
using namespace std::chrono_literals;

static constexpr auto help =
    "Kills, stops, cuts and fills what roundsman-server and several roundsman-device rest on while "
    "people write, then checks that every write is accounted for.\n\n"
    "The seed fixes who writes what, what breaks, for how long and in what order. What it cannot "
    "fix: at which instruction a kill hits, and with it which requests were under way.";

struct Wishes
{
    std::uint64_t seed = 0;
    std::chrono::milliseconds whole{60s}; // with the check
    int devices = 4;
    QString keep;
};

static Wishes readWishes(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(help);
    parser.addHelpOption();
    parser.addOptions({{"seconds", "how long, with the check; 60 unless told", "N"},
                       {"hours", "the same in hours", "N"},
                       {"seed", "the plan to follow; a new one unless told", "N"},
                       {"devices", "how many; 4 unless told", "N"},
                       {"keep", "where to put the stores when something is wrong", "DIR"}});
    parser.process(application);
    Wishes wishes;
    wishes.seed = parser.isSet("seed") ? parser.value("seed").toULongLong()
                                       : QRandomGenerator::system()->generate();
    if (parser.isSet("seconds"))
        wishes.whole = std::chrono::seconds(parser.value("seconds").toInt());
    if (parser.isSet("hours"))
        wishes.whole = std::chrono::milliseconds(qint64(parser.value("hours").toDouble() * 3.6e6));
    if (parser.isSet("devices"))
        wishes.devices = std::max(2, parser.value("devices").toInt());
    wishes.keep = parser.value("keep");
    return wishes;
}

// The sample company with its server, on a disk of its own where one may be made.
struct Scene
{
    explicit Scene(int count) : company(importOfSample(), whereOf(disk))
    {
        if (!company.start())
            qFatal("the server does not start");
        for (int i = 0; i < count; ++i) {
            devices.push_back(std::make_unique<FieldDevice>(i, company));
            const char *role = devices.back()->isManagers() ? "manager" : "rep";
            if (!devices.back()->enrol(company, company.user(role)["id"].toString()))
                qFatal("device %d cannot be enrolled", i);
        }
    }

    QStringList customers() const // the rep's
    {
        QStringList ids;
        for (const QJsonObject &row : devices.front()->handset().list("customer"))
            ids += row["id"].toString();
        return ids;
    }
    QStringList territories() const // the rep's own, and one that is not
    {
        const test::Handset &rep = devices.front()->handset();
        const QString own = rep.list("customer")[0]["territory"].toString();
        for (const QJsonObject &row : devices[1]->handset().list("customer"))
            if (row["territory"].toString() != own)
                return {own, row["territory"].toString()};
        qFatal("the manager has one territory only");
    }
    int exchanges() const { return int(company.serverLog().count("\"event\":\"exchange\"")); }

    static QStringList importOfSample()
    {
        const QString sample = QStringLiteral(ROUNDSMAN_SOURCE "/platform/sample");
        return {"csv", sample, "--map", sample + "/map.yaml"};
    }
    static QString whereOf(const test::SmallDisk &disk)
    {
        return disk.isMounted() ? disk.path() : QDir::tempPath();
    }

    test::SmallDisk disk{"size=96m"};
    test::Company company;
    Devices devices;
};

static void keep(const Scene &scene, const QString &where)
{
    QDir().mkpath(where);
    QFile::copy(scene.company.store(), where + "/company.db");
    for (const auto &device : scene.devices)
        QProcess::execute("cp",
                          {"-r",
                           device->handset().profile(),
                           where + "/device-" + QString::number(device->number())});
}

static QStringList check(Scene &scene, const Ledger &ledger)
{
    QStringList wrongs = settleDown(scene.devices);
    wrongs += compareDevices(scene.devices);
    if (!scene.company.stop())
        wrongs += "the server did not drain and exit with 0";
    const auto books = readBooks(scene.company.store());
    if (!books)
        return wrongs + QStringList(QString::fromStdString(books.error().message));
    return wrongs + findTokens(ledger, *books);
}

static void report(const Wishes &wishes,
                   const Scene &scene,
                   const Harm &harm,
                   const Ledger &ledger,
                   qsizetype wrongs)
{
    std::printf("chaos: seed %llu, %lld s, %d devices: %d kills, %d stops, %d cuts, %d full disks, "
                "%d edits (%d refused, %d cut off in mid-save), %d exchanges, %d tokens checked, "
                "%lld wrong%s\n",
                static_cast<unsigned long long>(wishes.seed),
                static_cast<long long>(wishes.whole / 1s),
                wishes.devices,
                harm.kills,
                harm.stops,
                harm.cuts,
                harm.fills,
                int(ledger.writes().size()),
                ledger.count(Outcome::Refused),
                ledger.count(Outcome::Asked),
                scene.exchanges(),
                ledger.count(Outcome::Saved),
                static_cast<long long>(wrongs),
                scene.disk.isMounted() ? "" : " (only root can fill disks)");
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const Wishes wishes = readWishes(application);
    std::printf("chaos: seed %llu\n", static_cast<unsigned long long>(wishes.seed));
    std::fflush(stdout);
    QElapsedTimer watch;
    watch.start();
    Scene scene(wishes.devices);
    Ledger ledger;
    Work work(ledger, scene.customers(), scene.territories());
    Storm storm(scene.company, scene.devices, work, scene.disk, wishes.seed);
    const auto forTheCheck = std::min<std::chrono::milliseconds>(15s, wishes.whole / 5);
    storm.rage(wishes.whole - forTheCheck - std::chrono::milliseconds(watch.elapsed()));
    storm.calm();
    const QStringList wrongs = storm.harm().deaths + storm.seen() + check(scene, ledger);
    for (const QString &wrong : wrongs)
        std::printf("%s\n", qPrintable(wrong));
    if (!wrongs.isEmpty() && !wishes.keep.isEmpty())
        keep(scene, wishes.keep);
    report(wishes, scene, storm.harm(), ledger, wrongs.size());
    return wrongs.isEmpty() ? 0 : 1;
}
