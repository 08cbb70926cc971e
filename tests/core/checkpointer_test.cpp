#include "core/db/checkpointer.h"

#include "core/base/text.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace roundsman;

using Mode = Database::Mode;

static const Database::Options encrypted{Bytes(32, 7), 4096};

class CheckpointerTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    const QString m_path = m_folder.filePath("store.db");

    std::unique_ptr<Database> opened()
    {
        return std::make_unique<Database>(toUtf8(m_path), Mode::ReadWrite, encrypted);
    }
    // More pages than may wait in the log, in one commit.
    static void write(Database &db)
    {
        Transaction transaction(db);
        for (int i = 0; i < 1'500; ++i)
            db.run("INSERT INTO note(text) VALUES (?1)", std::string(3'500, 'a'));
        transaction.commit();
    }

private slots:
    void init()
    {
        QFile::remove(m_path);
        opened()->script("CREATE TABLE note(text TEXT)");
    }

    void theLogIsFoldedWhileTheWriterGoesOn()
    {
        auto writer = opened();
        Checkpointer checkpointer(*writer, opened());
        write(*writer);
        QTRY_VERIFY(QFileInfo(m_path).size() > 5'000'000);
        writer->run("INSERT INTO note(text) VALUES ('after')");
        QCOMPARE(*writer->one<std::int64_t>("SELECT count(*) FROM note"), 1'501);
        writer.reset();
    }

    void nothingIsLostWhereItEndsAtOnce()
    {
        {
            auto writer = opened();
            Checkpointer checkpointer(*writer, opened());
            write(*writer);
            writer.reset();
        }
        QCOMPARE(*opened()->one<std::int64_t>("SELECT count(*) FROM note"), 1'500);
        QVERIFY(!QFileInfo::exists(m_path + "-wal"));
    }
};

QTEST_GUILESS_MAIN(CheckpointerTest)
#include "checkpointer_test.moc"
