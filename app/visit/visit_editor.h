#pragma once

#include "app/choice_model.h"
#include "app/customer/customer_screen.h"
#include "app/visit/follow_up.h"
#include "app/visit/order_model.h"
#include "app/visit/photo_model.h"
#include "core/queries/visit.h"

#include <QTimer>

namespace roundsman {

class Photographs;

// A visit as it happens. Checked in at once; what is tapped and typed is in the encrypted store
// half a second later; check out makes all of it one save that is sent whole.
class VisitEditor : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by Application")
    Q_PROPERTY(QString customerKey READ customerKey CONSTANT FINAL)
    Q_PROPERTY(QString customerName READ customerName NOTIFY worded FINAL)
    Q_PROPERTY(QString subtitle READ subtitle NOTIFY worded FINAL)
    Q_PROPERTY(roundsman::CustomerScreen *customer READ customer CONSTANT FINAL)
    Q_PROPERTY(QString arrivedText READ arrivedText NOTIFY minutePassed FINAL)
    Q_PROPERTY(roundsman::ChoiceModel *outcomes READ outcomes CONSTANT FINAL)
    Q_PROPERTY(QString note READ note WRITE setNote NOTIFY edited FINAL)
    Q_PROPERTY(roundsman::ChoiceModel *kinds READ kinds CONSTANT FINAL)
    Q_PROPERTY(bool hasKind READ hasKind NOTIFY edited FINAL)
    Q_PROPERTY(QString feedback READ feedback WRITE setFeedback NOTIFY edited FINAL)
    Q_PROPERTY(roundsman::OrderModel *order READ order CONSTANT FINAL)
    Q_PROPERTY(roundsman::ChoiceModel *rivals READ rivals CONSTANT FINAL)
    Q_PROPERTY(bool hasRival READ hasRival NOTIFY edited FINAL)
    Q_PROPERTY(roundsman::ChoiceModel *products READ products CONSTANT FINAL)
    Q_PROPERTY(QString price READ price NOTIFY edited FINAL)
    Q_PROPERTY(QString currencyText READ currencyText NOTIFY edited FINAL)
    Q_PROPERTY(QString sightingText READ sightingText NOTIFY edited FINAL)
    Q_PROPERTY(roundsman::ChoiceModel *nextSteps READ nextSteps CONSTANT FINAL)
    Q_PROPERTY(QString nextText READ nextText NOTIFY edited FINAL)
    Q_PROPERTY(roundsman::PhotoModel *photos READ photos CONSTANT FINAL)
    Q_PROPERTY(QString savedText READ savedText NOTIFY kept FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged FINAL)

public:
    VisitEditor(Store &store,
                Words &words,
                Photographs &photographs,
                const Visit &visit,
                QObject *parent = nullptr);
    ~VisitEditor() override; // what was not kept yet is kept

    QString customerKey() const { return m_customer.key(); }
    QString customerName() const { return m_customer.name(); }
    QString subtitle() const { return m_customer.subtitle(); }
    CustomerScreen *customer() { return &m_customer; }
    QString arrivedText() const;
    ChoiceModel *outcomes() { return &m_outcomes; }
    QString note() const { return m_draft.note; }
    void setNote(const QString &note);
    ChoiceModel *kinds() { return &m_kinds; }
    bool hasKind() const { return !m_draft.kind.isEmpty(); }
    QString feedback() const { return m_draft.feedback; }
    void setFeedback(const QString &feedback);
    OrderModel *order() { return &m_order; }
    ChoiceModel *rivals() { return &m_rivals; }
    bool hasRival() const { return !m_draft.rival.isEmpty(); }
    ChoiceModel *products() { return &m_products; }
    QString price() const;
    QString currencyText() const;
    QString sightingText() const;
    ChoiceModel *nextSteps() { return &m_nextSteps; }
    QString nextText() const;
    PhotoModel *photos() { return &m_photos; }
    QString savedText() const;
    QString problem() const { return m_problem; }
    const Visit &visit() const { return m_visit; }

    void see(const std::optional<Seen> &seen) { m_seen = seen; } // as it stood when it was opened
    void checkIn(); // saves the arrival, unless the visit has begun already

    Q_INVOKABLE void nameRival(const QString &name); // a competitor who is not offered, chosen
    Q_INVOKABLE void stepPrice(int by);
    Q_INVOKABLE void setPrice(const QString &text);
    Q_INVOKABLE void addPhoto(const QUrl &file);
    Q_INVOKABLE void removePhoto(const QString &key);
    Q_INVOKABLE void checkOut();
    Q_INVOKABLE void cancel(); // this was no visit

signals:
    void worded();
    void edited();
    void kept();
    void minutePassed();
    void problemChanged();
    void checkedOut(const QString &words);
    void cancelled();
    void over(); // checked out or cancelled: the editor is no longer needed

private:
    void listen();
    void readOffers();
    void readDraft();
    void showChoices();
    void touch(); // the draft is another: keep it soon
    void keep();
    void toggleOutcome(const QString &key);
    void orderAsLastTime();
    void chooseRival(const QString &key);
    void offerNewRival();
    void offer(const Named &rival);
    void suggestPrice();
    void finish(SaveGroup group, const std::function<void()> &done);
    std::string draftKey() const;
    const OfferedProduct *product() const; // that the competitor's price is of
    FollowUp followUp() const;
    void report(const QString &problem);

    Store &m_store;
    Words &m_words;
    Photographs &m_photographs;
    Visit m_visit;
    std::optional<Seen> m_seen;
    VisitDraft m_draft;
    CustomerScreen m_customer;
    ChoiceModel m_outcomes;
    ChoiceModel m_kinds;
    ChoiceModel m_rivals;
    ChoiceModel m_products;
    ChoiceModel m_nextSteps;
    PhotoModel m_photos;
    OrderModel m_order;
    QList<Named> m_competitors;
    QTimer m_keeping;
    QTimer m_minutes;
    std::optional<Instant> m_keptAt;
    QString m_problem;
    bool m_over = false;
    bool m_wantsLastOrder = false;
};

} // namespace roundsman
