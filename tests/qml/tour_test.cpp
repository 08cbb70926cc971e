#include "tests/support/programs.h"

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
    void everyScreenIsDrawnWithoutAWarning()
    {
        Company company({"csv", sample, "--map", sample + "/map.yaml"});
        QVERIFY(company.start());
        const Handset phone;
        QVERIFY(phone.enrol(company, "Eva Hrušková"));
        const QString definition =
            QStringLiteral(ROUNDSMAN_SOURCE "/platform/dashboards/sample.yaml");
        QCOMPARE(company.admin({"dataset", "import", sample + "/offers.csv"}).code, 0);
        QCOMPARE(company.admin({"audience", "set", "Sales", "--role", "rep"}).code, 0);
        const Ended published =
            company.admin({"dashboard", "publish", definition, "--audience", "Sales"});
        QVERIFY2(published.code == 0, published.err.constData());
        QCOMPARE(phone.run({"sync"}).code, 0);
        QTemporaryDir folder;

        const Ended tour =
            run("roundsman", {"--profile", phone.profile(), "--tour", folder.path()});

        QCOMPARE(tour.code, 0);
        QVERIFY2(!tour.err.contains("qrc:/qt/qml"), tour.err.constData());
        const QList<QByteArray> paths = tour.out.trimmed().split('\n');
        QVERIFY(paths.size() > 30);
        for (const QByteArray &path : paths) {
            const QImage picture(QString::fromUtf8(path));
            QVERIFY2(shades(picture) > 50, path.constData());
        }
        QCOMPARE(phone.status()["unsent"].toInt(), 0);
    }
};

QTEST_GUILESS_MAIN(TourTest)
#include "tour_test.moc"
