#include "sync/admin/command.h"

#include "core/base/text.h"
#include "core/domain/audience.h"
#include "core/domain/segment.h"
#include "core/domain/territory.h"
#include "sync/admin/people.h"
#include "sync/admin/print.h"
#include "sync/server/grants.h"
#include "sync/server/publisher.h"

#include <QJsonArray>

namespace roundsman::admin {

namespace {

struct Asked
{
    bool json = false;
    std::string name;
    std::vector<std::string> roles, territories, segments, people;
};

struct Listed
{
    Audience audience;
    std::vector<std::string> people; // whom it names now
};

std::vector<Listed> audiences(StorageView &view, Instant now)
{
    std::vector<Listed> all;
    for (const Id &id : view.allRows(tableOf<Audience>))
        all.push_back({fromRecord<Audience>(id, *view.row(tableOf<Audience>, id)), {}});
    Segments segments;
    for (const Person &person : people(view)) {
        const Grants grants = Grants::of(view, segments, person.user.id, now);
        for (Listed &each : all)
            if (grants.holds(audienceScope(each.audience.id)))
                each.people.push_back(toUtf8(person.user.name));
    }
    return all;
}

void print(const std::vector<Listed> &all, bool json, std::ostream &out)
{
    TextTable table({"name", "people", "who"});
    for (const Listed &each : all) {
        QJsonArray who;
        std::string names;
        for (const std::string &name : each.people) {
            who.append(toQString(name));
            names += (names.empty() ? "" : ", ") + name;
        }
        if (json)
            printJson(out,
                      {{"id", toQString(each.audience.id.text())},
                       {"name", each.audience.name},
                       {"people", who}});
        else
            table.add({toUtf8(each.audience.name), std::to_string(each.people.size()), names});
    }
    if (!json)
        table.print(out);
}

Result<Done> list(const Asked &asked, const Session &session)
{
    const auto storage = session.openCompany();
    if (!storage)
        return storage.error();
    std::vector<Listed> all;
    auto read = (*storage)->read([&](StorageView &view) -> Result<Done> {
        all = audiences(view, session.ambient.clock.now());
        return Done();
    });
    if (read)
        print(all, asked.json, session.out);
    return read;
}

Result<QStringList>
ids(StorageView &view, const Table &table, const std::vector<std::string> &words)
{
    QStringList found;
    for (const std::string &word : words) {
        const auto id = directoryRowBy(view, table, word);
        if (!id)
            return id.error();
        found << toQString(id->text());
    }
    return found;
}

Result<Audience> described(StorageView &view, const Asked &asked)
{
    Audience audience;
    audience.name = toQString(nfc(asked.name)).trimmed();
    for (const std::string &role : asked.roles)
        audience.roles << toQString(role);
    const auto territories = ids(view, tableOf<Territory>, asked.territories);
    const auto segments = ids(view, tableOf<Segment>, asked.segments);
    if (!territories)
        return territories.error();
    if (!segments)
        return segments.error();
    audience.territories = *territories;
    audience.segments = *segments;
    for (const std::string &word : asked.people) {
        const auto person = personBy(view, word);
        if (!person)
            return person.error();
        audience.people << toQString(person->id.text());
    }
    return audience;
}

// An audience of that name gets the new rule; there is one of a name only.
Result<Done> put(StorageTransaction &transaction, const Asked &asked, const Session &session)
{
    auto audience = described(transaction, asked);
    if (!audience)
        return audience.error();
    const Table &table = tableOf<Audience>;
    const auto same = transaction.rowsWhere(table, *table.find("name"), pack(audience->name));
    audience->id = same.empty() ? Id::make(session.ambient) : same.front();
    Publisher publisher(transaction, session.ambient.clock.now());
    if (auto written = publisher.put(table, audience->id, toRecord(*audience)); !written)
        return written;
    publisher.finish();
    session.out << audience->id.text() << '\n';
    return Done();
}

Result<Done> set(const Asked &asked, const Session &session)
{
    if (asked.roles.empty() && asked.territories.empty() && asked.segments.empty()
        && asked.people.empty())
        return Error{Error::Code::Invalid,
                     "This audience would name nobody; say --role, --territory, --segment or "
                     "--person."};
    const auto storage = session.openCompany();
    if (!storage)
        return storage.error();
    return (*storage)->write(
        [&](StorageTransaction &transaction) { return put(transaction, asked, session); });
}

} // namespace

void addAudience(CLI::App &program, Work &work)
{
    auto *audience = program.add_subcommand("audience", "for whom dashboards and briefs are meant");
    audience->require_subcommand(1);
    auto asked = std::make_shared<Asked>();

    auto *listing = audience->add_subcommand("list", "print the audiences and whom they name now");
    listing->add_flag("--json", asked->json, "one object a line");
    listing->callback([asked, &work] {
        work = [asked](const Session &session) { return list(*asked, session); };
    });

    auto *setting = audience->add_subcommand(
        "set", "make an audience, or give it another rule, and print its id");
    setting->add_option("NAME", asked->name, "what it is called")->required();
    setting->add_option("--role", asked->roles, "people of this role; may be repeated")
        ->check(CLI::IsMember({"rep", "manager", "marketer", "pricing", "admin"}));
    setting->add_option("--territory", asked->territories, "who works there or beneath");
    setting->add_option("--segment", asked->segments, "who works where it has customers");
    setting->add_option("--person", asked->people, "this person, whatever the rest says");
    setting->footer("Each option that is given has to fit a person; --person is enough alone.\n"
                    "Example: roundsman-admin audience set \"Reps in Slovakia\" --role rep "
                    "--territory Slovakia");
    setting->callback([asked, &work] {
        work = [asked](const Session &session) { return set(*asked, session); };
    });
}

} // namespace roundsman::admin
