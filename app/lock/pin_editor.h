#pragma once

#include "app/lock/guards.h"
#include "app/lock/pin_entry.h"
#include "core/db/pin.h"

#include <QFuture>

namespace roundsman {

// Sets, changes or takes away the PIN: the old one if there is one, the new one, the new one again.
class PinEditor : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by LockScreen")
    Q_PROPERTY(QString step READ step NOTIFY changed FINAL) // old, fresh, again; "": it is over
    Q_PROPERTY(bool removing READ isRemoving NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(roundsman::PinEntry *entry READ entry CONSTANT FINAL)

public:
    static constexpr int mostTries = 3; // wrong old PINs before the app locks itself

    explicit PinEditor(QObject *parent = nullptr);
    ~PinEditor() override; // waits for a change that is under way

    void use(const ProfileGuards &guards) { m_guards = &guards; }

    QString step() const { return m_step; }
    bool isRemoving() const { return m_removing; }
    bool isBusy() const { return m_busy; }
    QString problem() const { return m_problem; }
    PinEntry *entry() { return &m_entry; }

    Q_INVOKABLE void begin(bool removing);
    Q_INVOKABLE void next(); // with what has been pressed
    Q_INVOKABLE void end();  // nothing pressed is kept

signals:
    void changed();
    void done(bool hasPin);
    void refused(); // the old one was wrong, or something failed

private:
    void compare(Secret again);
    void write();
    void wrote(const Result<Done> &written);
    void go(const QString &step, const QString &problem = {});

    const ProfileGuards *m_guards = nullptr;
    PinEntry m_entry;
    QString m_step;
    QString m_problem;
    Secret m_old;
    Secret m_fresh;
    QFuture<Result<Done>> m_writing;
    bool m_hadPin = false;
    bool m_removing = false;
    bool m_busy = false;
};

} // namespace roundsman
