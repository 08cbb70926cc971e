#pragma once

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>
#include <optional>

// Our programs as real processes, for tests that see what a user or an operator sees.
namespace roundsman::test {

using JsonLines = QList<QJsonObject>;

struct Ended
{
    int code = -1; // −1: killed or never started
    QByteArray out;
    QByteArray err;

    JsonLines lines() const; // of `out`
    QJsonObject line() const { return lines().value(0); }
};

// Where a program of this build lies.
QString programPath(const QString &name);

// Runs a program on this input to its end; one that does not end within three minutes is killed.
Ended run(const QString &program, const QStringList &arguments, const QByteArray &input = {});

// A company in a folder: its store, its TLS folder, and the server that serves it.
class Company
{
public:
    // Made by `roundsman-admin init` and, with a profile, an import; in a folder of its own at
    // `where`.
    explicit Company(const QStringList &import = {}, const QString &where = QDir::tempPath());
    // Another server of the same company, with the same folder beside its store.
    explicit Company(const Company *sameAs);
    ~Company();

    Ended admin(const QStringList &arguments) const;
    QJsonObject
    user(const QString &role) const; // the first one who has it and a territory, if any has
    QString enrolmentText(const QString &user) const;

    // On a free port, the same one again after the first time; with more options, if any.
    bool start(const QStringList &more = {});
    void kill(); // −9
    bool stop(); // SIGTERM; true: it drained and exited with 0
    bool isRunning() const { return m_server && m_server->state() == QProcess::Running; }
    pid_t pid() const { return pid_t(m_server->processId()); }
    quint16 port() const { return m_port; }
    quint16 metricsPort() const { return m_metricsPort; } // when started with --metrics
    QString tls() const { return m_data + "/tls"; }
    QString data() const { return m_data; }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString store() const { return m_store; } // a file, or on PostgreSQL where ctest says so
    void moveTo(const QString &store) { m_store = store; } // what `migrate` has done
    QStringList storeOptions() const; // for another program that works on the same store
    QByteArray serverLog() const;

private:
    QTemporaryDir m_folder;
    QString m_data; // the folder of what lies beside the store
    QString m_store;
    std::unique_ptr<QProcess> m_server;
    quint16 m_port = 0;
    quint16 m_metricsPort = 0;
};

// A device without a screen in a folder of its own.
class Handset
{
public:
    explicit Handset(const QString &where = QDir::tempPath()) : m_folder(where + "/handset-XXXXXX")
    { }

    Ended run(const QStringList &arguments) const;
    std::unique_ptr<QProcess> begin(const QStringList &arguments) const; // started, not waited for
    Ended obey(const QStringList &lines) const; // `script` with these lines
    bool enrol(const Company &company, const QString &user) const;
    QJsonObject status() const { return run({"status"}).line(); }
    JsonLines list(const QString &entity) const { return run({"list", entity}).lines(); }
    QString profile() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

} // namespace roundsman::test
