#include "app/tour_run.h"

#include "app/tour.h"

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

int runTour(Application &app, QQmlApplicationEngine &engine, const QString &folder)
{
    if (!app.broken().isEmpty() || !app.isEnrolled()) {
        const QString reason = !app.broken().isEmpty() ? app.broken()
            : app.lock()->isLocked()
            ? QString("This profile is locked by a PIN. Take the PIN away in the app first.")
            : QString("This profile has not joined a company yet. Join with --enrol TEXT first.");
        std::cerr << reason.toStdString() << '\n';
        return 1;
    }
    auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().first());
    Tour tour(app, *window, folder);
    QObject::connect(&tour, &Tour::drawn, [](const QString &path) {
        std::cout << path.toStdString() << std::endl;
    });
    QObject::connect(&tour, &Tour::finished, [](int failed) { QGuiApplication::exit(failed > 0); });
    tour.start();
    return QGuiApplication::exec();
}

} // namespace roundsman
