#include "tests/support/api_client.h"

#include <QTest>

using namespace roundsman::test;

static const QString sample = QStringLiteral(ROUNDSMAN_SOURCE "/platform/sample");

// What another system notices at a customer, on its way to the people who go there.
class SignalsTest : public QObject
{
    Q_OBJECT

    ApiClient desk() { return {*m_company, m_key}; }
    QJsonObject guest(const QString &detail) const
    {
        return {{"customer", m_customer},
                {"kind", "arrived"},
                {"at", "2026-03-24T07:30:00.000Z"},
                {"detail", detail}};
    }
    QStringList told(const Handset &phone) const
    {
        QStringList details;
        for (const QJsonObject &row : phone.list("signal"))
            if (row["customer"].toString() == m_customer)
                details += row["detail"].toString();
        return details;
    }

private slots:
    void initTestCase()
    {
        m_company.emplace(QStringList{"csv", sample, "--map", sample + "/map.yaml"});
        QVERIFY(m_company->start());
        m_key = m_company->admin({"key", "add", "Desk", "--write", "signals"}).out.trimmed();
        QVERIFY(m_near.enrol(*m_company, "Eva Hrušková") && m_near.run({"sync"}).code == 0);
        m_customer = m_near.list("customer").at(0)["id"].toString();
    }
    void cleanupTestCase() { m_company.reset(); }

    void aGuestComesToWhoGoesThereAndToNobodyElse()
    {
        Handset far;
        QVERIFY(far.enrol(*m_company, "Andrei Popescu"));

        const auto made =
            desk().post("signals", guest("Ms. Weiss"), {{"Idempotency-Key", "desk/1"}});
        QCOMPARE(m_near.run({"sync"}).code, 0);
        QCOMPARE(far.run({"sync"}).code, 0);

        QCOMPARE(made.status, 201);
        QVERIFY(told(m_near).contains("Ms. Weiss"));
        QVERIFY(!told(far).contains("Ms. Weiss"));
        const QByteArray audit = m_company->admin({"audit", "list", "--last", "0"}).out;
        QVERIFY(audit.contains("row.made"));
        QVERIFY(!audit.contains("Weiss"));
    }

    void aRepeatedPostIsOneSignal()
    {
        const ApiClient::Headers once{{"Idempotency-Key", "desk/2"}};
        const auto first = desk().post("signals", guest("Mr. Novák"), once);

        const auto second = desk().post("signals", guest("Mr. Novák"), once);
        QCOMPARE(m_near.run({"sync"}).code, 0);

        QCOMPARE(second.status, 201);
        QCOMPARE(second.body, first.body);
        QCOMPARE(told(m_near).count("Mr. Novák"), 1);
    }

    void aPostNeedsItsKeyAndNoName()
    {
        const ApiClient::Headers once{{"Idempotency-Key", "desk/3"}};

        QVERIFY(isProblem(desk().post("signals", guest("Nobody")), 400));
        QVERIFY(isProblem(desk().post("signals/by/desk/1", guest("Nobody"), once), 405));
        QVERIFY(isProblem(desk().put("signals", guest("Nobody"), once), 405));
        QVERIFY(isProblem(desk().post("products", {{"name", "Rye"}}, once), 403));
    }

    void aSignalIsWrittenOnceAndStands()
    {
        QCOMPARE(desk().put("signals/by/desk/4", guest("Dr. Maier")).status, 201);

        QVERIFY(isProblem(desk().patch("signals/by/desk/4", {{"detail", "Dr. Huber"}}), 409));
        QVERIFY(isProblem(desk().put("signals/by/desk/5", {{"kind", "arrived"}}), 422));
        QVERIFY(isProblem(desk().put("signals/by/desk/5", {{"kind", "left"}}), 422));
        QCOMPARE(desk().put("signals/by/desk/4", guest("Dr. Maier")).status, 200);
    }

    void aDeviceMakesNone()
    {
        const Ended made = m_near.run(
            {"add", "signal", "customer=" + m_customer, "kind=arrived", "at=2026-03-24T07:30:00Z"});

        QCOMPARE(made.code, 1);
    }

    void aFileBringsThemAsWell()
    {
        QStringList kinds;
        for (const QJsonObject &row : m_near.list("signal"))
            kinds += row["kind"].toString();

        QVERIFY(kinds.contains("serviceDue")); // of platform/sample/signals.csv
    }

private:
    std::optional<Company> m_company;
    Handset m_near;
    QByteArray m_key;
    QString m_customer;
};

QTEST_GUILESS_MAIN(SignalsTest)
#include "signals_test.moc"
