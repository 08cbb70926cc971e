#include "core/base/content_lines.h"
#include "core/base/text.h"
#include "core/domain/calendar_file.h"
#include "core/domain/contact_card.h"

#include <QTest>

using namespace roundsman;
using namespace std::chrono_literals;

// As whoever reads such a file puts folded lines together again.
static QStringList unfolded(const std::string &file)
{
    QString text = toQString(file);
    text.replace("\r\n ", QString());
    QStringList lines = text.split("\r\n");
    lines.removeLast(); // after the last line's end
    return lines;
}

static Id idOf(const char *text) { return *Id::fromText(text); }

static constexpr auto someone = "0190a5c0-0000-7000-8000-000000000001";

class HandedFilesTest : public QObject
{
    Q_OBJECT

private slots:
    void aContactIsACardOfItsPersonAndFirm()
    {
        Contact eva;
        eva.id = idOf(someone);
        eva.name = QString::fromUtf8("Eva Hrušková");
        eva.title = "Purchasing; spirits, wine";
        eva.phone = "+421 2 5441 0101";
        eva.email = "eva@example.com";
        eva.note = "Wants a lower price";
        Customer shop;
        shop.name = "Hruška, s.r.o.";
        shop.street = "Dlhá 1\nzadný vchod";
        shop.city = "Bratislava";
        shop.zip = "811 01";
        shop.country = "Slovakia";

        QCOMPARE(unfolded(contactCard(eva, shop)),
                 QStringList({"BEGIN:VCARD",
                              "VERSION:3.0",
                              "PRODID:-//Roundsman//EN",
                              QString("UID:urn:uuid:") + someone,
                              "N:;Eva Hrušková;;;",
                              "FN:Eva Hrušková",
                              "ORG:Hruška\\, s.r.o.",
                              "TITLE:Purchasing\\; spirits\\, wine",
                              "TEL;TYPE=WORK,VOICE:+421 2 5441 0101",
                              "EMAIL;TYPE=INTERNET:eva@example.com",
                              "ADR;TYPE=WORK:;;Dlhá 1\\nzadný vchod;Bratislava;;811 01;Slovakia",
                              "END:VCARD"}));
    }

    void whatIsNotKnownHasNoLine()
    {
        Contact bare;
        bare.id = idOf(someone);
        bare.name = "Ann";

        const QStringList lines = unfolded(contactCard(bare, {}));

        QCOMPARE(lines.size(), 7);
        QVERIFY(lines.filter(QRegularExpression("^(ORG|TITLE|TEL|EMAIL|ADR)")).isEmpty());
    }

    void aNameCannotAddALine_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("written");

        QTest::newRow("end of the card") << "A\r\nEND:VCARD\r\nBEGIN:VCARD"
                                         << "A\\nEND:VCARD\\nBEGIN:VCARD";
        QTest::newRow("old Mac") << "A\rB"
                                 << "A\\nB";
        QTest::newRow("line separator")
            << QString::fromUtf8("A\u2028B\u2029C\u0085D") << "A\\nB\\nC\\nD";
        QTest::newRow("backslash before an end") << "A\\\nB"
                                                 << "A\\\\\\nB";
        QTest::newRow("another part") << "A;B,C"
                                      << "A\\;B\\,C";
        QTest::newRow("NUL and bell") << QString::fromUtf8("A\0B\aC", 5) << "ABC";
        QTest::newRow("delete") << "A\x7f"
                                   "B"
                                << "AB";
    }
    void aNameCannotAddALine()
    {
        QFETCH(QString, name);
        QFETCH(QString, written);
        Contact contact;
        contact.id = idOf(someone);
        contact.name = name;

        const std::string card = contactCard(contact, {});

        QCOMPARE(unfolded(card).size(), 7);
        QCOMPARE(unfolded(card).at(5), "FN:" + written);
        QCOMPARE(toQString(card).count(u'\n'), toQString(card).count("\r\n"));
    }

    void longLinesAreFoldedBetweenLetters_data()
    {
        QTest::addColumn<QString>("letter");
        QTest::newRow("one byte") << "x";
        QTest::newRow("two") << "š";
        QTest::newRow("three") << "京";
        QTest::newRow("four") << "😀";
        QTest::newRow("a family of eighteen") << "👨‍👩‍👧";
    }
    void longLinesAreFoldedBetweenLetters()
    {
        QFETCH(QString, letter);
        for (int offset = 0; offset < 4; ++offset) {
            const QString text = QString(offset, u'a') + letter.repeated(100);
            ContentLines lines;

            lines.addText("FN", text);

            QCOMPARE(unfolded(lines.text()), QStringList("FN:" + text));
            for (const QByteArray &line : QByteArray::fromStdString(lines.text()).split('\n')) {
                QVERIFY2(line.chopped(line.endsWith('\r')).size() <= 75, line.constData());
                QVERIFY2(isText(line.toStdString()), line.constData());
            }
        }
    }

    void aLineOfJustTheLengthIsNotFolded()
    {
        ContentLines lines;
        lines.add("FN", std::string(72, 'x'));
        QCOMPARE(lines.text(), "FN:" + std::string(72, 'x') + "\r\n");
        lines.add("FN", std::string(73, 'x'));
        QVERIFY(toQString(lines.text()).endsWith("\r\n x\r\n"));
    }

    void aPlannedVisitIsAnEventWithAReminder()
    {
        CalendarEvent visit;
        visit.id = idOf(someone);
        visit.title = "Visit: Corner shop";
        visit.place = "Dlhá 1, Bratislava";
        visit.note = "Straps; ropes";
        // 09:30 in Bratislava, in summer and two days after it has ended
        visit.begin = {QDateTime({2026, 10, 24}, {7, 30}, Qt::UTC).toMSecsSinceEpoch()};
        visit.end = visit.begin + 45min;
        CalendarEvent next = visit;
        next.begin = {QDateTime({2026, 10, 26}, {8, 30}, Qt::UTC).toMSecsSinceEpoch()};
        next.end = {};

        const QStringList lines =
            unfolded(calendarFile(std::array{visit, next}, visit.begin - 24h));

        QCOMPARE(lines.mid(0, 19),
                 QStringList({"BEGIN:VCALENDAR",
                              "VERSION:2.0",
                              "PRODID:-//Roundsman//EN",
                              "METHOD:PUBLISH",
                              "BEGIN:VEVENT",
                              QString("UID:%1@roundsman").arg(someone),
                              "DTSTAMP:20261023T073000Z",
                              "DTSTART:20261024T073000Z",
                              "DTEND:20261024T081500Z",
                              "SUMMARY:Visit: Corner shop",
                              "LOCATION:Dlhá 1\\, Bratislava",
                              "DESCRIPTION:Straps\\; ropes",
                              "CLASS:PRIVATE",
                              "BEGIN:VALARM",
                              "ACTION:DISPLAY",
                              "TRIGGER:-PT30M",
                              "DESCRIPTION:Visit: Corner shop",
                              "END:VALARM",
                              "END:VEVENT"}));
        QCOMPARE(lines.at(22), "DTSTART:20261026T083000Z");
        QCOMPARE(lines.at(23), "DTEND:20261026T090000Z"); // half an hour where nobody said
        QCOMPARE(lines.last(), "END:VCALENDAR");
    }
};

QTEST_GUILESS_MAIN(HandedFilesTest)
#include "handed_files_test.moc"
