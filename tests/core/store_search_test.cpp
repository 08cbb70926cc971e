#include "tests/support/device.h"

#include "core/domain/contact.h"
#include "core/store/search.h"
#include "core/store/settings.h"

using namespace roundsman;
using namespace roundsman::test;

class StoreSearchTest : public QObject
{
    Q_OBJECT

private slots:
    void findsInFiveScripts_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("typed");

        QTest::newRow("first letters") << "Berglunds snabbköp"
                                       << "ber";
        QTest::newRow("a word inside") << "Berglunds snabbköp"
                                       << "SNABB";
        QTest::newRow("no accents typed") << "Železiarstvo Čačko"
                                          << "zeleziarstvo cack";
        QTest::newRow("accents typed") << "Zeleziarstvo"
                                       << "Železi";
        QTest::newRow("Polish stroke") << "Łódź Stal"
                                       << "lodz";
        QTest::newRow("Cyrillic") << "Москва Хлеб"
                                  << "моск";
        QTest::newRow("Cyrillic in Latin letters") << "Москва Хлеб"
                                                   << "moskva khl";
        QTest::newRow("Cyrillic as a Slav spells it") << "Хлеб и Чай"
                                                      << "chleb caj";
        QTest::newRow("ё typed as е") << "Ёлка"
                                      << "елк";
        QTest::newRow("Arabic letters on an Urdu name") << "کریم اسٹور"
                                                        << "كريم";
        QTest::newRow("Urdu letters on an Arabic name") << "مكتبة علي"
                                                        << "مکتبہ علی";
        QTest::newRow("Arabic") << "مخبز الشام"
                                << "الش";
        QTest::newRow("Urdu") << "کریم اسٹور"
                              << "کری";
        QTest::newRow("one Chinese sign") << "北京烤鸭店"
                                          << "烤";
        QTest::newRow("part of a Chinese name") << "北京烤鸭店"
                                                << "京烤鸭";
        QTest::newRow("Japanese kana") << "すし太郎"
                                       << "し太";
        QTest::newRow("Greek") << "Αθήνα Ψωμί"
                               << "αθηνα";
        QTest::newRow("apostrophe") << "O'Brien & Sons"
                                    << "o'brien";
        QTest::newRow("quotes are letters of nobody") << "Bar \"Roma\""
                                                      << "\"roma\"";
    }
    void findsInFiveScripts()
    {
        QFETCH(QString, name);
        QFETCH(QString, typed);
        Device device;
        const Customer shop = customer(device, name);
        QVERIFY(device.save(shop));
        QVERIFY(device.save(customer(device, "Somebody else")));

        const auto hits = find(device, typed);

        QCOMPARE(hits.size(), 1U);
        QCOMPARE(hits.front().field, SearchField::Name);
    }

    void signsThatDoNotStandTogetherAreNotFound()
    {
        Device device;
        QVERIFY(device.save(customer(device, "北京烤鸭店")));

        QCOMPARE(find(device, "北烤").size(), 0U);
    }

    void aNumberIsFoundInOtherGroups()
    {
        Device device;
        Customer shop = customer(device, "Corner shop");
        shop.phone = "+421 905 123 456";
        QVERIFY(device.save(shop));

        QCOMPARE(find(device, "421905123").size(), 1U);
        QCOMPARE(find(device, "+42190 5123").size(), 1U);
        QCOMPARE(find(device, "905").front().field, SearchField::Number);
    }

    void aContactLeadsToTheCustomer()
    {
        Device device;
        const Customer shop = customer(device, "Corner shop");
        Contact anna;
        anna.id = device.store->newId();
        anna.customer = shop.id;
        anna.name = "Anna Nováková";
        QVERIFY(device.save(SaveGroup("both").put(shop).put(anna)));

        const auto hits = find(device, "novakova");

        QCOMPARE(hits.size(), 1U);
        QCOMPARE(hits.front().field, SearchField::People);
    }

    void namesComeBeforePlacesAndBeginningsBeforeInsides()
    {
        Device device;
        Customer inRoma = customer(device, "Bar Centrale");
        inRoma.city = "Roma";
        QVERIFY(device.save(inRoma));
        QVERIFY(device.save(customer(device, "Nova Roma")));
        QVERIFY(device.save(customer(device, "Roma Bar")));

        QCOMPARE(names(device, "rom"), (QStringList{"Roma Bar", "Nova Roma", "Bar Centrale"}));
    }

    void aCyrillicNameThatBeginsSoComesFirstForLatinLettersToo()
    {
        Device device;
        QVERIFY(device.save(customer(device, "Bar Moskva")));
        QVERIFY(device.save(customer(device, "Москва Хлеб")));

        QCOMPARE(names(device, "mosk"), (QStringList{"Москва Хлеб", "Bar Moskva"}));
    }

    void whatAnOlderFoldingIndexedIsIndexedAnewOnceInAQuietMoment()
    {
        Device device;
        QVERIFY(device.save(customer(device, "Москва Хлеб")));
        const auto makeOld = [&](std::int64_t version) {
            return bool(device.write([version](Database &db) {
                db.script("DELETE FROM search");
                putSetting(db, "search/folding", version);
            }));
        };

        QVERIFY(makeOld(foldingVersion - 1));
        device.reopen();

        QTRY_COMPARE(device.number("SELECT count(*) FROM search_todo"), 0);
        QCOMPARE(find(device, "moskva").size(), 1U);
        QVERIFY(makeOld(foldingVersion));
        device.reopen();
        QCOMPARE(device.number("SELECT count(*) FROM search_todo"), 0);
    }

    void anEditedNameIsFoundAndTheOldOneIsNot()
    {
        Device device;
        Customer shop = customer(device, "Corner shop");
        QVERIFY(device.save(shop));
        shop.name = "Harbour shop";
        QVERIFY(device.save(shop));

        QCOMPARE(find(device, "corner").size(), 0U);
        QCOMPARE(find(device, "harb").size(), 1U);
    }

    void whatCannotBeSearchedForFindsNothing()
    {
        Device device;
        QVERIFY(device.save(customer(device, "Corner shop")));

        for (const char *typed : {"", "  ", "\"", "*", "-", "AND", "name:corner", "(", "'"})
            QCOMPARE(find(device, typed).size(), 0U);
    }

    void rowsThatWereLoadedInBulkAreIndexedLater()
    {
        Device device;
        for (int i = 0; i < 5; ++i)
            QVERIFY(device.save(customer(device, QString("Shop %1").arg(i))));
        QVERIFY(device.write([](Database &db) {
            db.script("DELETE FROM search");
            indexLater(db, tableOf<Customer>, 1);
        }));
        QCOMPARE(find(device, "shop").size(), 0U);

        while (*device.write([](Database &db) { return indexSome(db, 2); })) { }

        QCOMPARE(find(device, "shop").size(), 5U);
    }

    // Each save leaves a segment of its own, which quiet moments put together.
    void tidyingTheIndexLosesNothing()
    {
        Device device;
        Customer shop = customer(device, "Shop");
        for (int i = 0; i < 30; ++i) {
            shop.name = QString("Name%1").arg(i);
            QVERIFY(device.save(shop));
        }
        const auto tidied = [&] {
            return *device.write([](Database &db) { return tidyIndex(db); });
        };
        const std::int64_t untidy = segments(device);

        while (tidied()) { }

        QVERIFY(segments(device) < untidy);
        QVERIFY(!tidied());
        QCOMPARE(find(device, "name29").size(), 1U);
        QCOMPARE(find(device, "name28").size(), 0U);
        QCOMPARE(find(device, "name").size(), 1U);
    }

    // Or a sync would wait until the segments of all saves before it are put together.
    void whoIndexesABulkLoadTidiesItAndWhoHasNoneWaitsForNothing()
    {
        Device device;
        Customer shop = customer(device, "Shop");
        for (int i = 0; i < 30; ++i) {
            shop.name = QString("Name%1").arg(i);
            QVERIFY(device.save(shop));
        }
        const auto indexed = [&] {
            return *device.write([](Database &db) { return indexSome(db, 100); });
        };
        const std::int64_t untidy = segments(device);

        QVERIFY(!indexed());
        QCOMPARE(segments(device), untidy);

        QVERIFY(device.write([](Database &db) { indexLater(db, tableOf<Customer>, 1); }));
        while (indexed()) { }
        QVERIFY(segments(device) < untidy);
        QCOMPARE(find(device, "name29").size(), 1U);
    }

private:
    // Of the index: their leaves stand above two pages of its own.
    static std::int64_t segments(Device &device)
    {
        return device.number("SELECT count(DISTINCT id >> 37) FROM search_data WHERE id > 10");
    }
    static std::vector<CustomerHit> find(Device &device, const QString &typed)
    {
        return *device.write([&](Database &db) { return searchCustomers(db, toUtf8(typed), 20); });
    }
    static QStringList names(Device &device, const QString &typed)
    {
        QStringList names;
        for (const CustomerHit &hit : find(device, typed)) {
            names += *device.write([&](Database &db) {
                return *db.one<QString>("SELECT name FROM customer WHERE seq = ?1", hit.seq);
            });
        }
        return names;
    }
};

QTEST_GUILESS_MAIN(StoreSearchTest)
#include "store_search_test.moc"
