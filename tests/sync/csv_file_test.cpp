#include "sync/admin/import/csv_file.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <zlib.h>

using namespace roundsman;
using namespace roundsman::mapping;

namespace {

struct Read
{
    std::vector<std::string> columns;
    std::vector<std::pair<int, std::vector<std::string>>> rows; // with their lines
    std::string error;

    std::vector<std::string> cells(std::size_t row) const { return rows.at(row).second; }
};

Read readPath(const QString &path, const CsvRules &rules = {})
{
    Read read;
    CsvTold told;
    told.columns = [&](std::span<const std::string> columns) {
        read.columns.assign(columns.begin(), columns.end());
        return Result<Done>(Done());
    };
    told.row = [&](const CsvRow &row) {
        read.rows.emplace_back(row.line, std::vector(row.cells.begin(), row.cells.end()));
        return true;
    };
    told.progress = [](std::uint64_t) {};
    if (const auto done = readCsv(path.toStdString(), rules, told); !done)
        read.error = done.error().message;
    return read;
}

using Words = std::vector<std::string>;

} // namespace

class CsvFileTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString write(const QByteArray &bytes)
    {
        QString path = m_folder.filePath("rows.csv");
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write the test's file");
        return path;
    }
    Read read(const QByteArray &bytes, const CsvRules &rules = {})
    {
        return readPath(write(bytes), rules);
    }

private slots:
    void everySpectrumFileIsReadAsItsJsonSays_data()
    {
        QTest::addColumn<QString>("name");
        const QDir folder(QStringLiteral(ROUNDSMAN_SHARED "/data/bad-input/csv_spectrum/csvs"));
        for (const QString &file : folder.entryList({"*.csv"}))
            QTest::newRow(qPrintable(file)) << file.chopped(4);
        if (folder.entryList({"*.csv"}).isEmpty())
            QTest::newRow("absent") << QString();
    }
    void everySpectrumFileIsReadAsItsJsonSays()
    {
        QFETCH(QString, name);
        if (name.isEmpty())
            QSKIP("the shared data is not here");
        const QString folder = QStringLiteral(ROUNDSMAN_SHARED "/data/bad-input/csv_spectrum/");
        const QString path = folder + "csvs/" + name + ".csv";
        const Read read = readPath(path);
        if (name == "location_coordinates") { // breaks RFC 4180 and is repaired by a word
            QCOMPARE(QString::fromStdString(read.error).left(path.size() + 3), path + ":2:");
            CsvRules rules;
            rules.quotes = CsvRules::Quotes::Lenient;
            QCOMPARE(readPath(path, rules).cells(0)[3], std::string("Stanislaus"));
            return;
        }
        QCOMPARE(read.error, std::string());
        QFile expected(folder + "json/" + name + ".json");
        QVERIFY(expected.open(QIODevice::ReadOnly));
        const QJsonArray rows = QJsonDocument::fromJson(
                                    // The set's CRLF files lie here with LF.
                                    expected.readAll().replace("\\r\\n", "\\n"))
                                    .array();
        QCOMPARE(qsizetype(read.rows.size()), rows.size());
        for (std::size_t i = 0; i < read.rows.size(); ++i)
            for (std::size_t at = 0; at < read.columns.size(); ++at)
                QCOMPARE(QString::fromStdString(read.cells(i)[at]),
                         rows[qsizetype(i)]
                             .toObject()[QString::fromStdString(read.columns[at])]
                             .toString());
    }

    void theDelimiterIsFoundInTheHeader_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("comma") << QByteArray("a,b;c,d\n1,2,3\n");
        QTest::newRow("semicolon") << QByteArray("a;b,c;d\n1;2;3\n");
        QTest::newRow("tab") << QByteArray("a\tb,c\td\n1\t2\t3\n");
        QTest::newRow("bar") << QByteArray("a|\"b,c,d,e\"|d\n1|2|3\n");
    }
    void theDelimiterIsFoundInTheHeader()
    {
        QFETCH(QByteArray, text);
        QCOMPARE(read(text).cells(0), (Words{"1", "2", "3"}));
    }

    void everyEncodingGivesTheSameNames_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("encoding");
        const QString text = QStringLiteral("name,city\nKováčová,Košice\n");
        QByteArray little("\xFF\xFE", 2);
        QByteArray big("\xFE\xFF", 2);
        for (const QChar c : text) {
            little.append(char(c.unicode() & 0xff)).append(char(c.unicode() >> 8));
            big.append(char(c.unicode() >> 8)).append(char(c.unicode() & 0xff));
        }
        QTest::newRow("UTF-8") << text.toUtf8() << int(Encoding::Detect);
        QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF" + text.toUtf8() << int(Encoding::Detect);
        QTest::newRow("UTF-16 little") << little << int(Encoding::Detect);
        QTest::newRow("UTF-16 big") << big << int(Encoding::Detect);
    }
    void everyEncodingGivesTheSameNames()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, encoding);
        CsvRules rules;
        rules.encoding = Encoding(encoding);
        const Read found = read(bytes, rules);
        QCOMPARE(found.columns, (Words{"name", "city"}));
        QCOMPARE(found.cells(0), (Words{"Kováčová", "Košice"}));
    }
    void windows1252IsReadWhenTheMapSaysSo()
    {
        const QByteArray bytes("name,price\nM\xFCnster \x96 Caf\xE9,5 \x80\n");
        QVERIFY(read(bytes).error.find(":2: is not UTF-8") != std::string::npos);
        CsvRules rules;
        rules.encoding = Encoding::Windows1252;
        QCOMPARE(read(bytes, rules).cells(0), (Words{"Münster – Café", "5 €"}));
    }

    void rowsKnowTheLineTheyBeginAt()
    {
        const Read found = read("a,b\n1,\"two\nlines\"\n\n3,4\r\n5,6\r7,8");
        QCOMPARE(found.error, std::string());
        std::vector<int> lines;
        for (const auto &row : found.rows)
            lines.push_back(row.first);
        QCOMPARE(lines, (std::vector<int>{2, 5, 6, 7}));
    }
    void aQuoteThatNothingClosesIsNamedWhereItsRowBegins()
    {
        const std::string error = read("a,b\n1,2\n3,\"four\n5,6\n").error;
        QVERIFY2(error.find("rows.csv:3:") != std::string::npos, error.c_str());
    }
    void aQuoteInTheMiddleIsNamedWhereItStands()
    {
        const std::string error = read("a,b\n1,2\n3,fo\"ur\n").error;
        QVERIFY2(error.find("rows.csv:3:") != std::string::npos, error.c_str());
    }
    void badTextIsNamedWhereItStands_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("broken UTF-8") << QByteArray("a\nok\n\xC3(\n");
        QTest::newRow("overlong") << QByteArray("a\nok\n\xC0\xAF\n");
        QTest::newRow("a surrogate") << QByteArray("a\nok\n\xED\xA0\x80\n");
        QTest::newRow("NUL") << QByteArray("a\nok\nx\0y\n", 10);
    }
    void badTextIsNamedWhereItStands()
    {
        QFETCH(QByteArray, bytes);
        const std::string error = read(bytes).error;
        QVERIFY2(error.find("rows.csv:3:") != std::string::npos, error.c_str());
    }
    void anEmptyFileIsRefused() { QVERIFY(read("").error.find("is empty") != std::string::npos); }
    void aRowThatNeverEndsIsRefusedBeforeItFillsTheMemory()
    {
        constexpr qsizetype mebibyte = 1'048'576;
        const std::string error = read("a,b\n1,\"" + QByteArray(3 * mebibyte, 'x')).error;
        QVERIFY2(error.find("longer than 1 MiB") != std::string::npos, error.c_str());
        const std::string lines = read("a,b\n1,\"" + QByteArray("x\n").repeated(mebibyte)).error;
        QVERIFY2(lines.find("rows.csv:2: ") != std::string::npos, lines.c_str());
    }
    void aColumnNamedTwiceIsRefused()
    {
        QVERIFY(read("a,b,a\n").error.find("column \"a\" twice") != std::string::npos);
    }

    void aPackedFileIsReadAndADamagedOneRefused()
    {
        const QString path = m_folder.filePath("rows.csv.gz");
        gzFile file = gzopen(path.toLocal8Bit().constData(), "wb");
        const QByteArray text = "a,b\n" + QByteArray("1,2\n").repeated(5000);
        QCOMPARE(gzwrite(file, text.constData(), unsigned(text.size())), int(text.size()));
        gzclose(file);
        QCOMPARE(readPath(path).rows.size(), std::size_t(5000));

        QFile packed(path);
        QVERIFY(packed.open(QIODevice::ReadWrite));
        QVERIFY(packed.resize(packed.size() / 2));
        packed.close();
        QVERIFY(readPath(path).error.find("damaged") != std::string::npos);
    }
    void aMissingFileIsNamed()
    {
        QVERIFY(readPath("/nowhere/rows.csv").error.starts_with("/nowhere/rows.csv: there is no"));
    }

    void everyNaughtyStringIsReadAsItStands()
    {
        QFile file(QStringLiteral(ROUNDSMAN_SHARED "/data/bad-input/naughty_strings/blns.txt"));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("the shared data is not here");
        QList<QByteArray> lines = file.readAll().split('\n');
        lines.removeAll(QByteArray());
        CsvRules rules;
        rules.quotes = CsvRules::Quotes::None;
        rules.columns = {"text"};
        const Read found = readPath(file.fileName(), rules);
        QCOMPARE(found.error, std::string());
        QCOMPARE(found.rows.size(), std::size_t(lines.size()));
        for (std::size_t i = 0; i < found.rows.size(); ++i)
            QCOMPARE(found.cells(i), Words{lines[qsizetype(i)].toStdString()});
    }
};

QTEST_GUILESS_MAIN(CsvFileTest)
#include "csv_file_test.moc"
