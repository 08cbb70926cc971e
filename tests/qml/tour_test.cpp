#include "tests/support/programs.h"

#include <QDateTime>
#include <QFileInfo>
#include <QImage>
#include <QSet>
#include <QTest>

using namespace roundsman::test;

static const QString sample = QStringLiteral(ROUNDSMAN_SOURCE "/platform/sample");

// Words on a ground have hundreds of shades; a page that was not drawn has one.
static qsizetype shades(const QImage &picture)
{
    QSet<QRgb> found;
    for (int y = 0; y < picture.height(); y += 2)
        for (int x = 0; x < picture.width(); x += 2)
            found.insert(picture.pixel(x, y));
    return found.size();
}

class TourTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_company.start());
        QCOMPARE(admin({"dataset", "import", sample + "/offers.csv"}), 0);
        QCOMPARE(admin({"audience", "set", "Everybody", "--role", "rep"}), 0);
        const QString definition =
            QStringLiteral(ROUNDSMAN_SOURCE "/platform/dashboards/sample.yaml");
        QCOMPARE(admin({"dashboard", "publish", definition, "--audience", "Everybody"}), 0);
        QCOMPARE(admin({"brief", "publish", brief(), "--by", "Mária Novotná"}), 0);
        QCOMPARE(admin({"case", "assign", "F1", "Tomáš Benko"}), 0);
    }
    void everyScreenIsDrawnWithoutAWarning()
    {
        const Handset phone;
        QVERIFY(phone.enrol(m_company, "Eva Hrušková"));
        QCOMPARE(phone.run({"sync"}).code, 0);

        const Ended tour = walk({"--profile", phone.profile()});

        QCOMPARE(tour.code, 0);
        QVERIFY2(!tour.err.contains("qrc:/qt/qml"), tour.err.constData());
        QVERIFY(drawn(tour).size() > 30);
        QCOMPARE(drawn(tour).size(), tour.out.count('\n'));
        for (const char *state : {"01-today-loading", "09-case", "10-brief"})
            QVERIFY2(drawn(tour).contains(state), state);
        QCOMPARE(phone.status()["unsent"].toInt(), 0);
    }
    void aNewPhoneIsDrawnAsItJoins()
    {
        const QString text = m_company.enrolmentText("Eva Hrušková");

        const Ended tour = walk({"--profile", m_folder.filePath("new"), "--enrol", text});

        QVERIFY2(tour.code == 0 && !tour.err.contains("qrc:/qt/qml"), tour.err.constData());
        QCOMPARE(drawn(tour), (QStringList{"07-joining", "07-first-sync"}));
    }
    void whatKeepsItFromJoiningIsDrawnToo()
    {
        const Ended tour = walk({"--profile", m_folder.filePath("new"), "--enrol", "hello"});

        QCOMPARE(tour.code, 1);
        QCOMPARE(drawn(tour).last(), "07-join-problem");
        QVERIFY2(!tour.err.contains("qrc:/qt/qml"), tour.err.constData());
    }
    void aProfileThatCannotBeOpenedIsDrawnToo()
    {
        const Handset phone;
        QVERIFY(phone.enrol(m_company, "Eva Hrušková"));
        QFile store(phone.profile() + "/store.db");
        QVERIFY(store.open(QFile::WriteOnly) && store.write("no database") > 0);
        store.close();

        const Ended tour = walk({"--profile", phone.profile()});

        QCOMPARE(tour.code, 1);
        QCOMPARE(drawn(tour), QStringList("00-broken"));
        QVERIFY2(!tour.err.contains("qrc:/qt/qml"), tour.err.constData());
    }

private:
    int admin(const QStringList &words) const
    {
        const Ended ended = m_company.admin(words);
        if (ended.code != 0)
            qWarning("%s", ended.err.constData());
        return ended.code;
    }
    // The sample's brief, holding today.
    QString brief() const
    {
        const QString path = m_company.path("brief.yaml");
        QFile written(path);
        if (!QFile::copy(sample + "/brief.yaml", path) || !written.open(QFile::Append))
            qFatal("the brief could not be written");
        const QDateTime now = QDateTime::currentDateTimeUtc();
        written.write(("from: " + now.addDays(-1).toString(Qt::ISODate)).toUtf8() + '\n');
        written.write(("until: " + now.addDays(20).toString(Qt::ISODate)).toUtf8() + '\n');
        return path;
    }
    Ended walk(const QStringList &options) const
    {
        return run("roundsman", options + QStringList{"--tour", m_folder.filePath("pictures")});
    }
    // The names of the pictures, each looked at.
    static QStringList drawn(const Ended &tour)
    {
        QStringList names;
        for (const QByteArray &path : tour.out.trimmed().split('\n')) {
            if (shades(QImage(QString::fromUtf8(path))) <= 50)
                qWarning("nothing is on %s", path.constData());
            else
                names += QFileInfo(QString::fromUtf8(path)).completeBaseName();
        }
        return names;
    }

    QTemporaryDir m_folder;
    Company m_company{{"csv", sample, "--map", sample + "/map.yaml"}};
};

QTEST_GUILESS_MAIN(TourTest)
#include "tour_test.moc"
