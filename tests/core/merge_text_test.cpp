#include "core/schema/merge.h"
#include "core/schema/word_matches.h"

#include <QTest>

#include <random>

using namespace roundsman;

static constexpr const char *clash = "(clash)";

struct Texts
{
    const char *name;
    const char *base;
    const char *standing;
    const char *edited;
    const char *merged;
};

static constexpr Texts threeTexts[] = {
    {"nobody changed it", "call Ann", "call Ann", "call Ann", "call Ann"},
    {"one side only", "call Ann", "call Ann", "call Bob", "call Bob"},
    {"both alike", "call Ann", "call Bob", "call Bob", "call Bob"},
    {"two ends",
     "call Ann on Monday",
     "ring Ann on Monday",
     "call Ann on Friday",
     "ring Ann on Friday"},
    {"before and within",
     "Likes tea.",
     "Likes green tea.",
     "Manager. Likes tea.",
     "Manager. Likes green tea."},
    {"one deletes, one changes elsewhere",
     "red door, ring twice, ask for Ann",
     "red door, ask for Ann",
     "red door, ring twice, ask for Bob",
     "red door, ask for Bob"},
    {"the same word differently", "call Ann", "call Bob", "call Eve", clash},
    {"both add at the end", "tea", "tea green", "tea black", clash},
    {"both add the same and more", "tea", "tea green", "tea green", "tea green"},
    {"one deletes what the other changes", "call Ann soon", "call soon", "call Eve soon", clash},
    {"from nothing", "", "tea", "milk", clash},
    {"from nothing, alike", "", "tea", "tea", "tea"},
    {"accents", "Luleå är stor", "Luleå är liten", "I Luleå är stor", "I Luleå är liten"},
    {"Chinese, letter by letter", "我们明天去", "他们明天去", "我们明天来", "他们明天来"},
    {"Urdu", "کل فون کریں", "آج فون کریں", "کل فون کرو", "آج فون کرو"},
    {"all deleted by one", "tea", "tea", "", ""},
    {"lines", "a\nb\nc", "a1\nb\nc", "a\nb\nc1", "a1\nb\nc1"},
};

class MergeTextTest : public QObject
{
    Q_OBJECT

private slots:
    void settlesThreeTexts_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("standing");
        QTest::addColumn<QString>("edited");
        QTest::addColumn<QString>("merged");

        for (const Texts &texts : threeTexts)
            QTest::newRow(texts.name) << QString(texts.base) << QString(texts.standing)
                                      << QString(texts.edited) << QString(texts.merged);
    }
    void settlesThreeTexts()
    {
        QFETCH(QString, base);
        QFETCH(QString, standing);
        QFETCH(QString, edited);
        QFETCH(QString, merged);

        const auto settled = mergedText(toUtf8(base), toUtf8(standing), toUtf8(edited));
        const auto otherWay = mergedText(toUtf8(base), toUtf8(edited), toUtf8(standing));

        QCOMPARE(toQString(settled.value_or(clash)), merged);
        QCOMPARE(otherWay, settled);
    }

    void wordsJoinedAreTheTextAgain()
    {
        for (const char *text : {"",
                                 " ",
                                 "one",
                                 "  two  words\n",
                                 "我 and you",
                                 "ไทย",
                                 "broken \xff\xe6",
                                 "\xf0\x9f"}) {
            std::string joined;
            for (const std::string_view word : splitWords(text))
                joined += word;
            QCOMPARE(joined, std::string(text));
        }
    }

    // A word-by-word oracle: an edit of one place and an edit of another must both be there.
    void editsOfDifferentPlacesAreBothKept()
    {
        std::mt19937 random(7);
        for (int round = 0; round < 500; ++round) {
            const std::size_t size = 4 + random() % 40;
            const std::size_t left = random() % (size / 2);
            const std::size_t right = size / 2 + 1 + random() % (size - size / 2 - 1);
            const auto text = [&](bool withLeft, bool withRight) {
                std::string all;
                for (std::size_t i = 0; i < size; ++i) {
                    all += (withLeft && i == left)  ? "LEFT"
                        : (withRight && i == right) ? "RIGHT"
                                                    : "w" + std::to_string(i % 7);
                    all += ' ';
                }
                return all;
            };

            const auto merged =
                mergedText(text(false, false), text(true, false), text(false, true));

            QVERIFY(merged);
            QCOMPARE(*merged, text(true, true));
        }
    }

    void aTextRewrittenWholeEndsInAClashQuickly()
    {
        std::string base;
        std::string standing;
        std::string edited;
        for (int i = 0; i < 2'700; ++i) {
            base += "a" + std::to_string(i) + ' ';
            standing += "b" + std::to_string(i) + ' ';
            edited += "c" + std::to_string(i) + ' ';
        }

        QVERIFY(!mergedText(base, standing, edited));
        QCOMPARE(mergedText(base, base, edited), edited);
    }
};

QTEST_GUILESS_MAIN(MergeTextTest)
#include "merge_text_test.moc"
