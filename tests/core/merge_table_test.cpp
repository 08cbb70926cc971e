#include "tests/core/markdown_table.h"
#include "tests/core/merge_pair.h"

#include <QTest>

using namespace roundsman;

static const QString page = QStringLiteral(ROUNDSMAN_SOURCE "/core/schema/merge_table.md");

static QString wordOf(Settled how)
{
    constexpr std::array words{"applied", "combined", "won", "lost", "open", "refused"};
    return words[std::size_t(how)];
}

static QString wordOf(RowFate fate)
{
    constexpr std::array words{"written", "revived", "removed", "kept", "gone", "refused"};
    return words[std::size_t(fate)];
}

static QString shown(const Value &value)
{
    const auto *count = std::get_if<std::int64_t>(&value);
    return count ? QString::number(*count) : toQString(held<std::string>(value));
}

// What "a+b+c" means under a policy.
static QString meant(const PolicyCase &policy, const QString &stands)
{
    if (policy.isCombinable() && stands == "b+c")
        return shown(policy.both);
    QStringList words;
    std::int64_t sum = 0;
    for (const QString &letter : stands.split('+')) {
        const Value &value = letter == "a" ? policy.a : letter == "b" ? policy.b : policy.c;
        words += shown(value);
        sum += policy.isNumber() ? std::get<std::int64_t>(value) : 0;
    }
    return policy.isNumber() ? QString::number(sum) : words.join('\n');
}

static QString nameOf(const QString &first, const Pair &pair)
{
    return first
        + QString::fromStdString(" / " + pair.other + " / " + pair.saw + " / " + pair.whose);
}

class MergeTableTest : public QObject
{
    Q_OBJECT

private slots:
    void everyPairOfEditsHasOneOutcome_data()
    {
        QTest::addColumn<int>("policy");
        QTest::addColumn<Pair>("pair");
        const int policies = int(policyCases().size());
        for (int i = 0; i < policies; ++i) {
            for (const Pair &pair : allPairs()) {
                const QString name = nameOf(policyCases()[std::size_t(i)].name, pair);
                QTest::newRow(qPrintable(name)) << i << pair;
            }
        }
    }
    void everyPairOfEditsHasOneOutcome()
    {
        QFETCH(int, policy);
        QFETCH(Pair, pair);
        const PolicyCase &value = policyCases()[std::size_t(policy)];
        static const auto lines = tableUnder(page, "Units");
        std::vector<QStringList> matching;
        std::ranges::copy_if(lines, std::back_inserter(matching), [&](const QStringList &line) {
            return line[0] == value.name && names(line[1], pair.other) && names(line[2], pair.saw)
                && names(line[3], pair.whose);
        });
        QCOMPARE(matching.size(), std::size_t(1));

        const Meeting meeting(value, pair);
        const Merged merged = meeting.merged();

        const Settled how = merged.outcomes.at(0).how;
        QCOMPARE(wordOf(how), matching[0][4]);
        QCOMPARE(shown(merged.row[std::size_t(table.indexOf(value.unit))]),
                 meant(value, matching[0][5]));
        const bool isKept = how == Settled::Won || how == Settled::Lost || how == Settled::Open;
        QCOMPARE(merged.outcomes[0].loser.empty(), !isKept && how != Settled::Forbidden);
    }

    void everyRemovalAgainstEveryEditHasOneOutcome_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<bool>("removes");
        QTest::addColumn<Pair>("pair");
        for (const char *kind : {"keeps", "drops"}) {
            for (const bool removes : {false, true}) {
                for (const Pair &pair : allPairs()) {
                    const QString name =
                        nameOf(QString(kind) + (removes ? " / removes" : " / puts"), pair);
                    QTest::newRow(qPrintable(name)) << QString(kind) << removes << pair;
                }
            }
        }
    }
    void everyRemovalAgainstEveryEditHasOneOutcome()
    {
        QFETCH(QString, kind);
        QFETCH(bool, removes);
        QFETCH(Pair, pair);
        static const auto lines = tableUnder(page, "Rows");
        std::vector<QStringList> matching;
        std::ranges::copy_if(lines, std::back_inserter(matching), [&](const QStringList &line) {
            return names(line[0], kind.toStdString())
                && names(line[1], removes ? "removes" : "puts") && names(line[2], pair.other)
                && names(line[3], pair.saw) && names(line[4], pair.whose);
        });
        QCOMPARE(matching.size(), std::size_t(1));

        Table declared = table;
        declared.editRevives = kind == "keeps";
        const Meeting meeting(policyCases().front(), pair);
        const RowFate fate = removes
            ? fateOfRemoval(declared, meeting.isRemoved, meeting.stamps, meeting.edit)
            : fateOfPut(declared, meeting.isRemoved);

        QCOMPARE(wordOf(fate), matching[0][5]);
    }

    void thePageNamesNoOtherPolicy()
    {
        for (const QStringList &line : tableUnder(page, "Units"))
            QVERIFY2(std::ranges::any_of(
                         policyCases(),
                         [&](const PolicyCase &policy) { return line[0] == policy.name; }),
                     qPrintable(line.join(" | ")));
    }
};

QTEST_GUILESS_MAIN(MergeTableTest)
#include "merge_table_test.moc"
