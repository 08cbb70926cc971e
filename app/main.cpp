#include "app/tour_run.h"
#include "core/base/crypto.h"
#include "platform/keystore.h"
#include "platform/notifier.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QQmlApplicationEngine>

using namespace roundsman;

static int run(int argc, char **argv)
{
    QElapsedTimer sinceMain;
    sinceMain.start();
    const Options options = readOptions(argc, argv);
    if (!options.tour.isEmpty())
        drawWithoutDisplay();
    QGuiApplication gui(argc, argv);
    QGuiApplication::setApplicationName("roundsman");
    QGuiApplication::setApplicationDisplayName("Roundsman");
    QGuiApplication::setApplicationVersion(ROUNDSMAN_VERSION);
    QGuiApplication::setDesktopFileName("app.roundsman.Roundsman");
    useFonts();
    startCrypto();
    SystemClock clock;
    SystemEntropy entropy;
    const auto keystore = systemKeystore();
    const auto notifier = systemNotifier();
    Application app(options, keystore.get(), {clock, entropy}, notifier.get());

    QQmlApplicationEngine engine;
    engine.addImportPath("qrc:/qt/qml");
    engine.setInitialProperties({{"app", QVariant::fromValue(&app)}});
    QObject::connect(&app.words(), &Words::changed, &engine, &QQmlEngine::retranslate);
    engine.load(QUrl("qrc:/qt/qml/Roundsman/Ui/Main.qml"));
    if (engine.rootObjects().isEmpty())
        return 1;
    tellFirstFrame(engine, sinceMain);
    return options.tour.isEmpty() ? gui.exec() : runTour(app, engine, options);
}

int main(int argc, char **argv)
{
    try {
        return run(argc, argv);
    } catch (const std::exception &failure) {
        std::fprintf(stderr, "roundsman: it had to stop: %s\n", failure.what());
        return 1;
    }
}
