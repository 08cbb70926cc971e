#include "tests/golden/pairwise.h"

#include <QTest>

using namespace roundsman::test;

class PairwiseTest : public QObject
{
    Q_OBJECT

private slots:
    void everyTwoValuesMeet_data()
    {
        QTest::addColumn<std::vector<int>>("sizes");
        QTest::addColumn<int>("most");

        QTest::newRow("the pictures") << std::vector{17, 7, 3, 3, 2} << 120;
        QTest::newRow("two factors") << std::vector{4, 3} << 12;
        QTest::newRow("small factors") << std::vector{2, 2, 2, 2} << 8;
        QTest::newRow("a factor of one value") << std::vector{3, 1, 2} << 6;
    }
    void everyTwoValuesMeet()
    {
        QFETCH(std::vector<int>, sizes);
        QFETCH(int, most);

        const auto rows = pairwise(sizes);

        QVERIFY2(int(rows.size()) <= most, qPrintable(QString::number(rows.size())));
        for (std::size_t a = 0; a < sizes.size(); ++a)
            for (std::size_t b = a + 1; b < sizes.size(); ++b)
                QCOMPARE(met(rows, a, b), sizes[a] * sizes[b]);
    }
    void everyRowHasAValueForEachFactor()
    {
        const std::vector sizes{17, 7, 3, 3, 2};

        for (const Combination &row : pairwise(sizes)) {
            QCOMPARE(row.size(), sizes.size());
            for (std::size_t factor = 0; factor < sizes.size(); ++factor)
                QVERIFY(row[factor] >= 0 && row[factor] < sizes[factor]);
        }
    }
    void theSameSizesGiveTheSameRows() { QCOMPARE(pairwise({5, 4, 3}), pairwise({5, 4, 3})); }
    void oneFactorHasNobodyToMeet() { QVERIFY(pairwise({9}).empty()); }

private:
    // How many different pairs of values of these two factors there are.
    static int met(const std::vector<Combination> &rows, std::size_t a, std::size_t b)
    {
        QSet<std::pair<int, int>> pairs;
        for (const Combination &row : rows)
            pairs.insert({row[a], row[b]});
        return int(pairs.size());
    }
};

QTEST_APPLESS_MAIN(PairwiseTest)
#include "pairwise_test.moc"
