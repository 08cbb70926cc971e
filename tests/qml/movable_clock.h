#pragma once

#include "core/base/clock.h"

#include <QDateTime>
#include <QObject>

#include <atomic>

namespace roundsman::test {

// The machine's clock, moved to a time of the day that a story is about. Any thread may read it.
class MovableClock : public QObject, public Clock
{
    Q_OBJECT

public:
    Instant now() const override { return m_machine.now() + std::chrono::milliseconds(m_shift); }
    std::chrono::milliseconds steady() const override { return m_machine.steady(); }

    // Today at "23:59", in the zone of the machine.
    Q_INVOKABLE void moveTo(const QString &time)
    {
        const QDateTime machine = QDateTime::currentDateTime();
        m_shift = machine.msecsTo(QDateTime(machine.date(), QTime::fromString(time, "HH:mm")));
    }
    Q_INVOKABLE void letGo() { m_shift = 0; }

private:
    SystemClock m_machine;
    std::atomic<std::int64_t> m_shift = 0; // ms
};

} // namespace roundsman::test
