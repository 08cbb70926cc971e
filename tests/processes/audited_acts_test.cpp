#include "core/schema/operation_codec.h"
#include "tests/processes/audited_commands.h"
#include "tests/support/api_client.h"

#include <QFile>
#include <QTest>

#include <map>

using namespace roundsman;
using namespace roundsman::test;

static const QString sample = QStringLiteral(ROUNDSMAN_SOURCE "/platform/sample");

// Whatever an operator or another system changes at head office is in the audit.
class AuditedActsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_company.emplace(QStringList{"csv", sample, "--map", sample + "/map.yaml"});
        QVERIFY(m_company->start());
        QVERIFY(m_phone.enrol(*m_company, "Eva Hrušková"));
        QCOMPARE(m_phone.run({"sync"}).code, 0);
        for (const char *text : {"The lid breaks", "Broken lids again", "No lid", "Old lid"})
            report(QString::fromLatin1(text));
        QCOMPARE(m_phone.run({"sync"}).code, 0);
        for (const QJsonObject &row : m_phone.list("feedback"))
            if (row["text"].toString().contains("lid"))
                m_findings += row["number"].toString();
        QCOMPARE(m_findings.size(), 4);
        m_device = m_company->admin({"device", "list", "--json"}).line()["id"].toString();
        setSomethingAside();
    }

    void everyCommandEitherLooksOrIsTriedHere()
    {
        QStringList known = lookers;
        known += "migrate"; // moved_company_test
        for (const auto &[words, act] : acts())
            known += words;
        QStringList there = everyCommand();
        known.sort();
        there.sort();
        QCOMPARE(known, there);
    }

    void everyCommandThatWritesLeavesAnEntry()
    {
        for (const QString &words : order) {
            const qsizetype before = entries().size();

            const Ended done = acts().at(words)();

            QVERIFY2(done.code == 0, (words.toUtf8() + ": " + done.err + done.out).constData());
            const JsonLines after = entries();
            QVERIFY2(after.size() > before, words.toUtf8().constData());
            QVERIFY(after.last()["actor"].toString().startsWith("operator/"));
        }
        QCOMPARE(order.size(), int(acts().size()));
        QVERIFY(admin({"audit", "verify"}).code == 0);
    }

    void theEntryNamesTheActAndWhatItChangedAndNobody()
    {
        admin(
            {"calendar", "set", "Night", "--zone", "Europe/Bratislava", "--for", "Mária Novotná"});

        const QJsonObject entry = entries().last();
        QCOMPARE(entry["action"].toString(), u"calendar.set");
        QVERIFY(entry["object"].toString().startsWith("calendar/"));
        QCOMPARE(entry["detail"].toString(), u"calendar=1 user=1");
        const QByteArray all = admin({"audit", "list", "--last", "0", "--json"}).out;
        QVERIFY(!all.contains("Mária") && !all.contains("Night"));
    }

    void whatChangesNothingLeavesNone()
    {
        const qsizetype before = entries().size();
        for (const char *zone : {"Nowhere/None", "Europe/Bratislava"}) // refused; as it stands
            admin({"calendar", "set", "Night", "--zone", zone});
        QCOMPARE(admin({"price", "publish", file("p.yaml", pricesText), "--dry-run"}).code, 0);

        QCOMPARE(entries().size(), before);
    }

    void anotherSystemsWritesStandUnderItsKey()
    {
        const QByteArray key = admin({"key", "add", "ERP", "--write", "products"}).out.trimmed();
        const QString number =
            admin({"key", "list", "--json"}).lines().last()["key"].toVariant().toString();
        const ApiClient erp(*m_company, key);
        const QJsonObject row{{"sku", "X-1"}, {"name", "Lid"}, {"unit", "box"}, {"active", true}};

        QCOMPARE(erp.put("products/by/erp/1", row).status, 201);
        const JsonLines made = entries();
        QCOMPARE(made.last()["actor"].toString(), "key/" + number);
        QCOMPARE(made.last()["action"].toString(), u"row.made");
        QVERIFY(made.last()["object"].toString().startsWith("product/"));
        QCOMPARE(erp.put("products/by/erp/1", row).status, 200); // nothing is otherwise now
        QCOMPARE(erp.put("products/by/erp/1", {{"isAdmin", true}}).status, 422);
        QCOMPARE(entries().size(), made.size());
        QCOMPARE(erp.patch("products/by/erp/1", {{"name", "Wide lid"}}).status, 200);
        QCOMPARE(entries().last()["action"].toString(), u"row.changed");
    }

private:
    // In an order in which each finds what it needs.
    const QStringList order{"init",
                            "user add",
                            "audience set",
                            "dataset import",
                            "dashboard publish",
                            "dashboard withdraw",
                            "price publish",
                            "price grace",
                            "brief discuss",
                            "brief publish",
                            "brief end",
                            "case assign",
                            "case group",
                            "case answer",
                            "case decline",
                            "case close",
                            "case escalate",
                            "calendar set",
                            "key add",
                            "key revoke",
                            "import",
                            "export",
                            "enrol",
                            "subject export",
                            "device simulate",
                            "quarantine replay",
                            "quarantine close",
                            "rescue import",
                            "retention set",
                            "retention on",
                            "retention off",
                            "retention run",
                            "device revoke",
                            "device wipe",
                            "subject erase",
                            "backup",
                            "restore",
                            "restored"};

    std::map<QString, std::function<Ended()>> acts()
    {
        const auto says = [this](const QStringList &words) {
            return std::function<Ended()>([this, words] { return admin(words); });
        };
        std::map<QString, std::function<Ended()>> acts{
            {"init", [this] { return begun(); }},
            {"user add", says({"user", "add", "Jana", "--role", "manager"})},
            {"audience set", says({"audience", "set", "Everybody", "--role", "rep"})},
            {"dataset import",
             says({"dataset", "import", file("lanes.csv", "lane,free\nA,2.5\n")})},
            {"price publish",
             says({"price", "publish", file("p.yaml", pricesText), "--despite", "a test"})},
            {"price grace", says({"price", "grace", "9"})},
            {"calendar set", says({"calendar", "set", "Office", "--zone", "Europe/Bratislava"})},
            {"key add", says({"key", "add", "Shop", "--read", "orders"})},
            {"key revoke", says({"key", "revoke", "1"})},
            {"import", says({"import", "csv", sample, "--map", sample + "/map.yaml"})},
            {"export", says({"export", "customer"})},
            {"enrol", says({"enrol", "Eva Hrušková", "--text"})},
            {"subject export", says({"subject", "export", "Eva Hrušková"})},
            {"subject erase", says({"subject", "erase", "Eva Hrušková", "--certain"})},
            {"device simulate", says({"device", "simulate", m_device})},
            {"device revoke", says({"device", "revoke", m_device})},
            {"device wipe", says({"device", "wipe", m_device})},
            {"quarantine replay", [this] { return replayed(); }},
            {"quarantine close", says({"quarantine", "close", m_device, "901", "--why", "old"})},
            {"rescue import", [this] { return rescued(); }},
            {"retention set", says({"retention", "set", "preference", "--days", "45"})},
            {"retention on", says({"retention", "on"})},
            {"retention off", says({"retention", "off"})},
            {"retention run", says({"retention", "run"})},
            {"backup", says({"backup", m_company->path("copy.db")})},
            {"restore", [this] { return restored(); }},
            {"restored", says({"restored"})},
        };
        addCases(acts);
        addPublished(acts);
        return acts;
    }
    void addCases(std::map<QString, std::function<Ended()>> &acts)
    {
        const auto says = [this](const char *verb, const QStringList &rest) {
            return std::function<Ended()>(
                [this, words = QStringList{"case", verb} + rest] { return admin(words); });
        };
        acts["case assign"] =
            says("assign", {m_findings[0], "Mária Novotná", "--due", "2020-01-01T08:00:00Z"});
        acts["case group"] = says("group", {m_findings[1], m_findings[2]});
        acts["case answer"] = says("answer", {m_findings[1], "New lids"});
        acts["case decline"] = says("decline", {m_findings[3], "It is as it is"});
        acts["case close"] = says("close", {m_findings[1], "--cause", "thin", "--fix", "thick"});
        acts["case escalate"] = says("escalate", {});
    }
    void addPublished(std::map<QString, std::function<Ended()>> &acts)
    {
        const QString brief = file("brief.yaml", briefText);
        const QString lanes = file("lanes.yaml", dashboardText);
        acts["brief discuss"] = [this, brief] { return admin({"brief", "discuss", brief}); };
        acts["brief publish"] = [this, brief] { return admin({"brief", "publish", brief}); };
        acts["brief end"] = [this] { return admin({"brief", "end", "oats"}); };
        acts["dashboard publish"] = [this, lanes] {
            return admin({"dashboard", "publish", lanes, "--audience", "Everybody"});
        };
        acts["dashboard withdraw"] = [this] { return admin({"dashboard", "withdraw", "lanes"}); };
    }

    Ended admin(const QStringList &words) const { return m_company->admin(words); }
    JsonLines entries() const { return admin({"audit", "list", "--last", "0", "--json"}).lines(); }
    QString file(const QString &name, const QByteArray &content) const
    {
        QFile written(m_company->path(name));
        if (!written.open(QFile::WriteOnly) || written.write(content) != content.size())
            qFatal("the file could not be written");
        return written.fileName();
    }
    void report(const QString &text)
    {
        const QString customer = m_phone.list("customer").at(0)["id"].toString();
        m_phone.run({"add",
                     "feedback",
                     "customer=" + customer,
                     "kind=defect",
                     "state=new",
                     "severity=normal",
                     "text=" + text});
    }
    void setSomethingAside() const
    {
        const auto storage = openStorage(m_company->store().toStdString(), OpenStore::Existing);
        const auto done = (*storage)->pool().write([&](Database &db) {
            for (const std::int64_t counter : {900, 901}) {
                OperationGroup group;
                group.firstCounter = std::uint64_t(counter);
                group.title = "Edited a phone";
                db.run("INSERT INTO op_quarantine(device_id, first_ctr, reason, detail, body) "
                       "VALUES(?1, ?2, 1, 'Not yours.', ?3)",
                       std::int64_t(m_device.toLongLong()),
                       counter,
                       encode(group));
            }
        });
        if (!done)
            qFatal("%s", done.error().message.c_str());
    }
    // What cannot be applied now stays, and that it was tried is told all the same.
    Ended replayed()
    {
        Ended ended = admin({"quarantine", "replay", m_device, "900"});
        ended.code = ended.code == 1 ? 0 : ended.code;
        return ended;
    }
    Ended rescued()
    {
        m_company->kill();
        const QString customer = m_phone.list("customer").value(0)["id"].toString();
        m_phone.run({"add", "task", "customer=" + customer, "title=Unsent"});
        m_phone.run({"sync"}); // no server: the rescue log follows the save
        const QString copy = m_company->path("handed-over");
        if (Ended copied = m_phone.run({"rescue", "copy", copy}); copied.code != 0)
            return copied;
        Ended taken = admin({"rescue", "import", copy});
        return m_company->start() ? taken : Ended();
    }
    // Another company: its first entry is that it was founded.
    Ended begun() const
    {
        const QStringList other{"--store", "sqlite:" + m_company->path("other.db")};
        Ended made = run("roundsman-admin", other + QStringList{"init", "--company", "Other"});
        const Ended told = run("roundsman-admin", other + QStringList{"audit", "list"});
        admin({"user", "add", "Counted"}); // in this company's audit
        return told.out.contains("company.founded") ? made : told;
    }
    Ended restored() const
    {
        const QStringList other{"--store", "sqlite:" + m_company->path("back.db")};
        Ended put =
            run("roundsman-admin", other + QStringList{"restore", m_company->path("copy.db")});
        const Ended told = run("roundsman-admin", other + QStringList{"audit", "list"});
        admin({"user", "add", "Counted"});
        return told.out.contains("store.restored") ? put : told;
    }

    std::optional<Company> m_company;
    Handset m_phone;
    QStringList m_findings;
    QString m_device;
};

QTEST_GUILESS_MAIN(AuditedActsTest)
#include "audited_acts_test.moc"
