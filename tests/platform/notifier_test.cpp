#include "platform/notifier.h"

#include <QDBusConnection>
#include <QProcess>
#include <QTest>
#include <QVariantMap>

using namespace roundsman;

// A desktop that writes down what it is asked to show.
class Desktop : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Shown
    {
        uint number = 0;
        QString title;
        QString text;
    };
    QList<Shown> shown;

public slots:
    // NOLINTNEXTLINE(readability-function-size): the specification says what it takes
    Q_SCRIPTABLE uint Notify(const QString &,
                             uint replaces,
                             const QString &,
                             const QString &title,
                             const QString &text,
                             const QStringList &,
                             const QVariantMap &,
                             int)
    {
        shown.append({replaces == 0 ? ++m_last : replaces, title, text});
        return shown.last().number;
    }

signals:
    Q_SCRIPTABLE void ActionInvoked(uint number, const QString &action);
    Q_SCRIPTABLE void NotificationClosed(uint number, uint reason);

private:
    uint m_last = 6;
};

// On a real session bus of its own.
class NotifierTest : public QObject
{
    Q_OBJECT

    static constexpr auto service = "org.freedesktop.Notifications";
    static constexpr auto path = "/org/freedesktop/Notifications";

    QProcess m_bus;
    Desktop m_desktop;

    QDBusConnection desktopSide() { return QDBusConnection("desktop"); }

private slots:
    void initTestCase()
    {
        m_bus.start("dbus-daemon", {"--session", "--nofork", "--print-address"});
        QVERIFY(m_bus.waitForReadyRead());
        const QByteArray address = m_bus.readLine().trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", address);
        QVERIFY(QDBusConnection::connectToBus(QString::fromUtf8(address), "desktop").isConnected());
    }
    void cleanupTestCase()
    {
        QDBusConnection::disconnectFromBus("desktop");
        m_bus.terminate();
        QVERIFY(m_bus.waitForFinished());
    }
    void init()
    {
        m_desktop.shown.clear();
        QVERIFY(desktopSide().registerService(service));
        QVERIFY(desktopSide().registerObject(
            path, &m_desktop, QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    }
    void cleanup()
    {
        desktopSide().unregisterObject(path);
        desktopSide().unregisterService(service);
    }

    void whatIsToldIsShownAndATapSaysWhatItWasAbout()
    {
        const auto notifier = systemNotifier();
        QVERIFY(notifier);
        QStringList opened;
        notifier->opened = [&](const std::string &subject) {
            opened += QString::fromStdString(subject);
        };

        notifier->tell("brief", {"A new brief", "Open Roundsman to read it."});
        QTRY_COMPARE(m_desktop.shown.size(), 1);
        QCOMPARE(m_desktop.shown.first().title, "A new brief");
        QCOMPARE(m_desktop.shown.first().text, "Open Roundsman to read it.");
        notifier->tell("guest", {"A guest has come", ""});
        QTRY_COMPARE(m_desktop.shown.size(), 2);

        emit m_desktop.ActionInvoked(m_desktop.shown.last().number, "default");
        QTRY_COMPARE(opened, QStringList("guest"));
    }

    void aSecondOfTheSameSubjectTakesThePlaceOfTheFirst()
    {
        const auto notifier = systemNotifier();
        for (const char *title : {"A new brief", "Two new briefs", "Three new briefs"})
            notifier->tell("brief", {title, ""});

        QTRY_COMPARE(m_desktop.shown.size(), 2); // what was passed over meanwhile is not shown
        QCOMPARE(m_desktop.shown.last().number, m_desktop.shown.first().number);
        QCOMPARE(m_desktop.shown.last().title, "Three new briefs");
    }

    void aTapOnSomebodyElsesIsNotOurs()
    {
        const auto notifier = systemNotifier();
        bool isOpened = false;
        notifier->opened = [&](const std::string &) { isOpened = true; };
        notifier->tell("brief", {"A new brief", ""});
        QTRY_COMPARE(m_desktop.shown.size(), 1);

        emit m_desktop.ActionInvoked(999, "default");
        notifier->tell("guest", {"A guest has come", ""}); // answered after the tap
        QTRY_COMPARE(m_desktop.shown.size(), 2);

        QVERIFY(!isOpened);
    }

    void aMachineWithoutTheServiceHasNone()
    {
        cleanup();
        const auto notifier = systemNotifier();
        init();

        QVERIFY(!notifier);
    }
};

QTEST_GUILESS_MAIN(NotifierTest)
#include "notifier_test.moc"
