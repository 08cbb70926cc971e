#include "app/tour_picture.h"

#include <QDir>

namespace roundsman {

// Of several pages on the stack the last is the one that shows.
QQuickItem *topmost(QQuickItem *item, const QString &name)
{
    const QList<QQuickItem *> children = item->childItems();
    for (auto child = children.rbegin(); child != children.rend(); ++child)
        if (QQuickItem *found = topmost(*child, name))
            return found;
    return item->objectName() == name && item->isVisible() ? item : nullptr;
}

QQuickItem *foremost(QQuickItem *item, const QString &name)
{
    if (item->isVisible() && item->objectName() == name)
        return item;
    for (QQuickItem *child : item->isVisible() ? item->childItems() : QList<QQuickItem *>())
        if (QQuickItem *found = foremost(child, name))
            return found;
    return nullptr;
}

QString drawPicture(QQuickWindow &window, const QString &folder, const char *name)
{
    window.contentItem()->setSize(window.size()); // before the first event it has none
    // The software renderer paints shapes past what covers them unless it starts afresh
    QQuickItem *shell = topmost(window.contentItem(), "shell");
    shell->setVisible(false);
    window.grabWindow();
    shell->setVisible(true);
    const QString path = QDir(folder).filePath(QString::fromLatin1(name) + ".png");
    const bool isWritten = QDir().mkpath(folder)
        && window.grabWindow().convertToFormat(QImage::Format_RGB32).save(path);
    return isWritten ? path : QString();
}

} // namespace roundsman
