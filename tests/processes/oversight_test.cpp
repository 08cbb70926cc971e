#include "core/db/attempt.h"
#include "tests/support/programs.h"

#include <QFile>
#include <QJsonArray>
#include <QSet>
#include <QTest>

using namespace roundsman;
using roundsman::test::Company;
using roundsman::test::Ended;
using roundsman::test::Handset;

static const QString sample = QStringLiteral(ROUNDSMAN_SOURCE "/platform/sample");

// What an operator can see and prove: what a device holds, who did what, and everything in a file.
class OversightTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_company =
            std::make_unique<Company>(QStringList{"csv", sample, "--map", sample + "/map.yaml"});
        QVERIFY(m_company->start());
        m_phone = std::make_unique<Handset>();
        m_rep = m_company->user("rep")["id"].toString();
        QVERIFY(m_phone->enrol(*m_company, m_rep));
        QCOMPARE(m_phone->run({"sync"}).code, 0);
    }

    void whatIsSimulatedIsWhatTheDeviceHolds()
    {
        const QString device =
            m_company->admin({"device", "list", "--json"}).line()["id"].toString();
        for (const char *entity : {"customer", "contact", "user", "product", "price"}) {
            const auto simulated =
                m_company->admin({"device", "simulate", device, "--entity", entity, "--json"});
            QVERIFY2(simulated.code == 0, simulated.err.constData());
            QSet<QString> shown, held;
            for (const QJsonObject &row : simulated.lines()) {
                shown += row["id"].toString();
                const bool hides = row["hidden"].toArray().contains("creditBlock");
                QCOMPARE(hides, QByteArray(entity) == "customer");
                QVERIFY(!row.contains("creditBlock"));
            }
            for (const QJsonObject &row : m_phone->list(entity))
                held += row["id"].toString();
            QCOMPARE(shown, held);
        }
        QVERIFY(m_company->admin({"audit", "list"}).out.contains("device.looked-into"));
    }

    void everyStepIsInTheAuditWithoutNames()
    {
        const Ended listed = m_company->admin({"audit", "list", "--last", "0", "--json"});

        QStringList actions;
        for (const QJsonObject &entry : listed.lines())
            actions += entry["action"].toString();
        QCOMPARE(
            actions,
            (QStringList{"company.founded", "rows.imported", "code.issued", "device.enrolled"}));
        QVERIFY(!listed.out.contains(m_rep.toUtf8()));
        QVERIFY(m_company->admin({"audit", "verify"}).out.contains("4 entries"));
    }

    void anAuditThatWasCutOffIsFoundThoughTheFileIsSound()
    {
        m_company->kill();
        {
            auto db = openDatabase(m_company->store().toStdString(), Database::Mode::ReadWrite, {});
            QVERIFY(bool(db));
            (*db)->script("DROP TRIGGER audit_kept; DELETE FROM audit WHERE seq > 2");
        }

        const Ended verified = m_company->admin({"audit", "verify"});

        QCOMPARE(verified.code, 1);
        QVERIFY(verified.out.contains("the end was cut off"));
        QVERIFY(m_company->admin({"doctor"}).out.contains("the end was cut off"));
    }

    // Cut off, and the note mended: the file alone tells nothing any more.
    void aDeviceContradictsAnAuditThatWasCutOffWithCare()
    {
        m_company->kill();
        {
            auto db = openDatabase(m_company->store().toStdString(), Database::Mode::ReadWrite, {});
            QVERIFY(bool(db));
            (*db)->script("DROP TRIGGER audit_kept; DELETE FROM audit WHERE seq > 2; "
                          "UPDATE audit_tip SET size = 2, "
                          "head = (SELECT hash FROM audit WHERE seq = 2)");
        }
        QCOMPARE(m_company->admin({"audit", "verify"}).code, 0);
        QVERIFY(m_company->start());

        QCOMPARE(m_phone->run({"sync"}).code, 0);

        QVERIFY(m_phone->status()["auditDisputed"].toBool());
        const Ended verified = m_company->admin({"audit", "verify"});
        QCOMPARE(verified.code, 1);
        QVERIFY2(verified.out.contains("has seen 4 entries"), verified.out.constData());
    }

    void anExportRunsNothingInASpreadsheet()
    {
        const QString customer = m_phone->list("customer").value(0)["id"].toString();
        QCOMPARE(m_phone->run({"edit", "customer", customer, "nextStep==HYPERLINK(\"x\")"}).code,
                 0);
        QCOMPARE(m_phone->run({"sync"}).code, 0);

        const Ended csv = m_company->admin({"export", "customer"});
        QVERIFY2(csv.code == 0, csv.err.constData());
        QVERIFY(csv.out.startsWith("id,name,"));
        QVERIFY(csv.out.contains("\"'=HYPERLINK(\"\"x\"\")\""));
        const QString folder = m_company->path("export");
        QCOMPARE(m_company->admin({"export", "all", "--format", "json", "--to", folder}).code, 0);
        QVERIFY(QFile(folder + "/customer.ndjson").size() > 0);
        QCOMPARE(m_company->admin({"export", "all"}).code, 1);
        QVERIFY(m_company->admin({"audit", "list"}).out.contains("rows.exported"));
    }

private:
    std::unique_ptr<Company> m_company;
    std::unique_ptr<Handset> m_phone;
    QString m_rep;
};

QTEST_GUILESS_MAIN(OversightTest)
#include "oversight_test.moc"
