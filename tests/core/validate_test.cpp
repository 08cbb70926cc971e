#include "core/domain/attachment.h"
#include "core/domain/customer.h"
#include "core/domain/product.h"
#include "core/schema/validate.h"

#include <QTest>

#include <cmath>

using namespace roundsman;

static Record shop()
{
    Customer customer;
    customer.name = "Corner shop";
    customer.territory.bytes.fill(1);
    customer.tags = {"b", "a"};
    customer.lat = 48.1;
    return toRecord(customer);
}

static std::string fault(const char *column, const Value &value)
{
    Record record = shop();
    record[std::size_t(tableOf<Customer>.indexOf(std::string_view(column)))] = value;
    const auto checked = validate(tableOf<Customer>, record);
    return checked ? "" : checked.error().message;
}

static std::string repeated(const char *text, int times)
{
    std::string all;
    for (int i = 0; i < times; ++i)
        all += text;
    return all;
}

static Value text(const std::string &text) { return text; }

static void meanings()
{
    QTest::newRow("a word") << "kind" << text("dealer") << "";
    QTest::newRow("no word") << "kind" << text("friend") << "customer.kind may not be \"friend\".";
    QTest::newRow("no word yet") << "kind" << text("") << "";
    QTest::newRow("a set") << "tags" << text("a\nb") << "";
    QTest::newRow("an unsorted set")
        << "tags" << text("b\na") << "customer.tags is not a sorted set of words, one a line.";
    QTest::newRow("a set with a twin")
        << "tags" << text("a\na") << "customer.tags is not a sorted set of words, one a line.";
    QTest::newRow("a set with a gap")
        << "tags" << text("a\n") << "customer.tags is not a sorted set of words, one a line.";
}

static void types()
{
    QTest::newRow("another type") << "name" << Value(std::int64_t(3))
                                  << "customer.name holds a value of another type.";
    QTest::newRow("text in a real")
        << "lat" << text("48") << "customer.lat holds a value of another type.";
    QTest::newRow("nothing where something stands")
        << "phone" << Value() << "customer.phone is missing.";
    QTest::newRow("nothing where nothing may stand") << "lat" << Value() << "";
    QTest::newRow("not a number") << "lat" << Value(std::nan(""))
                                  << "customer.lat is not a number.";
    QTest::newRow("endless") << "lat" << Value(HUGE_VAL) << "customer.lat is not a number.";
    QTest::newRow("a short id") << "owner" << Value(Bytes(15))
                                << "customer.owner is not an id of 16 bytes.";
}

class ValidateTest : public QObject
{
    Q_OBJECT

private slots:
    void aGoodRowPasses() { QVERIFY(validate(tableOf<Customer>, shop())); }

    void cellsAreChecked_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<Value>("value");
        QTest::addColumn<QString>("fault"); // "": none

        QTest::newRow("required") << "name" << text("")
                                  << "customer.name is required and is empty.";
        QTest::newRow("required id")
            << "territory" << Value() << "customer.territory is required and is empty.";
        QTest::newRow("200 letters") << "name" << text(repeated("ж", 200)) << "";
        QTest::newRow("201 letters")
            << "name" << text(repeated("ж", 201)) << "customer.name is longer than 200 characters.";
        QTest::newRow("no UTF-8") << "name" << text("\xff")
                                  << "customer.name is not well-formed text.";
        QTest::newRow("NUL") << "name" << text(std::string("a\0b", 3))
                             << "customer.name is not well-formed text.";
        QTest::newRow("not NFC") << "name" << text("Lulea\u030a")
                                 << "customer.name is not well-formed text.";
        QTest::newRow("NFC") << "name" << text("Lule\u00e5") << "";
        meanings();
        types();
    }
    void cellsAreChecked()
    {
        QFETCH(QString, column);
        QFETCH(Value, value);
        QTEST(toQString(fault(toUtf8(column).c_str(), value)), "fault");
    }

    void documentsAreJson()
    {
        Product product;
        product.name = "Chang";
        product.names = R"({"sk": "Čang"})";
        QVERIFY(validate(tableOf<Product>, toRecord(product)));

        product.names = "{sk}";
        QVERIFY(!validate(tableOf<Product>, toRecord(product)));
    }

    void aHashHas32Bytes()
    {
        Attachment photo;
        photo.ownerTable = "visit";
        photo.ownerRow.bytes.fill(1);
        photo.author.bytes.fill(1);
        photo.sha256 = Bytes(32);
        QVERIFY(validate(tableOf<Attachment>, toRecord(photo)));

        photo.sha256 = Bytes(31);
        QVERIFY(!validate(tableOf<Attachment>, toRecord(photo)));
    }

    void aRowIsAtMost64KiB()
    {
        const std::string note = repeated("北", 16'384); // 48 KiB within its own limit
        QCOMPARE(fault("note", note), "");

        Record record = shop();
        record[std::size_t(tableOf<Customer>.indexOf("note"))] = note;
        record[std::size_t(tableOf<Customer>.indexOf("segments"))] = repeated("北", 4'000);
        record[std::size_t(tableOf<Customer>.indexOf("languages"))] = repeated("北", 4'000);
        QCOMPARE(validate(tableOf<Customer>, record).error().message,
                 "A row of customer is larger than 64 KiB.");
    }

    void aRowHasAllItsCells()
    {
        Record record = shop();
        record.pop_back();
        QVERIFY(!validate(tableOf<Customer>, record));
    }
};

QTEST_GUILESS_MAIN(ValidateTest)
#include "validate_test.moc"
