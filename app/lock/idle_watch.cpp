#include "app/lock/idle_watch.h"

#include <QCoreApplication>
#include <QEvent>

namespace roundsman {

IdleWatch::IdleWatch(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::look);
}

void IdleWatch::begin(std::chrono::milliseconds limit)
{
    m_limit = limit;
    m_steadyAt = m_clock.steady();
    m_at = m_clock.now();
    m_timer.start(limit);
    if (!m_isWatching)
        QCoreApplication::instance()->installEventFilter(this);
    m_isWatching = true;
}

void IdleWatch::stop()
{
    m_timer.stop();
    if (m_isWatching)
        QCoreApplication::instance()->removeEventFilter(this);
    m_isWatching = false;
}

std::chrono::milliseconds IdleWatch::rest() const
{
    return std::max(m_clock.steady() - m_steadyAt, m_clock.now() - m_at);
}

void IdleWatch::look()
{
    if (!m_isWatching)
        return;
    const auto left = m_limit - rest();
    if (left.count() > 0) {
        m_timer.start(left);
        return;
    }
    stop();
    emit idle();
}

static bool isTouch(QEvent::Type type)
{
    switch (type) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::KeyPress:
    case QEvent::InputMethod: return true;
    default: return false;
    }
}

// A touch that comes too late is not one: the program may have slept, and its timer with it.
bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    const bool touched = isTouch(event->type());
    if (touched || event->type() == QEvent::ApplicationStateChange)
        look();
    if (touched && m_isWatching) {
        m_steadyAt = m_clock.steady();
        m_at = m_clock.now();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace roundsman
