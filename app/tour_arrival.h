#pragma once

#include "app/application.h"

#include <QQuickWindow>
#include <QSet>

namespace roundsman {

// Draws how a device joins, each step when it comes: the real first sync, or what went wrong.
// GUI thread.
class Arrival : public QObject
{
    Q_OBJECT

public:
    // `window` shows Main.qml of an app that was told to join.
    Arrival(Application &app, QQuickWindow &window, const QString &folder);

    void start();

signals:
    void drawn(const QString &path);
    void finished(bool joined);

private:
    void look();
    void draw(const char *name); // the first time only

    Application &m_app;
    QQuickWindow &m_window;
    QString m_folder;
    QSet<QString> m_names;
};

} // namespace roundsman
