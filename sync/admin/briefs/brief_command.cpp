#include "core/base/files.h"
#include "core/base/text.h"
#include "core/domain/brief_rules.h"
#include "core/schema/signed.h"
#include "sync/admin/briefs/brief_file.h"
#include "sync/admin/briefs/brief_report.h"
#include "sync/admin/command.h"
#include "sync/admin/people.h"
#include "sync/server/organisation.h"
#include "sync/server/publisher.h"

#include <fstream>
#include <sstream>

namespace roundsman::admin {

namespace {

struct Asked
{
    std::string file, code, by;
    bool json = false;
};

Result<std::string> contentOf(const std::string &path)
{
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    if (!file || !(text << file.rdbuf()))
        return Error{Error::Code::NotFound, "The file " + path + " cannot be read."};
    return text.str();
}

std::optional<Brief> standing(StorageView &view, const QString &code)
{
    const Table &table = tableOf<Brief>;
    const auto ids = view.rowsWhere(table, *table.find("code"), toUtf8(code));
    return ids.empty()
        ? std::nullopt
        : std::optional(fromRecord<Brief>(ids.front(), *view.row(table, ids.front())));
}

Error incomplete(const std::vector<std::string> &gaps)
{
    std::string all = "A brief is published whole or not at all.";
    for (const std::string &gap : gaps)
        all += "\n  " + gap;
    return {Error::Code::Invalid, all};
}

// Signs it as the next version of what stands under its code, and writes it.
Result<Done>
write(StorageTransaction &storage, const Session &session, const SigningKey &key, Brief brief)
{
    const auto before = standing(storage, brief.code);
    brief.id = before ? before->id : Id::make(session.ambient);
    brief.version = before ? before->version + 1 : 1;
    Record record = toRecord(brief);
    signRow(key, tableOf<Brief>, brief.id, record);
    Publisher publisher(storage, session.ambient.clock.now());
    auto put = publisher.put(tableOf<Brief>, brief.id, record);
    if (put)
        publisher.finish();
    return put;
}

// The organisation's key and one transaction.
template <typename Work>
Result<Done> writing(const Session &session, const Work &work)
{
    const auto storage = session.openCompany();
    if (!storage)
        return storage.error();
    const auto key = (*storage)->pool().read([](Database &db) { return organisationKey(db); });
    if (!key)
        return key.error();
    return (*storage)->write(
        [&](StorageTransaction &transaction) { return work(transaction, *key); });
}

Result<Done> send(const Asked &asked, const Session &session, const char *state)
{
    const auto text = contentOf(asked.file);
    if (!text)
        return text.error();
    return writing(
        session, [&](StorageTransaction &storage, const SigningKey &key) -> Result<Done> {
            auto brief = readBrief(storage, *text);
            if (!brief)
                return Error{brief.error().code, asked.file + ", " + brief.error().message};
            if (const auto gaps = missing(*brief);
                !gaps.empty() && QLatin1String(state) == u"published")
                return incomplete(gaps);
            if (brief->audience.isNull() || brief->title.isEmpty())
                return incomplete(missing(*brief));
            if (!asked.by.empty()) {
                const auto author = personBy(storage, asked.by);
                if (!author)
                    return author.error();
                brief->author = author->id;
            }
            brief->state = state;
            return write(storage, session, key, *std::move(brief));
        });
}

Result<Done> publish(const Asked &asked, const Session &session)
{
    return send(asked, session, "published");
}

Result<Done> discuss(const Asked &asked, const Session &session)
{
    return send(asked, session, "discussion");
}

Result<Done> end(const Asked &asked, const Session &session)
{
    return writing(
        session, [&](StorageTransaction &storage, const SigningKey &key) -> Result<Done> {
            auto brief = standing(storage, toQString(asked.code));
            if (!brief)
                return Error{Error::Code::NotFound,
                             "There is no brief \"" + asked.code + "\"; see: brief list"};
            if (brief->state == u"ended")
                return Done();
            brief->state = "ended";
            return write(storage, session, key, *std::move(brief));
        });
}

Result<Done> check(const Asked &asked, const Session &session)
{
    const auto text = contentOf(asked.file);
    const auto storage = session.openCompany();
    if (!text || !storage)
        return text ? storage.error() : text.error();
    return (*storage)->read([&](StorageView &view) -> Result<Done> {
        const auto brief = readBrief(view, *text);
        if (!brief)
            return Error{brief.error().code, asked.file + ", " + brief.error().message};
        const auto gaps = missing(*brief);
        if (!gaps.empty())
            return incomplete(gaps);
        session.out << "It is whole and can be published.\n";
        return Done();
    });
}

template <typename Print>
Result<Done> reading(const Session &session, const Print &print)
{
    const auto storage = session.openCompany();
    if (!storage)
        return storage.error();
    return (*storage)->read([&](StorageView &view) -> Result<Done> { return print(view); });
}

Result<Done> list(const Asked &asked, const Session &session)
{
    return reading(session, [&](StorageView &view) -> Result<Done> {
        printBriefs(view, session.ambient.clock.now(), asked.json, session.out);
        return Done();
    });
}

Result<Done> report(const Asked &asked, const Session &session)
{
    return reading(session, [&](StorageView &view) -> Result<Done> {
        const auto brief = standing(view, toQString(asked.code));
        if (!brief)
            return Error{Error::Code::NotFound,
                         "There is no brief \"" + asked.code + "\"; see: brief list"};
        printBriefReport(view, *brief, session.ambient.clock.now(), asked.json, session.out);
        return Done();
    });
}

using Act = Result<Done> (*)(const Asked &, const Session &);

CLI::App *add(CLI::App &to,
              const char *word,
              const char *what,
              Act act,
              std::shared_ptr<Asked> asked,
              Work &work)
{
    auto *command = to.add_subcommand(word, what);
    command->callback([asked = std::move(asked), act, &work] {
        work = [asked, act](const Session &session) { return act(*asked, session); };
    });
    return command;
}

} // namespace

void addBrief(CLI::App &program, Work &work)
{
    auto *brief = program.add_subcommand("brief", "what everybody concerned is to know and do");
    brief->require_subcommand(1);
    const auto asked = std::make_shared<Asked>();
    const std::tuple<const char *, const char *, Act> files[] = {
        {"check", "say what a brief still lacks", check},
        {"discuss", "show it to those concerned, who comment on it", discuss},
        {"publish", "send a whole one to its audience, or a new version of it", publish}};
    for (const auto &[word, what, act] : files) {
        auto *command = add(*brief, word, what, act, asked, work);
        command->add_option("FILE", asked->file, "the form, as YAML")->required();
        if (act != &check)
            command->add_option("--by", asked->by, "whose it is: id, e-mail or name");
    }
    add(*brief, "end", "it holds no longer", end, asked, work)
        ->add_option("CODE", asked->code, "as in \"brief list\"")
        ->required();
    add(*brief, "list", "print them with how many understood", list, asked, work)
        ->add_flag("--json", asked->json, "one object a line");
    auto *reporting =
        add(*brief, "report", "who understood, who is blocked and why", report, asked, work);
    reporting->add_option("CODE", asked->code, "as in \"brief list\"")->required();
    reporting->add_flag("--json", asked->json, "one object a line");
}

} // namespace roundsman::admin
