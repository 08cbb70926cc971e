#include "app/today/order_of_day.h"

#include "app/later.h"

namespace roundsman {

OrderOfDay::OrderOfDay(Store &store, Words &words, QObject *parent) :
    QObject(parent),
    m_store(store),
    m_words(words)
{
    connect(&store, &Store::changed, this, [this](const QSet<QString> &tables) {
        if (tables.intersects({"visit", "customer"}))
            look();
    });
}

void OrderOfDay::lookAt(const Day &day)
{
    m_day = day;
    look();
}

void OrderOfDay::look()
{
    if (!m_day)
        return;
    const auto read = [day = *m_day, now = m_store.now()](Database &db) {
        return dayOrder(db, day, now);
    };
    later(m_store.read(read), this, [this](const Result<DayOrder> &order) {
        if (!order)
            return emit failed(toQString(order.error().message));
        m_order = *order;
        emit changed();
    });
}

QString OrderOfDay::text() const
{
    if (!m_order.isTaken || m_order.first.isEmpty())
        return {};
    const QString first = m_words.isolated(m_order.first);
    const QString way = m_words.isolated(m_words.distance(m_order.metres));
    return m_order.closes
        ? tr("%1 first: they expect you by %2. The whole way is %3.")
              .arg(first, m_words.isolated(m_words.time(*m_order.closes)), way)
        : tr("%1 first: so you are done soonest. The whole way is %2.").arg(first, way);
}

void OrderOfDay::take()
{
    if (isOffered())
        write(
            [day = *m_day, better = m_order.better](Database &db) { takeOrder(db, day, better); });
}

void OrderOfDay::drop()
{
    write([](Database &db) { dropOrder(db); });
}

void OrderOfDay::write(std::function<void(Database &)> change)
{
    const auto work = [change = std::move(change)](Database &db) {
        change(db);
        return Done();
    };
    later(m_store.write(work), this, [this](const Result<Done> &done) {
        if (!done)
            return emit failed(toQString(done.error().message));
        look();
        emit turned();
    });
}

} // namespace roundsman
