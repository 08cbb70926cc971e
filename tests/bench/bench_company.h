#pragma once

#include "tests/bench/workload.h"

#include <QProcess>

#include <memory>

namespace roundsman::bench {

// The server side of a run: a store filled with the workload's customers and a server process.
class BenchCompany
{
public:
    BenchCompany(const QString &data, const QString &work);
    ~BenchCompany();

    // Puts the workload's customers into the store; a run has it done by a process of its own.
    static void fill(const QString &data, const QString &work);

    // Enrols a device without a screen and syncs it once: what its `sync` said.
    QJsonObject syncAnotherDevice(const char *user) const;
    QString enrolmentText(const char *user) const; // "Ada" or "Bea", both managers of everything
    void
    edit(const std::vector<FieldEdit> &edits); // as the centre itself, beside the running server
    Record customer(const Id &id) const;
    double
    serverProcessorSeconds() const; // that it has used so far       // as it stands at the centre

private:
    QByteArray admin(const QStringList &arguments) const;
    void serve();

    QString m_work;
    QProcess m_server;
};

} // namespace roundsman::bench
