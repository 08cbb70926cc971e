#pragma once

#include "core/base/crypto.h"
#include "core/base/text.h"
#include "core/domain/approval.h"
#include "core/domain/approval_check.h"
#include "core/domain/price.h"
#include "core/domain/product.h"
#include "core/domain/quote_verdict.h"
#include "core/domain/segment.h"
#include "sync/server/approval_keys.h"
#include "sync/server/quote_desk.h"
#include "tests/sync/phone.h"

namespace roundsman::test {

using namespace std::chrono_literals;

inline Segment hotelsOf()
{
    Segment segment;
    segment.dimension = "industry";
    segment.name = "Hotels";
    return segment;
}

// A rep, two managers, a customer, and one list that began ten days ago.
struct Scene
{
    Server server;
    Id north = server.territory("North");
    Id south = server.territory("South");
    Segment hotels = server.put(hotelsOf());
    Customer shop;
    Product straps;
    SigningKey key = SigningKey::make(server.entropy);
    PriceList list;
    Price price;
    Phone rep{server, server.enlist("Jana", Role::Rep, {north})};
    Phone manager;
    Phone stranger;

    Caller enlistWithKey(const QString &name, const Id &territory, const SigningKey &its)
    {
        Caller caller = server.enlist(name, Role::Manager, {territory});
        caller.key = its.publicKey();
        return caller;
    }

    Scene() :
        manager(server, enlistWithKey("Mária", north, key)),
        stranger(server, enlistWithKey("Emil", south, key))
    {
        shop = server.customer("Corner shop", north);
        shop.segments = {toQString(hotels.id.text())};
        server.put(shop);
        Product product;
        product.name = "Straps";
        straps = server.put(product);
        list = publish(10 * 24h, 1'000, 900);
        rep.sync();
        manager.sync();
        stranger.sync();
    }
    Instant now() const { return server.clock.now(); }

    PriceList publish(std::chrono::milliseconds ago, std::int64_t each, std::int64_t floor)
    {
        PriceList made;
        made.segment = hotels.id;
        made.currency = "EUR";
        made.validFrom = now() - ago;
        made.state = "published";
        made.version = ++versions;
        made = server.put(made);
        Price its;
        its.priceList = made.id;
        its.product = straps.id;
        its.unitPrice = {each};
        its.floor = Money{floor};
        server.put(its);
        return made;
    }

    // Ten straps at so much each.
    std::pair<Quote, QuoteLine> quote(std::int64_t each, std::int64_t discount = 0)
    {
        Quote made;
        made.id = Id::make(server.ambient);
        made.customer = shop.id;
        made.author = rep.caller().user;
        made.state = "sent";
        made.quotedAt = now();
        made.currency = "EUR";
        made.listed = {10'000};
        made.total = {each * 10};
        made.discount = discount;
        made.priceVersion = 1;
        QuoteLine line;
        line.id = Id::make(server.ambient);
        line.quote = made.id;
        line.product = straps.id;
        line.quantity = Quantity::of(10);
        line.unitPrice = {1'000};
        line.total = made.total;
        line.priceList = list.id;
        line.priceVersion = 1;
        return {made, line};
    }
    template <typename T>
    static Operation making(const T &row)
    {
        Operation operation;
        operation.table = tableOf<T>.id;
        operation.row = row.id;
        operation.units = difference(tableOf<T>, nullptr, toRecord(row));
        return operation;
    }
    Quote sent(const Quote &quote, const QuoteLine &line)
    {
        const Verdict verdict = rep.send(rep.group({making(quote), making(line)}));
        if (verdict.outcome != Outcome::Applied)
            qFatal("%s", verdict.reason.c_str());
        return *rep.find<Quote>(quote.id);
    }
    Quote sent(const std::pair<Quote, QuoteLine> &made) { return sent(made.first, made.second); }
    ApprovalCode code(const Quote &quote, const QuoteLine &line, const Phone &by)
    {
        return {Id::make(server.ambient),
                quote.id,
                quote.customer,
                by.caller().user,
                linesDigest(quote.id, wantedOf({&line, 1})),
                quote.discount,
                quote.total,
                quote.currency,
                now(),
                now() + 24h};
    }
    std::string text(const Quote &quote, const QuoteLine &line, const Phone &by)
    {
        return textOf(code(quote, line, by), key);
    }
    std::int64_t versions = 0;
};

} // namespace roundsman::test
