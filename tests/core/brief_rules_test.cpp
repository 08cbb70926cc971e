#include "core/domain/brief_rules.h"

#include <QTest>

using namespace roundsman;

static Brief whole()
{
    Brief brief;
    brief.audience.bytes[0] = 1;
    brief.code = "oats";
    brief.title = "Oats";
    brief.state = "published";
    brief.goal = "Ten cafés";
    brief.message = "Try it free for a week.";
    brief.material = "samples";
    brief.offer = "half price";
    brief.validFrom = Instant{1'000};
    brief.validUntil = Instant{2'000};
    brief.expected = "ten";
    brief.question = "How long?";
    brief.choices = choicesText({"A day", "A week"});
    brief.right = 1;
    return brief;
}

class BriefRulesTest : public QObject
{
    Q_OBJECT

private slots:
    void aWholeOneLacksNothing() { QVERIFY(missing(whole()).empty()); }

    void everyGapIsASentence_data()
    {
        QTest::addColumn<int>("gap");
        QTest::addColumn<QByteArray>("word");
        const char *words[] = {"title",
                               "goal",
                               "audience",
                               "message",
                               "long",
                               "material",
                               "price",
                               "dates",
                               "ends",
                               "result",
                               "question",
                               "two answers",
                               "right one"};
        for (int i = 0; i < int(std::size(words)); ++i)
            QTest::newRow(words[i]) << i << QByteArray(words[i]);
    }
    void everyGapIsASentence()
    {
        QFETCH(int, gap);
        QFETCH(QByteArray, word);
        Brief brief = whole();
        const std::function<void()> spoil[] = {[&] { brief.title = " "; },
                                               [&] { brief.goal.clear(); },
                                               [&] { brief.audience = {}; },
                                               [&] { brief.message.clear(); },
                                               [&] { brief.message = QString(201, u'x'); },
                                               [&] { brief.material.clear(); },
                                               [&] { brief.offer.clear(); },
                                               [&] { brief.validUntil.reset(); },
                                               [&] { brief.validUntil = brief.validFrom; },
                                               [&] { brief.expected.clear(); },
                                               [&] { brief.question.clear(); },
                                               [&] { brief.choices = choicesText({"one"}); },
                                               [&] { brief.right = -1; }};
        spoil[gap]();

        const auto sentences = missing(brief);

        QCOMPARE(sentences.size(), std::size_t(1));
        QVERIFY2(sentences[0].find(word.constData()) != std::string::npos, sentences[0].c_str());
        QVERIFY(sentences[0].ends_with('.'));
    }

    void onlyTheRightAnswerIsRight()
    {
        QVERIFY(isRight(whole(), "A week"));
        QVERIFY(!isRight(whole(), "A day"));
        QVERIFY(!isRight(whole(), ""));
    }
    void itConcernsItsSegmentsOrAll()
    {
        Brief brief = whole();
        QVERIFY(concerns(brief, {}));
        brief.segments = {"a", "b"};
        QVERIFY(concerns(brief, {"b", "c"}));
        QVERIFY(!concerns(brief, {"c"}));
        QVERIFY(!concerns(brief, {}));
    }
    void itHoldsFromItsFirstToItsLastMoment()
    {
        Brief brief = whole();
        QVERIFY(!isInForce(brief, {999}));
        QVERIFY(isInForce(brief, {1'000}));
        QVERIFY(!isInForce(brief, {2'000}));
        brief.state = "ended";
        QVERIFY(!isInForce(brief, {1'500}));
    }
};

QTEST_GUILESS_MAIN(BriefRulesTest)
#include "brief_rules_test.moc"
