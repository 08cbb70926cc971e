#pragma once

#include "app/row_model.h"
#include "app/sync/repair_editor.h"
#include "app/words.h"

namespace roundsman {

class Sync;

// What is still only here, what needs a decision, what head office has.
class SyncScreen : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by Application")
    Q_PROPERTY(int unsent READ unsent NOTIFY counted FINAL)
    Q_PROPERTY(int setAsideCount READ setAsideCount NOTIFY counted FINAL)
    Q_PROPERTY(int conflictCount READ conflictCount NOTIFY counted FINAL)
    Q_PROPERTY(QString lastSyncText READ lastSyncText NOTIFY synced FINAL)
    Q_PROPERTY(QString lastShort READ lastShort NOTIFY synced FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY synced FINAL)
    Q_PROPERTY(bool online READ isOnline NOTIFY synced FINAL)
    Q_PROPERTY(qreal progress READ progress NOTIFY synced FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY synced FINAL)
    Q_PROPERTY(QString exchangeText READ exchangeText NOTIFY synced FINAL)
    Q_PROPERTY(QString doneText READ doneText NOTIFY counted FINAL)
    Q_PROPERTY(roundsman::RowModel *waiting READ waiting CONSTANT FINAL)
    Q_PROPERTY(roundsman::RowModel *setAside READ setAside CONSTANT FINAL)
    Q_PROPERTY(roundsman::RowModel *done READ done CONSTANT FINAL)
    Q_PROPERTY(roundsman::RowModel *conflicts READ conflicts CONSTANT FINAL)
    Q_PROPERTY(roundsman::RowModel *scopes READ scopes CONSTANT FINAL)

public:
    SyncScreen(Store &store, Sync &sync, Words &words, QObject *parent = nullptr);

    int unsent() const { return m_unsent; }
    int setAsideCount() const { return m_setAsideCount; }
    int conflictCount() const { return m_conflictCount; }
    QString lastSyncText() const; // "Last sync 07:42, again as soon as it can"
    QString lastShort() const;    // "07:42"; "" before the first
    bool isBusy() const;
    bool isOnline() const;
    qreal progress() const;       // 0..1; −1: unknown
    QString problem() const;      // one sentence, or ""
    QString exchangeText() const; // the last exchange: bytes and milliseconds
    QString doneText() const;
    RowModel *waiting() { return &m_waiting; }   // key, icon, title, detail, at, when
    RowModel *setAside() { return &m_setAside; } // key, title, reason, fields, when
    RowModel *done() { return &m_done; }         // key, icon, title, detail, noticed, when
    // key, customer, customerKey, field, said, mine, theirs, mineWho, theirsWho, keepTheirs
    RowModel *conflicts() { return &m_conflicts; }
    RowModel *scopes() { return &m_scopes; } // key, title, detail, warn

    Q_INVOKABLE void syncNow();
    Q_INVOKABLE void retry(const QString &key);
    Q_INVOKABLE void drop(const QString &key); // a copy stays on this device
    // Belongs to whoever asks: what was set aside, to be corrected and sent.
    Q_INVOKABLE roundsman::RepairEditor *repair(const QString &key);
    Q_INVOKABLE void keepMine(const QString &conflict);
    Q_INVOKABLE void keepTheirs(const QString &conflict);
    Q_INVOKABLE void undo(); // the last drop, keepMine or keepTheirs

signals:
    void counted();
    void synced();

private:
    void showRows();
    void count();
    void settle(const QString &conflict, bool mine);
    void save(const QFuture<Result<SaveGroup>> &group);
    void report(const QString &problem);

    Store &m_store;
    Sync &m_sync;
    Words &m_words;
    RowModel m_waiting;
    RowModel m_setAside;
    RowModel m_done;
    RowModel m_conflicts;
    RowModel m_scopes;
    std::optional<Id> m_settled; // the conflict decided last
    quint64 m_dropped = 0;       // the group let go last
    int m_unsent = 0;
    int m_setAsideCount = 0;
    int m_conflictCount = 0;
    int m_doneToday = 0;
    QString m_problem;
};

} // namespace roundsman
