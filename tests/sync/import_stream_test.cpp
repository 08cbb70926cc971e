#include "tests/sync/memory_sink.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

using namespace roundsman;
using namespace roundsman::mapping;
using namespace roundsman::test;

namespace {

class CountingSink : public RowSink
{
public:
    Result<Outcome> take(const PlannedRow &) override
    {
        ++rows;
        return Outcome::New;
    }
    bool isThere(const Table &, const Id &) override { return false; }

    std::int64_t rows = 0;
};

// The most memory that this process has held, in KiB; 0 where the system does not say.
qint64 peakMemory()
{
    QFile status("/proc/self/status");
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QRegularExpression peak("VmHWM:\\s+(\\d+)");
    return peak.match(QString::fromUtf8(status.readAll())).captured(1).toLongLong();
}

} // namespace

class ImportStreamTest : public QObject
{
    Q_OBJECT

private slots:
    void aHundredThousandRowsAreNeverInMemoryAtOnce()
    {
        constexpr int rows = 100'000;
        const Sources sources;
        QFile file(sources.path("rows.csv"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("code,name,note\n");
        const QByteArray note(400, 'n');
        for (int i = 0; i < rows; ++i)
            file.write(QByteArray::number(i) + ",Zákazník," + note + '\n');
        file.close();
        [[maybe_unused]] const qint64 fileKiB = QFileInfo(file).size() / 1024;
        const std::string yaml = "map: 1\nsource: test\nfiles: {rows: {}}\n"
                                 "derive:\n  names: {from: rows, by: \"{name}\", count: yes}\n"
                                 "rows:\n  - entity: territory\n    key: t\n    fields: {name: T}\n"
                                 "  - entity: customer\n    from: rows\n    key: \"{code}\"\n"
                                 "    fields: {name: \"{name}\", territory: t, note: \"{note}\"}\n";
        const auto map = readMapping("map.yaml", yaml, QDate(2026, 3, 24));
        QVERIFY(map);

        CountingSink sink;
        ImportOptions options;
        std::uint64_t told = 0;
        bool isOrdered = true;
        options.progress = [&](std::uint64_t done, std::uint64_t total) {
            isOrdered = isOrdered && done >= told && done <= total;
            told = done;
        };
        [[maybe_unused]] const qint64 before = peakMemory();
        auto report = mapping::import(*map, file.fileName().toStdString(), sink, options);
        QVERIFY2(report, report ? "" : report.error().message.c_str());
        QVERIFY(isOrdered);
        QCOMPARE(sink.rows, rows + 1);
        QCOMPARE(report->of("customer").added, rows);
        QCOMPARE(qint64(told), 2 * QFileInfo(file).size()); // two passes
#ifndef __SANITIZE_ADDRESS__
        const qint64 grown = peakMemory() - before;
        QVERIFY2(grown < fileKiB / 2, qPrintable(QStringLiteral("%1 KiB").arg(grown)));
#endif
    }
};

QTEST_GUILESS_MAIN(ImportStreamTest)
#include "import_stream_test.moc"
