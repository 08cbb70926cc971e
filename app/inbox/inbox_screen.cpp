#include "app/inbox/inbox_screen.h"

#include "app/inbox/case_words.h"
#include "app/later.h"
#include "app/lent.h"
#include "core/store/settings.h"

namespace roundsman {

static constexpr auto seenSetting = "inbox/seen";

InboxScreen::InboxScreen(Store &store, Words &words, QObject *parent) :
    QObject(parent),
    m_store(store),
    m_words(words),
    m_me(store.owner() ? store.owner()->user : Id()),
    m_findings(store),
    m_owned(store),
    m_tasks(store),
    m_reviews(store, words, m_me)
{
    for (RowModel *rows : {&m_findings, &m_owned, &m_tasks, m_reviews.rows()}) {
        connect(rows, &RowModel::failed, this, &InboxScreen::report);
        connect(rows, &RowModel::countChanged, this, &InboxScreen::counted);
        connect(rows, &RowModel::loaded, this, &InboxScreen::counted);
    }
    connect(&words, &Words::changed, this, &InboxScreen::showRows);
    connect(&store, &Store::changed, this, [this](const QSet<QString> &tables) {
        if (tables.contains("feedback") || tables.contains("feedback_event"))
            count();
    });
    begin();
}

// What is on a device that has just joined is no news.
void InboxScreen::begin()
{
    const auto known =
        m_store.glance([](Database &db) { return findSetting<std::int64_t>(db, seenSetting); });
    if (known && *known)
        m_seen = m_marked = **known;
    showRows();
    if (!known || *known)
        return count();
    m_isJoining = true;
    later(m_store.write([](Database &db) {
        const std::int64_t last = lastStep(db);
        putSetting(db, seenSetting, last);
        return last;
    }),
          this,
          [this](const Result<std::int64_t> &last) {
              m_isJoining = false;
              if (!last)
                  return report(toQString(last.error().message));
              m_seen = m_marked = *last;
              showRows();
              count();
          });
}

void InboxScreen::showRows()
{
    m_findings.show(findingsBy(m_me, m_marked), findingDress(m_words));
    m_owned.show(casesOwnedBy(m_me), ownedCaseDress(m_words));
    m_tasks.show(tasksGivenTo(m_me), givenTaskDress(m_words));
}

void InboxScreen::count()
{
    if (m_isJoining)
        return;
    const auto look = [me = m_me, seen = m_seen](Database &db) { return newsSince(db, me, seen); };
    later(m_store.read(look), this, [this](const Result<std::int64_t> &news) {
        if (!news)
            return report(toQString(news.error().message));
        m_unread = int(*news);
        emit counted();
    });
}

void InboxScreen::look()
{
    later(m_store.write([](Database &db) {
        const std::int64_t last = lastStep(db);
        putSetting(db, seenSetting, last);
        return last;
    }),
          this,
          [this](const Result<std::int64_t> &last) {
              if (!last)
                  return report(toQString(last.error().message));
              if (m_marked != m_seen) {
                  m_marked = m_seen;
                  m_findings.show(findingsBy(m_me, m_marked), findingDress(m_words));
              }
              m_seen = *last;
              count();
          });
}

CaseScreen *InboxScreen::open(const QString &key)
{
    auto *screen = new CaseScreen(m_store, m_words, Id::fromText(toUtf8(key)).value_or(Id()));
    lend(screen, m_store);
    return screen;
}

int InboxScreen::unread() const { return m_unread + int(m_reviews.rows()->count()); }

bool InboxScreen::isLoading() const
{
    return m_findings.isLoading() || m_owned.isLoading() || m_tasks.isLoading();
}

bool InboxScreen::isEmpty() const
{
    return !isLoading()
        && m_findings.count() + m_owned.count() + m_tasks.count() + m_reviews.rows()->count() == 0;
}

void InboxScreen::report(const QString &problem)
{
    m_problem = problem;
    emit counted();
}

} // namespace roundsman
