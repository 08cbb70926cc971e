#pragma once

#include "app/quote/qr_picture.h"
#include "app/quote/quote_words.h"
#include "core/store/store.h"

#include <QtQmlIntegration/qqmlintegration.h>

namespace roundsman {

// A manager's side of an approval from phone to phone: the request is read, held against this
// phone's own prices, and signed with this device's key. Needs no network.
class ApprovalScreen : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("opened by Application")
    Q_PROPERTY(bool isRead READ isRead NOTIFY changed FINAL)
    Q_PROPERTY(QString customerName READ customerName NOTIFY changed FINAL)
    Q_PROPERTY(QString askedText READ askedText NOTIFY changed FINAL)
    Q_PROPERTY(QStringList lineTexts READ lineTexts NOTIFY changed FINAL)
    Q_PROPERTY(QString totalText READ totalText NOTIFY changed FINAL)
    Q_PROPERTY(QString floorText READ floorText NOTIFY changed FINAL)
    Q_PROPERTY(QString pricesText READ pricesText NOTIFY changed FINAL)
    Q_PROPERTY(bool canApprove READ canApprove NOTIFY changed FINAL)
    Q_PROPERTY(QString codeText READ codeText NOTIFY changed FINAL)
    Q_PROPERTY(QString codePath READ codePath NOTIFY changed FINAL)
    Q_PROPERTY(int codeSide READ codeSide NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    using Sign = std::function<std::string(const ApprovalCode &)>;
    ApprovalScreen(Store &store, Words &words, Sign sign, QObject *parent = nullptr);

    bool isRead() const { return m_request.has_value(); }
    QString customerName() const { return m_customer.name; }
    QString askedText() const; // who asks for how much
    QStringList lineTexts() const;
    QString totalText() const;
    QString floorText() const;
    QString pricesText() const { return roundsman::pricesText(m_price, m_words); }
    bool canApprove() const { return m_request && m_price.binding && m_code.isEmpty(); }
    QString codeText() const { return m_code; }
    QString codePath() const { return m_picture.path; }
    int codeSide() const { return m_picture.side; }
    QString problem() const { return m_problem; }

    Q_INVOKABLE void read(const QString &request);
    Q_INVOKABLE void approve();

signals:
    void changed();

private:
    void look(const ApprovalRequest &request);
    ApprovalCode code() const;

    Store &m_store;
    Words &m_words;
    Sign m_sign;
    std::optional<ApprovalRequest> m_request;
    Customer m_customer;
    QString m_author;
    Offers m_offers;
    QuotePrice m_price;
    QString m_code;
    QrPicture m_picture;
    QString m_problem;
};

} // namespace roundsman
