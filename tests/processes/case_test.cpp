#include "tests/support/programs.h"

#include <QJsonArray>
#include <QTest>

using namespace roundsman::test;

static const QString sample = QStringLiteral(ROUNDSMAN_SOURCE "/platform/sample");

// J4 with real programs: what a rep reports becomes a case, and its answer comes back to the phone.
class CaseTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_company.emplace(QStringList{"csv", sample, "--map", sample + "/map.yaml"});
        QVERIFY(m_company->start());
        QVERIFY(m_phone.enrol(*m_company, "Eva Hrušková"));
        QCOMPARE(m_phone.run({"sync"}).code, 0);
    }
    void aFindingIsAnsweredAndTheAnswerStandsOnThePhone()
    {
        const QString number = report("The straps cut into the cartons");
        const QJsonObject listed = open(number);
        QCOMPARE(listed["state"].toString(), u"received");
        QCOMPARE(listed["owner"].toString(), u"Mária Novotná");
        QVERIFY(!listed["due"].toString().isEmpty());

        QCOMPARE(
            admin(
                {"case", "answer", number, "Wider straps from March on", "--by", "Mária Novotná"}),
            0);

        const QJsonObject heard = onPhone(number);
        QCOMPARE(heard["state"].toString(), u"answered");
        QCOMPARE(heard["outcome"].toString(), u"Wider straps from March on");
        QCOMPARE(steps(heard["id"].toString()), (QStringList{"received", "assigned", "answered"}));
        QVERIFY(open(number).isEmpty());
    }
    void anUnansweredCaseGoesUp()
    {
        const QString number = report("Nobody calls back");
        QCOMPARE(
            admin({"case", "assign", number, "Mária Novotná", "--due", "2020-01-01T08:00:00Z"}), 0);
        QVERIFY(lines({"case", "list", "--overdue", "--json"}).size() >= 1);

        QCOMPARE(admin({"case", "escalate"}), 0);

        QVERIFY(open(number)["owner"].toString() != u"Mária Novotná");
        QCOMPARE(open(number)["overdue"].toBool(), false);
        QVERIFY(steps(onPhone(number)["id"].toString()).contains("escalated"));
    }
    void likeFindingsAreJoinedAndTheReportCountsBeforeAndAfterTheFix()
    {
        const QString product = m_phone.list("product").at(0)["id"].toString();
        const QString first = report("The lid breaks", "product=" + product);
        const QString second = report("Broken lids again", "product=" + product);
        const Ended listed = m_company->admin({"case", "list", "--open"});
        QVERIFY2(listed.out.contains("roundsman-admin case group " + first.toUtf8()),
                 listed.out.constData());

        QCOMPARE(admin({"case", "group", first, second}), 0);
        QCOMPARE(admin({"case", "answer", first, "New lids"}), 0);
        QCOMPARE(onPhone(second)["outcome"].toString(), u"New lids");
        QCOMPARE(admin({"case", "close", first, "--cause", "thin lids", "--fix", "thicker lids"}),
                 0);

        bool isThere = false;
        for (const QJsonObject &line : lines({"case", "report", "--json"})) {
            if (!line["causes"].toArray().contains("thin lids"))
                continue;
            isThere = true;
            QVERIFY(line["defects"].toInt() >= 2);
            QCOMPARE(line["after"].toInt(), 0);
            QCOMPARE(line["fixes"].toArray().at(0).toString(), u"thicker lids");
        }
        QVERIFY(isThere);
    }
    void aCalendarIsSetAndItsWordsAreChecked()
    {
        QCOMPARE(admin({"calendar",
                        "set",
                        "Office",
                        "--zone",
                        "Europe/Bratislava",
                        "--hours",
                        "mon-fri 08:00-16:30",
                        "--holiday",
                        "2026-12-24",
                        "--for",
                        "Mária Novotná"}),
                 0);
        const QJsonObject office = lines({"calendar", "list", "--json"}).value(0);
        QCOMPARE(office["hours"].toArray().size(), 5);

        const Ended wrong = m_company->admin({"calendar", "set", "Office", "--hours", "8 to 4"});
        QCOMPARE(wrong.code, 1);
        QVERIFY2(wrong.err.contains("mon-fri 08:00-16:30"), wrong.err.constData());
    }
    void whatIsNotThereIsSaidInWords()
    {
        const Ended none = m_company->admin({"case", "answer", "F-9", "x"});
        QCOMPARE(none.code, 1);
        QVERIFY(none.err.contains("There is no finding \"F-9\""));
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
    JsonLines lines(const QStringList &words) const { return m_company->admin(words).lines(); }

    // What the rep types offline; the number that it has after the sync.
    QString report(const QString &text, const QString &more = "severity=normal")
    {
        const QString customer = m_phone.list("customer").at(0)["id"].toString();
        const Ended added = m_phone.run({"add",
                                         "feedback",
                                         "customer=" + customer,
                                         "kind=defect",
                                         "state=new",
                                         "text=" + text,
                                         more});
        if (added.code != 0 || m_phone.run({"sync"}).code != 0)
            return {};
        for (const QJsonObject &row : m_phone.list("feedback")) {
            if (row["text"].toString() == text)
                return row["number"].toString();
        }
        return {};
    }
    QJsonObject open(const QString &number) const
    {
        for (const QJsonObject &line : lines({"case", "list", "--open", "--json"})) {
            if (line["number"].toString() == number)
                return line;
        }
        return {};
    }
    QJsonObject onPhone(const QString &number)
    {
        m_phone.run({"sync"});
        for (const QJsonObject &row : m_phone.list("feedback")) {
            if (row["number"].toString() == number)
                return row;
        }
        return {};
    }
    QStringList steps(const QString &finding) const
    {
        QMap<QString, QString> found; // by time
        for (const QJsonObject &row : m_phone.list("feedback_event")) {
            if (row["feedback"].toString() == finding)
                found.insert(row["at"].toVariant().toString(), row["what"].toString());
        }
        return found.values();
    }

    std::optional<Company> m_company;
    Handset m_phone;
};

QTEST_GUILESS_MAIN(CaseTest)
#include "case_test.moc"
