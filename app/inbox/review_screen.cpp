#include "app/inbox/review_screen.h"

#include "app/inbox/review_words.h"
#include "app/later.h"
#include "core/queries/reviews.h"

namespace roundsman {

static Id idOf(const QString &key) { return Id::fromText(toUtf8(key)).value_or(Id()); }

ReviewScreen::ReviewScreen(Store &store, Words &words, const Id &person, QObject *parent) :
    QObject(parent),
    m_store(store),
    m_words(words),
    m_person(person),
    m_rows(store)
{
    connect(&words, &Words::changed, this, &ReviewScreen::showRows);
    connect(&m_rows, &RowModel::failed, this, &ReviewScreen::report);
    showRows();
}

void ReviewScreen::showRows() { m_rows.show(reviewsFor(m_person), reviewDress(m_words)); }

void ReviewScreen::accept(const QString &key)
{
    m_declined = {};
    decide(idOf(key), tr("Accepted"), QStringLiteral("accepted"), QString());
}

void ReviewScreen::decline(const QString &key, const QString &why)
{
    if (why.trimmed().isEmpty())
        return report(tr("Say why, so that its author knows."));
    m_declined = idOf(key);
    decide(m_declined, tr("Declined"), QStringLiteral("declined"), why.trimmed());
}

void ReviewScreen::undo()
{
    if (!m_declined.isNull())
        decide(std::exchange(m_declined, {}), tr("Taken back"), QStringLiteral("open"), {});
}

// `answer` nothing: what was said stays.
void ReviewScreen::decide(const Id &item,
                          const QString &title,
                          const QString &state,
                          const std::optional<QString> &answer)
{
    later(m_store.loadToEdit<ReviewItem>(item),
          this,
          [=, this](const Result<Loaded<ReviewItem>> &loaded) {
              if (!loaded)
                  return report(toQString(loaded.error().message));
              ReviewItem changed = loaded->entity;
              changed.state = state;
              changed.answer = answer.value_or(changed.answer);
              SaveGroup group(toUtf8(m_words.join({title, changed.title})));
              group.put(changed, loaded->seen);
              later(m_store.save(std::move(group)), this, [=, this](const Result<Saved> &saved) {
                  report(saved ? QString() : toQString(saved.error().message));
                  if (saved && state == u"accepted")
                      emit accepted(title);
                  if (saved && state == u"declined")
                      emit declined(title);
              });
          });
}

void ReviewScreen::report(const QString &problem)
{
    m_problem = problem;
    emit told();
}

} // namespace roundsman
