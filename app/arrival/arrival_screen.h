#pragma once

#include "app/briefs/door_brief.h"
#include "app/fact_model.h"
#include "app/words.h"
#include "core/queries/arrival.h"

#include <QTimer>

namespace roundsman {

// The one card at the door: who, what was noticed, what to say and to offer, what is known. Made of
// what is on the device; the first frame has the name, a reader brings the rest.
class ArrivalScreen : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("lent by Application")
    Q_PROPERTY(QString key READ key CONSTANT FINAL)
    Q_PROPERTY(QString name READ name NOTIFY read FINAL)
    Q_PROPERTY(QString subtitle READ subtitle NOTIFY read FINAL)
    Q_PROPERTY(QString guest READ guest NOTIFY read FINAL)
    Q_PROPERTY(QString guestDetail READ guestDetail NOTIFY read FINAL)
    Q_PROPERTY(QString say READ say NOTIFY read FINAL)
    Q_PROPERTY(QString likes READ likes NOTIFY read FINAL)
    Q_PROPERTY(bool isHere READ isHere NOTIFY read FINAL)
    Q_PROPERTY(bool loading READ isLoading NOTIFY read FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY read FINAL)
    Q_PROPERTY(roundsman::FactModel *facts READ facts CONSTANT FINAL)
    Q_PROPERTY(roundsman::DoorBrief *brief READ brief CONSTANT FINAL)

public:
    ArrivalScreen(Store &store, Words &words, const Id &customer, QObject *parent = nullptr);

    QString key() const { return toQString(m_id.text()); }
    QString name() const { return m_name; }
    QString subtitle() const { return m_subtitle; }
    QString guest() const { return m_guest; } // who came, and how long ago; empty: nobody
    QString guestDetail() const { return m_guestDetail; }
    QString say() const { return m_say; }
    QString likes() const { return m_likes; } // what is liked there, in one line
    bool isHere() const { return m_isHere; }
    bool isLoading() const { return m_loading; }
    QString problem() const { return m_problem; }
    FactModel *facts() { return &m_facts; }
    DoorBrief *brief() { return &m_brief; }

signals:
    void read();

private:
    void showAtOnce();
    void look();
    void reword();

    Store &m_store;
    Words &m_words;
    Id m_id;
    std::optional<AtDoor> m_arrival;
    QString m_name, m_subtitle, m_guest, m_guestDetail, m_say, m_likes, m_problem;
    bool m_isHere = false;
    bool m_loading = true;
    FactModel m_facts;
    DoorBrief m_brief;
    QTimer m_minutes; // ages are words
};

} // namespace roundsman
