#include "core/domain/attachment.h"
#include "core/domain/catalog.h"
#include "core/domain/customer.h"
#include "core/domain/order.h"
#include "core/domain/order_line.h"
#include "core/domain/price.h"
#include "core/domain/price_list.h"
#include "core/domain/product.h"
#include "core/domain/review_item.h"
#include "core/domain/territory_member.h"
#include "core/domain/user.h"
#include "core/domain/visit.h"
#include "core/schema/scope.h"

#include <QTest>

#include <algorithm>
#include <map>

using namespace roundsman;

using Names = std::vector<std::string>;

static Id id(std::uint8_t n)
{
    Id id;
    id.bytes.fill(n);
    return id;
}

// Rows by table and id, as the store or the server holds them.
struct World
{
    std::map<std::pair<std::string, Id>, Record> rows;
    int lookups = 0;

    template <typename T>
    void put(const T &entity)
    {
        rows[{tableOf<T>.name, entity.id}] = toRecord(entity);
    }
    template <typename T>
    Names scopes(const T &entity)
    {
        return scopes(tableOf<T>, toRecord(entity));
    }
    Names scopes(const Table &of, const Record &record)
    {
        const FindRecord find = [this](const Table &table, const Id &row) {
            ++lookups;
            const auto found = rows.find({table.name, row});
            return found == rows.end() ? std::nullopt : std::optional(found->second);
        };
        return scopesOf(of, Id(), record, find);
    }
};

static Customer customer(std::uint8_t n, std::uint8_t territory)
{
    Customer customer;
    customer.id = id(n);
    customer.territory = id(territory);
    return customer;
}

class ScopeTest : public QObject
{
    Q_OBJECT

    const std::string five = "05050505-0505-0505-0505-050505050505";

private slots:
    void theDirectoryIsEverybodys()
    {
        QCOMPARE(World().scopes(Product()), (Names{"company#manager", "company#rep"}));
    }

    void aCustomerStandsInItsTerritory()
    {
        QCOMPARE(World().scopes(customer(1, 5)),
                 (Names{"territory/" + five + "#manager", "territory/" + five + "#rep"}));
    }

    void aRowWithoutAPlaceStandsNowhere() { QVERIFY(World().scopes(Customer()).empty()); }

    void aVisitFollowsItsCustomer()
    {
        World world;
        world.put(customer(1, 5));
        Visit visit;
        visit.customer = id(1);
        visit.user = id(9);

        QCOMPARE(world.scopes(visit), world.scopes(customer(1, 5)));
    }

    void aVisitWhoseCustomerIsGoneStandsWithItsPerson()
    {
        Visit visit;
        visit.customer = id(1);
        visit.user = id(5);

        QCOMPARE(World().scopes(visit), Names{"person/" + five});
    }

    void anOrderLineFollowsItsOrderToTheCustomer()
    {
        World world;
        world.put(customer(1, 5));
        Order order;
        order.id = id(2);
        order.customer = id(1);
        world.put(order);
        OrderLine line;
        line.order = id(2);

        QCOMPARE(world.scopes(line), world.scopes(customer(1, 5)));
    }

    void aPriceStandsWithItsList()
    {
        World world;
        PriceList list;
        list.id = id(3);
        list.segment = id(5);
        world.put(list);
        Price price;
        price.priceList = id(3);

        QCOMPARE(world.scopes(price), Names{"prices/" + five});
    }

    void anAttachmentFollowsWhateverItBelongsTo()
    {
        World world;
        world.put(customer(1, 5));
        Visit visit;
        visit.id = id(2);
        visit.customer = id(1);
        world.put(visit);
        Attachment photo;
        photo.ownerTable = "visit";
        photo.ownerRow = id(2);
        photo.author = id(9);

        QCOMPARE(world.scopes(photo), world.scopes(customer(1, 5)));

        photo.ownerTable = "nonsense";
        QCOMPARE(world.scopes(photo), Names{"person/" + id(9).text()});
    }

    void anAnswerStandsWithItsPersonAndTheManagerOfTheTeam()
    {
        static constexpr ScopeRule rules[] = {answer("user")};
        static constexpr Column columns[] = {tableOf<TerritoryMember>.columns[1]};
        static constexpr Table answers{999, "answers", R, rules, columns};
        const std::string person = "person/" + five;
        World world;
        User jana;
        jana.id = id(5);
        world.put(jana);
        QCOMPARE(world.scopes(answers, {pack(id(5))}), Names{person});

        jana.team = id(7);
        world.put(jana);

        QCOMPARE(world.scopes(answers, {pack(id(5))}), (Names{person, answersScope(id(7))}));
        QCOMPARE(visibilityOfScope(answersScope(id(7))), Visibility::Manager);
    }

    void aReviewStandsWithWhoeverDecidesAndWithItsAuthor()
    {
        World world;
        ReviewItem item;
        item.author = id(7);
        QCOMPARE(world.scopes(item), (Names{personScope(id(7))}));

        item.decider = id(5);

        QCOMPARE(world.scopes(item), (Names{personScope(id(5)), personScope(id(7))}));
    }

    void rowsThatFollowEachOtherInACircleEnd()
    {
        World world;
        Attachment one;
        one.id = id(1);
        one.ownerTable = "attachment";
        one.ownerRow = id(1);
        world.put(one);

        QVERIFY(world.scopes(one).empty());
        QVERIFY(world.lookups <= 8);
    }

    void namesAreSorted()
    {
        QVERIFY(std::ranges::is_sorted(World().scopes(customer(1, 5))));
        QVERIFY(std::ranges::is_sorted(World().scopes(Product())));
    }

    void aScopeSaysWhoReadsIt()
    {
        QCOMPARE(visibilityOfScope("company#manager"), Visibility::Manager);
        QCOMPARE(visibilityOfScope("company#rep"), Visibility::Rep);
        QCOMPARE(visibilityOfScope("prices/" + five), Visibility::Rep);
        for (const Visibility each : {Visibility::Rep, Visibility::Manager}) {
            QCOMPARE(visibilityOf(readerOf(each)), each);
            QCOMPARE(visibilityOfScope(companyScope(each)), each);
            QCOMPARE(visibilityOfScope(territoryScope(id(5), each)), each);
        }
        QCOMPARE(visibilityOf(Role::Admin), Visibility::Manager);
        QCOMPARE(visibilityOf(Role::Pricing), Visibility::Rep);
        QCOMPARE(teamScope(id(5)), "team/" + five);
    }
};

QTEST_GUILESS_MAIN(ScopeTest)
#include "scope_test.moc"
