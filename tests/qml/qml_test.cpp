#include "app/application.h"
#include "tests/qml/glances.h"
#include "tests/qml/head_office.h"
#include "tests/qml/links.h"
#include "tests/qml/movable_clock.h"
#include "tests/qml/own_words.h"
#include "tests/qml/touchables.h"

#include <QFile>
#include <QQmlContext>
#include <QQmlEngine>
#include <QtQuickTest>

#include <optional>

using namespace roundsman;

// QML tests run the real view-models over a profile of their own, enrolled at a real server for the
// person whose stories they are.
class Setup : public QObject
{
    Q_OBJECT

public slots:
    void applicationAvailable()
    {
        m_office.emplace();
        QFile passphrase(m_folder.filePath("passphrase"));
        if (!passphrase.open(QFile::WriteOnly) || passphrase.write("correct horse") < 0)
            qFatal("the passphrase could not be written");
        passphrase.close();
        Options options;
        options.profile = m_folder.filePath("profile");
        options.passphraseFile = passphrase.fileName();
        m_app.emplace(options, nullptr, Ambient{m_clock, m_entropy}); // no keystore
        m_glances.emplace(m_app->words(), m_clock);
        m_text = m_office->enrolmentText(ROUNDSMAN_QML_PERSON);
    }
    void qmlEngineAvailable(QQmlEngine *engine)
    {
        engine->addImportPath("qrc:/qt/qml");
        connect(&m_app->words(), &Words::changed, engine, &QQmlEngine::retranslate);
        engine->rootContext()->setContextProperty("application", &*m_app);
        engine->rootContext()->setContextProperty("office", &*m_office);
        engine->rootContext()->setContextProperty("glances", &*m_glances);
        engine->rootContext()->setContextProperty("links", &m_links);
        engine->rootContext()->setContextProperty("time", &m_clock);
        engine->rootContext()->setContextProperty("touchables", &m_touchables);
        engine->rootContext()->setContextProperty("ownWords", &m_ownWords);
        engine->rootContext()->setContextProperty("enrolmentText", m_text);
        engine->rootContext()->setContextProperty("pictures",
                                                  qEnvironmentVariable("ROUNDSMAN_PICTURES"));
    }
    void cleanupTestCase()
    {
        m_glances.reset();
        m_app.reset();
        m_office.reset();
    }

private:
    QTemporaryDir m_folder;
    test::Touchables m_touchables;
    test::OwnWords m_ownWords;
    test::Links m_links;
    QString m_text;
    std::optional<test::HeadOffice> m_office;
    test::MovableClock m_clock;
    SystemEntropy m_entropy;
    std::optional<test::Glances> m_glances;
    std::optional<Application> m_app; // exists only while QGuiApplication does
};

QUICK_TEST_MAIN_WITH_SETUP(screens, Setup)
#include "qml_test.moc"
