#pragma once

#include "core/domain/approval.h"
#include "core/domain/quote_verdict.h"
#include "sync/protocol/exchange.h"
#include "sync/server/publisher.h"

namespace roundsman {

// Head office's word on quotes, in the transaction that they come in: by the rules that the phone
// has, on the server's own rows.
class QuoteDesk
{
public:
    // Days for which a quote stands on prices that have changed since; a number as text.
    static constexpr std::string_view graceSetting = "quote_grace_days";
    static constexpr int graceDays = 14; // where the company has set none

    QuoteDesk(StorageTransaction &storage, Publisher &publisher, Instant now) :
        m_storage(storage),
        m_publisher(publisher),
        m_now(now)
    { }

    // The quotes that a group has made, or has brought an approval for.
    void judge(const OperationGroup &group);

private:
    void judge(const Id &id, const OperationGroup &group);
    template <typename T>
    std::vector<T> rowsOf(const Id &quote, const OperationGroup &group);
    PriceBook bookFor(const Buyer &buyer, std::span<const QuoteLine> lines);
    bool isApproved(const Quote &quote,
                    std::span<const QuoteLine> lines,
                    std::span<const Approval> granted);
    bool isApprovedByCode(const Quote &quote, const ApprovedQuote &asked);
    bool isApprovedByRow(const Quote &quote,
                         const ApprovedQuote &asked,
                         std::span<const Approval> granted);
    bool mayApprove(const Id &manager, const Id &customer);
    void use(Approval approval);
    std::chrono::milliseconds grace();
    template <typename T>
    std::vector<T> rowsWhere(const char *column, const Id &value);

    StorageTransaction &m_storage;
    Publisher &m_publisher;
    Instant m_now;
};

} // namespace roundsman
