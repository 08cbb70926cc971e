#pragma once

#include "app/quote/qr_picture.h"
#include "app/quote/quote_draft.h"
#include "app/quote/quote_lines.h"
#include "core/store/store.h"

#include <QTimer>

namespace roundsman {

// A quote as it is made: what is tapped is in the encrypted store half a second later; sent, it is
// one save. Prices come from the rules that head office judges it by, and nothing that has ended or
// is under its floor goes out without a word.
class QuoteEditor : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("opened by CustomerScreen")
    Q_PROPERTY(QString customerName READ customerName NOTIFY edited FINAL)
    Q_PROPERTY(roundsman::QuoteLines *lines READ lines CONSTANT FINAL)
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY edited FINAL)
    Q_PROPERTY(bool loading READ isLoading NOTIFY edited FINAL)
    Q_PROPERTY(QString totalText READ totalText NOTIFY edited FINAL)
    Q_PROPERTY(QString savingText READ savingText NOTIFY edited FINAL)
    Q_PROPERTY(QString pricesText READ pricesText NOTIFY edited FINAL)
    Q_PROPERTY(QString discountText READ discountText NOTIFY edited FINAL)
    Q_PROPERTY(bool hasDiscount READ hasDiscount NOTIFY edited FINAL)
    Q_PROPERTY(QString warning READ warning NOTIFY edited FINAL)
    Q_PROPERTY(bool needsApproval READ needsApproval NOTIFY edited FINAL)
    Q_PROPERTY(QString approvedText READ approvedText NOTIFY edited FINAL)
    Q_PROPERTY(QString approvalProblem READ approvalProblem NOTIFY edited FINAL)
    Q_PROPERTY(QString requestText READ requestText NOTIFY edited FINAL)
    Q_PROPERTY(QString requestPath READ requestPath NOTIFY edited FINAL)
    Q_PROPERTY(int requestSide READ requestSide NOTIFY edited FINAL)
    Q_PROPERTY(bool canSend READ canSend NOTIFY edited FINAL)
    Q_PROPERTY(bool isEmpty READ isEmpty NOTIFY edited FINAL)
    Q_PROPERTY(QString savedText READ savedText NOTIFY edited FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY edited FINAL)

public:
    QuoteEditor(Store &store, Words &words, const Id &customer, QObject *parent = nullptr);
    ~QuoteEditor() override; // what was not kept yet is kept

    QString customerName() const { return m_customer.name; }
    QuoteLines *lines() { return &m_lines; }
    QString search() const { return m_search; }
    void setSearch(const QString &search);
    bool isLoading() const { return m_isLoading; }
    QString totalText() const;
    QString savingText() const; // "list price €100.00"; "" where nothing came off
    QString pricesText() const;
    QString discountText() const;
    bool hasDiscount() const { return m_draft.discount > 0; }
    QString warning() const;
    bool needsApproval() const; // a manager's, and there is none yet
    QString approvedText() const;
    QString approvalProblem() const { return m_approvalProblem; }
    QString requestText() const { return m_request; }
    QString requestPath() const { return m_picture.path; }
    int requestSide() const { return m_picture.side; }
    bool canSend() const;
    bool isEmpty() const { return m_draft.lines.isEmpty(); }
    QString savedText() const;
    QString problem() const { return m_problem; }

    Q_INVOKABLE void stepDiscount(int by); // percents
    Q_INVOKABLE void setDiscount(const QString &percent);
    Q_INVOKABLE void approve(const QString &code);
    Q_INVOKABLE void send();

signals:
    void edited();
    void sent(const QString &words, const QString &url); // url: shares it with the customer

private:
    void readCustomer();
    void readDraft();
    void readOffers();
    void step(const QString &key, int by);
    void touch();
    void keep();
    void reckon(); // all that follows from the draft and the prices
    void reckonApproval();
    void show();
    std::int64_t mostAlone() const;
    QuotePrice priceAt(std::int64_t discount) const;
    ApprovedQuote asked() const;
    SaveGroup saveOf(const QuotePrice &price);
    QString urlOf(const QuotePrice &price) const;
    std::string draftKey() const;

    Store &m_store;
    Words &m_words;
    Customer m_customer;
    QuoteDraft m_draft;
    QuoteLines m_lines;
    QString m_search;
    Offers m_offers;
    std::vector<Wanted> m_wanted;
    QuotePrice m_price;
    bool m_isApproved = false;
    QString m_approver;
    QString m_approvalProblem;
    QString m_request;
    QrPicture m_picture;
    QTimer m_keeping;
    std::optional<Instant> m_keptAt;
    QString m_problem;
    bool m_isLoading = true;
    bool m_isOver = false;
    int m_asked = 0; // of the products: only the last answer counts
};

} // namespace roundsman
