#include "platform/notifier.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QHash>
#include <QVariantMap>

#include <optional>

namespace roundsman {

namespace {

constexpr auto service = "org.freedesktop.Notifications";
constexpr auto path = "/org/freedesktop/Notifications";
constexpr auto wholeTap = "default"; // the action of the notification itself
constexpr int asLongAsUsual = -1;

// The desktop's, by the Desktop Notifications Specification 1.2.
class DesktopNotifier : public QObject, public Notifier
{
    Q_OBJECT

public:
    DesktopNotifier()
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        bus.connect(service, path, service, "ActionInvoked", this, SLOT(act(uint, QString)));
        bus.connect(service, path, service, "NotificationClosed", this, SLOT(forget(uint, uint)));
    }

    // The desktop's number is needed to take the place of the one before: until it is known, the
    // newest waits.
    void tell(const std::string &subject, const Notice &notice) override
    {
        const QString about = QString::fromStdString(subject);
        if (m_waiting.contains(about)) {
            m_waiting[about] = notice;
            return;
        }
        m_waiting.insert(about, std::nullopt);
        auto *answer = new QDBusPendingCallWatcher(
            QDBusConnection::sessionBus().asyncCall(callFor(about, notice)), this);
        connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, about] {
            answer->deleteLater();
            if (const QDBusPendingReply<uint> number = *answer; !number.isError())
                m_numbers.insert(about, number.value());
            if (const auto next = m_waiting.take(about))
                tell(about.toStdString(), *next);
        });
    }

private slots:
    void act(uint number, const QString &)
    {
        const QString subject = m_numbers.key(number);
        if (!subject.isEmpty() && opened)
            opened(subject.toStdString());
    }
    void forget(uint number, uint) { m_numbers.remove(m_numbers.key(number)); }

private:
    QDBusMessage callFor(const QString &about, const Notice &notice) const
    {
        QDBusMessage call = QDBusMessage::createMethodCall(service, path, service, "Notify");
        call << QStringLiteral("Roundsman") << m_numbers.value(about, 0U)
             << QStringLiteral("app.roundsman.Roundsman") << QString::fromStdString(notice.title)
             << QString::fromStdString(notice.text)
             << QStringList{wholeTap, QString::fromStdString(notice.title)}
             << QVariantMap{{"desktop-entry", "app.roundsman.Roundsman"}} << asLongAsUsual;
        return call;
    }

    QHash<QString, uint> m_numbers;                  // the desktop's, by subject
    QHash<QString, std::optional<Notice>> m_waiting; // what comes once it has answered; by subject
};

bool isOffered()
{
    QDBusConnectionInterface *bus = QDBusConnection::sessionBus().interface();
    return bus
        && (bus->isServiceRegistered(service)
            || bus->activatableServiceNames().value().contains(service));
}

} // namespace

std::unique_ptr<Notifier> systemNotifier()
{
    return isOffered() ? std::make_unique<DesktopNotifier>() : nullptr;
}

} // namespace roundsman

#include "notifier.moc"
