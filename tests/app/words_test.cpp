#include "app/words.h"
#include "tests/support/stopped_clock.h"

#include <QTest>

using namespace roundsman;
using namespace roundsman::test;
using namespace std::chrono_literals;

// The clock stands at 08:00 UTC on Tuesday, 24 March 2026.
class WordsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("TZ", "UTC"); }

    void speaksOfDaysAndAges()
    {
        StoppedClock clock;
        const Words words(clock);
        QCOMPARE(words.fullDay(words.today()), "Tuesday 24 March");
        QCOMPARE(words.when(clock.now() - 1h), "Today 07:00");
        QCOMPARE(words.when(clock.now() - 24h), "Yesterday 08:00");
        QCOMPARE(words.when(clock.now() - 12 * 24h), "12 March");
        QCOMPARE(words.when(clock.now() - 400 * 24h), "17 February 2025");
        QCOMPARE(words.ago(clock.now()), "today");
        QCOMPARE(words.ago(clock.now() - 24h), "yesterday");
        QCOMPARE(words.ago(clock.now() - 12 * 24h), "12 days ago");
        QCOMPARE(words.ago(clock.now() - 100 * 24h), "3 months ago");
        QCOMPARE(words.ago(clock.now() - 900 * 24h), "2 years ago");
        QCOMPARE(words.stay(12min), "12 min");
        QCOMPARE(words.stay(65min), "1 h 5 min");
    }

    void speaksSlovak()
    {
        StoppedClock clock;
        Words words(clock);
        words.speak("sk_SK");
        QCOMPARE(words.language(), "sk");
        QCOMPARE(words.fullDay(words.today()), "utorok 24. marca");
        QCOMPARE(words.ago(clock.now() - 24h), "včera");
        QCOMPARE(words.ago(clock.now() - 12 * 24h), "pred 12 dňami");
        QCOMPARE(words.money({149'000}, "EUR"), QString::fromUtf8("1\u00a0490,00\u00a0€"));
    }

    void countsAsEachLanguageCounts_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("ago");
        QTest::newRow("ro few") << "ro_RO" << 12 << "acum 12 zile";
        QTest::newRow("ro many") << "ro" << 21 << "acum 21 de zile";
        QTest::newRow("ru one") << "ru" << 21 << "21 день назад";
        QTest::newRow("ru few") << "ru" << 3 << "3 дня назад";
        QTest::newRow("ru many") << "ru_RU" << 12 << "12 дней назад";
        QTest::newRow("ur") << "ur" << 12 << "12 دن پہلے";
        QTest::newRow("zh") << "zh_CN" << 12 << "12 天前";
        QTest::newRow("zh near") << "zh_TW" << 12 << "12 天前";
    }
    void countsAsEachLanguageCounts()
    {
        QFETCH(QString, language);
        QFETCH(int, days);
        StoppedClock clock;
        Words words(clock);
        words.speak(language);
        QTEST(words.ago(clock.now() - days * 24h), "ago");
    }

    void writesDatesAsEachLanguageDoes()
    {
        StoppedClock clock;
        Words words(clock);
        const auto today = [&](const char *language) {
            words.speak(language);
            return words.fullDay(words.today());
        };
        QCOMPARE(today("ro"), QString::fromUtf8("marți 24 martie"));
        QCOMPARE(today("ru"), QString::fromUtf8("вторник, 24 марта"));
        QCOMPARE(today("zh_CN"), QString::fromUtf8("3月24日 星期二"));
        QCOMPARE(today("ur"), QString::fromUtf8("منگل، 24 مارچ"));
    }

    void everyLanguageIsNamedInItself()
    {
        QStringList names;
        for (const QString &language : Words::languages())
            names += Words::nameOf(language);
        QCOMPARE(names.join(u' '),
                 QString::fromUtf8("English Slovenčina Română Русский اردو 简体中文"));
    }

    void writesMoneyInItsOwnMinorUnit()
    {
        StoppedClock clock;
        const Words words(clock);
        QCOMPARE(words.money({1490}, "EUR"), "€14.90");
        QCOMPARE(words.money({1490}, "JPY"), "¥1,490");
        QCOMPARE(words.wholeAmount({1'842'049}, "SEK"), "18,420");
        QCOMPARE(words.wholeAmount({950}, "EUR"), "9.50");
        QCOMPARE(Words::symbolOf("XYZ"), "XYZ");
    }

    void readsPricesAsTheyAreTyped()
    {
        StoppedClock clock;
        Words words(clock);
        QCOMPARE(words.parseAmount("14.9", "EUR"), std::optional(Money{1490}));
        QCOMPARE(words.parseAmount("14,90", "EUR"), std::optional(Money{1490}));
        QCOMPARE(words.parseAmount("1,490", "EUR"), std::optional(Money{149'000}));
        words.speak("sk");
        QCOMPARE(words.parseAmount("1 490,5", "EUR"), std::optional(Money{149'050}));
        for (const char *wrong : {"", "x", "-1", "1e12", "nan", "inf"})
            QCOMPARE(words.parseAmount(wrong, "EUR"), std::optional<Money>());
    }

    void fallsBackToEnglish()
    {
        StoppedClock clock;
        Words words(clock);
        words.speak("sk");
        words.speak("xx");
        QCOMPARE(words.language(), "en");
    }
};

QTEST_GUILESS_MAIN(WordsTest)
#include "words_test.moc"
