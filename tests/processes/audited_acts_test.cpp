#include "sync/admin/command.h"
#include "tests/processes/every_act.h"
#include "tests/support/api_client.h"

#include <QTest>

using namespace roundsman;
using namespace roundsman::test;

namespace {

// Commands that change nothing at head office and hand out nothing.
const QStringList lookers{
    "user list",    "territory list",  "audience list",     "dataset list",   "dashboard list",
    "price list",   "dashboard lint",  "dashboard preview", "key list",       "subject list",
    "device list",  "brief check",     "brief list",        "brief report",   "case list",
    "case show",    "case report",     "calendar list",     "doctor",         "audit list",
    "audit verify", "quarantine list", "quarantine show",   "retention show", "webhook list",
    "webhook dead"};

void addLeaves(const CLI::App &command, const QString &words, QStringList &leaves)
{
    const auto subcommands = command.get_subcommands([](const CLI::App *) { return true; });
    for (const CLI::App *each : subcommands)
        addLeaves(
            *each, (words + ' ' + QString::fromStdString(each->get_name())).trimmed(), leaves);
    if (subcommands.empty())
        leaves += words;
}

QStringList everyCommand()
{
    CLI::App program;
    admin::Work work;
    admin::addCommands(program, work);
    QStringList leaves;
    addLeaves(program, {}, leaves);
    return leaves;
}

} // namespace

// Whatever an operator or another system changes at head office is in the audit.
class AuditedActsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_acts.isReady); }

    void everyCommandEitherLooksOrIsTriedHere()
    {
        QStringList known = lookers;
        known += "migrate"; // moved_company_test
        for (const auto &[words, act] : m_acts.acts())
            known += words;
        QStringList there = everyCommand();
        known.sort();
        there.sort();
        QCOMPARE(known, there);
    }

    void everyCommandThatWritesLeavesAnEntry()
    {
        for (const QString &words : m_acts.order) {
            const qsizetype before = entries().size();

            const Ended done = m_acts.acts().at(words)();

            QVERIFY2(done.code == 0, (words.toUtf8() + ": " + done.err + done.out).constData());
            const JsonLines after = entries();
            QVERIFY2(after.size() > before, words.toUtf8().constData());
            QVERIFY(after.last()["actor"].toString().startsWith("operator/"));
        }
        QCOMPARE(m_acts.order.size(), int(m_acts.acts().size()));
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
        QCOMPARE(
            admin({"price", "publish", m_acts.file("p.yaml", forms::pricesText), "--dry-run"}).code,
            0);

        QCOMPARE(entries().size(), before);
    }

    void anotherSystemsWritesStandUnderItsKey()
    {
        const QByteArray key = admin({"key", "add", "ERP", "--write", "products"}).out.trimmed();
        const QString number =
            admin({"key", "list", "--json"}).lines().last()["key"].toVariant().toString();
        const ApiClient erp(m_acts.company(), key);
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
    Ended admin(const QStringList &words) const { return m_acts.admin(words); }
    JsonLines entries() const { return m_acts.entries(); }

    EveryAct m_acts;
};

QTEST_GUILESS_MAIN(AuditedActsTest)
#include "audited_acts_test.moc"
