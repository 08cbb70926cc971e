#include "core/schema/merge.h"
#include "tests/core/merge_case.h"
#include "tests/core/text_operation.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <set>
#include <zlib.h>

using namespace roundsman;

static const QString vectors = QStringLiteral(ROUNDSMAN_SHARED "/data/merge-vectors/");

// A JSON object a line, packed or not.
static std::vector<QJsonObject> linesOf(const QString &name)
{
    std::vector<QJsonObject> lines;
    const gzFile file = gzopen(qPrintable(vectors + name), "rb");
    if (!file)
        return lines;
    QByteArray all;
    char piece[65'536];
    for (int size = 0; (size = gzread(file, piece, sizeof piece)) > 0;)
        all.append(piece, size);
    gzclose(file);
    for (const QByteArray &line : all.split('\n')) {
        if (const auto document = QJsonDocument::fromJson(line); document.isObject())
            lines.push_back(document.object());
    }
    return lines;
}

// A text in which no letter stands twice, of a script whose letters are words.
static QString letters(int count)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text += QChar(char16_t(0x4e00 + i));
    return text;
}

static constexpr char16_t ours = 0x8000;
static constexpr char16_t theirs = 0x9000;

static std::optional<QString> merged(const QString &base, const QString &one, const QString &other)
{
    const auto text = mergedText(toUtf8(base), toUtf8(one), toUtf8(other));
    return text ? std::optional(toQString(*text)) : std::nullopt;
}

// A history of operations 0, 1, 2 … as a graph: what each one knew.
class Graph
{
public:
    explicit Graph(const QJsonArray &history)
    {
        for (const auto &each : history) {
            const QJsonObject entry = each.toObject();
            const QJsonArray span = entry["span"].toArray();
            for (int at = span[0].toInt(); at < span[1].toInt(); ++at) {
                std::set<int> before;
                if (at > span[0].toInt())
                    before.insert(at - 1);
                else
                    for (const auto &parent : entry["parents"].toArray())
                        before.insert(parent.toInt());
                m_parents.push_back(before);
                m_spans.push_back(m_spanCount);
            }
            ++m_spanCount;
        }
    }
    int spanOf(int operation) const { return m_spans[std::size_t(operation)]; }

    std::set<int> known(const QJsonArray &frontier) const
    {
        std::set<int> all;
        std::vector<int> waiting;
        for (const auto &each : frontier)
            waiting.push_back(each.toInt());
        while (!waiting.empty()) {
            const int at = waiting.back();
            waiting.pop_back();
            if (all.insert(at).second)
                waiting.insert(waiting.end(),
                               m_parents[std::size_t(at)].begin(),
                               m_parents[std::size_t(at)].end());
        }
        return all;
    }

private:
    std::vector<std::set<int>> m_parents;
    std::vector<int> m_spans;
    int m_spanCount = 0;
};

// What somebody knows who works with one server: all up to a version, and his own edits after it.
struct StarKnowledge
{
    int base = 0;     // operations 0 … base − 1
    int span = -1;    // whose own edits come on top; −1: nobody's
    bool fits = true; // false: no device of ours can know just that

    StarKnowledge(const Graph &graph, std::set<int> known)
    {
        while (known.erase(base) > 0)
            ++base;
        for (const int each : known) {
            fits = fits && (span == -1 || span == graph.spanOf(each));
            span = graph.spanOf(each);
        }
    }

    // Is an edit with that knowledge concurrent with operation `target`, the last writer?
    bool isConcurrentWith(const Graph &graph, int target, int ownUpTo) const
    {
        const auto device = [](int spanNumber) { return std::uint32_t(spanNumber + 1); };
        const Stamps stamps{
            {1, target + 1, device(graph.spanOf(target)), std::uint64_t(target + 1), Hlc{1}}};
        const Edit edit{span == -1 ? 1'000U : device(span),
                        std::uint64_t(ownUpTo + 2),
                        Hlc{2},
                        Role::Rep,
                        base};
        const UnitChange change = text(1, "new");
        const Record row = toRecord(standingRow());
        const Merged result = merge(table, row, stamps, edit, {&change, 1}, 1'000);
        return result.outcomes[0].how != Settled::Applied;
    }
};

class MergeVectorsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!QFile::exists(vectors + "README.md"))
            QSKIP("The merge vectors are not here.");
    }

    // Where two edits are merged, the text is the one that operational transformation gives.
    void mergesAgreeWithTransformedEdits()
    {
        int agreed = 0;
        int clashes = 0;
        for (const QJsonObject &vector : linesOf("text_ot/transform.jsonl.gz")) {
            const auto mine = TextOperation::from(vector["op"].toArray());
            const auto other = TextOperation::from(vector["otherOp"].toArray());
            const auto transformed = TextOperation::from(vector["result"].toArray());
            const QString base = letters(std::max(mine.reach(), other.reach()) + 3);
            const QString standing = other.applied(base, theirs);

            const auto text = merged(base, standing, mine.applied(base, ours));

            clashes += text ? 0 : 1;
            if (!text)
                continue;
            ++agreed;
            QCOMPARE(*text, transformed.applied(standing, ours));
        }
        qInfo("%d agree, %d are left to a person", agreed, clashes);
        QVERIFY(agreed > 100 && clashes > 100);
    }

    // An edit alone, and the same edit from both sides, are the edit.
    void oneSidedEditsAreTaken()
    {
        const auto all = linesOf("text_ot/apply.jsonl.gz");
        for (const QJsonObject &vector : all) {
            const QString before = vector["str"].toString();
            const QString after = vector["result"].toString();
            QCOMPARE(merged(before, before, after), after);
            QCOMPARE(merged(before, after, before), after);
            QCOMPARE(merged(before, after, after), after);
        }
        QVERIFY(all.size() > 1'000);
    }

    // A second edit upon the first holds both, where the two can be told apart.
    void composedEditsHoldBoth()
    {
        int agreed = 0;
        for (const QJsonObject &vector : linesOf("text_ot/compose.jsonl.gz")) {
            const auto first = TextOperation::from(vector["op1"].toArray());
            const auto second = TextOperation::from(vector["op2"].toArray());
            const QString base = letters(first.reach() + second.reach() + 3);
            const QString once = first.applied(base, theirs);
            const QString twice = second.applied(once, ours);

            const auto text = merged(base, once, twice);

            agreed += text ? 1 : 0;
            QVERIFY(!text || *text == twice);
        }
        qInfo("%d agree", agreed);
        QVERIFY(agreed > 15);
    }

    // "Does this version contain that operation?" is "was the edit made knowing it?".
    void versionsContainWhatTheyKnow()
    {
        int run = 0;
        int impossible = 0;
        for (const QJsonObject &vector : linesOf("causal_graph/version_contains.jsonl")) {
            const Graph graph(vector["hist"].toArray());
            const int target = vector["target"].toInt();
            const std::set<int> known = graph.known(vector["frontier"].toArray());
            const StarKnowledge knowledge(graph, known);
            if (target < 0)
                continue; // the beginning, which everybody knows
            if (!knowledge.fits) {
                ++impossible;
                continue;
            }
            ++run;
            const int last = known.empty() ? -1 : *known.rbegin();
            QCOMPARE(!knowledge.isConcurrentWith(graph, target, last), vector["expected"].toBool());
        }
        qInfo("%d run, %d cannot happen with one server", run, impossible);
        QVERIFY(run > 10);
    }
};

QTEST_GUILESS_MAIN(MergeVectorsTest)
#include "merge_vectors_test.moc"
