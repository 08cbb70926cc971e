#pragma once

#include "app/words.h"
#include "core/store/store.h"

#include <QElapsedTimer>
#include <QtQmlIntegration/qqmlintegration.h>

namespace roundsman {

class Sync;

// Joining: one text from head office, then the first sync with every step in words.
class EnrolmentScreen : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by Application")
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY progressed FINAL)
    Q_PROPERTY(QString step READ step NOTIFY progressed FINAL)
    Q_PROPERTY(qreal progress READ progress NOTIFY progressed FINAL)
    Q_PROPERTY(QString progressText READ progressText NOTIFY progressed FINAL)
    Q_PROPERTY(QString company READ company NOTIFY progressed FINAL)
    Q_PROPERTY(QString userName READ userName NOTIFY progressed FINAL)

public:
    EnrolmentScreen(Store &store, Sync &sync, Words &words, QObject *parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString &text);
    QString problem() const { return m_problem; }
    QString step() const;   // enter, joining, fetching, done
    qreal progress() const; // 0..1; −1: unknown
    QString progressText() const;
    QString company() const;
    QString userName() const;

    Q_INVOKABLE void join();
    void join(const QString &text);

signals:
    void textChanged();
    void progressed();
    void done(); // everything that this person may see is here

private:
    enum class Step { Enter, Joining, Fetching, Done };

    void fetch();
    void follow();
    QString timeLeft(double done) const;

    Store &m_store;
    Sync &m_sync;
    Words &m_words;
    Step m_step = Step::Enter;
    QElapsedTimer m_fetching;
    QString m_text;
    QString m_problem;
};

} // namespace roundsman
