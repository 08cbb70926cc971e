#pragma once

#include "tests/support/programs.h"
#include "tests/support/proxy.h"
#include "tests/support/small_disk.h"

#include <functional>

namespace roundsman::chaos {

// A device in the field: its profile, the network before it, and the process that lives on it:
// `roundsman-device script --live`, which writes and exchanges at the same time, as the app does.
class FieldDevice : public QObject
{
public:
    // `code` is the command's exit code; -1: the process died before it could answer.
    using Answered = std::function<void(int code, const QJsonObject &line)>;
    using Listed = std::function<void(const test::JsonLines &lines)>;

    // On a disk of its own in memory, where one may be made.
    FieldDevice(int number, const test::Company &company);
    ~FieldDevice() override;

    bool enrol(const test::Company &company, const QString &user);

    void live(); // starts the process, unless it runs
    void ask(const QString &line, const Answered &answered);
    void list(const QString &entity, const Listed &listed); // not called when the process dies
    bool isLive() const { return m_process && m_process->state() == QProcess::Running; }
    bool isBehind() const { return m_waiting.size() > 12; } // stopped, or slower than its work

    void kill(); // -9, wherever it is; what was asked is answered with -1
    void stop(); // SIGSTOP
    void resume();
    void retire(); // ends the process in peace

    int number() const { return m_number; }
    bool isManagers() const { return m_number % 2 == 1; } // every second one; else a rep's
    const test::Handset &handset() const { return *m_handset; }
    test::Proxy &network() { return m_network; }
    test::SmallDisk &disk() { return m_disk; }
    QStringList deaths() const { return m_deaths; } // crashes that were not ours

private:
    using Replied = std::function<void(int code, const test::JsonLines &lines)>;
    void send(const QString &line, const Replied &replied);
    void read();
    void onEnd(QProcess::ExitStatus status);

    int m_number;
    test::Proxy m_network;
    test::SmallDisk m_disk{"size=24m"};
    std::unique_ptr<test::Handset> m_handset;
    std::unique_ptr<QProcess> m_process;
    qint64 m_lines = 0;
    QMap<qint64, Replied> m_waiting; // by line
    test::JsonLines m_heard;         // since the last line was answered
    bool m_isOurKill = false;
    QStringList m_deaths;
};

} // namespace roundsman::chaos
