#include "core/domain/audience.h"
#include "core/domain/price_list.h"
#include "core/domain/segment.h"
#include "core/domain/team.h"
#include "tests/sync/phone.h"

#include <QTest>

using namespace roundsman;
using namespace roundsman::test;

static QString text(const Id &id) { return QString::fromStdString(id.text()); }

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

    void anAudienceNamesByEveryListThatSaysAnything()
    {
        Server server;
        const Id country = server.territory("Slovakia");
        const Id north = server.territory("North", country);
        const Id south = server.territory("South", country);
        const Caller jana = server.enlist("Jana", Role::Rep, {north});
        const Caller emil = server.enlist("Emil", Role::Rep, {south});
        const Caller maria = server.enlist("Mária", Role::Manager, {country});
        const auto holders = [&](const Audience &audience) {
            QString names;
            for (const auto &[caller, letter] : {std::pair(jana, 'J'), {emil, 'E'}, {maria, 'M'}})
                if (Phone phone(server, caller);
                    phone.exchange(), phone.scopes().contains(audienceScope(audience.id)))
                    names += QLatin1Char(letter);
            return names;
        };
        Audience audience = server.put(Audience{{}, "North", {}, {text(north)}, {}, {}});

        QCOMPARE(holders(audience), "JM");

        audience.roles = QStringList{"rep"};
        server.put(audience);
        QCOMPARE(holders(audience), "J");
        audience.territories = {text(country)};
        server.put(audience);
        QCOMPARE(holders(audience), "JE");
        audience.roles = {};
        audience.territories = {};
        server.put(audience);
        QCOMPARE(holders(audience), "");
        audience.people = {text(emil.user)};
        server.put(audience);
        QCOMPARE(holders(audience), "E");
    }

    void anAudienceOfASegmentFollowsTheCustomers()
    {
        Server server;
        const Id north = server.territory("North");
        Segment hotels;
        hotels.dimension = "industry";
        hotels.name = "Hotels";
        hotels = server.put(hotels);
        const Audience audience = server.put(Audience{{}, "Hotels", {}, {}, {text(hotels.id)}, {}});
        Customer shop = server.customer("Hotel Devín", north);
        Phone jana(server, server.enlist("Jana", Role::Rep, {north}));
        jana.sync();
        QVERIFY(!jana.scopes().contains(audienceScope(audience.id)));

        shop.segments = QStringList{text(hotels.id)};
        server.put(shop);
        const ExchangeAnswer answer = jana.exchange();

        QVERIFY(jana.scopes().contains(audienceScope(audience.id)));
        QVERIFY(jana.agrees(answer));
    }

    void whoManagesATeamHoldsItsAnswersAndThoseBeneath()
    {
        Server server;
        const Caller maria = server.enlist("Mária", Role::Manager, {});
        Team sales;
        sales.name = "Sales";
        sales.manager = maria.user;
        sales = server.put(sales);
        Team hotels;
        hotels.name = "Hotels";
        hotels.parent = sales.id;
        hotels = server.put(hotels);
        const Caller jana = server.enlist("Jana", Role::Rep, {});
        User rep = *server.find<User>(jana.user);
        rep.team = hotels.id;
        server.put(rep);
        Phone managers(server, maria);
        Phone reps(server, jana);
        managers.exchange();
        reps.exchange();

        QVERIFY(managers.scopes().contains(answersScope(sales.id)));
        QVERIFY(managers.scopes().contains(answersScope(hotels.id)));
        QVERIFY(reps.scopes().contains(teamScope(hotels.id)));
        QVERIFY(!reps.scopes().contains(answersScope(hotels.id)));
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
