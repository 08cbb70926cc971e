#include "app/lock/pin_entry.h"

#include <QTest>

using namespace roundsman;

class PinEntryTest : public QObject
{
    Q_OBJECT

private slots:
    void pasteTakesAPinAndNothingElse()
    {
        PinEntry entry;
        QVERIFY(!entry.paste("call me"));
        QCOMPARE(entry.count(), 0);
        QVERIFY(entry.paste(" 258013\n"));
        QCOMPARE(entry.count(), 6);
        entry.press(1);
        entry.press(2);
        entry.press(3);
        QCOMPARE(entry.count(), 8);
        entry.rub();
        QCOMPARE(textOf(entry.take().view()), "2580131");
        QCOMPARE(entry.count(), 0);
    }
};

QTEST_GUILESS_MAIN(PinEntryTest)
#include "pin_entry_test.moc"
