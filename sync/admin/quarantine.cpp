#include "sync/admin/command.h"

#include "core/base/text.h"
#include "core/domain/user.h"
#include "core/schema/operation_codec.h"
#include "sync/admin/import/moment.h"
#include "sync/admin/print.h"
#include "sync/server/sqlite_reading.h"

namespace roundsman::admin {

namespace {

constexpr auto setAside = R"sql(
    SELECT q.device_id, q.first_ctr, q.detail, q.body, d.user_id
    FROM op_quarantine q JOIN device d USING(device_id)
    WHERE q.state = 0 ORDER BY q.device_id, q.first_ctr)sql";

// What a person saved and the server could not take.
struct SetAside
{
    std::int64_t device = 0;
    std::int64_t counter = 0;
    std::string why;
    std::string title;
    std::string saved;
    QString user;
};

std::vector<SetAside> all(Database &db)
{
    SqliteReading view(db);
    std::vector<SetAside> found;
    Query query = db.query(setAside);
    while (query.next()) {
        SetAside each{query.get<std::int64_t>(0),
                      query.get<std::int64_t>(1),
                      query.get<std::string>(2),
                      {},
                      {},
                      {}};
        if (const auto group = decodeOperationGroup(query.get<Bytes>(3))) {
            each.title = group->title;
            each.saved = mapping::isoText(group->wallTime);
        }
        const Id user = query.get<Id>(4);
        if (const auto record = view.row(tableOf<User>, user))
            each.user = fromRecord<User>(user, *record).name;
        found.push_back(std::move(each));
    }
    return found;
}

void print(const std::vector<SetAside> &items, bool json, std::ostream &out)
{
    TextTable table({"device", "change", "person", "what", "saved", "why it was set aside"});
    for (const SetAside &each : items)
        if (json)
            printJson(out,
                      {{"device", QString::number(each.device)},
                       {"change", qint64(each.counter)},
                       {"person", each.user},
                       {"what", toQString(each.title)},
                       {"saved", toQString(each.saved)},
                       {"why", toQString(each.why)}});
        else
            table.add({std::to_string(each.device),
                       std::to_string(each.counter),
                       toUtf8(each.user),
                       each.title,
                       each.saved,
                       each.why});
    if (!json)
        table.print(out);
}

Result<Done> list(bool json, const Session &session)
{
    const auto storage = session.openCompany();
    if (!storage)
        return storage.error();
    const auto items = (*storage)->pool().read([](Database &db) { return all(db); });
    if (!items)
        return items.error();
    print(*items, json, session.out);
    return Done();
}

} // namespace

void addQuarantine(CLI::App &program, Work &work)
{
    auto *quarantine = program.add_subcommand("quarantine", "changes that were set aside");
    quarantine->require_subcommand(1);
    auto *listing =
        quarantine->add_subcommand("list", "print what was set aside, from whom and why");
    auto json = std::make_shared<bool>(false);
    listing->add_flag("--json", *json, "one object a line");
    listing->callback(
        [json, &work] { work = [json](const Session &session) { return list(*json, session); }; });
}

} // namespace roundsman::admin
