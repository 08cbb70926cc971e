#include "app/sync/sync_screen.h"

#include "app/later.h"
#include "app/lent.h"
#include "app/sync/group_words.h"
#include "core/queries/outbox.h"
#include "core/store/settlement.h"
#include "sync/client/sync.h"

namespace roundsman {

SyncScreen::SyncScreen(Store &store, Sync &sync, Words &words, QObject *parent) :
    QObject(parent),
    m_store(store),
    m_sync(sync),
    m_words(words),
    m_waiting(store),
    m_setAside(store),
    m_done(store),
    m_conflicts(store),
    m_scopes(store)
{
    connect(&store, &Store::changed, this, [this](const QSet<QString> &tables) {
        if (tables.contains("outbox") || tables.contains("conflict"))
            count();
    });
    connect(&sync, &Sync::changed, this, [this] {
        if (!m_sync.isBusy())
            m_problem.clear();
        emit synced();
    });
    connect(&words, &Words::changed, this, &SyncScreen::showRows);
    showRows();
}

void SyncScreen::showRows()
{
    m_waiting.show(waitingGroups(), waitingDress(m_words));
    m_setAside.show(groupsSetAside(), setAsideDress(m_store, m_words));
    m_done.show(settledGroups(m_words.startOf(m_words.today())), doneDress(m_words));
    m_conflicts.show(openConflicts(), conflictDress(m_words));
    m_scopes.show(heldScopes(), scopeDress(m_words));
    count();
    emit synced();
}

void SyncScreen::count()
{
    const auto look = [start = m_words.startOf(m_words.today())](Database &db) {
        return countOutbox(db, start);
    };
    later(m_store.read(look), this, [this](const Result<OutboxCounts> &counts) {
        if (!counts)
            return report(toQString(counts.error().message));
        m_unsent = int(counts->waiting);
        m_setAsideCount = int(counts->setAside);
        m_conflictCount = int(counts->openConflicts);
        m_doneToday = int(counts->doneToday);
        emit counted();
        emit synced(); // the sentence speaks of what waits
    });
}

QString SyncScreen::lastSyncText() const
{
    if (!m_sync.lastSync())
        return tr("Not synced yet");
    const QString last = tr("Last sync %1").arg(lastShort());
    return m_unsent > 0 ? tr("%1, again as soon as it can").arg(last) : last;
}

QString SyncScreen::lastShort() const
{
    return m_sync.lastSync() ? m_words.shortWhen(*m_sync.lastSync()) : QString();
}

bool SyncScreen::isBusy() const { return m_sync.isBusy(); }

bool SyncScreen::isOnline() const { return m_sync.isOnline(); }

qreal SyncScreen::progress() const
{
    const auto progress = m_sync.progress();
    return progress.expected > 0 ? std::min(1.0, double(progress.rows) / double(progress.expected))
                                 : -1;
}

QString SyncScreen::problem() const { return m_problem.isEmpty() ? m_sync.problem() : m_problem; }

QString SyncScreen::exchangeText() const
{
    const SyncReport &last = m_sync.lastReport();
    if (last.bytesDown == 0)
        return {};
    return tr("%1 up, %2 down: %3 ms on the network, %4 ms here")
        .arg(bytesText(last.bytesUp, m_words),
             bytesText(last.bytesDown, m_words),
             m_words.count(last.network.count()),
             m_words.count(last.local.count()));
}

QString SyncScreen::doneText() const
{
    return m_doneToday == 0 ? QString() : tr("today %1").arg(m_words.count(m_doneToday));
}

void SyncScreen::syncNow()
{
    m_problem.clear();
    m_sync.syncNow();
}

void SyncScreen::retry(const QString &key)
{
    later(m_store.retry(key.toULongLong()), this, [this](const Result<Saved> &saved) {
        report(saved ? QString() : toQString(saved.error().message));
    });
}

RepairEditor *SyncScreen::repair(const QString &key)
{
    auto *editor = new RepairEditor(m_store, m_words, key.toULongLong());
    lend(editor, m_store);
    return editor;
}

void SyncScreen::drop(const QString &key)
{
    m_settled.reset();
    m_dropped = key.toULongLong();
    later(m_store.drop(key.toULongLong()), this, [this](const Result<Done> &done) {
        report(done ? QString() : toQString(done.error().message));
    });
}

void SyncScreen::keepMine(const QString &conflict) { settle(conflict, true); }

void SyncScreen::keepTheirs(const QString &conflict) { settle(conflict, false); }

void SyncScreen::settle(const QString &conflict, bool mine)
{
    const auto id = Id::fromText(toUtf8(conflict));
    if (!id)
        return;
    m_dropped = 0;
    m_settled = *id;
    const auto side = mine ? KeptSide::Mine : KeptSide::Theirs;
    save(m_store.read([id = *id, side](Database &db) { return settlement(db, id, side); }));
}

void SyncScreen::undo()
{
    if (const auto conflict = std::exchange(m_settled, std::nullopt))
        return save(m_store.read([id = *conflict](Database &db) { return unsettlement(db, id); }));
    if (const quint64 group = std::exchange(m_dropped, 0))
        later(m_store.takeBack(group), this, [this](const Result<Done> &done) {
            report(done ? QString() : toQString(done.error().message));
        });
}

void SyncScreen::save(const QFuture<Result<SaveGroup>> &made)
{
    later(made, this, [this](const Result<SaveGroup> &group) {
        if (!group)
            return report(toQString(group.error().message));
        later(m_store.save(*group), this, [this](const Result<Saved> &saved) {
            report(saved ? QString() : toQString(saved.error().message));
        });
    });
}

void SyncScreen::report(const QString &problem)
{
    m_problem = problem;
    emit synced();
}

} // namespace roundsman
