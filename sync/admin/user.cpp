#include "sync/admin/command.h"

#include "core/base/text.h"
#include "core/domain/territory.h"
#include "core/domain/territory_member.h"
#include "sync/admin/people.h"
#include "sync/admin/print.h"
#include "sync/server/audit.h"
#include "sync/server/publisher.h"
#include "sync/server/sql_transaction.h"

#include <QJsonArray>

namespace roundsman::admin {

namespace {

struct Asked
{
    bool json = false;
    std::string name, email, role = "rep", locale, zone;
    std::vector<std::string> territories;
};

std::string joined(const std::vector<std::string> &names)
{
    std::string all;
    for (const std::string &name : names)
        all += (all.empty() ? "" : ", ") + name;
    return all;
}

void print(const std::vector<Person> &all, bool json, std::ostream &out)
{
    TextTable table({"name", "role", "e-mail", "territories"});
    for (const Person &person : all) {
        const User &user = person.user;
        QJsonArray territories;
        for (const std::string &name : person.territories)
            territories.append(toQString(name));
        if (json)
            printJson(out,
                      {{"id", toQString(user.id.text())},
                       {"name", user.name},
                       {"email", user.email},
                       {"role", user.role},
                       {"active", user.active},
                       {"territories", territories}});
        else
            table.add({toUtf8(user.name),
                       toUtf8(user.role),
                       toUtf8(user.email),
                       joined(person.territories)});
    }
    if (!json)
        table.print(out);
}

Result<Done> list(const Asked &asked, const Session &session)
{
    const auto storage = session.openCompany();
    if (!storage)
        return storage.error();
    std::vector<Person> all;
    auto read = (*storage)->read([&](StorageView &view) -> Result<Done> {
        all = people(view);
        return Done();
    });
    if (read)
        print(all, asked.json, session.out);
    return read;
}

Result<Id> enlist(StorageTransaction &transaction, const Asked &asked, const Session &session)
{
    Publisher publisher(transaction, session.ambient.clock.now());
    User user;
    user.id = Id::make(session.ambient);
    user.name = toQString(nfc(asked.name));
    user.email = toQString(nfc(asked.email));
    user.role = toQString(asked.role);
    user.locale = toQString(asked.locale);
    user.timeZone = toQString(asked.zone);
    if (auto put = publisher.put(tableOf<User>, user.id, toRecord(user)); !put)
        return put.error();
    for (const std::string &name : asked.territories) {
        const auto territory = directoryRowBy(transaction, tableOf<Territory>, name);
        if (!territory)
            return territory.error();
        TerritoryMember member{Id::make(session.ambient), *territory, user.id, {}, {}, {}};
        member.role = asked.role == "manager" ? QStringLiteral("manager") : QStringLiteral("rep");
        if (auto put = publisher.put(tableOf<TerritoryMember>, member.id, toRecord(member)); !put)
            return put.error();
    }
    publisher.finish();
    session.out << user.id.text() << '\n';
    return user.id;
}

Result<Done> add(const Asked &asked, const Session &session)
{
    const auto storage = session.openCompany();
    if (!storage)
        return storage.error();
    return (*storage)->pool().write([&](Database &db) -> Result<Done> {
        SqlTransaction transaction(db);
        const auto user = enlist(transaction, asked, session);
        if (!user)
            return user.error();
        Audit audit(db, session.ambient);
        audit.note(
            {Audit::thisOperator(), "user.added", audit.person(*user), "role=" + asked.role});
        return Done();
    });
}

} // namespace

void addUser(CLI::App &program, Work &work)
{
    auto *user = program.add_subcommand("user", "who works for the company");
    user->require_subcommand(1);
    auto asked = std::make_shared<Asked>();

    auto *listing = user->add_subcommand("list", "print everybody with their territories");
    listing->add_flag("--json", asked->json, "one object a line");
    listing->callback([asked, &work] {
        work = [asked](const Session &session) { return list(*asked, session); };
    });

    auto *adding = user->add_subcommand("add", "add somebody and print the new id");
    adding->add_option("NAME", asked->name, "first and last name")->required();
    adding->add_option("--role", asked->role, "what the person does")
        ->check(CLI::IsMember({"rep", "manager", "marketer", "pricing", "admin"}))
        ->capture_default_str();
    adding->add_option("--email", asked->email, "e-mail address");
    adding->add_option("--locale", asked->locale, "such as sk or zh-CN");
    adding->add_option("--time-zone", asked->zone, "such as Europe/Bratislava");
    adding->add_option("--territory", asked->territories, "one to work in; may be repeated");
    adding->callback([asked, &work] {
        work = [asked](const Session &session) { return add(*asked, session); };
    });
}

} // namespace roundsman::admin
