#pragma once

#include "app/choice_model.h"
#include "app/row_model.h"
#include "app/words.h"
#include "core/queries/inbox.h"

namespace roundsman {

// One finding: what was said, every step since, what the customer is to hear. Whoever may decide
// takes it up, hands it on, answers and closes it here, with or without a network.
class CaseScreen : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("opened by InboxScreen")
    Q_PROPERTY(QString key READ key CONSTANT FINAL)
    Q_PROPERTY(QString number READ number NOTIFY read FINAL)
    Q_PROPERTY(QString text READ text NOTIFY read FINAL)
    Q_PROPERTY(QString about READ about NOTIFY read FINAL)
    Q_PROPERTY(QString customerKey READ customerKey NOTIFY read FINAL)
    Q_PROPERTY(QString customerName READ customerName NOTIFY read FINAL)
    Q_PROPERTY(QString stateText READ stateText NOTIFY read FINAL)
    Q_PROPERTY(QString ownerText READ ownerText NOTIFY read FINAL)
    Q_PROPERTY(bool overdue READ isOverdue NOTIFY read FINAL)
    Q_PROPERTY(QString answer READ answer NOTIFY read FINAL)
    Q_PROPERTY(QString say READ say NOTIFY read FINAL)
    Q_PROPERTY(QString alikeText READ alikeText NOTIFY read FINAL)
    Q_PROPERTY(QString unsent READ unsent NOTIFY read FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY read FINAL)
    Q_PROPERTY(bool mayDecide READ mayDecide NOTIFY read FINAL)
    Q_PROPERTY(bool mayTakeUp READ mayTakeUp NOTIFY read FINAL)
    Q_PROPERTY(bool mayAnswer READ mayAnswer NOTIFY read FINAL)
    Q_PROPERTY(bool mayClose READ mayClose NOTIFY read FINAL)
    Q_PROPERTY(roundsman::RowModel *steps READ steps CONSTANT FINAL)
    Q_PROPERTY(roundsman::ChoiceModel *people READ people CONSTANT FINAL)

public:
    CaseScreen(Store &store, Words &words, const Id &finding, QObject *parent = nullptr);

    QString key() const { return toQString(m_id.text()); }
    QString number() const { return m_glance.finding.number; }
    QString text() const { return m_glance.finding.text; }
    QString about() const;
    QString customerKey() const;
    QString customerName() const { return m_glance.customer; }
    QString stateText() const;
    QString ownerText() const;
    bool isOverdue() const;
    QString answer() const { return m_glance.finding.outcome; }
    QString say() const; // to the customer; "" while there is nothing to say
    QString alikeText() const;
    QString unsent() const { return m_glance.unsent; }
    QString problem() const { return m_problem; }
    bool mayDecide() const; // the role; what it allows depends on where the finding stands
    bool mayTakeUp() const;
    bool mayAnswer() const;
    bool mayClose() const;
    RowModel *steps() { return &m_steps; }
    ChoiceModel *people() { return &m_people; } // whom it can be given to

    Q_INVOKABLE void takeUp();
    Q_INVOKABLE void sendAnswer(const QString &words);
    Q_INVOKABLE void decline(const QString &why);
    Q_INVOKABLE void close();

signals:
    void read();
    void decided(const QString &words); // saved on this device

private:
    void readCase();
    void showPeople();
    void give(const QString &person);
    void change(const QString &title, const std::function<void(Feedback &)> &how);
    bool stands(std::initializer_list<const char *> states) const;
    void report(const QString &problem);

    Store &m_store;
    Words &m_words;
    const Id m_id;
    CaseGlance m_glance;
    QList<Named> m_answerers;
    QString m_problem;
    RowModel m_steps;
    ChoiceModel m_people;
};

} // namespace roundsman
