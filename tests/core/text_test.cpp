#include "core/base/text.h"

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
        QTest::newRow("Urdu keeps its letters") << "کراچی"
                                                << "کراچی";
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
        QTest::newRow("Shchukino") << "Щукино"
                                   << "shchukino";
        QTest::newRow("Korolev") << "Королёв"
                                 << "korolev";
        QTest::newRow("Ukrainian") << "Київ"
                                   << "kiiv";
        QTest::newRow("other letters stay") << "Kafé 北京"
                                            << "Kafé 北京";
    }
    void cyrillicIsFoundByLatinLetters()
    {
        QFETCH(QString, written);
        QTEST(toQString(latinised(toUtf8(written))), "latin");
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
