#include "tests/support/programs.h"

#include <QTest>

using namespace roundsman::test;

static const QString sample = QStringLiteral(ROUNDSMAN_SOURCE "/platform/sample");

// The exit codes of the lines, in their order.
static QList<int> codes(const Ended &ended)
{
    QMap<int, int> found;
    for (const QJsonObject &line : ended.lines()) {
        if (line.contains("line"))
            found[line["line"].toInt()] = line["code"].toInt();
    }
    return found.values();
}

class ScriptTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_company =
            std::make_unique<Company>(QStringList{"csv", sample, "--map", sample + "/map.yaml"});
        QVERIFY(m_company->start());
        QVERIFY(m_device.enrol(*m_company, m_company->user("rep")["id"].toString()));
        QCOMPARE(m_device.run({"sync"}).code, 0);
        m_customer = m_device.list("customer")[0]["id"].toString();
    }
    void cleanupTestCase() { m_company.reset(); }

    void aWrongLineSpoilsNoOther()
    {
        const Ended ended = m_device.obey({"edit customer " + m_customer + " phone=1",
                                           "dance",
                                           "edit customer " + m_customer + " phone",
                                           "save",
                                           "edit customer " + m_customer + " \"note=two words\""});

        QCOMPARE(codes(ended), QList<int>({0, 2, 1, 2, 0}));
        QCOMPARE(ended.code, 0);
        const QJsonObject now = m_device.run({"get", "customer", m_customer}).line();
        QCOMPARE(now["phone"].toString(), "1");
        QCOMPARE(now["note"].toString(), "two words");
    }

    void whatIsGatheredIsOneGroup()
    {
        QCOMPARE(m_device.run({"sync"}).code, 0);

        const Ended ended =
            m_device.obey({"begin Two things",
                           "add feedback customer=" + m_customer + " kind=need text=smaller",
                           "edit customer " + m_customer + " phone=2",
                           "edit customer " + m_customer + " email=two@shop.example",
                           "save"});

        QCOMPARE(codes(ended), QList<int>({0, 0, 0, 0, 0}));
        QCOMPARE(m_device.status()["unsent"].toInt(), 1);
        const QJsonObject now = m_device.run({"get", "customer", m_customer}).line();
        QCOMPARE(now["phone"].toString(), "2");
        QCOMPARE(now["email"].toString(), "two@shop.example");
    }

    void whatIsRefusedInAGroupSavesNothingOfIt()
    {
        const Ended ended =
            m_device.obey({"begin",
                           "edit customer " + m_customer + " website=never",
                           "add feedback customer=" + m_customer + " kind=need text=",
                           "save"});

        QCOMPARE(codes(ended).last(), 1);
        QVERIFY(m_device.run({"get", "customer", m_customer}).line()["website"] != "never");
    }

    void anExchangeIsAnsweredWhenItIsOver()
    {
        const Ended ended = m_device.obey({"edit customer " + m_customer + " phone=3", "sync"});

        QCOMPARE(codes(ended), QList<int>({0, 0}));
        QCOMPARE(m_device.status()["unsent"].toInt(), 0);
    }

private:
    std::unique_ptr<Company> m_company;
    Handset m_device;
    QString m_customer;
};

QTEST_GUILESS_MAIN(ScriptTest)
#include "script_test.moc"
