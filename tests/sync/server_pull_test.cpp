#include "core/domain/contact.h"
#include "core/domain/order.h"
#include "core/domain/order_line.h"
#include "core/domain/product.h"
#include "sync/protocol/page_codec.h"
#include "tests/sync/phone.h"

#include <QTest>

using namespace roundsman;
using namespace roundsman::test;

class ServerPullTest : public QObject
{
    Q_OBJECT

private slots:
    void aNewDeviceGetsWhatItsPersonMaySee()
    {
        Server server;
        const Id north = server.territory("North");
        const Id south = server.territory("South");
        const Customer seen = server.customer("Corner shop", north);
        const Customer unseen = server.customer("Far away", south);
        Phone jana(server, server.enlist("Jana", Role::Rep, {north}));

        const ExchangeAnswer answer = jana.exchange();

        QVERIFY(jana.agrees(answer));
        QVERIFY(jana.find<Customer>(seen.id));
        QVERIFY(!jana.find<Customer>(unseen.id));
    }

    void aFieldHiddenFromRepsIsNeitherSentNorSummed()
    {
        Server server;
        const Id north = server.territory("North");
        Customer shop;
        shop.name = "Corner shop";
        shop.territory = north;
        shop.creditBlock = "Has not paid since March";
        shop = server.put(shop);
        Phone jana(server, server.enlist("Jana", Role::Rep, {north}));
        Phone maria(server, server.enlist("Mária", Role::Manager, {north}));

        const ExchangeAnswer janas = jana.exchange();
        const ExchangeAnswer marias = maria.exchange();

        QCOMPARE(jana.find<Customer>(shop.id)->creditBlock, "");
        QCOMPARE(maria.find<Customer>(shop.id)->creditBlock, shop.creditBlock);
        const Bytes wire = encode(janas.pages.back());
        QVERIFY(textOf(wire).find("Has not paid") == std::string_view::npos);
        QVERIFY(jana.agrees(janas));
        QVERIFY(maria.agrees(marias));
    }

    void aCustomerThatMovesTakesAllThatFollowsItAlong()
    {
        Server server;
        const Id north = server.territory("North");
        const Id south = server.territory("South");
        Customer shop = server.customer("Corner shop", north);
        Contact owner;
        owner.customer = shop.id;
        owner.name = "Eva";
        owner = server.put(owner);
        Product tea;
        tea.name = "Tea";
        tea = server.put(tea);
        Order order;
        order.customer = shop.id;
        order = server.put(order);
        OrderLine line;
        line.order = order.id;
        line.product = tea.id;
        line = server.put(line);
        Phone jana(server, server.enlist("Jana", Role::Rep, {north}));
        Phone peter(server, server.enlist("Peter", Role::Rep, {south}));
        jana.sync();
        peter.sync();
        QVERIFY(jana.find<OrderLine>(line.id) && !peter.find<OrderLine>(line.id));

        shop.territory = south;
        server.put(shop);
        const ExchangeAnswer janas = jana.exchange();
        const ExchangeAnswer peters = peter.exchange();

        QVERIFY(!jana.find<Customer>(shop.id) && peter.find<Customer>(shop.id));
        QVERIFY(!jana.find<Contact>(owner.id) && peter.find<Contact>(owner.id));
        QVERIFY(!jana.find<OrderLine>(line.id) && peter.find<OrderLine>(line.id));
        QVERIFY(jana.agrees(janas));
        QVERIFY(peter.agrees(peters));
    }

    void aRemovedRowLeaves()
    {
        Server server;
        const Id north = server.territory("North");
        const Customer shop = server.customer("Corner shop", north);
        Phone jana(server, server.enlist("Jana", Role::Rep, {north}));
        jana.sync();

        server.remove<Customer>(shop.id);
        const ExchangeAnswer answer = jana.exchange();

        QVERIFY(!jana.find<Customer>(shop.id));
        QVERIFY(jana.agrees(answer));
    }

    void aNewDeviceIsNotToldOfWhatHasLeft()
    {
        Server server;
        const Id north = server.territory("North");
        const Customer shop = server.customer("Corner shop", north);
        server.remove<Customer>(shop.id);
        Phone jana(server, server.enlist("Jana", Role::Rep, {north}));

        const ExchangeAnswer answer = jana.exchange();

        for (const Page &page : answer.pages) {
            for (const RowBlock &block : page.blocks)
                QVERIFY(std::ranges::find(block.ids, shop.id) == block.ids.end());
        }
        QVERIFY(jana.agrees(answer));
    }

    void anAnswerKeepsToTheRowsAskedForAndSaysThatThereIsMore()
    {
        Server server;
        const Id north = server.territory("North");
        for (int i = 0; i < 25; ++i)
            server.customer("Shop " + QString::number(i), north);
        Phone jana(server, server.enlist("Jana", Role::Rep, {north}));
        jana.maxRows = 10;

        int answers = 0;
        ExchangeAnswer answer;
        do {
            answer = jana.exchange();
            std::size_t rows = 0;
            for (const Page &page : answer.pages) {
                for (const RowBlock &block : page.blocks)
                    rows += block.rows();
            }
            QVERIFY(rows <= 10);
            ++answers;
        } while (!answer.complete && answers < 10);

        QCOMPARE(answers, 3); // 3 rows of the directory and 25 customers
        QCOMPARE(jana.all<Customer>().size(), std::size_t(25));
        QVERIFY(jana.agrees(answer));
    }

    void theSmallScopesComeFirst()
    {
        Server server;
        const Id north = server.territory("North");
        server.customer("Corner shop", north);
        Phone jana(server, server.enlist("Jana", Role::Rep, {north}));

        const ExchangeAnswer answer = jana.exchange();

        QCOMPARE(answer.pages.front().scope, companyScope(Visibility::Rep));
        QCOMPARE(answer.pages.back().scope, territoryScope(north, Visibility::Rep));
    }

    void nothingNewIsNoPages()
    {
        Server server;
        const Id north = server.territory("North");
        server.customer("Corner shop", north);
        Phone jana(server, server.enlist("Jana", Role::Rep, {north}));
        jana.sync();

        const ExchangeAnswer answer = jana.exchange();

        QVERIFY(answer.pages.empty());
        QVERIFY(jana.agrees(answer));
    }

    void aPositionInAnotherHistoryGetsNoPage()
    {
        Server server;
        const Id north = server.territory("North");
        server.customer("Corner shop", north);
        const Caller caller = server.enlist("Jana", Role::Rep, {north});
        const std::string scope = territoryScope(north, Visibility::Rep);
        ExchangeRequest request;
        request.scopes = {{scope, 12345, 1}};

        const ExchangeAnswer answer = server.exchange(caller, request);

        // Nothing that is here would be sent over it: the device compares first.
        QVERIFY(std::ranges::find(answer.pages, scope, &Page::scope) == answer.pages.end());
        const auto head = std::ranges::find(answer.heads, scope, &ScopeHead::scope);
        QVERIFY(head->epoch != 12345);
    }

    void theSameContentAgainMovesNothing()
    {
        Server server;
        const Id north = server.territory("North");
        const Customer shop = server.customer("Corner shop", north);
        Phone jana(server, server.enlist("Jana", Role::Rep, {north}));
        jana.sync();

        server.put(shop);

        QVERIFY(jana.exchange().pages.empty());
    }
};

QTEST_GUILESS_MAIN(ServerPullTest)
#include "server_pull_test.moc"
