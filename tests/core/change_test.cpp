#include "core/domain/catalog.h"
#include "core/domain/customer.h"
#include "core/domain/visit.h"
#include "core/schema/merge.h"
#include "core/schema/operation_codec.h"
#include "core/schema/words.h"
#include "tests/core/rows.h"

#include <QTest>

using namespace roundsman;

static Customer shop()
{
    Customer customer;
    customer.name = "Corner shop";
    customer.city = "Leeds";
    customer.tags = {"cash", "early"};
    return customer;
}

static std::vector<UnitChange> changes(const Customer &before, const Customer &after)
{
    const Record was = toRecord(before);
    return difference(tableOf<Customer>, &was, toRecord(after));
}

class ChangeTest : public QObject
{
    Q_OBJECT

private slots:
    void whatDidNotChangeIsNotInTheChange() { QVERIFY(changes(shop(), shop()).empty()); }

    void aUnitIsCarriedWholeWithWhatItWas()
    {
        Customer after = shop();
        after.city = "York";

        const auto change = changes(shop(), after);

        QCOMPARE(change.size(), std::size_t(1));
        QCOMPARE(change[0].unit, 11);
        QCOMPARE(change[0].cells.size(), std::size_t(6));
        QVERIFY((change[0].cells[2] == Cell{13, std::string("York")}));
        QVERIFY((change[0].was[2] == Cell{13, std::string("Leeds")}));
    }

    void aSetCarriesOnlyWhatWasAddedAndRemoved()
    {
        Customer after = shop();
        after.tags = {"early", "pharma"};

        const auto change = changes(shop(), after);

        QCOMPARE(change.size(), std::size_t(1));
        QCOMPARE(change[0].added, std::vector<std::string>{"pharma"});
        QCOMPARE(change[0].removed, std::vector<std::string>{"cash"});
        QVERIFY(change[0].cells.empty() && change[0].was.empty());
    }

    void aNewRowCarriesWhatIsNotBlank()
    {
        const auto change = difference(tableOf<Customer>, nullptr, toRecord(shop()));

        QCOMPARE(change.size(), std::size_t(3)); // name, address, tags
        for (const UnitChange &each : change)
            QVERIFY(each.was.empty());
    }

    // merge(before, difference(before, after)) == after, for every entity.
    void aChangeMergedIntoItsBaseGivesTheEditedRow()
    {
        Rows rows(1);
        for (const Table *table : catalog()) {
            for (int round = 0; round < 100; ++round) {
                const Record before = rows.row(*table);
                Record after = rows.edited(*table, before);
                for (std::size_t i = 0; i < after.size(); ++i) { // what no edit may do
                    const Merge policy = table->columns[i].merge;
                    if (policy == Merge::append || policy == Merge::state)
                        after[i] = before[i];
                }
                const auto change = difference(*table, &before, after);

                const Merged merged = merge(*table, before, {}, Edit{.baseRv = 3}, change, 4);

                QCOMPARE(merged.row, after);
                QCOMPARE(merged.changed, before != after);
            }
        }
    }

    void aNewRowMergedIntoNothingGivesTheRow()
    {
        Rows rows(2);
        for (const Table *table : catalog()) {
            const Record after = rows.row(*table);
            const auto change = difference(*table, nullptr, after);

            QCOMPARE(merge(*table, blank(*table), {}, Edit(), change, 1).row, after);
        }
    }

    void wordsAreASortedSet()
    {
        QCOMPARE(joinedWords({"b", "", "a", "b"}), "a\nb");
        QCOMPARE(joinedWords({}), "");
        QVERIFY((wordsOf("a\nb") == std::vector<std::string_view>{"a", "b"}));
        QVERIFY(wordsOf("").empty());
        // UTF-16 would sort these two the other way round
        QCOMPARE(held<std::string>(pack(QStringList{"\U0001F600", "\uFF21"})),
                 "\uFF21\n\U0001F600");
    }
};

QTEST_GUILESS_MAIN(ChangeTest)
#include "change_test.moc"
