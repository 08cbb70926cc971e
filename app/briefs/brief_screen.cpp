#include "app/briefs/brief_screen.h"

#include "app/briefs/brief_words.h"
#include "app/later.h"
#include "core/domain/brief_comment.h"
#include "core/domain/brief_rules.h"

#include <algorithm>

namespace roundsman {

BriefScreen::BriefScreen(Store &store, Words &words, const Id &brief, QObject *parent) :
    QObject(parent),
    m_store(store),
    m_words(words),
    m_id(brief),
    m_me(store.owner() ? store.owner()->user : Id()),
    m_comments(store)
{
    connect(&store, &Store::changed, this, [this](const QSet<QString> &tables) {
        if (tables.contains("brief") || tables.contains("brief_ack"))
            readBrief();
    });
    connect(&words, &Words::changed, this, [this] {
        m_comments.reword();
        emit read();
    });
    connect(&m_choices, &ChoiceModel::chose, this, &BriefScreen::answer);
    m_comments.show(commentsOn(m_id), commentDress(words));
    readBrief();
}

void BriefScreen::readBrief()
{
    const auto look = [id = m_id, me = m_me](Database &db) -> std::optional<KnownBrief> {
        const QList<KnownBrief> all = briefsOn(db, me);
        const auto found =
            std::ranges::find_if(all, [&](const KnownBrief &each) { return each.brief.id == id; });
        return found == all.end() ? std::nullopt : std::optional(*found);
    };
    later(m_store.read(look), this, [this](const Result<std::optional<KnownBrief>> &known) {
        if (!known)
            return report(toQString(known.error().message));
        if (!*known)
            return report(tr("This brief is no longer on this device. Go back to the list."));
        m_known = **known;
        m_problem = m_known.isTrusted
            ? QString()
            : tr("Head office has not signed this. Do not follow it, and tell your manager.");
        if (!m_known.isTrusted)
            m_known.brief = Brief(); // nothing of it is shown
        showChoices();
        emit read();
    });
}

void BriefScreen::showChoices()
{
    QList<Choice> choices;
    for (const QString &choice : choicesOf(brief()))
        choices += Choice{choice, choice, m_known.ack && m_known.ack->answer == choice};
    m_choices.show(choices);
}

bool BriefScreen::isAcked(const char *state) const
{
    return m_known.ack && m_known.ack->version == brief().version
        && m_known.ack->state == QLatin1String(state);
}

bool BriefScreen::asks() const
{
    return m_known.isTrusted && isInForce(brief(), m_words.now()) && !isUnderstood();
}

QString BriefScreen::dates() const { return briefDatesText(brief(), m_words); }

QString BriefScreen::stateText() const { return briefStateText(m_known, m_words); }

QString BriefScreen::reason() const { return isBlocked() ? m_known.ack->reason : QString(); }

QString BriefScreen::hint() const
{
    const bool isWrong = m_known.ack && m_known.ack->version == brief().version
        && !m_known.ack->answer.isEmpty() && !m_known.ack->right;
    return isWrong ? tr("Not quite. Read the message once more and answer again.") : QString();
}

BriefAck BriefScreen::begun() const
{
    BriefAck ack = m_known.ack.value_or(BriefAck());
    ack.id = ackId(m_id, m_me);
    ack.brief = m_id;
    ack.user = m_me;
    ack.version = brief().version;
    ack.at = m_words.now();
    return ack;
}

void BriefScreen::answer(const QString &choice)
{
    if (!asks())
        return;
    BriefAck ack = begun();
    ack.answer = choice;
    ack.right = isRight(brief(), choice);
    ack.reason.clear();
    ack.state = ack.right ? "understood" : "delivered";
    save(ack, ack.right ? tr("Understood") : QString());
}

void BriefScreen::block(const QString &why)
{
    if (why.trimmed().isEmpty())
        return report(tr("Say in a few words what is in the way, so that somebody can clear it."));
    BriefAck ack = begun();
    ack.state = "blocked";
    ack.reason = why.trimmed().left(500);
    save(ack, tr("Blocked"));
}

void BriefScreen::undo()
{
    BriefAck ack = m_before.value_or(begun());
    if (!m_before)
        ack.state = "delivered";
    save(ack, {});
}

void BriefScreen::save(const BriefAck &ack, const QString &words)
{
    m_before = m_known.ack;
    SaveGroup group(toUtf8(m_words.join({brief().title, words})));
    group.put(ack);
    later(m_store.save(std::move(group)), this, [this, words](const Result<Saved> &saved) {
        if (!saved)
            return report(toQString(saved.error().message));
        if (!words.isEmpty())
            emit decided(words);
    });
}

void BriefScreen::comment(const QString &text)
{
    if (text.trimmed().isEmpty())
        return;
    BriefComment comment;
    comment.id = m_store.newId();
    comment.brief = m_id;
    comment.author = m_me;
    comment.text = text.trimmed().left(2'000);
    comment.at = m_words.now();
    SaveGroup group(toUtf8(tr("Comment on %1").arg(brief().title)));
    group.put(comment);
    later(m_store.save(std::move(group)), this, [this](const Result<Saved> &saved) {
        if (!saved)
            return report(toQString(saved.error().message));
        emit commented();
    });
}

void BriefScreen::report(const QString &problem)
{
    m_problem = problem;
    emit read();
}

} // namespace roundsman
