#include "tests/support/programs.h"

#include <QFile>
#include <QTest>

using namespace roundsman::test;

static const QString sample = QStringLiteral(ROUNDSMAN_SOURCE "/platform/sample");

static const QByteArray whole = R"(brief: 1
code: oats
title: Oats in every café
goal: Ten cafés serve our oat drink
audience: Everybody
message: "Try it free for a week: it does not curdle."
material: sample packs
offer: first case at half price
from: 2020-01-01T00:00:00Z
until: 2050-01-01T00:00:00Z
expected: ten new cafés
question: How long is it free?
answers: [A day, A week, A month]
right: A week
)";

// J3 with real programs: a form becomes a brief on the phones of its audience, and what they make
// of it is counted at head office.
class BriefTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_company.emplace(QStringList{"csv", sample, "--map", sample + "/map.yaml"});
        QVERIFY(m_company->start());
        QVERIFY(m_phone.enrol(*m_company, "Eva Hrušková"));
        QCOMPARE(admin({"audience", "set", "Everybody", "--role", "rep"}), 0);
    }
    void aHalfFilledBriefCannotBePublished()
    {
        QByteArray half = whole;
        half.replace("question: How long is it free?\n", "")
            .replace("expected: ten new cafés\n", "");

        const Ended refused = m_company->admin({"brief", "publish", file(half)});

        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.err.contains("It expects no result"), refused.err.constData());
        QVERIFY2(refused.err.contains("It has no check question"), refused.err.constData());
        QCOMPARE(m_company->admin({"brief", "list", "--json"}).lines().size(), 0);
        QCOMPARE(admin({"brief", "check", file(whole)}), 0);
    }
    void whatIsWrittenWrongIsNamedWithItsLine()
    {
        QByteArray wrong = whole;
        wrong.replace("goal:", "gaol:");

        const Ended refused = m_company->admin({"brief", "publish", file(wrong)});

        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.err.contains("Line 4: a brief has no word \"gaol\""),
                 refused.err.constData());
    }
    void itIsDiscussedFirst()
    {
        QCOMPARE(admin({"brief", "discuss", file(whole)}), 0);

        const QJsonObject brief = onPhone();
        QCOMPARE(brief["state"].toString(), u"discussion");
        QCOMPARE(m_phone
                     .run({"add",
                           "brief_comment",
                           "brief=" + brief["id"].toString(),
                           "text=A week is too short"})
                     .code,
                 0);
        QCOMPARE(m_phone.run({"sync"}).code, 0);
        QCOMPARE(listed()["comments"].toInt(), 1);
    }
    void anAcknowledgedBriefIsCounted()
    {
        QCOMPARE(admin({"brief", "publish", file(whole)}), 0);
        const QJsonObject brief = onPhone();
        QCOMPARE(brief["state"].toString(), u"published");
        QCOMPARE(brief["version"].toInt(), 2);
        QCOMPARE(listed()["understood"].toInt(), 0);

        QCOMPARE(m_phone
                     .run({"add",
                           "brief_ack",
                           "brief=" + brief["id"].toString(),
                           "version=2",
                           "user=" + eva(),
                           "state=understood",
                           "answer=A week",
                           "right=true"})
                     .code,
                 0);
        QCOMPARE(m_phone.run({"sync"}).code, 0);

        QCOMPARE(listed()["understood"].toInt(), 1);
        QCOMPARE(listed()["right"].toInt(), 1);
        bool isThere = false;
        for (const QJsonObject &line :
             m_company->admin({"brief", "report", "oats", "--json"}).lines())
            isThere = isThere
                || (line["who"].toString() == u"Eva Hrušková"
                    && line["state"].toString() == u"understood");
        QVERIFY(isThere);
    }
    void whatHasEndedSaysSo()
    {
        QCOMPARE(admin({"brief", "end", "oats"}), 0);
        QCOMPARE(onPhone()["state"].toString(), u"ended");
        QCOMPARE(m_company->admin({"brief", "end", "wheat"}).code, 1);
    }
    void cleanupTestCase() { QVERIFY(m_company->stop()); }

private:
    int admin(const QStringList &words) const
    {
        const Ended ended = m_company->admin(words);
        if (ended.code != 0)
            qWarning("%s", ended.err.constData());
        return ended.code;
    }
    QString file(const QByteArray &text) const
    {
        QFile written(m_company->path("brief.yaml"));
        if (!written.open(QFile::WriteOnly) || written.write(text) < 0)
            qFatal("the brief could not be written");
        return written.fileName();
    }
    QJsonObject onPhone()
    {
        m_phone.run({"sync"});
        return m_phone.list("brief").value(0);
    }
    QJsonObject listed() const
    {
        return m_company->admin({"brief", "list", "--json"}).lines().value(0);
    }
    QString eva() const
    {
        for (const QJsonObject &user : m_company->admin({"user", "list", "--json"}).lines()) {
            if (user["name"].toString() == u"Eva Hrušková")
                return user["id"].toString();
        }
        return {};
    }

    std::optional<Company> m_company;
    Handset m_phone;
};

QTEST_GUILESS_MAIN(BriefTest)
#include "brief_test.moc"
