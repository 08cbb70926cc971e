#pragma once

#include "app/choice_model.h"
#include "app/row_model.h"
#include "app/words.h"
#include "core/queries/briefs.h"

namespace roundsman {

// One brief: the sentence to say, what belongs to it, and what this person makes of it: understood,
// shown by the answer to its question, or blocked, with a reason. All of it without a network.
class BriefScreen : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("opened by BriefsScreen")
    Q_PROPERTY(QString title READ title NOTIFY read FINAL)
    Q_PROPERTY(QString message READ message NOTIFY read FINAL)
    Q_PROPERTY(QString goal READ goal NOTIFY read FINAL)
    Q_PROPERTY(QString offer READ offer NOTIFY read FINAL)
    Q_PROPERTY(QString material READ material NOTIFY read FINAL)
    Q_PROPERTY(QString expected READ expected NOTIFY read FINAL)
    Q_PROPERTY(QString dates READ dates NOTIFY read FINAL)
    Q_PROPERTY(QString question READ question NOTIFY read FINAL)
    Q_PROPERTY(QString stateText READ stateText NOTIFY read FINAL)
    Q_PROPERTY(QString reason READ reason NOTIFY read FINAL)
    Q_PROPERTY(QString hint READ hint NOTIFY read FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY read FINAL)
    Q_PROPERTY(bool trusted READ isTrusted NOTIFY read FINAL)
    Q_PROPERTY(bool discussed READ isDiscussed NOTIFY read FINAL)
    Q_PROPERTY(bool asks READ asks NOTIFY read FINAL)
    Q_PROPERTY(bool understood READ isUnderstood NOTIFY read FINAL)
    Q_PROPERTY(bool blocked READ isBlocked NOTIFY read FINAL)
    Q_PROPERTY(roundsman::ChoiceModel *choices READ choices CONSTANT FINAL)
    Q_PROPERTY(roundsman::RowModel *comments READ comments CONSTANT FINAL)

public:
    BriefScreen(Store &store, Words &words, const Id &brief, QObject *parent = nullptr);

    QString title() const { return brief().title; }
    QString message() const { return brief().message; }
    QString goal() const { return brief().goal; }
    QString offer() const { return brief().offer; }
    QString material() const { return brief().material; }
    QString expected() const { return brief().expected; }
    QString dates() const;
    QString question() const { return brief().question; }
    QString stateText() const;
    QString reason() const; // why it is blocked
    QString hint() const;   // after an answer that was not right
    QString problem() const { return m_problem; }
    bool isTrusted() const { return m_known.isTrusted; }
    bool isDiscussed() const { return brief().state == u"discussion"; }
    bool asks() const; // it waits to be understood
    bool isUnderstood() const { return isAcked("understood"); }
    bool isBlocked() const { return isAcked("blocked"); }
    ChoiceModel *choices() { return &m_choices; }
    RowModel *comments() { return &m_comments; }

    Q_INVOKABLE void block(const QString &why);
    Q_INVOKABLE void comment(const QString &text);
    Q_INVOKABLE void undo(); // the last answer or block

signals:
    void read();
    void decided(const QString &words); // saved; undo() takes it back
    void commented();

private:
    const Brief &brief() const { return m_known.brief; }
    bool isAcked(const char *state) const;
    void readBrief();
    void showChoices();
    void answer(const QString &choice);
    void save(const BriefAck &ack, const QString &words);
    BriefAck begun() const;
    void report(const QString &problem);

    Store &m_store;
    Words &m_words;
    const Id m_id;
    const Id m_me;
    KnownBrief m_known;
    std::optional<BriefAck> m_before; // what undo() puts back
    QString m_problem;
    ChoiceModel m_choices;
    RowModel m_comments;
};

} // namespace roundsman
