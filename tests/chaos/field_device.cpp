#include "tests/chaos/field_device.h"

#include <csignal>

namespace roundsman::chaos {

using namespace test;

static constexpr int patience = 30'000; // milliseconds

FieldDevice::FieldDevice(int number, const Company &company) :
    m_number(number),
    m_network(company.port())
{
    m_handset =
        m_disk.isMounted() ? std::make_unique<Handset>(m_disk.path()) : std::make_unique<Handset>();
}

FieldDevice::~FieldDevice()
{
    if (m_process)
        m_process->disconnect(this);
    retire();
}

bool FieldDevice::enrol(const Company &company, const QString &user)
{
    const QByteArray text = company.admin({"enrol", user, "--text", "--url", m_network.url()}).out;
    return m_handset->run({"enrol", QString::fromUtf8(text).trimmed()}).code == 0
        && m_handset->run({"sync"}).code == 0;
}

void FieldDevice::live()
{
    if (m_process && m_process->state() != QProcess::NotRunning)
        return;
    m_lines = 0;
    m_heard.clear();
    m_isOurKill = false;
    m_process = std::make_unique<QProcess>();
    m_process->setStandardErrorFile(QProcess::nullDevice());
    connect(m_process.get(), &QProcess::readyReadStandardOutput, this, &FieldDevice::read);
    connect(m_process.get(), &QProcess::finished, this, [this](int, QProcess::ExitStatus status) {
        onEnd(status);
    });
    m_process->start(programPath("roundsman-device"),
                     {"--profile", m_handset->profile(), "script", "--live"});
    m_process->waitForStarted(patience);
}

void FieldDevice::ask(const QString &line, const Answered &answered)
{
    send(line, [answered](int code, const JsonLines &lines) { answered(code, lines.value(0)); });
}

void FieldDevice::list(const QString &entity, const Listed &listed)
{
    send("list " + entity, [listed](int code, const JsonLines &lines) {
        if (code == 0)
            listed(lines);
    });
}

void FieldDevice::send(const QString &line, const Replied &replied)
{
    if (!isLive())
        return replied(-1, {});
    m_waiting.insert(++m_lines, replied);
    m_process->write(line.toUtf8() + '\n');
}

void FieldDevice::read()
{
    while (m_process->canReadLine()) {
        const QJsonObject line = QJsonDocument::fromJson(m_process->readLine()).object();
        if (!line.contains("line")) {
            m_heard += line;
            continue;
        }
        const Replied replied = m_waiting.take(line["line"].toInteger());
        const JsonLines heard = std::exchange(m_heard, {});
        if (replied)
            replied(line["code"].toInt(), heard);
    }
}

void FieldDevice::onEnd(QProcess::ExitStatus status)
{
    read();
    if (status == QProcess::CrashExit && !m_isOurKill)
        m_deaths += QString("device %1 died by itself").arg(m_number);
    for (const Replied &replied : std::exchange(m_waiting, {}))
        replied(-1, {});
}

void FieldDevice::kill()
{
    if (!m_process || m_process->state() == QProcess::NotRunning)
        return;
    m_isOurKill = true;
    m_process->kill();
    m_process->waitForFinished(patience);
}

void FieldDevice::stop()
{
    if (isLive())
        ::kill(pid_t(m_process->processId()), SIGSTOP);
}

void FieldDevice::resume()
{
    if (isLive())
        ::kill(pid_t(m_process->processId()), SIGCONT);
}

void FieldDevice::retire()
{
    if (!m_process || m_process->state() == QProcess::NotRunning)
        return;
    resume();
    m_process->closeWriteChannel();
    if (!m_process->waitForFinished(patience))
        kill();
}

} // namespace roundsman::chaos
