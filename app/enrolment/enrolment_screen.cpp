#include "app/enrolment/enrolment_screen.h"

#include "app/later.h"
#include "sync/client/sync.h"

#include <cmath>

namespace roundsman {

EnrolmentScreen::EnrolmentScreen(Store &store, Sync &sync, Words &words, QObject *parent) :
    QObject(parent),
    m_store(store),
    m_sync(sync),
    m_words(words)
{
    connect(&sync, &Sync::changed, this, &EnrolmentScreen::progressed);
    connect(&sync, &Sync::finished, this, &EnrolmentScreen::follow);
    connect(&words, &Words::changed, this, &EnrolmentScreen::progressed);
}

void EnrolmentScreen::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_problem.clear();
    emit textChanged();
    emit progressed();
}

void EnrolmentScreen::join(const QString &text)
{
    setText(text);
    join();
}

void EnrolmentScreen::join()
{
    if (m_step != Step::Enter)
        return;
    m_step = Step::Joining;
    m_problem.clear();
    emit progressed();
    later(m_sync.enrol(toUtf8(m_text.simplified().remove(u' '))),
          this,
          [this](const Result<Owner> &owner) {
              if (owner)
                  return fetch();
              m_step = Step::Enter;
              m_problem = toQString(owner.error().message);
              emit progressed();
          });
}

void EnrolmentScreen::fetch()
{
    m_step = Step::Fetching;
    m_fetching.start();
    emit progressed();
    m_sync.start();
    m_sync.syncNow();
}

// The first sync may need several attempts; it is over when one has brought everything.
void EnrolmentScreen::follow()
{
    if (m_step != Step::Fetching)
        return;
    m_problem = m_sync.problem();
    if (m_sync.lastSync()) {
        m_step = Step::Done;
        emit done();
    }
    emit progressed();
}

QString EnrolmentScreen::step() const
{
    switch (m_step) {
    case Step::Enter: return "enter";
    case Step::Joining: return "joining";
    case Step::Fetching: return "fetching";
    case Step::Done: return "done";
    }
    return {};
}

qreal EnrolmentScreen::progress() const
{
    const auto progress = m_sync.progress();
    return progress.expected > 0 ? std::min(1.0, double(progress.rows) / double(progress.expected))
                                 : -1;
}

QString EnrolmentScreen::progressText() const
{
    const auto progress = m_sync.progress();
    if (m_step != Step::Fetching || progress.rows == 0)
        return {};
    const QString rows = m_words.count(qint64(progress.rows));
    if (progress.expected <= progress.rows)
        return tr("%1 rows").arg(rows);
    return m_words.join(
        {tr("%1 of about %2 rows").arg(rows, m_words.count(qint64(progress.expected))),
         timeLeft(double(progress.rows) / double(progress.expected))});
}

// As fast as it went until now; silent while that says little.
QString EnrolmentScreen::timeLeft(double done) const
{
    const double passed = double(m_fetching.elapsed()) / 1000;
    if (passed < 2 || done <= 0)
        return {};
    const double left = passed / done - passed;
    if (left < 60)
        return tr("less than a minute left");
    return tr("about %n minutes left", nullptr, int(std::ceil(left / 60)));
}

QString EnrolmentScreen::company() const
{
    return m_store.owner() ? toQString(m_store.owner()->company) : QString();
}

QString EnrolmentScreen::userName() const
{
    return m_store.owner() ? toQString(m_store.owner()->name) : QString();
}

} // namespace roundsman
