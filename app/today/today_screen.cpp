#include "app/today/today_screen.h"

#include "app/arrival/arrival_words.h"
#include "app/customer/events.h"
#include "app/customer/say.h"
#include "app/later.h"
#include "core/domain/task.h"
#include "core/queries/day_order.h"
#include "core/queries/today.h"

namespace roundsman {

static constexpr int mostSuggested = 5;
static constexpr int firstDay = -1; // that can be looked at, from today
static constexpr int lastDay = 13;

TodayScreen::TodayScreen(Store &store, Words &words, QObject *parent) :
    QObject(parent),
    m_store(store),
    m_words(words),
    m_guests(store),
    m_visits(store),
    m_tasks(store),
    m_suggested(store),
    m_brief(store, words),
    m_order(store, words)
{
    for (RowModel *rows : {&m_guests, &m_visits, &m_tasks, &m_suggested})
        connect(rows, &RowModel::failed, this, &TodayScreen::report);
    connect(&m_order, &OrderOfDay::failed, this, &TodayScreen::report);
    connect(&m_order, &OrderOfDay::turned, this, [this] {
        m_visits.refresh();
        readNext();
    });
    connect(&m_days, &ChoiceModel::chose, this, &TodayScreen::chooseDay);
    connect(&words, &Words::changed, this, &TodayScreen::showDay);
    connect(&store, &Store::changed, this, &TodayScreen::readNext);
    connect(&m_minutes, &QTimer::timeout, &m_guests, &RowModel::reword);
    m_minutes.start(std::chrono::minutes(1));
    showDay();
}

Day TodayScreen::day() const
{
    const QDate day = shownDay();
    return {m_store.owner() ? m_store.owner()->user : Id(),
            m_words.startOf(day),
            m_words.startOf(day.addDays(1))};
}

void TodayScreen::showDays()
{
    QList<Choice> days;
    for (int ahead = firstDay; ahead <= lastDay; ++ahead) {
        const QString text = ahead == -1 ? tr("Yesterday")
            : ahead == 0                 ? tr("Today")
            : ahead == 1                 ? tr("Tomorrow")
                                         : m_words.shortDay(m_words.today().addDays(ahead));
        days += Choice{QString::number(ahead), text, ahead == m_ahead};
    }
    m_days.show(days);
}

void TodayScreen::chooseDay(const QString &key)
{
    m_ahead = std::clamp(key.toInt(), firstDay, lastDay);
    showDay();
}

void TodayScreen::showToday() { chooseDay("0"); }

void TodayScreen::showDay()
{
    showDays();
    emit worded();
    m_suggests = false;
    const Day day = this->day();
    m_guests.show(guestsOf(day.user, day.start, day.end),
                  {{"age"}, [this](const Row &row) { return guestWords(row); }});
    showVisits();
    m_tasks.show(tasksOf(day),
                 {{"detail", "overdue"}, [this](const Row &row) { return taskWords(row); }});
    readNext();
}

void TodayScreen::showVisits()
{
    const auto find = [day = day()](Database &db, const Listing &) {
        return Found{visitsInOrder(db, day), {}};
    };
    m_visits.show(
        visitsOf(day()),
        {{"note", "timeText", "done"}, [this](const Row &row) { return visitWords(row); }},
        find);
    m_order.lookAt(day());
}

QVariantList TodayScreen::guestWords(const Row &row) const
{
    return {guestText(row.at("at"), m_words)};
}

QVariantList TodayScreen::visitWords(const Row &row) const
{
    const QString state = row.text("state");
    const auto at =
        row.has("plannedStart") ? row.maybeAt("plannedStart") : row.maybeAt("arrivedAt");
    QString note = row.text("purpose");
    if (state == u"done")
        note = row.text("words").isEmpty() ? outcomeText(row.text("outcome"))
                                           : row.text("words").simplified();
    else if (state == u"arrived")
        note = tr("You are here");
    return {note.isEmpty() ? row.text("city") : note,
            at ? m_words.time(*at) : QString(),
            state == u"done"};
}

QVariantList TodayScreen::taskWords(const Row &row) const
{
    const Instant due = row.at("due");
    const bool isOverdue = m_words.daysSince(due) > 0;
    const QString when =
        isOverdue ? tr("due %1").arg(m_words.ago(due)) : tr("by %1").arg(m_words.time(due));
    // A long name may be cut, a time not.
    return {m_words.join({when, row.text("customerName")}), isOverdue};
}

QVariantList TodayScreen::suggestionWords(const Row &row) const
{
    const auto visit = row.maybeAt("lastVisit");
    const auto order = row.maybeAt("lastOrder");
    QString last = tr("no visit and no order yet");
    if (visit && (!order || *visit >= *order))
        last = tr("last visited %1").arg(m_words.ago(*visit));
    else if (order)
        last = tr("last ordered %1").arg(m_words.ago(*order));
    return {m_words.join({row.text("city"), last})};
}

void TodayScreen::readNext()
{
    const auto look = [day = day()](Database &db) { return dayAhead(db, day); };
    later(m_store.read(look), this, [this](const Result<DayAhead> &ahead) {
        m_loading = false;
        report(ahead ? QString() : toQString(ahead.error().message));
        if (ahead)
            adopt(*ahead);
        emit nextChanged();
    });
}

void TodayScreen::adopt(const DayAhead &ahead)
{
    m_doneText = ahead.visits == 0
        ? QString()
        : tr("%1 of %2 done").arg(m_words.count(ahead.done), m_words.count(ahead.visits));
    m_hasPlanned = ahead.next.has_value();
    m_next = ahead.next && isToday() ? nextOf(ahead) : Next();
    m_brief.lookAt(hasNext() ? ahead.next->customer.id : Id());
    if (ahead.visits == 0 && isToday() && !std::exchange(m_suggests, true))
        suggest();
}

void TodayScreen::suggest()
{
    const auto find = [me = day().user](Database &db, const Listing &) {
        return Found{longestWithout(db, me, mostSuggested), {}};
    };
    m_suggested.show(customersToVisit(),
                     {{"detail"}, [this](const Row &row) { return suggestionWords(row); }},
                     find);
}

TodayScreen::Next TodayScreen::nextOf(const DayAhead &ahead) const
{
    const CustomerGlance &glance = *ahead.next;
    const Customer &customer = glance.customer;
    QStringList place{customer.street.simplified(), customer.city};
    place.removeAll(QString());
    QString note = ahead.nextPurpose;
    if (!glance.promise.isEmpty())
        note = tr("Promised: %1").arg(glance.promise);
    return {toQString(customer.id.text()),
            customer.name,
            m_words.join({place.join(u", "), glance.person}),
            m_words.time(*ahead.nextStart),
            note,
            sayTo(glance, m_words)};
}

void TodayScreen::finishTask(const QString &key) { setTask(key, "done"); }

void TodayScreen::reopenTask(const QString &key) { setTask(key, "open"); }

void TodayScreen::setTask(const QString &key, const char *state)
{
    const auto id = Id::fromText(toUtf8(key));
    if (!id)
        return;
    later(m_store.loadToEdit<Task>(*id), this, [this, state](const Result<Loaded<Task>> &task) {
        if (!task)
            return report(toQString(task.error().message));
        Task changed = task->entity;
        changed.state = state;
        SaveGroup group(toUtf8(changed.title));
        group.put(changed, task->seen);
        later(m_store.save(std::move(group)), this, [this](const Result<Saved> &saved) {
            report(saved ? QString() : toQString(saved.error().message));
        });
    });
}

void TodayScreen::report(const QString &problem)
{
    if (problem == m_problem)
        return;
    m_problem = problem;
    emit problemChanged();
}

} // namespace roundsman
