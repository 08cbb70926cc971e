#pragma once

#include "app/briefs/brief_model.h"
#include "app/briefs/brief_screen.h"

namespace roundsman {

// What the centre wants said and done: what is new first. What has come to this device is told to
// the centre as delivered.
class BriefsScreen : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by Application")
    Q_PROPERTY(int fresh READ fresh NOTIFY read FINAL)
    Q_PROPERTY(bool loading READ isLoading NOTIFY read FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY read FINAL)
    Q_PROPERTY(roundsman::BriefModel *rows READ rows CONSTANT FINAL)

public:
    BriefsScreen(Store &store, Words &words, QObject *parent = nullptr);

    int fresh() const { return m_fresh; } // that wait to be understood
    bool isLoading() const { return m_loading; }
    QString problem() const { return m_problem; }
    BriefModel *rows() { return &m_rows; }

    // Belongs to whoever asks.
    Q_INVOKABLE roundsman::BriefScreen *open(const QString &key);

signals:
    void read();

private:
    void readBriefs();
    void adopt(const QList<KnownBrief> &briefs);
    void acknowledge();

    Store &m_store;
    Words &m_words;
    const Id m_me;
    QList<KnownBrief> m_briefs;
    BriefModel m_rows;
    int m_fresh = 0;
    bool m_loading = true;
    bool m_isTelling = false; // that something was delivered
    QString m_problem;
};

} // namespace roundsman
