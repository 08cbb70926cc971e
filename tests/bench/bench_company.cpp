#include "tests/bench/bench_company.h"

#include "core/domain/territory.h"
#include "core/domain/territory_member.h"
#include "core/domain/user.h"
#include "sync/server/publisher.h"
#include "sync/server/sql_storage.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QSet>

#include <unistd.h>

namespace roundsman::bench {

static const Id everywhere = Id::named("bench territory", "everywhere");

static Result<Done> putPerson(Publisher &publisher, const char *name)
{
    User user;
    user.id = Id::named("bench user", name);
    user.name = name;
    user.role = "manager";
    TerritoryMember member;
    member.id = Id::named("bench member", name);
    member.territory = everywhere;
    member.user = user.id;
    member.role = "manager";
    if (auto put = publisher.put(tableOf<User>, user.id, toRecord(user)); !put)
        return put;
    return publisher.put(tableOf<TerritoryMember>, member.id, toRecord(member));
}

static Result<Done> putTerritory(Publisher &publisher, const Id &id, const QString &name)
{
    Territory territory;
    territory.id = id;
    territory.name = name;
    territory.parent = id == everywhere ? Id() : everywhere;
    return publisher.put(tableOf<Territory>, id, toRecord(territory));
}

static Result<Done> putAll(Publisher &publisher, const std::vector<QJsonObject> &lines)
{
    QSet<QString> territories;
    if (auto put = putTerritory(publisher, everywhere, "Everywhere"); !put)
        return put;
    for (const char *name : {"Ada", "Bea"}) {
        if (auto put = putPerson(publisher, name); !put)
            return put;
    }
    for (const QJsonObject &line : lines) {
        const QString name = line["territory"].toString();
        if (!territories.contains(name)) {
            territories.insert(name);
            if (auto put = putTerritory(publisher, territoryOf(line), name); !put)
                return put;
        }
        const Customer customer = customerOf(line);
        if (auto put = publisher.put(tableOf<Customer>, customer.id, toRecord(customer)); !put)
            return put;
    }
    return Done();
}

static void expect(const Result<Done> &done)
{
    if (!done)
        qFatal("%s", done.error().message.c_str());
}

static std::unique_ptr<SqlStorage> opened(const QString &work)
{
    auto storage = openStorage("sqlite:" + toUtf8(work) + "/company.db", OpenStore::Existing);
    if (!storage)
        qFatal("%s", storage.error().message.c_str());
    return *std::move(storage);
}

BenchCompany::BenchCompany(const QString &data, const QString &work) : m_work(work)
{
    admin({"init", "--company", "Bench"});
    // In a process of its own: this one's memory is to be the device's alone.
    QProcess filling;
    filling.start(QCoreApplication::applicationFilePath(),
                  {"--fill", "--data", data, "--work", work});
    if (!filling.waitForFinished(-1) || filling.exitCode() != 0)
        qFatal("%s", filling.readAllStandardError().constData());
    serve();
}

BenchCompany::~BenchCompany()
{
    m_server.kill();
    m_server.waitForFinished();
}

QByteArray BenchCompany::admin(const QStringList &arguments) const
{
    QProcess process;
    process.start(ROUNDSMAN_BIN "/roundsman-admin",
                  QStringList{"--store", "sqlite:" + m_work + "/company.db"} + arguments);
    process.waitForFinished(-1);
    if (process.exitCode() != 0)
        qFatal("%s", process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

void BenchCompany::fill(const QString &data, const QString &work)
{
    const auto lines = readLines(data + "/customers.ndjson");
    expect(opened(work)->write([&](StorageTransaction &transaction) -> Result<Done> {
        Publisher publisher(transaction, SystemClock().now());
        auto put = putAll(publisher, lines);
        if (put)
            publisher.finish();
        return put;
    }));
}

QJsonObject BenchCompany::syncAnotherDevice(const char *user) const
{
    const QString profile = m_work + "/other";
    QProcess process;
    const auto run = [&](const QStringList &words) {
        process.start(ROUNDSMAN_BIN "/roundsman-device", QStringList{"--profile", profile} + words);
        process.waitForFinished(-1);
        if (process.exitCode() != 0)
            qFatal("%s", process.readAllStandardError().constData());
        return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    };
    run({"enrol", enrolmentText(user)});
    return run({"sync"});
}

void BenchCompany::serve()
{
    m_server.setStandardErrorFile(m_work + "/server.log");
    m_server.start(ROUNDSMAN_BIN "/roundsman-server",
                   {"--store",
                    "sqlite:" + m_work + "/company.db",
                    "--listen",
                    "127.0.0.1:0",
                    "--tls",
                    m_work + "/tls"});
    while (m_server.waitForReadyRead(60'000)) {
        if (m_server.readLine().contains("\"listening\""))
            return;
    }
    qFatal("the server does not listen");
}

QString BenchCompany::enrolmentText(const char *user) const
{
    return QString::fromUtf8(admin({"enrol", user, "--text"})).trimmed();
}

void BenchCompany::edit(const std::vector<FieldEdit> &edits)
{
    expect(opened(m_work)->write([&](StorageTransaction &transaction) -> Result<Done> {
        Publisher publisher(transaction, SystemClock().now());
        for (const FieldEdit &edit : edits) {
            Record record = *transaction.row(tableOf<Customer>, edit.customer);
            record[std::size_t(tableOf<Customer>.indexOf(edit.column))] = edit.value;
            if (auto put = publisher.put(tableOf<Customer>, edit.customer, record); !put)
                return put;
        }
        publisher.finish();
        return Done();
    }));
}

Record BenchCompany::customer(const Id &id) const
{
    Record record;
    expect(opened(m_work)->read([&](StorageView &view) -> Result<Done> {
        record = view.row(tableOf<Customer>, id).value_or(Record());
        return Done();
    }));
    return record;
}

// The 14th and 15th fields of its stat file, in ticks; its name, the second, has no blanks.
double BenchCompany::serverProcessorSeconds() const
{
    QFile stat(QStringLiteral("/proc/%1/stat").arg(m_server.processId()));
    if (!stat.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> fields = stat.readAll().split(' ');
    return (fields.value(13).toDouble() + fields.value(14).toDouble())
        / double(sysconf(_SC_CLK_TCK));
}

} // namespace roundsman::bench
