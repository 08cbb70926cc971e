#include "tests/support/programs.h"

#include "tests/support/postgres_cluster.h"

#include <QFile>
#include <QJsonArray>

#include <csignal>

namespace roundsman::test {

static constexpr int patience = 180'000; // milliseconds; far longer than anything here takes

JsonLines Ended::lines() const
{
    JsonLines found;
    for (const QByteArray &each : out.split('\n')) {
        const QJsonDocument document = QJsonDocument::fromJson(each);
        if (document.isObject())
            found += document.object();
    }
    return found;
}

QString programPath(const QString &name)
{
    return QDir(QStringLiteral(ROUNDSMAN_BIN)).filePath(name);
}

Ended run(const QString &program, const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(programPath(program), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(patience)) {
        process.kill();
        process.waitForFinished();
    }
    const bool ended = process.exitStatus() == QProcess::NormalExit;
    return {ended ? process.exitCode() : -1,
            process.readAllStandardOutput(),
            process.readAllStandardError()};
}

Company::Company(const QStringList &import, const QString &where) :
    m_folder(where + "/company-XXXXXX"),
    m_data(m_folder.path()),
    m_store(PostgresCluster::programs().isEmpty() ? m_folder.filePath("company.db")
                                                  : PostgresCluster::own().database())
{
    const Ended made = admin({"init", "--company", "Test Company"});
    if (made.code != 0)
        qFatal("init failed: %s", made.err.constData());
    if (import.isEmpty())
        return;
    const Ended imported = admin(QStringList{"import"} + import);
    if (imported.code != 0)
        qFatal("import failed: %s", imported.err.constData());
}

Company::Company(const Company *sameAs) : m_data(sameAs->m_data), m_store(sameAs->m_store) { }

Company::~Company() { kill(); }

Ended Company::admin(const QStringList &arguments) const
{
    return test::run("roundsman-admin", storeOptions() + arguments);
}

QStringList Company::storeOptions() const
{
    const QString scheme = m_store.startsWith("postgresql:") ? "" : "sqlite:";
    return {"--store", scheme + m_store, "--data", m_data};
}

QJsonObject Company::user(const QString &role) const
{
    QJsonObject chosen;
    for (const QJsonObject &each : admin({"user", "list", "--json"}).lines()) {
        const bool matches = each["role"].toString() == role;
        if (matches && (chosen.isEmpty() || chosen["territories"].toArray().isEmpty()))
            chosen = each;
    }
    return chosen;
}

QString Company::enrolmentText(const QString &user) const
{
    return QString::fromUtf8(admin({"enrol", user, "--text"}).out).trimmed();
}

bool Company::start(const QStringList &more)
{
    m_server = std::make_unique<QProcess>();
    m_server->setStandardErrorFile(m_folder.filePath("server.log"), QIODevice::Append);
    const QString address = "127.0.0.1:" + QString::number(m_port);
    m_server->start(programPath("roundsman-server"),
                    storeOptions() + QStringList{"--listen", address, "--tls", tls()} + more);
    while (m_server->canReadLine() || m_server->waitForReadyRead(patience)) {
        const QJsonObject line = QJsonDocument::fromJson(m_server->readLine()).object();
        if (line["event"].toString() != "listening")
            continue;
        m_port = quint16(line["port"].toInt());
        m_metricsPort = quint16(line["metrics_port"].toInt());
        return m_port != 0;
    }
    return false;
}

void Company::kill()
{
    if (!m_server)
        return;
    m_server->kill();
    m_server->waitForFinished(patience);
    m_server.reset();
}

bool Company::stop()
{
    ::kill(pid_t(m_server->processId()), SIGTERM);
    const bool drained = m_server->waitForFinished(patience)
        && m_server->exitStatus() == QProcess::NormalExit && m_server->exitCode() == 0;
    m_server.reset();
    return drained;
}

QByteArray Company::serverLog() const
{
    QFile log(m_folder.filePath("server.log"));
    return log.open(QIODevice::ReadOnly) ? log.readAll() : QByteArray();
}

Ended Handset::run(const QStringList &arguments) const
{
    return test::run("roundsman-device", QStringList{"--profile", profile()} + arguments);
}

Ended Handset::obey(const QStringList &lines) const
{
    return test::run(
        "roundsman-device", {"--profile", profile(), "script"}, lines.join('\n').toUtf8() + '\n');
}

std::unique_ptr<QProcess> Handset::begin(const QStringList &arguments) const
{
    auto process = std::make_unique<QProcess>();
    process->start(programPath("roundsman-device"),
                   QStringList{"--profile", profile()} + arguments);
    process->waitForStarted(patience);
    return process;
}

bool Handset::enrol(const Company &company, const QString &user) const
{
    const Ended enrolled = run({"enrol", company.enrolmentText(user)});
    if (enrolled.code != 0)
        qWarning("enrol: %s", enrolled.err.constData());
    return enrolled.code == 0;
}

} // namespace roundsman::test
