#include "app/customer/events.h"
#include "app/later.h"
#include "app/quote/quote_editor.h"
#include "core/base/text.h"
#include "core/domain/quote.h"
#include "core/domain/quote_line.h"
#include "core/store/row.h"

#include <QUrl>

// A manager's approval, and the quote's way to head office and to the customer: part of
// QuoteEditor.
namespace roundsman {

static constexpr std::chrono::hours longestValidity{24 * 30};

static Id ownerOf(const Store &store) { return store.owner() ? store.owner()->user : Id(); }

ApprovedQuote QuoteEditor::asked() const
{
    return {m_draft.quote,
            m_customer.id,
            m_price.currency,
            m_draft.discount,
            m_price.total,
            m_store.now(),
            m_wanted};
}

void QuoteEditor::approve(const QString &code)
{
    m_draft.approval = code.simplified().remove(u' ');
    touch();
}

// What was approved counts for just this; what is asked for follows the quote.
void QuoteEditor::reckonApproval()
{
    m_isApproved = false;
    m_approvalProblem.clear();
    m_request.clear();
    m_picture = {};
    if (!m_price.binding || m_price.underFloor == Money())
        return;
    if (!m_draft.approval.isEmpty()) {
        const auto approval = approvalFrom(toUtf8(m_draft.approval));
        const Id by = approval ? approval->code.grantedBy : Id();
        const auto row =
            m_store.glance([&](Database &db) { return findRow(db, tableOf<User>, by); });
        const bool isKnown = row && *row;
        const User manager = isKnown ? fromRecord<User>(by, (*row)->record) : User();
        const ApprovalFault fault = approval
            ? checkApproval(*approval, asked(), isKnown ? &manager : nullptr)
            : ApprovalFault::NotACode;
        m_isApproved = fault == ApprovalFault::None;
        m_approvalProblem = roundsman::approvalProblem(fault);
        m_approver = manager.name;
    }
    if (m_isApproved)
        return;
    m_request = toQString(textOf(ApprovalRequest{m_draft.quote,
                                                 m_customer.id,
                                                 ownerOf(m_store),
                                                 m_price.currency,
                                                 m_draft.discount,
                                                 m_store.now(),
                                                 m_wanted}));
    m_picture = qrPicture(m_request);
}

QString QuoteEditor::approvedText() const
{
    return m_isApproved ? tr("Approved by %1").arg(m_words.isolated(m_approver)) : QString();
}

SaveGroup QuoteEditor::saveOf(const QuotePrice &price)
{
    Quote quote;
    quote.id = m_draft.quote;
    quote.customer = m_customer.id;
    quote.author = ownerOf(m_store);
    quote.state = "sent";
    quote.quotedAt = m_store.now();
    quote.validUntil = price.validUntil;
    quote.currency = price.currency;
    quote.listed = price.listed;
    quote.total = price.total;
    quote.discount = m_draft.discount;
    quote.priceVersion = price.version;
    quote.underFloor = price.underFloor;
    quote.approval = m_isApproved ? m_draft.approval : QString();
    SaveGroup group(toUtf8(tr("Quote for %1").arg(m_customer.name)));
    group.put(quote);
    for (std::size_t i = 0; i < m_wanted.size(); ++i) {
        const LinePrice &priced = *price.lines[i];
        QuoteLine line;
        line.id = m_store.newId();
        line.quote = quote.id;
        line.product = m_wanted[i].product;
        line.quantity = m_wanted[i].quantity;
        line.unitPrice = priced.price->unitPrice;
        line.total = priced.total;
        line.priceList = priced.list->id;
        line.priceVersion = priced.list->version;
        for (const Promotion *promotion : priced.promotions)
            line.promotions += toQString(promotion->id.text());
        group.put(line);
    }
    return group;
}

QString QuoteEditor::urlOf(const QuotePrice &price) const
{
    const auto encoded = [](const QString &text) {
        return QString::fromUtf8(QUrl::toPercentEncoding(text));
    };
    const QString body =
        messageText({m_customer.name, m_offers, m_wanted, price, m_draft.discount}, m_words);
    const QString mail = mailUrl(m_customer.email);
    const QString phone = telUrl(m_customer.phone);
    if (mail.isEmpty() && !phone.isEmpty())
        return "sms:" + phone.mid(4) + "?body=" + encoded(body);
    return (mail.isEmpty() ? "mailto:" : mail)
        + "?subject=" + encoded(tr("Quote for %1").arg(m_customer.name)) + "&body=" + encoded(body);
}

// What holds is looked at once more: the day may have turned since the prices were read.
void QuoteEditor::send()
{
    m_offers.at = m_store.now();
    reckon();
    if (!canSend())
        return;
    QuotePrice price = m_price;
    const Instant latest = m_store.now() + longestValidity;
    price.validUntil = std::min(price.validUntil.value_or(latest), latest);
    m_isOver = true;
    m_keeping.stop();
    const QString url = urlOf(price);
    later(m_store.save(saveOf(price)), this, [this, url](const Result<Saved> &saved) {
        if (!saved) {
            m_isOver = false;
            m_problem = toQString(saved.error().message);
            return emit edited();
        }
        // a page that opens now begins another quote
        const auto forget = [key = draftKey()](Database &db) {
            db.run("DELETE FROM sync_kv WHERE key = ?1", key);
        };
        later(m_store.write(forget), this, [this, url](const Result<Done> &) {
            emit sent(tr("Saved here. Head office answers at the next sync."), url);
        });
    });
}

} // namespace roundsman
