#include "sync/admin/command.h"

#include "core/base/files.h"
#include "core/base/text.h"
#include "sync/admin/import/moment.h"
#include "sync/admin/print.h"
#include "sync/server/webhooks.h"

#include <QJsonArray>

namespace roundsman::admin {

namespace {

constexpr std::size_t largestCa = std::size_t(1024) * 1024;

struct Asked
{
    std::string name, url, ca;
    std::vector<std::string> entities;
    bool allowsPrivate = false;
    bool isPlain = false;
    std::int64_t number = 0;
    std::int64_t event = 0;
    bool json = false;
};

// One thing done to the company's store, in one transaction.
template <typename Act>
auto within(const Session &session, const Act &act) -> decltype(act(std::declval<Database &>()))
{
    const auto storage = session.openCompany();
    if (!storage)
        return storage.error();
    return (*storage)->pool().write(act);
}

Result<HookWish> wishOf(const Asked &asked)
{
    HookWish wish{nfc(asked.name), asked.url, asked.entities, {}, 0};
    if (asked.allowsPrivate)
        wish.may |= std::uint8_t(HookLeave::Private);
    if (asked.isPlain)
        wish.may |= std::uint8_t(HookLeave::Plain);
    if (asked.ca.empty())
        return wish;
    auto file = readWhole(asked.ca, largestCa);
    if (!file)
        return file.error();
    if (textOf(*file).find("-----BEGIN CERTIFICATE-----") == std::string_view::npos)
        return Error{Error::Code::Invalid, asked.ca + " holds no certificate in PEM."};
    wish.ca = *std::move(file);
    return wish;
}

Result<Done> add(const Asked &asked, const Session &session)
{
    const auto wish = wishOf(asked);
    if (!wish)
        return wish.error();
    const auto made = within(session, [&](Database &db) -> Result<NewHook> {
        return addHook(db, *wish, session.ambient);
    });
    if (!made)
        return made.error();
    session.out << made->secret << '\n';
    session.err << "This is webhook " << made->number
                << ". Its messages are signed with that secret, which is shown this once.\n";
    return Done();
}

void print(const std::vector<Webhook> &hooks, bool json, std::ostream &out)
{
    TextTable table({"webhook", "name", "address", "told of", "waiting", "dead", "last trouble"});
    for (const Webhook &hook : hooks) {
        QJsonArray entities;
        std::string words;
        for (const std::string &entity : hook.entities) {
            entities.append(toQString(entity));
            words += (words.empty() ? "" : " ") + entity;
        }
        if (json)
            printJson(out,
                      {{"webhook", qint64(hook.number)},
                       {"name", toQString(hook.name)},
                       {"url", toQString(hook.url)},
                       {"entities", entities},
                       {"waiting", qint64(hook.waiting)},
                       {"dead", qint64(hook.dead)},
                       {"tries", qint64(hook.tries)},
                       {"why", toQString(hook.why)}});
        else
            table.add({std::to_string(hook.number),
                       hook.name,
                       hook.url,
                       words,
                       std::to_string(hook.waiting),
                       std::to_string(hook.dead),
                       hook.why});
    }
    if (!json)
        table.print(out);
}

Result<Done> list(const Asked &asked, const Session &session)
{
    const auto storage = session.openCompany();
    if (!storage)
        return storage.error();
    const auto hooks = (*storage)->pool().read([](Database &db) { return webhooks(db); });
    if (!hooks)
        return hooks.error();
    print(*hooks, asked.json, session.out);
    return Done();
}

Result<Done> remove(const Asked &asked, const Session &session)
{
    auto removed = within(session, [&](Database &db) -> Result<Done> {
        return removeHook(db, asked.number, session.ambient);
    });
    if (removed)
        session.out << "Webhook " << asked.number << " is told nothing any more.\n";
    return removed;
}

Result<Done> dead(const Asked &asked, const Session &session)
{
    const auto storage = session.openCompany();
    if (!storage)
        return storage.error();
    const auto all =
        (*storage)->pool().read([&](Database &db) { return deadEvents(db, asked.number); });
    if (!all)
        return all.error();
    TextTable table({"event", "row", "version", "given up", "why", ""});
    for (const DeadEvent &each : *all) {
        const std::string died = mapping::isoText(each.died);
        if (asked.json)
            printJson(session.out,
                      {{"event", qint64(each.seq)},
                       {"row", toQString(each.event.row.text())},
                       {"rowVersion", qint64(each.event.rv)},
                       {"died", toQString(died)},
                       {"why", toQString(each.why)},
                       {"again", each.isAgain}});
        else
            table.add({std::to_string(each.seq),
                       each.event.row.text(),
                       std::to_string(each.event.rv),
                       died,
                       each.why,
                       each.isAgain ? "to be told again" : ""});
    }
    if (!asked.json)
        table.print(session.out);
    return Done();
}

Result<Done> retry(const Asked &asked, const Session &session)
{
    const auto count = within(session, [&](Database &db) -> Result<std::int64_t> {
        const auto event = asked.event > 0 ? std::optional(asked.event) : std::nullopt;
        return retryDead(db, asked.number, event, session.ambient);
    });
    if (!count)
        return count.error();
    session.out << *count << (*count == 1 ? " event is" : " events are") << " told again.\n";
    return Done();
}

struct Verb
{
    const char *word = nullptr;
    const char *what = nullptr;
    Result<Done> (*act)(const Asked &, const Session &) = nullptr;
};

CLI::App *add(CLI::App &to, const Verb &verb, const std::shared_ptr<Asked> &asked, Work &work)
{
    auto *command = to.add_subcommand(verb.word, verb.what);
    command->callback([asked, act = verb.act, &work] {
        work = [asked, act](const Session &session) { return act(*asked, session); };
    });
    return command;
}

void addAdding(CLI::App &webhook, const std::shared_ptr<Asked> &asked, Work &work)
{
    auto *adding =
        add(webhook, {"add", "make one and print its secret, this once", add}, asked, work);
    adding->add_option("NAME", asked->name, "whose it is: \"SAP\"")->required();
    adding->add_option("URL", asked->url, "https://HOST[:PORT]/PATH")->required();
    adding->add_option("--on", asked->entities, "an entity of /api/v1; may be repeated")
        ->required();
    adding->add_option("--ca", asked->ca, "PEM file of the only authorities that it is trusted by");
    adding->add_flag("--allow-private", asked->allowsPrivate, "it is in a private network");
    adding->add_flag("--plain", asked->isPlain, "http to this machine, without TLS");
}

} // namespace

void addWebhook(CLI::App &program, Work &work)
{
    auto *webhook = program.add_subcommand("webhook", "other systems that are told of changes");
    webhook->require_subcommand(1);
    auto asked = std::make_shared<Asked>();
    addAdding(*webhook, asked, work);

    add(*webhook, {"list", "print all, with what waits and what is dead", list}, asked, work)
        ->add_flag("--json", asked->json, "one object a line");
    add(*webhook, {"remove", "tell it nothing any more", remove}, asked, work)
        ->add_option("WEBHOOK", asked->number, "its number in \"webhook list\"")
        ->required();

    auto *showing =
        add(*webhook, {"dead", "print what it did not take in the end", dead}, asked, work);
    showing->add_option("WEBHOOK", asked->number, "its number in \"webhook list\"")->required();
    showing->add_flag("--json", asked->json, "one object a line");

    auto *retrying = add(*webhook, {"retry", "tell it again what is dead", retry}, asked, work);
    retrying->add_option("WEBHOOK", asked->number, "its number in \"webhook list\"")->required();
    retrying->add_option("--event", asked->event, "this one alone, as in \"webhook dead\"");
}

} // namespace roundsman::admin
