#pragma once

#include "core/base/secret.h"

#include <QObject>
#include <QtQmlIntegration/qqmlintegration.h>

namespace roundsman {

// The digits of a PIN as they are pressed. The screen learns only how many there are.
class PinEntry : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by who asks for a PIN")
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(bool enough READ isEnough NOTIFY changed FINAL)

public:
    static constexpr int least = 4;
    static constexpr int most = 8;

    using QObject::QObject;

    int count() const { return int(m_digits.size()); }
    bool isEnough() const { return count() >= least; }
    Secret take(); // and empties it

    Q_INVOKABLE void press(int digit);
    Q_INVOKABLE void rub();
    Q_INVOKABLE void clear();
    Q_INVOKABLE bool paste(const QString &text); // four to eight digits, or nothing happens

signals:
    void changed();

private:
    Secret m_digits;
};

} // namespace roundsman
