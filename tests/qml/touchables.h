#pragma once

#include <QAccessible>
#include <QQuickItem>

namespace roundsman::test {

// Walks what is on screen as an assistive technology does.
class Touchables : public QObject
{
    Q_OBJECT

public:
    // The first visible item of that name in or under `item`; null when there is none.
    Q_INVOKABLE QQuickItem *find(QQuickItem *item, const QString &name) const
    {
        if (!item->isVisible())
            return nullptr;
        if (item->objectName() == name)
            return item;
        for (QQuickItem *child : item->childItems())
            if (QQuickItem *found = find(child, name))
                return found;
        return nullptr;
    }

    // The first one under `item` that a finger can hit.
    Q_INVOKABLE QQuickItem *first(QQuickItem *item) const
    {
        if (!item->isVisible() || isTouched(item))
            return item->isVisible() ? item : nullptr;
        for (QQuickItem *child : item->childItems())
            if (QQuickItem *found = first(child))
                return found;
        return nullptr;
    }

    // One sentence for each thing that a finger can hit and that is nameless or under 48 dp.
    Q_INVOKABLE QStringList faults(QQuickItem *item) const
    {
        QStringList found;
        gather(item, found);
        return found;
    }
    // Presses it as a screen reader does, which has no finger.
    Q_INVOKABLE void press(QQuickItem *item) const
    {
        QAccessible::queryAccessibleInterface(item)->actionInterface()->doAction(
            QAccessibleActionInterface::pressAction());
    }
    Q_INVOKABLE int count(QQuickItem *item) const
    {
        int sum = isTouched(item) ? 1 : 0;
        for (QQuickItem *child : item->childItems())
            sum += item->isVisible() ? count(child) : 0;
        return sum;
    }

private:
    static constexpr double least = 48; // dp

    void gather(QQuickItem *item, QStringList &found) const
    {
        if (!item->isVisible())
            return;
        if (isTouched(item))
            judge(item, found);
        for (QQuickItem *child : item->childItems())
            gather(child, found);
    }
    static bool isTouched(QQuickItem *item)
    {
        const QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(item);
        if (!seen || !item->isEnabled())
            return false;
        switch (seen->role()) {
        case QAccessible::Button:
        case QAccessible::CheckBox:
        case QAccessible::RadioButton:
        case QAccessible::EditableText:
        case QAccessible::PageTab: return true;
        default: return false;
        }
    }
    static void judge(QQuickItem *item, QStringList &found)
    {
        const QString name = QAccessible::queryAccessibleInterface(item)->text(QAccessible::Name);
        if (name.isEmpty())
            found += QStringLiteral("%1 has no name").arg(item->metaObject()->className());
        if (item->height() < least || item->width() < std::min(least, item->height()))
            found +=
                QStringLiteral("%1 is %2 × %3").arg(name).arg(item->width()).arg(item->height());
    }
};

} // namespace roundsman::test
