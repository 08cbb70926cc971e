#include "core/base/text.h"

#include <QFile>
#include <QTest>

using namespace roundsman;

class TextTest : public QObject
{
    Q_OBJECT

private slots:
    void searchComparesFoldedText_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("folded");

        QTest::newRow("plain") << "Corner Shop 7"
                               << "corner shop 7";
        QTest::newRow("French") << "Café Élysée"
                                << "cafe elysee";
        QTest::newRow("decomposed") << "Cafe\u0301"
                                    << "cafe";
        QTest::newRow("Polish") << "Łódź"
                                << "lodz";
        QTest::newRow("Slovak") << "Žilina, Ľubietová"
                                << "zilina, lubietova";
        QTest::newRow("Danish") << "Øresund, Ærø"
                                << "oresund, aero";
        QTest::newRow("German") << "Straße"
                                << "strasse";
        QTest::newRow("Turkish") << "Iğdır"
                                 << "igdir";
        QTest::newRow("Vietnamese") << "Đà Nẵng"
                                    << "da nang";
        QTest::newRow("Cyrillic") << "ЯРОСЛАВЛЬ"
                                  << "ярославль";
        QTest::newRow("Greek") << "Αθήνα"
                               << "αθηνα";
        QTest::newRow("Urdu, Persian and Arabic codes are one") << "كراچي کریم"
                                                                << "کراچی کریم";
        QTest::newRow("a stroke that lengthens") << "مـحـمد"
                                                 << "محمد";
        QTest::newRow("hamza and its carriers") << "أحمد مسئول"
                                                << "احمد مسیول";
        QTest::newRow("heh in its three forms") << "مدرسة ہاتھ"
                                                << "مدرسه هاته";
        QTest::newRow("joiners") << "می\u200cخواهم"
                                 << "میخواهم";
        QTest::newRow("digits of Arabic and Urdu") << "٠١٩ ۰۱۹"
                                                   << "019 019";
        QTest::newRow("Arabic vowel marks go") << "مُحَمَّد"
                                               << "محمد";
        QTest::newRow("Chinese") << "北京"
                                 << "北京";
        QTest::newRow("full width") << "ＡＢＣ"
                                    << "abc";
        QTest::newRow("nothing") << ""
                                 << "";
    }
    void searchComparesFoldedText()
    {
        QFETCH(QString, written);
        QTEST(toQString(folded(toUtf8(written))), "folded");
    }

    void foldingTwiceChangesNothing()
    {
        for (const char *text : {"Café", "Łódź", "Йошкар-Ола", "مُحَمَّد", "Đà Nẵng", "İstanbul"})
            QCOMPARE(folded(folded(text)), folded(text));
    }

    void cyrillicIsFoundByLatinLetters_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("latin");

        QTest::newRow("Yaroslavl") << "Ярославль"
                                   << "yaroslavl";
        QTest::newRow("Khabarovsk") << "Хабаровск"
                                    << "khabarovsk";
        QTest::newRow("the same in English") << "Хабаровск"
                                             << "habarovsk";
        QTest::newRow("the same in Slovak") << "Хабаровск"
                                            << "chabarovsk";
        QTest::newRow("Shchukino") << "Щукино"
                                   << "shchukino";
        QTest::newRow("Korolev") << "Королёв"
                                 << "korolev";
        QTest::newRow("Korolyov") << "Королёв"
                                  << "korolyov";
        QTest::newRow("Vasilyev") << "Васильев"
                                  << "vasilyev";
        QTest::newRow("Yuliya") << "Юлия"
                                << "yuliya";
        QTest::newRow("Julija") << "Юлия"
                                << "julija";
        QTest::newRow("Iulia") << "Юлия"
                               << "iulia";
        QTest::newRow("Dmitry") << "Дмитрий"
                                << "dmitry";
        QTest::newRow("Ukrainian") << "Київ"
                                   << "kiiv";
        QTest::newRow("Serbian") << "Љубица Ђорђевић"
                                 << "ljubica dordevic";
        QTest::newRow("Bulgarian") << "Димитър"
                                   << "dimitar";
        QTest::newRow("other letters stay") << "Kafé 北京"
                                            << "Kafé 北京";
    }
    void cyrillicIsFoundByLatinLetters()
    {
        QFETCH(QString, written);
        QFETCH(QString, latin);
        const QString ways = toQString(latinised(toUtf8(written)));
        QVERIFY2(ways.split(u'\n').contains(latin), qPrintable(ways));
    }

    // Names as people of seven countries write them themselves in Latin letters.
    void mostNamesAreFoundByWhatTheirOwnersWrite()
    {
        int names = 0, found = 0;
        for (const char *file : {"forenames", "surnames"}) {
            QFile list(
                QStringLiteral(ROUNDSMAN_SHARED "/data/multilingual-names/%1.csv").arg(file));
            if (!list.open(QFile::ReadOnly))
                QSKIP("the names of ../shared/data are not here");
            const QStringList header = QString::fromUtf8(list.readLine()).trimmed().split(u',');
            while (!list.atEnd()) {
                const QStringList cells = QString::fromUtf8(list.readLine()).trimmed().split(u',');
                const QString own = cells.value(header.indexOf("Localized Name"));
                const QString latin = cells.value(header.indexOf("Romanized Name"));
                if (own.isEmpty() || latin.isEmpty() || own[0].script() != QChar::Script_Cyrillic)
                    continue;
                ++names;
                const QString ways = toQString(folded(latinised(toUtf8(own))));
                found += ways.split(u'\n').contains(toQString(folded(toUtf8(latin)))) ? 1 : 0;
            }
        }
        QVERIFY(names > 50);
        QVERIFY2(found * 100 >= names * 80, qPrintable(QString("%1 of %2").arg(found).arg(names)));
    }

    void storedTextIsComposed()
    {
        QCOMPARE(nfc("Lulea\u030a"), "Lule\u00e5");
        QCOMPARE(nfc("Lule\u00e5"), "Lule\u00e5");
    }

    void textIsWellFormed()
    {
        for (const std::string &text :
             std::vector<std::string>{"", "a", "Łódź", "北京", "\U0001F600"})
            QVERIFY2(isText(text), text.c_str());
        for (const std::string &text : {std::string("a\0b", 3),
                                        std::string("\xff"),
                                        std::string("\xc3"),
                                        std::string("\xc0\xaf"),
                                        std::string("\xed\xa0\x80"),
                                        std::string("\xf4\x90\x80\x80")})
            QVERIFY2(!isText(text), text.c_str());
    }

    void lengthIsCountedInCodePoints()
    {
        QCOMPARE(codePoints(""), std::size_t(0));
        QCOMPARE(codePoints("Łódź"), std::size_t(4));
        QCOMPARE(codePoints("北京\U0001F600"), std::size_t(3));
    }
};

QTEST_GUILESS_MAIN(TextTest)
#include "text_test.moc"
