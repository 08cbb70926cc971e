#pragma once

#include "app/words.h"
#include "core/queries/day_order.h"
#include "core/store/store.h"

#include <QtQmlIntegration/qqmlintegration.h>

namespace roundsman {

// Whether the day would go better in another order, and why; the person takes it, or not, and may
// go back to the clock at any time.
class OrderOfDay : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by TodayScreen")
    Q_PROPERTY(bool offered READ isOffered NOTIFY changed FINAL)
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL)

public:
    OrderOfDay(Store &store, Words &words, QObject *parent = nullptr);

    void lookAt(const Day &day);
    bool isOffered() const { return !m_order.better.isEmpty(); }
    QString text() const; // why it goes as it does; empty: by the clock

    Q_INVOKABLE void take();
    Q_INVOKABLE void drop();

signals:
    void changed();
    void turned(); // the day goes in another order now
    void failed(const QString &problem);

private:
    void look();
    void write(std::function<void(Database &)> change);

    Store &m_store;
    Words &m_words;
    std::optional<Day> m_day;
    DayOrder m_order;
};

} // namespace roundsman
