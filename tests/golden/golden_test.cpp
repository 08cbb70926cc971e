#include "app/tour.h"
#include "app/tour_picture.h"
#include "app/tour_run.h"
#include "core/base/crypto.h"
#include "tests/golden/album.h"
#include "tests/golden/fonts.h"
#include "tests/golden/loaded_dice.h"
#include "tests/golden/pairwise.h"
#include "tests/support/stopped_clock.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QProcess>
#include <QQmlApplicationEngine>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace roundsman;
using namespace roundsman::test;

static const QString accepted = QStringLiteral(ROUNDSMAN_SOURCE "/tests/golden/pictures");

// In the order in which they are walked: the sync centre's pictures end the visit.
static constexpr const char *pages[] = {
    "today",
    "days",
    "customers",
    "customer",
    "contacts",
    "orders",
    "correct",
    "quote",
    "dashboards",
    "briefs",
    "brief",
    "inbox",
    "case",
    "settings",
    "lock",
    "visit",
    "sync",
};
static constexpr const char *languages[] = {"en", "sk", "ro", "ru", "ur", "zh_CN", pseudo};
static constexpr const char *schemes[] = {"light", "dark", "sun"};
static constexpr double scales[] = {1, 1.3, 2};

// The shots and, since they only point to them, their names.
struct Walk
{
    std::vector<QByteArray> names;
    std::vector<Shot> shots;
};

static QByteArray nameOf(const Shot &shot)
{
    return QByteArray(shot.page) + '-' + shot.language + '-' + shot.scheme + '-'
        + QByteArray::number(qRound(shot.textScale * 100)) + (shot.tablet ? "-tablet" : "-phone");
}

static Walk chosen()
{
    Walk walk;
    const auto rows = pairwise({int(std::size(pages)),
                                int(std::size(languages)),
                                int(std::size(schemes)),
                                int(std::size(scales)),
                                2});
    for (const Combination &row : rows) {
        Shot shot;
        shot.page = pages[row[0]];
        shot.language = languages[row[1]];
        shot.mirrored = QByteArrayView(shot.language) == "ur";
        shot.scheme = schemes[row[2]];
        shot.textScale = scales[row[3]];
        shot.tablet = row[4] == 1;
        walk.names.push_back(nameOf(shot));
        walk.shots.push_back(shot);
    }
    for (std::size_t i = 0; i < walk.shots.size(); ++i)
        walk.shots[i].name = walk.names[i].constData();
    return walk;
}

// Screens drawn now are compared with those that somebody has looked at: ROUNDSMAN_ACCEPT=1 puts
// what is drawn now in their place.
class GoldenTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const QString others = otherFonts(accepted + "/fonts.txt");
        if (isAccepting())
            recordFonts(accepted + "/fonts.txt");
        else if (!others.isEmpty())
            QSKIP(qPrintable(others)); // other fonts draw other pictures of the same screen
        draw();
        QVERIFY(m_drawn.size() > 100);
        if (isAccepting())
            Album(accepted).forgetAllBut(m_drawn);
    }
    void theScreenIsAsItWasAccepted_data()
    {
        QTest::addColumn<QString>("name");

        for (const QString &name : m_drawn)
            QTest::newRow(qPrintable(name)) << name;
    }
    void theScreenIsAsItWasAccepted()
    {
        QFETCH(QString, name);
        const QImage drawn(m_folder.filePath("pictures/" + name + ".png"));

        if (isAccepting())
            Album(accepted).accept(name, drawn);
        const QString change = Album(accepted).judge(name, drawn);

        QVERIFY2(change.isEmpty(), qPrintable(change));
    }
    void everyAcceptedScreenIsStillDrawn()
    {
        for (const QString &name : Album(accepted).names())
            QVERIFY2(m_drawn.contains(name), qPrintable(name));
    }

private:
    static bool isAccepting() { return qEnvironmentVariableIntValue("ROUNDSMAN_ACCEPT") == 1; }

    void draw()
    {
        QCOMPARE(QProcess::execute(ROUNDSMAN_MORNING, {m_folder.path()}), 0);
        StoppedClock clock;
        LoadedDice dice;
        const Options options{m_folder.filePath("profile"),
                              {},
                              m_folder.filePath("pictures"),
                              m_folder.filePath("passphrase")};
        Application app(options, nullptr, {clock, dice});
        QVERIFY2(app.isEnrolled(), qPrintable(app.broken()));
        QQmlApplicationEngine engine;
        engine.addImportPath("qrc:/qt/qml");
        engine.setInitialProperties({{"app", QVariant::fromValue(&app)}});
        connect(&app.words(), &Words::changed, &engine, &QQmlEngine::retranslate);
        engine.load(QUrl("qrc:/qt/qml/Roundsman/Ui/Main.qml"));
        QVERIFY(!engine.rootObjects().isEmpty());
        auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().first());

        const Walk walk = chosen();
        Tour tour(app, *window, options.tour, walk.shots);
        connect(&tour, &Tour::drawn, this, [this](const QString &path) {
            m_drawn += QFileInfo(path).completeBaseName();
        });
        QSignalSpy finished(&tour, &Tour::finished);
        tour.start();
        QVERIFY(finished.wait(300'000));
        QCOMPARE(finished.first().first().toInt(), 0);
    }

    QTemporaryDir m_folder;
    QStringList m_drawn;
};

int main(int argc, char **argv)
{
    qputenv("TZ", "Europe/Bratislava");
    QGuiApplication gui(argc, argv);
    useFonts();
    startCrypto();
    GoldenTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "golden_test.moc"
