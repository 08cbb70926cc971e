#include "app/inbox/case_screen.h"

#include "app/customer/events.h"
#include "app/inbox/case_words.h"
#include "app/later.h"

#include <algorithm>

namespace roundsman {

CaseScreen::CaseScreen(Store &store, Words &words, const Id &finding, QObject *parent) :
    QObject(parent),
    m_store(store),
    m_words(words),
    m_id(finding),
    m_steps(store)
{
    connect(&store, &Store::changed, this, &CaseScreen::readCase);
    connect(&words, &Words::changed, this, [this] {
        m_steps.reword();
        showPeople();
        emit read();
    });
    connect(&m_people, &ChoiceModel::chose, this, &CaseScreen::give);
    m_steps.show(stepsOf(m_id), stepDress(words));
    readCase();
}

void CaseScreen::readCase()
{
    struct Looked
    {
        std::optional<CaseGlance> glance;
        QList<Named> people;
    };
    const auto look = [id = m_id](Database &db) { return Looked{caseOf(db, id), whoAnswers(db)}; };
    later(m_store.read(look), this, [this](const Result<Looked> &looked) {
        if (!looked)
            return report(toQString(looked.error().message));
        if (!looked->glance)
            return report(tr("This is no longer on this device. Go back to the list."));
        m_glance = *looked->glance;
        m_answerers = looked->people;
        m_problem.clear();
        showPeople();
        emit read();
    });
}

void CaseScreen::showPeople()
{
    QList<Choice> people;
    for (const Named &person : m_answerers)
        people +=
            Choice{toQString(person.id.text()), person.name, person.id == m_glance.finding.owner};
    m_people.show(people);
}

bool CaseScreen::stands(std::initializer_list<const char *> states) const
{
    const std::string state = toUtf8(m_glance.finding.state);
    return std::ranges::any_of(states, [&](const char *each) { return state == each; });
}

bool CaseScreen::mayDecide() const
{
    const Role role = m_store.owner() ? m_store.owner()->role : Role::Rep;
    return (M | K).has(role);
}

bool CaseScreen::mayTakeUp() const { return mayDecide() && stands({"received"}); }

bool CaseScreen::mayAnswer() const { return mayDecide() && stands({"received", "inWork"}); }

bool CaseScreen::mayClose() const { return mayDecide() && stands({"answered"}); }

QString CaseScreen::about() const
{
    const Feedback &finding = m_glance.finding;
    return m_words.join({feedbackKindText(finding.kind),
                         m_glance.product,
                         m_words.when(finding.notedAt),
                         m_glance.author});
}

QString CaseScreen::customerKey() const
{
    return m_glance.customer.isEmpty() ? QString() : toQString(m_glance.finding.customer.text());
}

QString CaseScreen::stateText() const { return caseStateText(m_glance.finding.state); }

bool CaseScreen::isOverdue() const
{
    return isCaseOverdue(m_glance.finding.state, m_glance.finding.dueAt, m_words);
}

QString CaseScreen::ownerText() const
{
    const QString due = caseDueText(m_glance.finding.state, m_glance.finding.dueAt, m_words);
    if (m_glance.owner.isEmpty() || due.isEmpty())
        return {};
    return m_words.join(
        {tr("%1 is to answer", "a name").arg(m_words.isolated(m_glance.owner)), due});
}

QString CaseScreen::say() const
{
    if (!stands({"answered", "closed", "declined"}) || answer().isEmpty())
        return {};
    return tr("“Head office answered: %1”").arg(m_words.isolated(answer().simplified()));
}

QString CaseScreen::alikeText() const
{
    const int alike = int(m_glance.alike);
    return alike <= 0 ? QString() : tr("%n others say the same", nullptr, alike);
}

void CaseScreen::takeUp()
{
    change(tr("Taken up"), [](Feedback &finding) { finding.state = "inWork"; });
}

void CaseScreen::sendAnswer(const QString &words)
{
    if (words.trimmed().isEmpty())
        return report(tr("Say in a sentence or two what the customer is to hear."));
    change(tr("Answered"), [words = words.trimmed()](Feedback &finding) {
        finding.state = "answered";
        finding.outcome = words;
    });
}

void CaseScreen::decline(const QString &why)
{
    if (why.trimmed().isEmpty())
        return report(tr("Say why, so that the customer can be told."));
    change(tr("Declined"), [why = why.trimmed()](Feedback &finding) {
        finding.state = "declined";
        finding.outcome = why;
    });
}

void CaseScreen::close()
{
    change(tr("Closed"), [](Feedback &finding) { finding.state = "closed"; });
}

void CaseScreen::give(const QString &person)
{
    const auto owner = Id::fromText(toUtf8(person));
    const auto found = std::ranges::find_if(
        m_answerers, [&](const Named &each) { return owner && each.id == *owner; });
    if (found == m_answerers.end() || *owner == m_glance.finding.owner || !mayAnswer())
        return;
    change(tr("Given to %1").arg(m_words.isolated(found->name)),
           [id = *owner](Feedback &finding) { finding.owner = id; });
}

void CaseScreen::change(const QString &title, const std::function<void(Feedback &)> &how)
{
    later(m_store.loadToEdit<Feedback>(m_id),
          this,
          [this, title, how](const Result<Loaded<Feedback>> &loaded) {
              if (!loaded)
                  return report(toQString(loaded.error().message));
              Feedback changed = loaded->entity;
              how(changed);
              SaveGroup group(toUtf8(m_words.join({changed.number, title})));
              group.put(changed, loaded->seen);
              later(m_store.save(std::move(group)), this, [this, title](const auto &saved) {
                  if (!saved)
                      return report(toQString(saved.error().message));
                  emit decided(title);
              });
          });
}

void CaseScreen::report(const QString &problem)
{
    m_problem = problem;
    emit read();
}

} // namespace roundsman
