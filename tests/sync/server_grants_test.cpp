#include "core/domain/price_list.h"
#include "core/domain/segment.h"
#include "tests/sync/phone.h"

#include <QTest>

using namespace roundsman;
using namespace roundsman::test;

class ServerGrantsTest : public QObject
{
    Q_OBJECT

private slots:
    void aMembershipThatHasEndedGrantsNothing()
    {
        Server server;
        const Id north = server.territory("North");
        const Customer shop = server.customer("Corner shop", north);
        const Caller caller = server.enlist("Jana", Role::Rep, {});
        TerritoryMember member;
        member.territory = north;
        member.user = caller.user;
        member.role = "rep";
        member.to = server.clock.now() + std::chrono::hours(1);
        server.put(member);
        Phone jana(server, caller);
        jana.sync();
        QVERIFY(jana.find<Customer>(shop.id));

        server.clock.pass(std::chrono::hours(2));
        const ExchangeAnswer answer = jana.exchange();

        QVERIFY(!jana.find<Customer>(shop.id));
        QVERIFY(jana.agrees(answer));
    }

    void aManagerHoldsTheTerritoriesBelow()
    {
        Server server;
        const Id country = server.territory("Slovakia");
        const Id north = server.territory("North", country);
        const Customer shop = server.customer("Corner shop", north);
        Phone maria(server, server.enlist("Mária", Role::Manager, {country}));

        const ExchangeAnswer answer = maria.exchange();

        QVERIFY(maria.scopes().contains(territoryScope(north, Visibility::Manager)));
        QVERIFY(maria.find<Customer>(shop.id));
        QVERIFY(maria.agrees(answer));
    }

    void pricesComeWithTheSegmentsOfTheCustomers()
    {
        Server server;
        const Id north = server.territory("North");
        const auto segment = [&](const QString &name) {
            Segment made;
            made.dimension = "industry";
            made.name = name;
            return server.put(made);
        };
        const Segment bakeries = segment("Bakeries");
        const Segment hotels = segment("Hotels");
        const auto list = [&](const Segment &of) {
            PriceList made;
            made.segment = of.id;
            made.currency = "EUR";
            return server.put(made);
        };
        const PriceList forBakeries = list(bakeries);
        const PriceList forHotels = list(hotels);
        Customer shop;
        shop.name = "Corner bakery";
        shop.territory = north;
        shop.segments = QStringList{QString::fromStdString(bakeries.id.text())};
        shop = server.put(shop);
        Phone jana(server, server.enlist("Jana", Role::Rep, {north}));
        jana.sync();
        QVERIFY(jana.find<PriceList>(forBakeries.id));
        QVERIFY(!jana.find<PriceList>(forHotels.id));

        shop.segments = QStringList{QString::fromStdString(hotels.id.text())};
        server.put(shop);
        const ExchangeAnswer answer = jana.exchange();

        QVERIFY(!jana.find<PriceList>(forBakeries.id));
        QVERIFY(jana.find<PriceList>(forHotels.id));
        QVERIFY(jana.agrees(answer));
    }

    void somebodyWhoIsNoLongerActiveHoldsNothing()
    {
        Server server;
        const Id north = server.territory("North");
        server.customer("Corner shop", north);
        const Caller caller = server.enlist("Jana", Role::Rep, {north});
        Phone jana(server, caller);
        jana.sync();
        auto user = *server.find<User>(caller.user);
        user.active = false;
        server.put(user);

        const ExchangeAnswer answer = jana.exchange();

        QVERIFY(answer.heads.empty());
        QVERIFY(jana.scopes().empty());
    }
};

QTEST_GUILESS_MAIN(ServerGrantsTest)
#include "server_grants_test.moc"
