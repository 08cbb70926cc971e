#include "app/tour_run.h"

#include "app/tour.h"
#include "app/tour_arrival.h"
#include "app/tour_picture.h"

#include <QElapsedTimer>
#include <QFont>
#include <QGuiApplication>
#include <QLoggingCategory>
#include <QQmlApplicationEngine>

#include <iostream>

namespace roundsman {

void drawWithoutDisplay()
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    qputenv("QT_SCALE_FACTOR", "2");
}

void useFonts()
{
    QFont::insertSubstitutions("Inter", {"Noto Sans", "Noto Naskh Arabic", "Noto Sans CJK SC"});
    QFont::insertSubstitutions("Noto Naskh Arabic", {"Inter", "Noto Sans"});
}

Q_LOGGING_CATEGORY(starting, "roundsman.start", QtInfoMsg)

void tellFirstFrame(QQmlApplicationEngine &engine, const QElapsedTimer &sinceMain)
{
    if (auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().value(0)))
        QObject::connect(
            window,
            &QQuickWindow::frameSwapped,
            window,
            [sinceMain] {
                qCDebug(starting) << "first frame after" << sinceMain.elapsed() << "ms";
            },
            Qt::ConnectionType(Qt::DirectConnection | Qt::SingleShotConnection));
}

static void print(const QString &path) { std::cout << path.toStdString() << std::endl; }

static int refuse(const QString &reason)
{
    std::cerr << reason.toStdString() << '\n';
    return 1;
}

// The one screen of a profile that cannot be opened.
static int drawBroken(Application &app, QQuickWindow &window, const QString &folder)
{
    print(drawPicture(window, folder, "00-broken"));
    return refuse(app.broken());
}

static int drawArrival(Application &app, QQuickWindow &window, const QString &folder)
{
    Arrival arrival(app, window, folder);
    QObject::connect(&arrival, &Arrival::drawn, print);
    QObject::connect(
        &arrival, &Arrival::finished, [](bool joined) { QGuiApplication::exit(joined ? 0 : 1); });
    arrival.start();
    const int code = QGuiApplication::exec();
    return code == 0 ? code : refuse(app.enrolment()->problem());
}

int runTour(Application &app, QQmlApplicationEngine &engine, const Options &options)
{
    auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().first());
    if (!app.broken().isEmpty())
        return drawBroken(app, *window, options.tour);
    if (app.lock()->isLocked())
        return refuse("This profile is locked by a PIN. Take the PIN away in the app first.");
    if (!app.isEnrolled() && options.enrol.isEmpty())
        return refuse("This profile has not joined a company yet. Add --enrol TEXT to see it join, "
                      "or join first.");
    if (!app.isEnrolled())
        return drawArrival(app, *window, options.tour);
    Tour tour(app, *window, options.tour);
    QObject::connect(&tour, &Tour::drawn, print);
    QObject::connect(&tour, &Tour::finished, [](int failed) { QGuiApplication::exit(failed > 0); });
    tour.start();
    return QGuiApplication::exec();
}

} // namespace roundsman
