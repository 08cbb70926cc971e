#include "core/base/text.h"
#include "core/domain/team.h"
#include "core/domain/working_time.h"
#include "sync/admin/command.h"
#include "sync/admin/people.h"
#include "sync/admin/print.h"
#include "sync/server/publisher.h"

#include <QJsonArray>

#include <algorithm>

namespace roundsman::admin {

namespace {

struct Asked
{
    std::string name, zone;
    std::vector<std::string> hours, holidays, people, teams;
    bool json = false;
};

std::vector<Id> named(StorageView &view, const Table &table, const std::string &name)
{
    return view.rowsWhere(table, *table.find("name"), nfc(name));
}

Result<Calendar> calendarOf(StorageView &view, const Asked &asked)
{
    Calendar calendar;
    const std::vector<Id> found = named(view, tableOf<Calendar>, asked.name);
    if (!found.empty())
        calendar = fromRecord<Calendar>(found.front(), *view.row(tableOf<Calendar>, found.front()));
    calendar.name = toQString(nfc(asked.name));
    if (!asked.zone.empty())
        calendar.zone = toQString(asked.zone);
    if (!asked.hours.empty())
        calendar.hours.clear();
    for (const std::string &spoken : asked.hours) {
        const auto words = hourWords(toQString(spoken));
        if (!words)
            return words.error();
        calendar.hours += *words;
    }
    for (const std::string &day : asked.holidays)
        calendar.holidays += toQString(day);
    for (QStringList *words : {&calendar.hours, &calendar.holidays}) {
        words->sort();
        words->removeDuplicates();
    }
    const auto checked = workingHours(calendar);
    return checked ? Result<Calendar>(calendar) : Result<Calendar>(checked.error());
}

Result<Done>
give(StorageTransaction &storage, Publisher &publisher, const Asked &asked, const Id &calendar)
{
    for (const std::string &word : asked.people) {
        auto person = personBy(storage, word);
        if (!person)
            return person.error();
        person->calendar = calendar;
        if (auto put = publisher.put(tableOf<User>, person->id, toRecord(*person)); !put)
            return put;
    }
    for (const std::string &word : asked.teams) {
        const std::vector<Id> found = named(storage, tableOf<Team>, word);
        if (found.size() != 1)
            return Error{Error::Code::NotFound, "There is no one team \"" + word + "\"."};
        Team team = fromRecord<Team>(found.front(), *storage.row(tableOf<Team>, found.front()));
        team.calendar = calendar;
        if (auto put = publisher.put(tableOf<Team>, team.id, toRecord(team)); !put)
            return put;
    }
    return Done();
}

Result<Done> set(const Asked &asked, const Session &session)
{
    const auto storage = session.openCompany();
    if (!storage)
        return storage.error();
    return (*storage)->write([&](StorageTransaction &transaction) -> Result<Done> {
        auto calendar = calendarOf(transaction, asked);
        if (!calendar)
            return calendar.error();
        if (calendar->id.isNull())
            calendar->id = Id::make(session.ambient);
        Publisher publisher(transaction, session.ambient.clock.now());
        if (auto put = publisher.put(tableOf<Calendar>, calendar->id, toRecord(*calendar)); !put)
            return put;
        auto given = give(transaction, publisher, asked, calendar->id);
        if (given)
            publisher.finish();
        return given;
    });
}

Result<Done> list(const Asked &asked, const Session &session)
{
    const auto storage = session.openCompany();
    if (!storage)
        return storage.error();
    return (*storage)->read([&](StorageView &view) -> Result<Done> {
        TextTable table({"name", "zone", "hours", "holidays"});
        for (const Id &id : view.allRows(tableOf<Calendar>)) {
            const auto calendar = fromRecord<Calendar>(id, *view.row(tableOf<Calendar>, id));
            if (asked.json)
                printJson(session.out,
                          {{"name", calendar.name},
                           {"zone", calendar.zone},
                           {"hours", QJsonArray::fromStringList(calendar.hours)},
                           {"holidays", QJsonArray::fromStringList(calendar.holidays)}});
            else
                table.add({toUtf8(calendar.name),
                           toUtf8(calendar.zone),
                           toUtf8(calendar.hours.join(u", ")),
                           toUtf8(calendar.holidays.join(u", "))});
        }
        if (!asked.json)
            table.print(session.out);
        return Done();
    });
}

} // namespace

void addCalendar(CLI::App &program, Work &work)
{
    auto *calendar = program.add_subcommand("calendar", "when people work; due times follow it");
    calendar->require_subcommand(1);
    auto asked = std::make_shared<Asked>();

    auto *setting = calendar->add_subcommand("set", "make one, or change what is named");
    setting->add_option("NAME", asked->name, "its name")->required();
    setting->add_option("--zone", asked->zone, "such as Europe/Bratislava");
    setting->add_option(
        "--hours", asked->hours, "such as \"mon-fri 08:00-16:30\"; all of them anew");
    setting->add_option("--holiday", asked->holidays, "one more, such as 2026-12-24");
    setting->add_option("--for", asked->people, "whose it is from now on: id, e-mail or name");
    setting->add_option("--team", asked->teams, "whose people's it is who have none of their own");
    setting->callback([asked, &work] {
        work = [asked](const Session &session) { return set(*asked, session); };
    });

    auto *listing = calendar->add_subcommand("list", "print them");
    listing->add_flag("--json", asked->json, "one object a line");
    listing->callback([asked, &work] {
        work = [asked](const Session &session) { return list(*asked, session); };
    });
}

} // namespace roundsman::admin
