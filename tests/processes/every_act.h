#pragma once

#include "core/schema/operation_codec.h"
#include "sync/server/sql_storage.h"
#include "tests/processes/act_forms.h"
#include "tests/support/programs.h"

#include <QFile>

#include <functional>
#include <map>

namespace roundsman::test {

// A company with a phone, some findings and changes set aside; and every command of roundsman-admin
// that changes something at head office or takes something out, as one would give it.
class EveryAct
{
public:
    EveryAct()
    {
        m_company.emplace(QStringList{"csv", forms::sample, "--map", forms::sample + "/map.yaml"});
        isReady = m_company->start();
        isReady = isReady && m_phone.enrol(*m_company, "Eva Hrušková");
        m_phone.run({"sync"});
        for (const char *text : {"The lid breaks", "Broken lids again", "No lid", "Old lid"})
            report(QString::fromLatin1(text));
        m_phone.run({"sync"});
        for (const QJsonObject &row : m_phone.list("feedback"))
            if (row["text"].toString().contains("lid"))
                m_findings += row["number"].toString();
        isReady = isReady && m_findings.size() == 4;
        m_device = m_company->admin({"device", "list", "--json"}).line()["id"].toString();
        setSomethingAside();
    }

    bool isReady = false;

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
                            "views make",
                            "views drop",
                            "retention set",
                            "retention devices",
                            "retention on",
                            "retention off",
                            "retention run",
                            "webhook add",
                            "webhook retry",
                            "webhook remove",
                            "device revoke",
                            "device wipe",
                            "subject erase",
                            "backup",
                            "restore",
                            "restored"};

    Company &company() { return *m_company; }
    Ended admin(const QStringList &words) const { return m_company->admin(words); }
    JsonLines entries() const { return admin({"audit", "list", "--last", "0", "--json"}).lines(); }
    QString file(const QString &name, const QByteArray &content) const
    {
        QFile written(m_company->path(name));
        if (!written.open(QFile::WriteOnly) || written.write(content) != content.size())
            qFatal("the file could not be written");
        return written.fileName();
    }
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
             says({"price", "publish", file("p.yaml", forms::pricesText), "--despite", "a test"})},
            {"price grace", says({"price", "grace", "9"})},
            {"calendar set", says({"calendar", "set", "Office", "--zone", "Europe/Bratislava"})},
            {"key add", says({"key", "add", "Shop", "--read", "orders"})},
            {"key revoke", says({"key", "revoke", "1"})},
            {"import",
             says({"import", "csv", forms::sample, "--map", forms::sample + "/map.yaml"})},
            {"export", says({"export", "customer"})},
            {"enrol", says({"enrol", "Eva Hrušková", "--text"})},
            {"subject export", says({"subject", "export", "Eva Hrušková"})},
            {"subject erase", says({"subject", "erase", "Eva Hrušková", "--certain"})},
            {"quarantine replay", [this] { return replayed(); }},
            {"quarantine close", says({"quarantine", "close", m_device, "901", "--why", "old"})},
            {"rescue import", [this] { return rescued(); }},
            {"webhook add",
             says({"webhook", "add", "ERP", "https://erp.example/hook", "--on", "customers"})},
            {"views make", says({"views", "make"})},
            {"views drop", says({"views", "drop"})},
            {"webhook retry", [this] { return retried(); }},
            {"webhook remove", says({"webhook", "remove", "1"})},
            {"backup", says({"backup", m_company->path("copy.db")})},
            {"restore", [this] { return restored(); }},
            {"restored", says({"restored"})},
        };
        addDevicesAndRetention(acts);
        addCases(acts);
        addPublished(acts);
        return acts;
    }
    void addDevicesAndRetention(std::map<QString, std::function<Ended()>> &acts)
    {
        for (const char *verb : {"simulate", "revoke", "wipe"})
            acts[QString("device ") + verb] = [this, verb] {
                return admin({"device", verb, m_device});
            };
        const QString retention = "on;off;run;set preference --days 45;devices --half-years 6";
        for (const QString &words : retention.split(u';')) {
            const QStringList act = ("retention " + words).split(u' ');
            acts[act[0] + ' ' + act[1]] = [this, act] { return admin(act); };
        }
    }

private:
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
        const QString brief = file("brief.yaml", forms::briefText);
        const QString lanes = file("lanes.yaml", forms::dashboardText);
        acts["brief discuss"] = [this, brief] { return admin({"brief", "discuss", brief}); };
        acts["brief publish"] = [this, brief] { return admin({"brief", "publish", brief}); };
        acts["brief end"] = [this] { return admin({"brief", "end", "oats"}); };
        acts["dashboard publish"] = [this, lanes] {
            return admin({"dashboard", "publish", lanes, "--audience", "Everybody"});
        };
        acts["dashboard withdraw"] = [this] { return admin({"dashboard", "withdraw", "lanes"}); };
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
    Ended retried() const
    {
        const auto storage = openStorage(m_company->store().toStdString(), OpenStore::Existing);
        const auto died = (*storage)->pool().write([](Database &db) {
            db.run("INSERT INTO webhook_dead(hook_id, seq, tbl, row_id, rv, change, at, why, died) "
                   "VALUES(1, 1, 6, ?1, 1, 1, 0, 'It answered 500.', 0)",
                   Bytes(16, 1));
        });
        return died ? admin({"webhook", "retry", "1"}) : Ended();
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

} // namespace roundsman::test
