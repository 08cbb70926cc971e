#include "tests/support/programs.h"

#include <QTest>

using namespace roundsman::test;

static const QString sample = QStringLiteral(ROUNDSMAN_SOURCE "/platform/sample");

// J6 with real programs: what a rep wrote offline before the territory was taken away comes before
// the manager, and the rep hears what became of it.
class LateReviewTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_company =
            std::make_unique<Company>(QStringList{"csv", sample, "--map", sample + "/map.yaml"});
        QVERIFY(m_company->start());
        m_phone = std::make_unique<Handset>();
        m_tablet = std::make_unique<Handset>();
        QVERIFY(m_phone->enrol(*m_company, "Eva Hrušková"));
        QVERIFY(m_tablet->enrol(*m_company, "Mária Novotná"));
        QVERIFY(synced(*m_phone) && synced(*m_tablet));
        m_customer = m_phone->list("customer").at(0)["id"].toString();
        QCOMPARE(m_phone->run({"edit", "customer", m_customer, "phone=+421900000001"}).code, 0);
        QVERIFY(takeTerritory());
        QVERIFY(synced(*m_phone) && synced(*m_tablet));
    }

    void theManagerAcceptsAndTheChangeStands()
    {
        QCOMPARE(item(*m_tablet)["state"].toString(), "open");
        QVERIFY(item(*m_tablet)["changes"].toString().contains("+421900000001"));
        QVERIFY(phoneNumber() != u"+421900000001");

        QCOMPARE(decide({"state=accepted"}), 0);
        QVERIFY(synced(*m_phone));

        QCOMPARE(phoneNumber(), "+421900000001");
        QCOMPARE(item(*m_phone)["state"].toString(), "accepted");
        QVERIFY(m_company->admin({"quarantine", "list", "--json"}).lines().isEmpty());
        QCOMPARE(m_phone->run({"verify"}).code, 0);
        QCOMPARE(m_tablet->run({"verify"}).code, 0);
    }

    void theManagerDeclinesWithAReasonThatTheRepReads()
    {
        QCOMPARE(decide({"state=declined", "answer=That is the old number."}), 0);
        QVERIFY(synced(*m_phone));

        QVERIFY(phoneNumber() != u"+421900000001");
        QCOMPARE(item(*m_phone)["answer"].toString(), "That is the old number.");
        QCOMPARE(m_phone->run({"verify"}).code, 0);
    }

    void theOperatorSeesItTooAndEndsIt()
    {
        const auto aside = m_company->admin({"quarantine", "list", "--json"}).lines();
        QCOMPARE(aside.size(), 1);

        QCOMPARE(m_company->admin({"quarantine", "replay", aside[0]["device"].toString()}).code, 0);
        QVERIFY(synced(*m_tablet));

        QCOMPARE(item(*m_tablet)["state"].toString(), "accepted");
        QCOMPARE(phoneNumber(), "+421900000001");
    }

    void cleanup() { QVERIFY(m_company->stop()); }

private:
    static bool synced(const Handset &handset)
    {
        const Ended ended = handset.run({"sync"});
        if (ended.code != 0)
            qWarning("%s", ended.err.constData());
        return ended.code == 0;
    }
    static QJsonObject item(const Handset &handset) { return handset.list("review_item").value(0); }
    int decide(const QStringList &fields) const
    {
        const QString id = item(*m_tablet)["id"].toString();
        const int edited = m_tablet->run(QStringList{"edit", "review_item", id} + fields).code;
        return edited == 0 && synced(*m_tablet) ? 0 : 1;
    }
    bool takeTerritory() const
    {
        const QString rep = userId();
        for (const QJsonObject &member : m_tablet->list("territory_member")) {
            if (member["user"].toString() == rep)
                return m_tablet->run({"remove", "territory_member", member["id"].toString()}).code
                    == 0
                    && synced(*m_tablet);
        }
        return false;
    }
    QString userId() const
    {
        for (const QJsonObject &user : m_company->admin({"user", "list", "--json"}).lines()) {
            if (user["name"].toString() == u"Eva Hrušková")
                return user["id"].toString();
        }
        return {};
    }
    QString phoneNumber() const
    {
        return m_tablet->run({"get", "customer", m_customer}).line()["phone"].toString();
    }

    std::unique_ptr<Company> m_company;
    std::unique_ptr<Handset> m_phone;  // Eva's
    std::unique_ptr<Handset> m_tablet; // of her manager
    QString m_customer;
};

QTEST_GUILESS_MAIN(LateReviewTest)
#include "late_review_test.moc"
