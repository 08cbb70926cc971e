#pragma once

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

#include <csignal>

#include <pwd.h>
#include <sys/prctl.h>
#include <unistd.h>

namespace roundsman::test {

// A PostgreSQL server of a test's own: in a folder that disappears with it, on a Unix socket there,
// with nobody else's data. It ends with the test, however that ends.
class PostgresCluster
{
public:
    // Where ctest says that PostgreSQL's programs are; empty: the test is about SQLite.
    static QString programs() { return qEnvironmentVariable("ROUNDSMAN_TEST_POSTGRES"); }
    // The one of this process, started at its first use.
    static PostgresCluster &own()
    {
        static PostgresCluster cluster;
        return cluster;
    }

    // `isDurable`: what it says is written outlives a kill of the machine, as it is run in earnest.
    explicit PostgresCluster(bool isDurable = false) : m_isDurable(isDurable)
    {
        lookUpOwner();
        QProcess made;
        prepare(made);
        made.start(
            programs() + "/initdb",
            {"-D", data(), "-U", "roundsman", "-A", "trust", "-E", "UTF8", "-N", "--locale=C"});
        if (!made.waitForFinished(60'000) || made.exitCode() != 0)
            qFatal("initdb: %s", made.readAllStandardError().constData());
        start();
    }
    ~PostgresCluster()
    {
        ::kill(pid_t(m_server.processId()), SIGINT);
        m_server.waitForFinished(60'000);
    }

    void start()
    {
        prepare(m_server);
        QStringList options{"-D", data(), "-k", m_folder.path(), "-c", "listen_addresses="};
        options += {"-c", "log_min_messages=log", "-c", "max_connections=200"};
        if (!m_isDurable)
            options += {"-c", "fsync=off", "-c", "full_page_writes=off"};
        m_server.setReadChannel(QProcess::StandardError);
        m_server.start(programs() + "/postgres", options);
        QByteArray said;
        while (!said.contains("is ready to accept connections")) {
            if (!m_server.waitForReadyRead(60'000))
                qFatal("postgres: %s", said.constData());
            said += m_server.readAll();
        }
        m_server.closeReadChannel(QProcess::StandardError);
    }
    // −9, as when the machine loses power; start() recovers.
    void kill()
    {
        m_server.kill();
        m_server.waitForFinished(60'000);
    }

    // A database of its own; like `model`, if one is named.
    QString database(const QString &model = {})
    {
        const QString name = "store" + QString::number(++m_count);
        QStringList words{"-h", m_folder.path(), "-U", "roundsman", name};
        if (!model.isEmpty())
            words += {"-T", model.section('?', 0, 0).section('/', -1), "-S", "file_copy"};
        QProcess made;
        prepare(made);
        made.start(programs() + "/createdb", words);
        if (!made.waitForFinished(60'000) || made.exitCode() != 0)
            qFatal("createdb: %s", made.readAllStandardError().constData());
        return "postgresql://roundsman@/" + name + "?host=" + m_folder.path();
    }

private:
    QString data() const { return m_folder.filePath("data"); }

    // PostgreSQL does not run as root.
    void lookUpOwner()
    {
        if (geteuid() != 0)
            return;
        const passwd *owner = getpwnam("postgres");
        if (!owner)
            owner = getpwnam("nobody");
        m_user = owner->pw_uid;
        m_group = owner->pw_gid;
        if (chown(m_folder.path().toLocal8Bit().constData(), m_user, m_group) != 0)
            qFatal("the test's folder cannot be given to another user");
    }
    void prepare(QProcess &process) const
    {
        process.setWorkingDirectory(m_folder.path());
        process.setChildProcessModifier([user = m_user, group = m_group] {
            if (user != 0 && (setgid(group) != 0 || setuid(user) != 0))
                _exit(1);
            prctl(PR_SET_PDEATHSIG, SIGQUIT);
        });
    }

    QTemporaryDir m_folder{QDir::tempPath() + "/rm-pg-XXXXXX"}; // a socket's path is short
    const bool m_isDurable;
    uid_t m_user = 0;
    gid_t m_group = 0;
    QProcess m_server;
    int m_count = 0;
};

} // namespace roundsman::test
