#pragma once

#include "app/inbox/case_screen.h"
#include "app/inbox/review_screen.h"

namespace roundsman {

// What came back: answers to what this person reported, what others gave him to do, what he has to
// answer himself or to decide on.
class InboxScreen : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by Application")
    Q_PROPERTY(int unread READ unread NOTIFY counted FINAL)
    Q_PROPERTY(bool loading READ isLoading NOTIFY counted FINAL)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY counted FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY counted FINAL)
    Q_PROPERTY(roundsman::RowModel *findings READ findings CONSTANT FINAL)
    Q_PROPERTY(roundsman::RowModel *owned READ owned CONSTANT FINAL)
    Q_PROPERTY(roundsman::RowModel *tasks READ tasks CONSTANT FINAL)
    Q_PROPERTY(roundsman::ReviewScreen *reviews READ reviews CONSTANT FINAL)

public:
    InboxScreen(Store &store, Words &words, QObject *parent = nullptr);

    int unread() const; // answers and reviews that wait
    bool isLoading() const;
    bool isEmpty() const;
    QString problem() const { return m_problem; }
    RowModel *findings() { return &m_findings; }
    RowModel *owned() { return &m_owned; }
    RowModel *tasks() { return &m_tasks; }
    ReviewScreen *reviews() { return &m_reviews; }

    // The page is on screen: nothing is unread any more. What was stays marked until the next time.
    Q_INVOKABLE void look();
    // Belongs to whoever asks.
    Q_INVOKABLE roundsman::CaseScreen *open(const QString &key);

signals:
    void counted();

private:
    void begin();
    void showRows();
    void count();
    void report(const QString &problem);

    Store &m_store;
    Words &m_words;
    const Id m_me;
    qint64 m_seen = 0;   // the last step that was told; those after it are unread
    qint64 m_marked = 0; // those after it are marked in the list
    int m_unread = 0;
    bool m_isJoining = false; // what is news is not known yet
    QString m_problem;
    RowModel m_findings;
    RowModel m_owned;
    RowModel m_tasks;
    ReviewScreen m_reviews;
};

} // namespace roundsman
