#include "app/lent.h"

#include <QPointer>
#include <QQmlEngine>

namespace roundsman {

// What is lent of a store, hung on that store.
class Lent : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    QList<QPointer<QObject>> screens;
};

void lend(QObject *screen, Store &store)
{
    auto *lent = store.findChild<Lent *>(QString(), Qt::FindDirectChildrenOnly);
    if (!lent)
        lent = new Lent(&store);
    lent->screens.removeIf([](const QPointer<QObject> &gone) { return gone.isNull(); });
    lent->screens += screen;
    QQmlEngine::setObjectOwnership(screen, QQmlEngine::JavaScriptOwnership);
}

void takeBack(Store &store)
{
    auto *lent = store.findChild<Lent *>(QString(), Qt::FindDirectChildrenOnly);
    if (!lent)
        return;
    for (const QPointer<QObject> &screen : std::exchange(lent->screens, {}))
        delete screen.data();
}

} // namespace roundsman

#include "lent.moc"
