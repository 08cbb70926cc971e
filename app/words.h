#pragma once

#include "core/base/clock.h"
#include "core/base/money.h"

#include <QDateTime>
#include <QLocale>
#include <QObject>
#include <QTranslator>

namespace roundsman {

// Dates, ages, amounts and counts in the language of the screens and the zone of the machine.
// One for the program; belongs to the GUI thread.
class Words : public QObject
{
    Q_OBJECT

public:
    explicit Words(const Clock &clock, QObject *parent = nullptr);

    static QStringList languages();                 // those that the program speaks: "en", "sk"
    static QString nameOf(const QString &language); // in itself: "Slovenčina"

    void speak(const QString &language); // another than those of languages(): the nearest, or "en"
    QString language() const { return m_language; }
    const QLocale &locale() const { return m_locale; }

    Instant now() const;
    QDate today() const;
    Instant startOf(QDate day) const; // local midnight
    QDateTime local(Instant at) const;

    QString fullDay(QDate day) const;    // "Tuesday 24 March"
    QString chipDay(QDate day) const;    // "Tue 7 April"
    QString shortDay(QDate day) const;   // "Tue 7"
    QString day(Instant at) const;       // "12 March", "12 March 2016" when not this year
    QString time(Instant at) const;      // "09:30"
    QString when(Instant at) const;      // "Today 08:05", "Yesterday 17:20", "12 March"
    QString shortWhen(Instant at) const; // "08:05" today, else "12 March"
    QString ago(Instant at) const;       // "today", "yesterday", "12 days ago", "3 months ago"
    QString stay(std::chrono::milliseconds stay) const; // "12 min", "1 h 5 min"
    qint64 daysSince(Instant at) const;                 // calendar days

    QString count(qint64 number) const;
    QString amount(Money money, const QString &currency) const;      // "14.90"
    QString wholeAmount(Money money, const QString &currency) const; // "18 420"
    QString money(Money money, const QString &currency) const;       // "€14.90"
    QString quantity(Quantity quantity) const;
    QString distance(double metres) const;                        // "350 m", "1.2 km", "48 km"
    std::optional<double> parseNumber(const QString &text) const; // not below zero
    std::optional<Money> parseAmount(const QString &text, const QString &currency) const;
    static QString symbolOf(const QString &currency); // "€"; its code where none is known
    static int digitsOf(const QString &currency);     // of the minor unit

    // Keeps a name, a number or a code in its own direction where the language runs the other way.
    QString isolated(const QString &text) const;
    QString join(const QStringList &parts) const; // " · ", each isolated, without the empty ones

signals:
    void changed(); // the language, or the day, is another: whatever holds words makes them anew

private:
    void watchTheDay();
    void loadTranslation();

    const Clock &m_clock;
    QString m_language = "en";
    QLocale m_locale;
    QTranslator m_translator; // of the whole program, while this lives
    QDate m_day;
};

} // namespace roundsman
