#include "tests/chaos/storm.h"

#include <QTimer>

#include <csignal>

namespace roundsman::chaos {

using namespace test;

Storm::Storm(
    Company &company, Devices &devices, Work &work, SmallDisk &serverDisk, std::uint64_t seed) :
    m_company(company),
    m_devices(devices),
    m_work(work),
    m_serverDisk(serverDisk),
    m_plan(seed, int(devices.size()))
{ }

void Storm::rage(std::chrono::milliseconds howLong)
{
    for (const auto &device : m_devices)
        device->live();
    QTimer::singleShot(howLong, this, [this] { m_loop.quit(); });
    nextStep();
    m_loop.exec();
    m_isOver = true;
}

void Storm::nextStep()
{
    const Step step = m_plan.next();
    QTimer::singleShot(step.pause, this, [this, step] {
        if (m_isOver)
            return;
        take(step);
        nextStep();
    });
}

void Storm::take(const Step &step)
{
    FieldDevice &device = *m_devices[std::size_t(step.device)];
    if (step.deed == Deed::Sync)
        return device.ask("sync", [](int, const QJsonObject &) {});
    if (step.deed == Deed::Look)
        return m_watch.look(device);
    if (!breaks(device, step))
        m_work.does(device, step);
}

bool Storm::breaks(FieldDevice &device, const Step &step)
{
    switch (step.deed) {
    case Deed::KillDevice: killDevice(device, step); return true;
    case Deed::StopDevice: stopDevice(device, step); return true;
    case Deed::FillDevice: fillDevice(device, step); return true;
    case Deed::KillServer: killServer(step); return true;
    case Deed::StopServer: stopServer(step); return true;
    case Deed::FillServer: fillServer(step); return true;
    case Deed::Cut: spoil(device, Weather::Cut, step); return true;
    case Deed::Truncate: spoil(device, Weather::Truncate, step); return true;
    case Deed::Flip: spoil(device, Weather::Flip, step); return true;
    case Deed::Slow: spoil(device, Weather::Slow, step); return true;
    case Deed::HalfOpen: spoil(device, Weather::HalfOpen, step); return true;
    case Deed::Page: spoil(device, Weather::Page, step); return true;
    default: return false;
    }
}

void Storm::later(const Step &step, const std::function<void()> &mend)
{
    QTimer::singleShot(step.lasts, this, [this, mend] {
        if (!m_isOver)
            mend();
    });
}

// Comes back at once half of the time: a person who opens the app again.
void Storm::killDevice(FieldDevice &device, const Step &step)
{
    ++m_harm.kills;
    device.kill();
    if (step.target % 2 == 0)
        device.live();
    else
        later(step, [&device] { device.live(); });
}

void Storm::stopDevice(FieldDevice &device, const Step &step)
{
    ++m_harm.stops;
    device.stop();
    later(step, [&device] { device.resume(); });
}

void Storm::fillDevice(FieldDevice &device, const Step &step)
{
    if (!device.disk().isMounted())
        return;
    ++m_harm.fills;
    device.disk().fill();
    later(step, [&device] {
        device.disk().clear();
        device.live();
    });
}

void Storm::killServer(const Step &step)
{
    ++m_harm.kills;
    m_company.kill();
    m_isServerDown = true;
    later(step, [this] { raiseServer(); });
}

void Storm::stopServer(const Step &step)
{
    if (!m_company.isRunning())
        return;
    ++m_harm.stops;
    ::kill(m_company.pid(), SIGSTOP);
    later(step, [this] {
        if (m_company.isRunning())
            ::kill(m_company.pid(), SIGCONT);
    });
}

void Storm::fillServer(const Step &step)
{
    if (!m_serverDisk.isMounted())
        return;
    ++m_harm.fills;
    m_serverDisk.fill();
    later(step, [this] {
        m_serverDisk.clear();
        raiseServer();
    });
}

void Storm::spoil(FieldDevice &device, Weather weather, const Step &step)
{
    ++m_harm.cuts;
    const bool isSlow = weather == Weather::Slow;
    device.network().turn(weather, isSlow ? 2'000 + step.amount : step.amount);
    later(step, [&device] { device.network().pass(); });
}

// A server that finds no room to start comes up when there is some.
void Storm::raiseServer()
{
    if (m_company.isRunning())
        return;
    if (!m_isServerDown && !m_serverDisk.isMounted())
        m_harm.deaths += "the server ended by itself";
    m_isServerDown = !m_company.start();
}

void Storm::calm()
{
    m_serverDisk.clear();
    if (m_company.isRunning())
        ::kill(m_company.pid(), SIGCONT);
    else
        m_company.start();
    for (const auto &device : m_devices) {
        device->disk().clear();
        device->network().pass();
        device->retire();
        m_harm.deaths += device->deaths();
    }
}

} // namespace roundsman::chaos
