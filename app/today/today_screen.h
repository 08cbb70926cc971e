#pragma once

#include "app/briefs/door_brief.h"
#include "app/choice_model.h"
#include "app/row_model.h"
#include "app/today/order_of_day.h"
#include "app/words.h"
#include "core/queries/arrival.h"
#include "core/queries/today.h"

#include <QTimer>

namespace roundsman {

// Where next, the rest of the day, what is due; and whom to think of when nothing is planned.
// Another day can be looked at; only today has a next door.
class TodayScreen : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by Application")
    Q_PROPERTY(QString dateText READ dateText NOTIFY worded FINAL)
    Q_PROPERTY(bool today READ isToday NOTIFY worded FINAL)
    Q_PROPERTY(int ahead READ ahead NOTIFY worded FINAL)
    Q_PROPERTY(bool hasPlanned READ hasPlanned NOTIFY nextChanged FINAL)
    Q_PROPERTY(roundsman::ChoiceModel *days READ days CONSTANT FINAL)
    Q_PROPERTY(bool loading READ isLoading NOTIFY nextChanged FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged FINAL)
    Q_PROPERTY(bool hasNext READ hasNext NOTIFY nextChanged FINAL)
    Q_PROPERTY(QString nextKey READ nextKey NOTIFY nextChanged FINAL)
    Q_PROPERTY(QString nextName READ nextName NOTIFY nextChanged FINAL)
    Q_PROPERTY(QString nextPlace READ nextPlace NOTIFY nextChanged FINAL)
    Q_PROPERTY(QString nextTime READ nextTime NOTIFY nextChanged FINAL)
    Q_PROPERTY(QString nextNote READ nextNote NOTIFY nextChanged FINAL)
    Q_PROPERTY(QString nextSay READ nextSay NOTIFY nextChanged FINAL)
    Q_PROPERTY(QString doneText READ doneText NOTIFY nextChanged FINAL)
    Q_PROPERTY(roundsman::DoorBrief *brief READ brief CONSTANT FINAL)
    Q_PROPERTY(roundsman::OrderOfDay *order READ order CONSTANT FINAL)
    Q_PROPERTY(roundsman::RowModel *guests READ guests CONSTANT FINAL)
    Q_PROPERTY(roundsman::RowModel *visits READ visits CONSTANT FINAL)
    Q_PROPERTY(roundsman::RowModel *tasks READ tasks CONSTANT FINAL)
    Q_PROPERTY(roundsman::RowModel *suggested READ suggested CONSTANT FINAL)

public:
    TodayScreen(Store &store, Words &words, QObject *parent = nullptr);

    QString dateText() const { return m_words.fullDay(shownDay()); }
    bool isToday() const { return m_ahead == 0; }
    int ahead() const { return m_ahead; }
    bool hasPlanned() const { return m_hasPlanned; } // a visit that nobody has begun
    ChoiceModel *days() { return &m_days; }          // yesterday and the next two weeks
    bool isLoading() const { return m_loading; }
    QString problem() const { return m_problem; }
    bool hasNext() const { return !m_next.key.isEmpty(); }
    QString nextKey() const { return m_next.key; }
    QString nextName() const { return m_next.name; }
    QString nextPlace() const { return m_next.place; }
    QString nextTime() const { return m_next.time; }
    QString nextNote() const { return m_next.note; }
    QString nextSay() const { return m_next.say; }
    QString doneText() const { return m_doneText; }
    DoorBrief *brief() { return &m_brief; } // of the next door
    OrderOfDay *order() { return &m_order; }
    RowModel *guests() { return &m_guests; } // who came that day and waits, the latest first
    RowModel *visits() { return &m_visits; }
    RowModel *tasks() { return &m_tasks; }
    RowModel *suggested() { return &m_suggested; }

    Q_INVOKABLE void showToday();
    Q_INVOKABLE void finishTask(const QString &key);
    Q_INVOKABLE void reopenTask(const QString &key);

signals:
    void worded();
    void nextChanged();
    void problemChanged();

private:
    struct Next
    {
        QString key, name, place, time, note, say;
    };

    QDate shownDay() const { return m_words.today().addDays(m_ahead); }
    Day day() const;
    void showDays();
    void chooseDay(const QString &key);
    void showDay();
    void showVisits();
    void readNext();
    void suggest();
    void adopt(const DayAhead &ahead);
    Next nextOf(const DayAhead &ahead) const;
    QVariantList guestWords(const Row &row) const;
    QVariantList visitWords(const Row &row) const;
    QVariantList taskWords(const Row &row) const;
    QVariantList suggestionWords(const Row &row) const;
    void setTask(const QString &key, const char *state);
    void report(const QString &problem);

    Store &m_store;
    Words &m_words;
    int m_ahead = 0; // days from today to the day that is shown
    ChoiceModel m_days;
    RowModel m_guests;
    RowModel m_visits;
    RowModel m_tasks;
    RowModel m_suggested;
    DoorBrief m_brief;
    OrderOfDay m_order;
    QTimer m_minutes; // how long a guest waits is words
    Next m_next;
    QString m_doneText;
    bool m_hasPlanned = false;
    QString m_problem;
    bool m_loading = true;
    bool m_suggests = false; // whom to think of has been asked for
};

} // namespace roundsman
