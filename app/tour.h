#pragma once

#include "app/application.h"
#include "app/pseudo_translator.h"
#include "app/tour_shots.h"

#include <QQuickWindow>
#include <QTimer>

#include <span>

namespace roundsman {

// Walks the screens on the profile's own records and draws each to a PNG, in the sizes, colours
// and text sizes that the shots ask for. It begins a visit and checks it out: walk a
// copy of the profile. GUI thread.
class Tour : public QObject
{
    Q_OBJECT

public:
    // `window` shows Main.qml; `folder` is made when it is not there; `shots` outlive it.
    Tour(Application &app,
         QQuickWindow &window,
         const QString &folder,
         std::span<const Shot> shots = everyShot);

    void start();

signals:
    void drawn(const QString &path);
    void finished(int failed); // pictures that could not be drawn or written

private:
    void drawFirstMoment();
    void beat();
    void speak(const QByteArray &language);
    void arrange(const Shot &shot);
    void walk(const Shot &shot);
    void stepAside(const Shot &shot);
    void touch(const Shot &shot);
    void fill(const Shot &shot);
    void fillQuote(bool isUnderFloor);
    void openArrival();
    void fillVisit();
    void endVisit();
    void draw(const char *name);
    void leave();
    void goBack();
    QQuickItem *find(const QString &name) const;
    void tap(const QString &name);
    void miss(const QString &what); // counts it and says so

    Application &m_app;
    QQuickWindow &m_window;
    QString m_folder;
    std::span<const Shot> m_shots;
    QString m_language;
    PseudoTranslator m_pseudo;
    QTimer m_beat;
    std::size_t m_shot = 0;
    int m_step = 0;
    int m_waited = 0; // beats, for an answer
    int m_failed = 0;
};

} // namespace roundsman
