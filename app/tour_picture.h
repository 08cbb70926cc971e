#pragma once

#include <QQuickItem>
#include <QQuickWindow>

namespace roundsman {

// What shows of that name, the last of several; null when nothing does.
QQuickItem *topmost(QQuickItem *item, const QString &name);

// Of several things in a list the one that is read first.
QQuickItem *foremost(QQuickItem *item, const QString &name);

// Puts what the window shows now into a PNG in `folder`, which is made when it is not there.
// Empty: it could not be written.
QString drawPicture(QQuickWindow &window, const QString &folder, const char *name);

} // namespace roundsman
