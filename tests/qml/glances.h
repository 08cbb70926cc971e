#pragma once

#include "app/customer/say.h"

#include <QObject>

namespace roundsman::test {

// Glance cards of every kind, to see how their figures and words stand: short, long, and longer
// than anybody would expect.
class Glances : public QObject
{
    Q_OBJECT
    Q_PROPERTY(roundsman::FigureModel *figures READ figures CONSTANT FINAL)
    Q_PROPERTY(QString say READ say NOTIFY shown FINAL)

public:
    Glances(const Words &words, const Clock &clock) : m_words(words), m_clock(clock) { }

    FigureModel *figures() { return &m_figures; }
    QString say() const { return m_say; }

    Q_INVOKABLE static QStringList kinds()
    {
        return {"today",
                "one day",
                "two days",
                "five days",
                "999 days",
                "cheaper",
                "named at length",
                "no visit"};
    }

    Q_INVOKABLE void show(const QString &kind)
    {
        const CustomerGlance glance = kind == u"today" ? visited(0, 5)
            : kind == u"one day"                       ? visited(1, 14'90)
            : kind == u"two days"                      ? visited(2, 9'999'99)
            : kind == u"five days"                     ? visited(5, 123'456'78)
            : kind == u"999 days"                      ? visited(999, 1'234'567'89)
            : kind == u"cheaper"                       ? beside("Metro", 14'90, 13'90)
            : kind == u"no visit"                      ? ordered(31, 100'00)
            : kind == u"named at length"               ? atLength()
                                                       : CustomerGlance();
        m_figures.show(figuresOf(glance, m_words));
        m_say = sayTo(glance, m_words);
        emit shown();
    }

signals:
    void shown();

private:
    Instant before(int days) const { return m_clock.now() - std::chrono::days(days); }

    CustomerGlance ordered(int days, std::int64_t total) const
    {
        CustomerGlance glance;
        glance.order = LastOrder{"1", "EUR", {total}, before(days), 1, {"Oat drink"}};
        return glance;
    }

    CustomerGlance visited(int days, std::int64_t total) const
    {
        CustomerGlance glance = ordered(days, total);
        glance.lastVisit = before(days);
        glance.lastVisitMine = days % 2 == 0;
        return glance;
    }

    CustomerGlance beside(const QString &rival, std::int64_t theirs, std::int64_t ours) const
    {
        CustomerGlance glance = visited(31, 100'00);
        glance.price = PricePosition{rival, "Oat drink", "EUR", {theirs}, {ours}, before(31)};
        return glance;
    }

    CustomerGlance atLength() const
    {
        CustomerGlance glance = beside("Mittelmeerhandelsgesellschaft", 1, 9'999);
        glance.order->currency = "KWD";
        glance.order->total = {1'234'567'890'123};
        glance.openIssues = 1'000;
        glance.issue = OpenIssue{"Donaudampfschifffahrtskapitänsmütze", "inWork", {}, before(1)};
        return glance;
    }

    const Words &m_words;
    const Clock &m_clock;
    FigureModel m_figures;
    QString m_say;
};

} // namespace roundsman::test
