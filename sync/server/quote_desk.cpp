#include "sync/server/quote_desk.h"

#include "core/base/text.h"
#include "sync/server/grants.h"
#include "sync/server/refusal.h"

#include <algorithm>
#include <charconv>

namespace roundsman {

template <typename T>
static std::optional<T> rowOf(Publisher &publisher, const Id &id)
{
    const Record *row = publisher.row(tableOf<T>, id);
    return row ? std::optional(fromRecord<T>(id, *row)) : std::nullopt;
}

template <typename T>
std::vector<T> QuoteDesk::rowsWhere(const char *column, const Id &value)
{
    std::vector<T> rows;
    for (const Id &id : m_storage.rowsWhere(tableOf<T>, *tableOf<T>.find(column), pack(value))) {
        if (auto row = rowOf<T>(m_publisher, id))
            rows.push_back(std::move(*row));
    }
    return rows;
}

void QuoteDesk::judge(const OperationGroup &group)
{
    std::vector<Id> quotes;
    for (const Operation &operation : group.operations) {
        if (operation.kind != Operation::Kind::Put)
            continue;
        if (operation.table == tableOf<Quote>.id)
            quotes.push_back(operation.row);
        if (operation.table == tableOf<QuoteLine>.id) {
            if (const auto line = rowOf<QuoteLine>(m_publisher, operation.row))
                quotes.push_back(line->quote);
        }
        if (operation.table == tableOf<Approval>.id) {
            if (const auto approval = rowOf<Approval>(m_publisher, operation.row))
                quotes.push_back(approval->quote);
        }
    }
    std::ranges::sort(quotes);
    const auto again = std::ranges::unique(quotes);
    quotes.erase(again.begin(), again.end());
    for (const Id &id : quotes)
        judge(id, group);
}

// What was accepted once stays so; a draft is nobody's business yet.
void QuoteDesk::judge(const Id &id, const OperationGroup &group)
{
    const auto quote = rowOf<Quote>(m_publisher, id);
    const auto customer = quote ? rowOf<Customer>(m_publisher, quote->customer) : std::nullopt;
    const bool isOpen = quote && quote->state != u"draft"
        && (quote->verdict.isEmpty() || quote->verdict == u"approval");
    if (!customer || !isOpen)
        return;
    const std::vector<QuoteLine> lines = rowsOf<QuoteLine>(id, group);
    const std::vector<Approval> granted = rowsOf<Approval>(id, group);
    const Buyer buyer = buyerOf(*customer);
    const PriceBook book = bookFor(buyer, lines);
    const Quote answered =
        judged(*quote, lines, {book, buyer, m_now, grace()}, isApproved(*quote, lines, granted));
    if (const auto put = m_publisher.put(tableOf<Quote>, id, toRecord(answered)); !put)
        throw GroupRefused{RefusalCode::Invalid, put.error().message};
}

// Those that the store has, and those that this group brings, which it does not have yet.
template <typename T>
std::vector<T> QuoteDesk::rowsOf(const Id &quote, const OperationGroup &group)
{
    std::vector<T> rows = rowsWhere<T>("quote", quote);
    for (const Operation &operation : group.operations) {
        const bool isKnown = std::ranges::find(rows, operation.row, &T::id) != rows.end();
        if (operation.table != tableOf<T>.id || isKnown)
            continue;
        auto row = rowOf<T>(m_publisher, operation.row);
        if (row && row->quote == quote)
            rows.push_back(std::move(*row));
    }
    return rows;
}

PriceBook QuoteDesk::bookFor(const Buyer &buyer, std::span<const QuoteLine> lines)
{
    PriceBook book;
    for (const Id &segment : buyer.segments) {
        std::ranges::move(rowsWhere<PriceList>("segment", segment), std::back_inserter(book.lists));
        std::ranges::move(rowsWhere<Promotion>("segment", segment),
                          std::back_inserter(book.promotions));
    }
    std::vector<Id> products;
    for (const QuoteLine &line : lines)
        products.push_back(line.product);
    std::ranges::sort(products);
    const auto again = std::ranges::unique(products);
    products.erase(again.begin(), again.end());
    for (const Id &product : products)
        std::ranges::move(rowsWhere<Price>("product", product), std::back_inserter(book.prices));
    return book;
}

std::chrono::milliseconds QuoteDesk::grace()
{
    const Bytes text = m_storage.setting(graceSetting).value_or(Bytes());
    const std::string_view digits = textOf(text);
    int days = graceDays;
    std::from_chars(digits.data(), digits.data() + digits.size(), days);
    return std::chrono::hours(24 * std::clamp(days, 0, 3'650));
}

bool QuoteDesk::isApproved(const Quote &quote,
                           std::span<const QuoteLine> lines,
                           std::span<const Approval> granted)
{
    const ApprovedQuote asked = approvable(quote, lines);
    return isApprovedByCode(quote, asked) || isApprovedByRow(quote, asked, granted);
}

// The code that the rep typed in; used up by this.
bool QuoteDesk::isApprovedByCode(const Quote &quote, const ApprovedQuote &asked)
{
    const auto approval = approvalFrom(toUtf8(quote.approval));
    if (!approval)
        return false;
    const ApprovalCode &code = approval->code;
    const auto manager = rowOf<User>(m_publisher, code.grantedBy);
    const auto known = rowOf<Approval>(m_publisher, code.nonce);
    const bool isSpent = known && known->quote != quote.id;
    if (isSpent || !mayApprove(code.grantedBy, quote.customer)
        || checkApproval(*approval, asked, manager ? &*manager : nullptr) != ApprovalFault::None)
        return false;
    use({code.nonce,
         code.customer,
         code.quote,
         code.grantedBy,
         code.discount,
         code.total,
         code.currency,
         code.grantedAt,
         code.expires,
         known ? known->usedAt : std::nullopt,
         code.lines});
    return true;
}

// What a manager granted came by himself, before or after the quote.
bool QuoteDesk::isApprovedByRow(const Quote &quote,
                                const ApprovedQuote &asked,
                                std::span<const Approval> granted)
{
    for (const Approval &row : granted) {
        const ApprovalCode code{row.id,
                                row.quote,
                                row.customer,
                                row.grantedBy,
                                row.lines,
                                row.discount,
                                row.total,
                                row.currency,
                                row.grantedAt,
                                row.expires};
        if (!mayApprove(row.grantedBy, quote.customer)
            || checkTerms(code, asked) != ApprovalFault::None)
            continue;
        use(row);
        return true;
    }
    return false;
}

// A manager of wherever the customer stands.
bool QuoteDesk::mayApprove(const Id &manager, const Id &customer)
{
    const Record *row = m_publisher.row(tableOf<Customer>, customer);
    if (!row)
        return false;
    Segments segments;
    const Grants grants = Grants::of(m_storage, segments, manager, m_now);
    return grants.role() == Role::Manager
        && grants.holdsAny(m_publisher.scopesOf(tableOf<Customer>, customer, Record(*row)));
}

void QuoteDesk::use(Approval approval)
{
    approval.usedAt = approval.usedAt.value_or(m_now);
    if (const auto put = m_publisher.put(tableOf<Approval>, approval.id, toRecord(approval)); !put)
        throw GroupRefused{RefusalCode::Invalid, put.error().message};
}

} // namespace roundsman
