#include "sync/admin/command.h"

#include "sync/admin/print.h"
#include "sync/server/audit.h"
#include "sync/server/history_span.h"
#include "sync/server/retention.h"

#include <algorithm>

namespace roundsman::admin {

namespace {

constexpr int leastDays = 30;

struct Asked
{
    std::string entity;
    int days = 0;
    int months = 0;
    int halfYears = 0;
    bool isForever = false;
    bool isDryRun = false;
    bool json = false;
};

std::vector<std::string> entityNames()
{
    std::vector<std::string> names;
    for (const AgedEntity &entity : agedEntities())
        names.emplace_back(entity.table->name);
    return names;
}

// "4 half-years before it"
std::string countOf(int halfYears, const std::string &what)
{
    return std::to_string(halfYears) + (halfYears == 1 ? " half-year " : " half-years ") + what;
}

Result<Done> show(const Asked &asked, const Session &session)
{
    const auto storage = session.openCompany();
    if (!storage)
        return storage.error();
    return (*storage)->read([&](StorageView &view) -> Result<Done> {
        TextTable table({"entity", "rows stay"});
        const auto rules = retentionRules(view);
        for (const AgedEntity &entity : agedEntities()) {
            const auto rule = std::ranges::find(rules, &entity, &RetentionRule::entity);
            const std::string words = rule == rules.end() ? "for ever" : rule->words();
            if (asked.json)
                printJson(session.out, {{"entity", entity.table->name}, {"stay", words.c_str()}});
            else
                table.add({entity.table->name, words});
        }
        const int past = pastSlices(view);
        if (asked.json) {
            printJson(session.out, {{"pastHalfYearsOnDevices", past}});
            return Done();
        }
        table.print(session.out);
        session.out << "Devices hold what is closed of the present half-year and of "
                    << countOf(past, "before it") << ".\n";
        session.out << (isRetentionDaily(view)
                            ? "Servers apply this once a day.\n"
                            : "Servers do not apply this by themselves; see: retention on\n");
        return Done();
    });
}

Result<Done> set(const Asked &asked, const Session &session)
{
    if (int(asked.days > 0) + int(asked.months > 0) + int(asked.isForever) != 1)
        return Error{Error::Code::Invalid, "Say one of --days, --months and --forever."};
    const auto storage = session.openCompany();
    if (!storage)
        return storage.error();
    const auto entity = std::ranges::find_if(
        agedEntities(), [&](const AgedEntity &each) { return asked.entity == each.table->name; });
    const RetentionRule rule{
        &*entity, asked.months > 0 ? asked.months : asked.days, asked.months > 0};
    return (*storage)->write([&](StorageTransaction &transaction) -> Result<Done> {
        setRetentionRule(transaction, rule);
        return Done();
    });
}

Result<Done> setOnDevices(const Asked &asked, const Session &session)
{
    const auto storage = session.openCompany();
    if (!storage)
        return storage.error();
    return (*storage)->write([&](StorageTransaction &transaction) -> Result<Done> {
        setPastSlices(transaction, asked.halfYears);
        return Done();
    });
}

Result<Done> turn(bool isDaily, const Session &session)
{
    const auto storage = session.openCompany();
    if (!storage)
        return storage.error();
    return (*storage)->write([&](StorageTransaction &transaction) -> Result<Done> {
        if (isDaily && retentionRules(transaction).empty())
            return Error{Error::Code::Invalid,
                         "No entity has a rule yet. Give it one with: retention set"};
        setRetentionDaily(transaction, isDaily);
        return Done();
    });
}

void print(const std::vector<Aged> &all, const Asked &asked, std::ostream &out)
{
    TextTable table({"entity", "older than", asked.isDryRun ? "would go" : "gone", "with", "kept"});
    for (const Aged &each : all) {
        const std::string entity = each.rule.entity->table->name;
        if (asked.json)
            printJson(out,
                      {{"entity", entity.c_str()},
                       {"olderThan", each.rule.words().c_str()},
                       {"rows", qint64(each.rows)},
                       {"parts", qint64(each.parts)},
                       {"kept", qint64(each.kept)}});
        else
            table.add({entity,
                       each.rule.words(),
                       std::to_string(each.rows),
                       std::to_string(each.parts),
                       std::to_string(each.kept)});
    }
    if (asked.json)
        return;
    table.print(out);
    out << (asked.isDryRun ? "Nothing was erased: this was a dry run.\n"
                           : "Devices follow as they sync. Copies made before still hold it.\n");
}

Result<Done> run(const Asked &asked, const Session &session)
{
    const auto storage = session.openCompany();
    if (!storage)
        return storage.error();
    Retention retention(**storage, session.path(), session.ambient);
    const auto all = asked.isDryRun ? retention.count() : retention.run(Audit::thisOperator());
    if (!all)
        return all.error();
    print(*all, asked, session.out);
    return Done();
}

void addSet(CLI::App &retention, const std::shared_ptr<Asked> &asked, Work &work)
{
    auto *setting = retention.add_subcommand("set", "say how long an entity's rows stay");
    setting->add_option("ENTITY", asked->entity, "as in \"retention show\"")
        ->required()
        ->check(CLI::IsMember(entityNames()));
    setting->add_option("--days", asked->days, "so many days")
        ->check(CLI::Range(leastDays, 36'500));
    setting->add_option("--months", asked->months, "so many months of the calendar")
        ->check(CLI::Range(1, 1'200));
    setting->add_flag("--forever", asked->isForever, "nothing goes by age");
    setting->callback([asked, &work] {
        work = [asked](const Session &session) { return set(*asked, session); };
    });
}

void addDevices(CLI::App &retention, const std::shared_ptr<Asked> &asked, Work &work)
{
    auto *devices = retention.add_subcommand(
        "devices", "say how much closed history devices hold; all of it stays at head office");
    devices->add_option("--half-years", asked->halfYears, "so many before the present half-year")
        ->required()
        ->check(CLI::Range(0, 40));
    devices->callback([asked, &work] {
        work = [asked](const Session &session) { return setOnDevices(*asked, session); };
    });
}

} // namespace

void addRetention(CLI::App &program, Work &work)
{
    auto *retention = program.add_subcommand("retention", "when rows have had their time");
    retention->require_subcommand(1);
    auto asked = std::make_shared<Asked>();

    auto *showing = retention->add_subcommand("show", "print how long what stays");
    showing->add_flag("--json", asked->json, "one object a line");
    showing->callback([asked, &work] {
        work = [asked](const Session &session) { return show(*asked, session); };
    });
    addSet(*retention, asked, work);
    addDevices(*retention, asked, work);

    auto *running = retention->add_subcommand(
        "run", "erase for good what has had its time, here and on every device");
    running->add_flag("--dry-run", asked->isDryRun, "count what would go and change nothing");
    running->add_flag("--json", asked->json, "one object a line");
    running->callback([asked, &work] {
        work = [asked](const Session &session) { return run(*asked, session); };
    });

    for (const bool isDaily : {true, false}) {
        auto *turning = retention->add_subcommand(
            isDaily ? "on" : "off",
            isDaily ? "have servers do so once a day" : "have it done by \"retention run\" alone");
        turning->callback([isDaily, &work] {
            work = [isDaily](const Session &session) { return turn(isDaily, session); };
        });
    }
}

} // namespace roundsman::admin
