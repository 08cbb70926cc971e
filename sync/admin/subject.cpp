#include "sync/admin/command.h"

#include "core/base/text.h"
#include "core/domain/contact.h"
#include "sync/admin/import/moment.h"
#include "sync/admin/print.h"
#include "sync/admin/subject_held.h"
#include "sync/server/audit.h"
#include "sync/server/eraser.h"
#include "sync/server/subject.h"

#include <QJsonDocument>

namespace roundsman::admin {

namespace {

struct Asked
{
    std::string who;
    bool isCertain = false;
    bool json = false;
};

// The audit knows users by pseudonym; a contact's id says nothing once he is gone.
std::string objectOf(Audit &audit, const Subject &subject)
{
    return subject.table == &tableOf<Contact> ? "contact/" + subject.id.text()
                                              : audit.person(subject.id);
}

Result<Done> exportSubject(const Asked &asked, const Session &session)
{
    const auto storage = session.openCompany();
    if (!storage)
        return storage.error();
    const auto held = (*storage)->pool().write([&](Database &db) -> Result<QJsonObject> {
        const auto subject = subjectBy(db, asked.who);
        if (!subject)
            return subject.error();
        Audit audit(db, session.ambient);
        audit.note({Audit::thisOperator(), "subject.exported", objectOf(audit, *subject)});
        return heldOn(db, *subject);
    });
    if (!held)
        return held.error();
    session.out << QJsonDocument(*held).toJson().constData();
    return Done();
}

Result<std::string> eraseIn(Database &db, const Asked &asked, const Session &session)
{
    const auto subject = subjectBy(db, asked.who);
    if (!subject)
        return subject.error();
    const bool isContact = subject->table == &tableOf<Contact>;
    if (!asked.isCertain)
        return Error{Error::Code::Invalid,
                     std::string("This erases the ") + subject->table->name + ' '
                         + subject->id.text()
                         + " for ever. Export first if it may be asked for, then say --certain."};
    if (!isContact) {
        const auto erased = eraseUser(db, subject->id, session.ambient);
        return erased ? Result<std::string>("The person's name and address are gone. What was done "
                                            "for the company stays, in nobody's name.\n")
                      : Result<std::string>(erased.error());
    }
    const auto rows = eraseContact(db, subject->id, session.ambient);
    if (!rows)
        return rows.error();
    return "The contact is gone, with everything that told of this person alone: "
        + std::to_string(*rows) + (*rows == 1 ? " row.\n" : " rows.\n");
}

Result<Done> erase(const Asked &asked, const Session &session)
{
    const auto storage = session.openCompany();
    if (!storage)
        return storage.error();
    const auto done =
        (*storage)->pool().write([&](Database &db) { return eraseIn(db, asked, session); });
    if (!done)
        return done.error();
    dropSnapshots(session.path());
    session.out << *done
                << "Devices follow as they sync: \"subject list\" counts those that have not. "
                   "Copies made before still hold it.\n";
    return Done();
}

void print(const std::vector<Erased> &all, bool json, std::ostream &out)
{
    TextTable table({"was a", "id", "erased", "devices behind"});
    for (const Erased &each : all) {
        const std::string at = mapping::isoText(each.at);
        if (json)
            printJson(out,
                      {{"was", each.table->name},
                       {"id", toQString(each.row.text())},
                       {"erased", toQString(at)},
                       {"behind", qint64(each.behind)}});
        else
            table.add({each.table->name, each.row.text(), at, std::to_string(each.behind)});
    }
    if (!json)
        table.print(out);
}

Result<Done> list(const Asked &asked, const Session &session)
{
    const auto storage = session.openCompany();
    if (!storage)
        return storage.error();
    const auto all = (*storage)->pool().read([](Database &db) { return erasedRows(db); });
    if (!all)
        return all.error();
    print(*all, asked.json, session.out);
    return Done();
}

} // namespace

void addSubject(CLI::App &program, Work &work)
{
    auto *subject = program.add_subcommand("subject", "what is held on one person");
    subject->require_subcommand(1);
    auto asked = std::make_shared<Asked>();

    auto *exporting = subject->add_subcommand("export", "print everything held on a person, JSON");
    exporting->add_option("PERSON", asked->who, "a user or contact: id, address or whole name")
        ->required();
    exporting->callback([asked, &work] {
        work = [asked](const Session &session) { return exportSubject(*asked, session); };
    });

    auto *erasing = subject->add_subcommand("erase", "erase a person, here and on every device");
    erasing->add_option("PERSON", asked->who, "as above")->required();
    erasing->add_flag("--certain", asked->isCertain, "it cannot be taken back");
    erasing->callback([asked, &work] {
        work = [asked](const Session &session) { return erase(*asked, session); };
    });

    auto *listing = subject->add_subcommand("list", "who was erased, and how far devices are");
    listing->add_flag("--json", asked->json, "one object a line");
    listing->callback([asked, &work] {
        work = [asked](const Session &session) { return list(*asked, session); };
    });
}

} // namespace roundsman::admin
