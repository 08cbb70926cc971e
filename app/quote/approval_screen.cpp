#include "app/quote/approval_screen.h"

#include "app/later.h"
#include "core/base/text.h"
#include "core/domain/approval.h"
#include "core/store/row.h"

namespace roundsman {

static constexpr std::chrono::hours standsFor{24};

ApprovalScreen::ApprovalScreen(Store &store, Words &words, Sign sign, QObject *parent) :
    QObject(parent),
    m_store(store),
    m_words(words),
    m_sign(std::move(sign))
{
    connect(&words, &Words::changed, this, &ApprovalScreen::changed);
}

void ApprovalScreen::read(const QString &text)
{
    m_request.reset();
    m_code.clear();
    m_picture = {};
    m_problem.clear();
    const auto request = requestFrom(toUtf8(text));
    if (request)
        look(*request);
    else if (!text.trimmed().isEmpty())
        m_problem = tr("This is no request. Copy the whole code from the rep's phone.");
    emit changed();
}

void ApprovalScreen::look(const ApprovalRequest &request)
{
    const auto customer = m_store.glance(
        [&](Database &db) { return findRow(db, tableOf<Customer>, request.customer); });
    if (!customer || !*customer) {
        m_problem = tr("This customer is not on this phone, so it is for another manager.");
        return;
    }
    m_customer = fromRecord<Customer>(request.customer, (*customer)->record);
    const auto author =
        m_store.glance([&](Database &db) { return findRow(db, tableOf<User>, request.author); });
    m_author =
        author && *author ? fromRecord<User>(request.author, (*author)->record).name : QString();
    std::vector<Id> products;
    for (const Wanted &each : request.wanted)
        products.push_back(each.product);
    const auto offers = m_store.glance([&](Database &db) {
        return quotable(db, {request.customer, products, {}, 0}, m_store.now());
    });
    m_offers = offers ? *offers : Offers();
    m_price =
        priceQuote(m_offers.book, m_offers.buyer, request.wanted, request.discount, m_offers.at);
    m_request = request;
    if (!m_price.binding)
        m_problem = bindingProblem(m_offers, request.wanted, m_price);
}

QString ApprovalScreen::askedText() const
{
    if (!m_request)
        return {};
    const QString discount = percentText(m_request->discount, m_words);
    return m_author.isEmpty() ? tr("Asks for %1 off").arg(discount)
                              : tr("%1 asks for %2 off").arg(m_words.isolated(m_author), discount);
}

QStringList ApprovalScreen::lineTexts() const
{
    QStringList texts;
    for (std::size_t i = 0; m_request && i < m_request->wanted.size(); ++i) {
        const Wanted &wanted = m_request->wanted[i];
        QString name;
        for (const OfferedProduct &product : m_offers.products)
            name = product.id == wanted.product ? product.name : name;
        texts += m_words.join({tr("%1 × %2").arg(m_words.quantity(wanted.quantity), name),
                               lineDetail(m_price.lines[i], m_words)});
    }
    return texts;
}

QString ApprovalScreen::totalText() const
{
    return m_request ? m_words.money(m_price.total, m_price.currency) : QString();
}

QString ApprovalScreen::floorText() const
{
    if (!m_request || !m_price.binding)
        return {};
    const QString lacking = m_words.isolated(m_words.money(m_price.underFloor, m_price.currency));
    return m_price.underFloor > Money() ? tr("%1 under the floor").arg(lacking)
                                        : tr("Not under the floor: nothing has to be approved");
}

ApprovalCode ApprovalScreen::code() const
{
    const Instant now = m_store.now();
    return {m_store.newId(),
            m_request->quote,
            m_request->customer,
            m_store.owner() ? m_store.owner()->user : Id(),
            linesDigest(m_request->quote, m_request->wanted),
            m_request->discount,
            m_price.total,
            m_price.currency,
            now,
            now + standsFor};
}

// The code is shown once its row is safe: head office and this manager know what was granted.
void ApprovalScreen::approve()
{
    if (!canApprove())
        return;
    const ApprovalCode granted = code();
    SaveGroup group(toUtf8(tr("Approval for %1").arg(m_customer.name)));
    group.put(Approval{granted.nonce,
                       granted.customer,
                       granted.quote,
                       granted.grantedBy,
                       granted.discount,
                       granted.total,
                       granted.currency,
                       granted.grantedAt,
                       granted.expires,
                       std::nullopt,
                       granted.lines});
    later(m_store.save(std::move(group)), this, [this, granted](const Result<Saved> &saved) {
        if (saved) {
            m_code = toQString(m_sign(granted));
            m_picture = qrPicture(m_code);
        } else {
            m_problem = toQString(saved.error().message);
        }
        emit changed();
    });
}

} // namespace roundsman
