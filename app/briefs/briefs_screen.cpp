#include "app/briefs/briefs_screen.h"

#include "app/briefs/brief_words.h"
#include "app/later.h"
#include "app/lent.h"
#include "core/domain/brief_rules.h"

#include <algorithm>

namespace roundsman {

BriefsScreen::BriefsScreen(Store &store, Words &words, QObject *parent) :
    QObject(parent),
    m_store(store),
    m_words(words),
    m_me(store.owner() ? store.owner()->user : Id())
{
    connect(&words, &Words::changed, this, [this] { adopt(m_briefs); });
    connect(&store, &Store::changed, this, [this](const QSet<QString> &tables) {
        const auto isOurs = [&](const char *name) { return tables.contains(name); };
        if (isOurs("brief") || isOurs("brief_ack") || isOurs("brief_comment"))
            readBriefs();
    });
    readBriefs();
}

void BriefsScreen::readBriefs()
{
    const auto look = [me = m_me](Database &db) { return briefsOn(db, me); };
    later(m_store.read(look), this, [this](const Result<QList<KnownBrief>> &briefs) {
        m_loading = false;
        m_problem = briefs ? QString() : toQString(briefs.error().message);
        adopt(briefs ? *briefs : m_briefs);
        acknowledge();
    });
}

void BriefsScreen::adopt(const QList<KnownBrief> &briefs)
{
    m_briefs = briefs;
    m_fresh = int(std::ranges::count_if(m_briefs, [this](const KnownBrief &each) {
        return each.isTrusted && !each.isSettled() && isInForce(each.brief, m_words.now());
    }));
    QList<BriefRow> rows;
    for (const KnownBrief &each : m_briefs)
        rows += briefRow(each, m_words);
    m_rows.show(rows);
    emit read();
}

// One save for all that has come and was not told yet.
void BriefsScreen::acknowledge()
{
    SaveGroup group(toUtf8(tr("Briefs received")));
    for (const KnownBrief &each : m_briefs) {
        if (!each.isTrusted || each.brief.state == u"ended"
            || (each.ack && each.ack->version == each.brief.version))
            continue;
        BriefAck ack = each.ack.value_or(BriefAck());
        ack.id = ackId(each.brief.id, m_me);
        ack.brief = each.brief.id;
        ack.user = m_me;
        ack.version = each.brief.version;
        ack.state = "delivered";
        ack.reason.clear();
        ack.answer.clear();
        ack.right = false;
        ack.at = m_words.now();
        group.put(ack);
    }
    if (group.rows().empty() || m_isTelling)
        return;
    m_isTelling = true;
    later(m_store.save(std::move(group)), this, [this](const Result<Saved> &saved) {
        m_isTelling = false;
        if (!saved)
            m_problem = toQString(saved.error().message);
        emit read();
    });
}

BriefScreen *BriefsScreen::open(const QString &key)
{
    auto *screen = new BriefScreen(m_store, m_words, Id::fromText(toUtf8(key)).value_or(Id()));
    lend(screen, m_store);
    return screen;
}

} // namespace roundsman
