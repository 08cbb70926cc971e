#include "sync/protocol/column.h"

#include <QTest>

#include <limits>

using namespace roundsman;

static PackedColumn packed(Type type, const std::vector<Value> &cells)
{
    ColumnWriter writer(7, type);
    for (const Value &cell : cells)
        writer.add(view(cell));
    return std::move(writer).finish();
}

class ColumnTest : public QObject
{
    Q_OBJECT

private slots:
    void everyCellComesBack_data()
    {
        QTest::addColumn<Type>("type");
        QTest::addColumn<std::vector<Value>>("cells");

        using Cells = std::vector<Value>;
        constexpr auto least = std::numeric_limits<std::int64_t>::min();
        constexpr auto most = std::numeric_limits<std::int64_t>::max();
        QTest::newRow("numbers at the ends")
            << Type::Integer << Cells{most, least, std::int64_t(0), least, most, std::int64_t(-1)};
        QTest::newRow("numbers with gaps")
            << Type::Integer << Cells{Value(), std::int64_t(5), Value()};
        QTest::newRow("reals") << Type::Real << Cells{0.0, -1.5, 1e300, Value()};
        QTest::newRow("texts") << Type::Text
                               << Cells{std::string(),
                                        std::string("Luleå"),
                                        Value(),
                                        std::string("北京")};
        QTest::newRow("blobs") << Type::Blob
                               << Cells{Bytes{0, 255}, Bytes(), Value(), Bytes(300, 9)};
        QTest::newRow("nothing but nulls") << Type::Text << Cells(9);
        QTest::newRow("no rows") << Type::Integer << Cells();
    }
    void everyCellComesBack()
    {
        QFETCH(Type, type);
        QFETCH(std::vector<Value>, cells);

        const PackedColumn column = packed(type, cells);

        QVERIFY(isSound(column, cells.size()));
        ColumnReader reader(column);
        for (const Value &cell : cells)
            QVERIFY(owned(reader.next()) == cell);
    }

    void aColumnWithoutNullsCarriesNoMarks()
    {
        QVERIFY(packed(Type::Integer, {std::int64_t(1), std::int64_t(2)}).nulls.empty());
    }

    void isNotSoundWithAnotherNumberOfRows()
    {
        const PackedColumn column = packed(Type::Text, {std::string("a"), std::string("b")});

        QVERIFY(!isSound(column, 1));
        QVERIFY(!isSound(column, 3));
    }

    void isNotSoundWhenASizeReachesPastTheEnd()
    {
        PackedColumn column = packed(Type::Blob, {Bytes{1, 2, 3}});
        column.sizes = {0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01};

        QVERIFY(!isSound(column, 1));
    }

    void isNotSoundWhenATextIsCutInsideALetter()
    {
        PackedColumn column = packed(Type::Text, {std::string("å"), std::string()});
        column.sizes = {1, 1};

        QVERIFY(!isSound(column, 2));
    }

    void isNotSoundWhenATextIsNotUtf8()
    {
        PackedColumn column = packed(Type::Text, {std::string("ab")});
        column.contents = {0xc0, 0x80};

        QVERIFY(!isSound(column, 1));
    }

    void everyDamagedByteIsEitherSoundOrRefused()
    {
        const PackedColumn column =
            packed(Type::Text, {std::string("Berglunds"), Value(), std::string("snabbköp")});
        for (std::size_t at = 0; at < column.contents.size() + column.sizes.size(); ++at) {
            for (int bit = 0; bit < 8; ++bit) {
                PackedColumn damaged = column;
                Bytes &bytes = at < column.sizes.size() ? damaged.sizes : damaged.contents;
                bytes[at < column.sizes.size() ? at : at - column.sizes.size()] ^=
                    std::uint8_t(1 << bit);
                if (!isSound(damaged, 3))
                    continue;
                ColumnReader reader(damaged);
                for (int row = 0; row < 3; ++row)
                    QVERIFY(isText(held<std::string>(owned(reader.next()))));
            }
        }
    }

    void numbersComeBack()
    {
        const std::vector<std::int64_t> numbers{5, 6, 7, 1'000'000, -3};

        QCOMPARE(unpackNumbers(packNumbers(numbers), numbers.size()), std::optional(numbers));
        QCOMPARE(unpackNumbers(packNumbers(numbers), numbers.size() + 1), std::nullopt);
        QCOMPARE(unpackNumbers(packNumbers(numbers), std::size_t(1) << 60), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(ColumnTest)
#include "column_test.moc"
