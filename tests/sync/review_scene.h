#pragma once

#include "tests/sync/copies.h"

#include "core/domain/review_item.h"

namespace roundsman::test {

// Jana's phone has changed a shop's number when her territory is taken from her.
struct ReviewScene
{
    World world;
    Customer shop = world.server.customer("Corner shop", world.territory);
    Phone jana = world.phone("Jana");
    Phone emil{world.server, manager("Emil"), "Emil"};

    Caller manager(const QString &name)
    {
        return world.server.enlist(name, Role::Manager, {world.territory});
    }
    ReviewScene()
    {
        jana.sync();
        emil.sync();
    }
    void editTooLate()
    {
        shop.phone = "0905";
        save(jana, shop);
        world.part(jana);
        jana.sync();
        emil.sync();
    }
    template <typename T>
    static void save(Phone &phone, const T &row)
    {
        if (const auto saved = phone.device.save(row); !saved)
            qFatal("%s", saved.error().message.c_str());
    }
    static std::vector<ReviewItem> items(Phone &phone)
    {
        std::vector<ReviewItem> found;
        const auto ids = phone.device.write([](Database &db) {
            std::vector<Id> all;
            for (Query query = db.query("SELECT id FROM review_item ORDER BY counter");
                 query.next();)
                all.push_back(query.get<Id>(0));
            return all;
        });
        for (const Id &id : *ids)
            found.push_back(*phone.device.load<ReviewItem>(id));
        return found;
    }
    void decide(Phone &phone, const char *state, const QString &answer = {})
    {
        ReviewItem item = items(phone).at(0);
        item.state = QString::fromUtf8(state);
        item.answer = answer;
        save(phone, item);
        phone.sync();
    }
    static std::int64_t groups(Phone &phone, int state)
    {
        return phone.device.number("SELECT count(*) FROM outbox WHERE state = "
                                   + std::to_string(state));
    }
    QString phoneAtHeadOffice() { return world.server.find<Customer>(shop.id)->phone; }
    bool isSound() { return jana.isSound() && emil.isSound(); }
};

inline constexpr int atHeadOffice = 2, setAside = 3, dropped = 4, inReview = 7;

} // namespace roundsman::test
