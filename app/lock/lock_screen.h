#pragma once

#include "app/choice_model.h"
#include "app/lock/idle_watch.h"
#include "app/lock/pin_editor.h"
#include "app/words.h"
#include "core/store/store.h"
#include "sync/client/rescue_delivery.h"

namespace roundsman {

// What stands before a profile with a PIN: asks for it, counts the waits, locks again when nobody
// has touched the phone for a while; and says what is left when ten wrong PINs have erased it.
// What the profile holds is closed meanwhile; what waits in the rescue log is sent all the same.
class LockScreen : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by Application")
    Q_PROPERTY(bool locked READ isLocked NOTIFY changed FINAL)
    Q_PROPERTY(bool erased READ isErased NOTIFY changed FINAL)
    Q_PROPERTY(bool hasPin READ hasPin NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed FINAL)
    Q_PROPERTY(bool waiting READ isWaiting NOTIFY changed FINAL)
    Q_PROPERTY(bool delivered READ isDelivered NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(QString pinText READ pinText NOTIFY changed FINAL)
    Q_PROPERTY(roundsman::PinEntry *entry READ entry CONSTANT FINAL)
    Q_PROPERTY(roundsman::PinEditor *editor READ editor CONSTANT FINAL)
    Q_PROPERTY(roundsman::ChoiceModel *minutes READ minutes CONSTANT FINAL)

public:
    LockScreen(Words &words, const Clock &clock, QObject *parent = nullptr);
    ~LockScreen() override; // waits for a try that is under way

    // Looks what stands before that profile. Guards must outlive it. Error: it cannot be told.
    Result<Done> use(const ProfileGuards &guards);
    void opened(Store &store); // the profile is open: watch for idleness as chosen before
    void shut();               // the database is closed: what waits may be sent from the log

    bool isLocked() const { return m_locked; }
    bool isErased() const { return m_state.isErased; }
    bool hasPin() const { return m_state.hasPin; }
    bool isBusy() const { return m_busy; }
    bool isWaiting() const { return m_countdown.isActive(); }
    bool isDelivered() const { return !m_delivery || m_delivery->isDone(); }
    QString problem() const;
    QString pinText() const; // when it is asked for, for the settings
    PinEntry *entry() { return &m_entry; }
    PinEditor *editor() { return &m_editor; }
    ChoiceModel *minutes() { return &m_minutes; }

    Q_INVOKABLE void unlock();
    Q_INVOKABLE void lockNow();
    Q_INVOKABLE void startAnew(); // after an erasure

signals:
    void changed();
    void unlocked(const std::shared_ptr<OpenedKey> &key);
    void locking();    // the screens go, then the store closes
    void begunAnew();  // nothing of the erased profile is left but its rescue log
    void pinChanged(); // there is one now, or none any more

private:
    void tried(const Result<std::shared_ptr<OpenedKey>> &key);
    void look(); // at what is on the disk
    void waitAgain();
    void showChoices();
    void chooseMinutes(const QString &key);
    void pinWasSet(bool hasPin);
    std::chrono::seconds left() const;
    QString waitText() const;

    Words &m_words;
    const Clock &m_clock;
    const ProfileGuards *m_guards = nullptr;
    Store *m_store = nullptr;
    LockState m_state;
    PinEntry m_entry;
    PinEditor m_editor;
    IdleWatch m_idle;
    ChoiceModel m_minutes;
    QTimer m_countdown;
    QFuture<Result<std::shared_ptr<OpenedKey>>> m_try;
    std::unique_ptr<RescueDelivery> m_delivery;
    std::chrono::milliseconds m_notBefore{}; // steady
    int m_after = 5;                         // minutes
    bool m_locked = false;
    bool m_busy = false;
    QString m_failure; // another than a wrong PIN
};

} // namespace roundsman
