#include "tests/support/device.h"

#include "core/domain/visit.h"
#include "core/queries/vantage.h"

using namespace roundsman;
using namespace roundsman::test;

// Which of several that match is meant.
class StoreSearchOrderTest : public QObject
{
    Q_OBJECT

private slots:
    void amongEqualNamesOnesOwnComeFirstThenThoseKnownThenThoseNear()
    {
        Device device;
        const QString name = "Bistro %1";
        for (const char *letter : {"A", "B", "C", "D"})
            QVERIFY(device.save(customer(device, name.arg(letter))));
        place(device, name.arg("C"), 48.15, 17.12);
        place(device, name.arg("B"), 48.40, 17.60);
        QCOMPARE(names(device, "bis"),
                 (QStringList{"Bistro A", "Bistro B", "Bistro C", "Bistro D"}));
        Vantage from;
        from.door = Vantage::Door{48.151, 17.121};
        QCOMPARE(names(device, "bis", from),
                 (QStringList{"Bistro C", "Bistro A", "Bistro B", "Bistro D"}));
        from.known = {{seqOfName(device, "Bistro B"), searchable("Bistro B")}};
        QCOMPARE(names(device, "bis", from),
                 (QStringList{"Bistro B", "Bistro C", "Bistro A", "Bistro D"}));

        QVERIFY(device.save(customer(device, "Bistro E")));
        from.me = device.owner.user;
        QVERIFY(device.write([me = from.me](Database &db) {
            db.run("UPDATE customer SET owner = ?1 WHERE name = 'Bistro E'", me);
        }));

        QCOMPARE(names(device, "bis", from),
                 (QStringList{"Bistro E", "Bistro B", "Bistro C", "Bistro A", "Bistro D"}));
    }

    void aNameAndItsCityFindTheCustomerAfterThoseWhoseNameSaysBoth()
    {
        Device device;
        for (const char *city : {"Trnava", "Nitra"}) {
            Customer branch = customer(device, "Kaufland");
            branch.city = city;
            QVERIFY(device.save(branch));
        }
        QVERIFY(device.save(customer(device, "Trnava Kaufland Centre")));

        const auto hits = find(device, "kauf trn");

        QCOMPARE(names(device, "kauf trn"), (QStringList{"Trnava Kaufland Centre", "Kaufland"}));
        QCOMPARE(hits.size(), 2U);
        QCOMPARE(hits.front().field, SearchField::Name);
        QCOMPARE(hits.back().field, SearchField::Place);
    }

    void aKnownNameIsThereHoweverManyOthersMatch_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("typed");

        QTest::newRow("begins so") << "Hotel Zur Post"
                                   << "hotel";
        QTest::newRow("two words, turned round") << "Hotel Zur Post"
                                                 << "pos hot";
        QTest::newRow("Cyrillic in Latin letters") << "Hotel Москва"
                                                   << "hotel mosk";
        QTest::newRow("Chinese") << "Hotel 北京烤鸭店"
                                 << "hotel 烤鸭";
    }
    void aKnownNameIsThereHoweverManyOthersMatch()
    {
        QFETCH(QString, name);
        QFETCH(QString, typed);
        Device device;
        SaveGroup many("many");
        for (int i = 0; i < 60; ++i)
            many.put(customer(device, QString("Hotel %1 Post Moskva 北京烤鸭店").arg(i)));
        QVERIFY(device.save(std::move(many)));
        QVERIFY(device.save(customer(device, name)));
        Vantage from;
        from.known = {{seqOfName(device, name), searchable(toUtf8(name))}};

        QCOMPARE(names(device, typed, from).first(), name);
    }

    void aPlaceNamesThoseKnownFirst()
    {
        Device device;
        for (const char *name : {"Alpha", "Beta", "Gamma"}) {
            Customer shop = customer(device, name);
            shop.city = "Trnava";
            QVERIFY(device.save(shop));
        }
        Vantage from;
        from.known = {{seqOfName(device, "Beta"), searchable("Beta")}};

        QCOMPARE(names(device, "trn", from), (QStringList{"Beta", "Alpha", "Gamma"}));
    }

    void whoWasVisitedLatelyOrIsNextIsKnown()
    {
        Device device;
        const auto visited = [&](const QString &name, const char *state, std::chrono::hours when) {
            const Customer shop = customer(device, name);
            Visit visit;
            visit.id = device.store->newId();
            visit.customer = shop.id;
            visit.user = device.owner.user;
            visit.state = state;
            visit.plannedStart = device.store->now() + when;
            return bool(device.save(SaveGroup("visit").put(shop).put(visit)));
        };
        using namespace std::chrono_literals;
        QVERIFY(visited("Yesterday", "done", -24h));
        QVERIFY(visited("Soon", "planned", 2h));
        QVERIFY(visited("Called off", "cancelled", 1h));
        QVERIFY(visited("Long ago", "done", -24h * 90));

        const Vantage from = *device.write(
            [&](Database &db) { return vantageOf(db, device.owner.user, device.store->now()); });

        std::vector<std::string> words;
        for (const Vantage::Known &known : from.known)
            words.push_back(known.words);
        QCOMPARE(words, (std::vector<std::string>{"soon", "yesterday"}));
        QCOMPARE(from.me, device.owner.user);
    }

private:
    static std::vector<CustomerHit>
    find(Device &device, const QString &typed, const Vantage &from = {})
    {
        return *device.write(
            [&](Database &db) { return searchCustomers(db, toUtf8(typed), 20, from); });
    }
    static QStringList names(Device &device, const QString &typed, const Vantage &from = {})
    {
        QStringList names;
        for (const CustomerHit &hit : find(device, typed, from)) {
            names += *device.write([&](Database &db) {
                return *db.one<QString>("SELECT name FROM customer WHERE seq = ?1", hit.seq);
            });
        }
        return names;
    }
    static std::int64_t seqOfName(Device &device, const QString &name)
    {
        return *device.write([&](Database &db) {
            return *db.one<std::int64_t>("SELECT seq FROM customer WHERE name = ?1", name);
        });
    }
    static void place(Device &device, const QString &name, double lat, double lon)
    {
        QVERIFY(device.write([&](Database &db) {
            db.run("UPDATE customer SET lat = ?2, lon = ?3 WHERE name = ?1", name, lat, lon);
        }));
    }
};

QTEST_GUILESS_MAIN(StoreSearchOrderTest)
#include "store_search_order_test.moc"
