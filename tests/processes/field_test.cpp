#include "app/application.h"
#include "tests/support/device.h"
#include "tests/support/programs.h"

using namespace roundsman;
using namespace roundsman::test;

static const QString sample = QStringLiteral(ROUNDSMAN_SOURCE "/platform/sample");

static QString cellOf(const RowModel &rows, int row, const char *role)
{
    return rows.index(row).data(rows.roleNames().key(role)).toString();
}

// Notes a competitor's price at the first customer, with no network; then it is sent.
static bool sees(const Handset &phone, int number)
{
    return phone
               .run({"add",
                     "sighting",
                     "competitor=" + phone.list("competitor").at(0)["id"].toString(),
                     "productWords=Mokka " + QString::number(number),
                     "customer=" + phone.list("customer").at(0)["id"].toString(),
                     "price=" + QString::number(1050 + 100 * number), // in cents
                     "currency=EUR",
                     "seenAt=2026-03-0" + QString::number(number % 9 + 1) + "T08:00:00Z"})
               .code
        == 0
        && phone.run({"sync"}).line()["pushed"].toInt() == 1;
}

class FieldTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("ROUNDSMAN_PASSPHRASE", "a test"); }

    void competitorPricesGatheredByTenRepsComeBackAsATable()
    {
        Company company({"csv", sample, "--map", sample + "/map.yaml"});
        QVERIFY(company.start());
        for (int i = 0; i < 10; ++i) {
            const QString name = "Rep " + QString(QChar('A' + i));
            QCOMPARE(
                company.admin({"user", "add", name, "--role", "rep", "--territory", "Bratislava"})
                    .code,
                0);
            const Handset phone;
            QVERIFY(phone.enrol(company, name) && phone.run({"sync"}).code == 0);
            QVERIFY2(sees(phone, i), qPrintable(name));
        }

        const QTemporaryDir folder;
        SystemClock clock;
        SystemEntropy entropy;
        Application manager({folder.path(), company.enrolmentText("Mária Novotná"), {}, {}},
                            nullptr,
                            Ambient{clock, entropy});
        QTRY_VERIFY_WITH_TIMEOUT(manager.field(), 60'000);
        RowModel &prices = *manager.field()->prices();
        QTRY_COMPARE_WITH_TIMEOUT(prices.count(), 18, 60'000); // eight came with the sample
        QVERIFY(company.stop());

        manager.field()->views()->choose("product");

        const auto told = [&] {
            QMap<QString, QStringList> found; // by product
            for (int i = 0; i < prices.count(); ++i)
                found[cellOf(prices, i, "title")] = {cellOf(prices, i, "money"),
                                                     cellOf(prices, i, "who")};
            return found;
        };
        for (int i = 0; i < 10; ++i) {
            const QString product = "Mokka " + QString::number(i);
            QTRY_COMPARE(told().value(product),
                         (QStringList{"€" + QString::number(10 + i) + ".50",
                                      "Rep " + QString(QChar('A' + i))}));
        }
    }
};

QTEST_GUILESS_MAIN(FieldTest)
#include "field_test.moc"
