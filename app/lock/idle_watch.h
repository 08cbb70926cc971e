#pragma once

#include "core/base/clock.h"

#include <QObject>
#include <QTimer>

namespace roundsman {

// Tells when nobody has touched the program for a while, in front or in the background. Neither a
// wall clock that is set back nor a sleeping machine, during which the steady one may stand,
// prolongs it. GUI thread.
class IdleWatch : public QObject
{
    Q_OBJECT

public:
    explicit IdleWatch(const Clock &clock, QObject *parent = nullptr);

    void begin(std::chrono::milliseconds limit); // from now; also to change the limit
    void stop();
    void look(); // is it over?

signals:
    void idle(); // once; then begin() again

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::chrono::milliseconds rest() const; // since the last touch

    const Clock &m_clock;
    QTimer m_timer;
    std::chrono::milliseconds m_limit{};
    std::chrono::milliseconds m_steadyAt{};
    Instant m_at;
    bool m_isWatching = false;
};

} // namespace roundsman
