#pragma once

#include "app/quote/approval_screen.h"
#include "app/quote/quote_editor.h"
#include "core/base/crypto.h"
#include "core/domain/approval.h"
#include "core/domain/quote.h"
#include "core/domain/quote_line.h"
#include "core/domain/quote_verdict.h"
#include "core/domain/segment.h"
#include "tests/support/rows.h"

#include <QSignalSpy>

namespace roundsman::test {

// What head office has sent to every phone of this company.
struct Market
{
    Segment hotels;
    Customer shop;
    Product straps, ropes;
    PriceList list;
    Price strapsPrice, ropesPrice;
    User manager;

    Market(Device &first, const SigningKey &key)
    {
        hotels.id = first.store->newId();
        hotels.dimension = "industry";
        hotels.name = "Hotels";
        shop = customer(first, "Corner shop");
        shop.email = "shop@example.com";
        shop.segments = {toQString(hotels.id.text())};
        straps.id = first.store->newId();
        straps.name = "Straps";
        straps.sku = "S-1";
        ropes.id = first.store->newId();
        ropes.name = "Ropes";
        list.id = first.store->newId();
        list.segment = hotels.id;
        list.currency = "EUR";
        list.state = "published";
        list.validFrom = first.clock.now() - 12 * 24h;
        list.validUntil = first.clock.now() + 37 * 24h;
        list.version = 3;
        strapsPrice = price(first, straps, 1'000, 900);
        ropesPrice = price(first, ropes, 200, 100);
        manager.id = first.store->newId();
        manager.name = "Mária";
        manager.role = "manager";
        manager.approvalKeys = {toQString(base64Url(key.publicKey()))};
    }
    Price price(Device &device, const Product &product, std::int64_t each, std::int64_t floor) const
    {
        Price made;
        made.id = device.store->newId();
        made.priceList = list.id;
        made.product = product.id;
        made.unitPrice = {each};
        made.floor = Money{floor};
        return made;
    }
    void arriveOn(Device &device) const
    {
        arrive(device, hotels, shop, straps, ropes, list, strapsPrice, ropesPrice, manager);
    }
};

struct Desk
{
    Device device;
    SigningKey key = SigningKey::make(device.entropy);
    Words words{device.clock};
    Market market{device, key};
    std::unique_ptr<QuoteEditor> editor;

    Desk()
    {
        market.arriveOn(device);
        open();
    }
    void open()
    {
        editor = std::make_unique<QuoteEditor>(*device.store, words, market.shop.id);
        QTRY_VERIFY(!editor->isLoading());
    }
    void step(const Product &product, int by) const
    {
        editor->lines()->step(toQString(product.id.text()), by);
    }
    QVariant cellOf(const Product &product, const char *role) const
    {
        for (int i = 0; i < editor->lines()->count(); ++i) {
            if (cell(*editor->lines(), i, "key") == toQString(product.id.text()))
                return cell(*editor->lines(), i, role);
        }
        return {};
    }
    template <typename T>
    std::vector<T> all()
    {
        return *device.write([](Database &db) {
            std::vector<T> rows;
            for (Query query = db.query(std::string("SELECT id FROM ") + tableOf<T>.name);
                 query.next();)
                rows.push_back(fromRecord<T>(query.get<Id>(0),
                                             findRow(db, tableOf<T>, query.get<Id>(0))->record));
            return rows;
        });
    }
    void send() const
    {
        QSignalSpy sent(editor.get(), &QuoteEditor::sent);
        editor->send();
        QTRY_COMPARE(sent.count(), 1);
    }
};

// The manager's phone: the same prices, another store, and the key that head office has made known.
struct ManagersPhone
{
    Device device{Role::Manager};
    Words words{device.clock};
    SigningKey key;
    std::unique_ptr<ApprovalScreen> screen;

    ManagersPhone(const Desk &desk) : key(desk.key.seed())
    {
        Owner owner = device.owner;
        owner.user = desk.market.manager.id;
        if (!wait(device.store->setOwner(owner)))
            qFatal("the owner could not be written");
        desk.market.arriveOn(device);
        screen = std::make_unique<ApprovalScreen>(
            *device.store, words, [this](const ApprovalCode &code) { return textOf(code, key); });
    }
    QString approve(const QString &request) const
    {
        screen->read(request);
        screen->approve();
        [&] { QTRY_VERIFY(!screen->codeText().isEmpty() || !screen->problem().isEmpty()); }();
        return screen->codeText();
    }
};

} // namespace roundsman::test
