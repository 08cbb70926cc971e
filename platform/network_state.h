#pragma once

#include <QObject>

namespace roundsman {

// What the machine believes of the network: a hint when to try, never a reason not to. GUI thread.
class NetworkState : public QObject
{
    Q_OBJECT

public:
    enum class Hint { Unknown, Offline, Portal, Online };

    explicit NetworkState(QObject *parent = nullptr);
    Hint hint() const { return m_hint; }

signals:
    void changed();

private:
    void look();

    Hint m_hint = Hint::Unknown;
};

} // namespace roundsman
