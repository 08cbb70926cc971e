#include "core/base/id.h"

#include <QTest>

#include <unordered_set>

using namespace roundsman;

struct FixedClock : Clock
{
    Instant at{0x0123'4567'89ab};

    Instant now() const override { return at; }
    std::chrono::milliseconds steady() const override { return {}; }
};

// 0, 1, 2 …
struct Counting : Entropy
{
    std::uint8_t next = 0;

    void fill(std::span<std::uint8_t> bytes) override
    {
        for (std::uint8_t &byte : bytes)
            byte = next++;
    }
};

class IdTest : public QObject
{
    Q_OBJECT

private slots:
    void anIdIsAUuidOfVersion7()
    {
        FixedClock clock;
        Counting entropy;

        QCOMPARE(Id::make({clock, entropy}).text(), "01234567-89ab-7607-8809-0a0b0c0d0e0f");
    }

    void laterIdsSortLater()
    {
        FixedClock clock;
        SystemEntropy entropy;
        const Id first = Id::make({clock, entropy});
        clock.at = clock.at + std::chrono::milliseconds(1);

        QVERIFY(first < Id::make({clock, entropy}));
    }

    void idsDoNotRepeat()
    {
        FixedClock clock;
        SystemEntropy entropy;
        std::unordered_set<Id> seen;
        for (int i = 0; i < 10'000; ++i)
            QVERIFY(seen.insert(Id::make({clock, entropy})).second);
    }

    // Golden: what was imported once must be found again by every later version.
    void aNamedIdNeverChanges()
    {
        QCOMPARE(Id::named("northwind.customers", "ALFKI").text(),
                 "96129880-3f30-8407-a9bd-dd5f98d0c443");
        QCOMPARE(Id::named("a", "b"), Id::named("a", "b"));
        QVERIFY(Id::named("a", "bc") != Id::named("ab", "c"));
        QVERIFY(Id::named("a", "") != Id::named("", "a"));
    }

    void textComesBack()
    {
        const Id id = Id::named("a", "b");

        QCOMPARE(Id::fromText(id.text()), id);
        QCOMPARE(Id::fromText("0123456789abcdef0123456789ABCDEF").value().text(),
                 "01234567-89ab-cdef-0123-456789abcdef");
    }

    void otherTextIsNoId()
    {
        for (const char *text : {"",
                                 "1",
                                 "0123456789abcdef0123456789abcde",
                                 "0123456789abcdef0123456789abcdef0",
                                 "0123456789abcdef0123456789abcdeg"})
            QVERIFY2(!Id::fromText(text), text);
        QVERIFY(!Id::fromBytes(Bytes(15)) && !Id::fromBytes(Bytes(17)));
    }

    void onlyZerosAreNoRow()
    {
        QVERIFY(Id().isNull());
        QVERIFY(!Id::named("", "").isNull());
    }
};

QTEST_GUILESS_MAIN(IdTest)
#include "id_test.moc"
