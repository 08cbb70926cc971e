#include "sync/admin/command.h"

#include "core/base/text.h"
#include "sync/admin/import/moment.h"
#include "sync/admin/print.h"
#include "sync/server/api/keys.h"

namespace roundsman::admin {

namespace {

struct Asked
{
    std::string name;
    std::vector<std::string> reads, writes;
    std::int64_t number = 0;
    bool json = false;
};

Result<Done> add(const Asked &asked, const Session &session)
{
    const auto scopes = scopesFor(asked.reads, asked.writes);
    if (!scopes)
        return scopes.error();
    const auto storage = session.openCompany();
    if (!storage)
        return storage.error();
    const auto made = (*storage)->pool().write(
        [&](Database &db) { return makeApiKey(db, nfc(asked.name), *scopes, session.ambient); });
    if (!made)
        return made.error();
    session.out << made->text << '\n';
    session.err << "This is key " << made->number
                << ". It is shown this once; the store keeps only its hash.\n";
    return Done();
}

std::string dayOf(const std::optional<Instant> &at)
{
    return at ? mapping::isoText(*at).substr(0, 10) : "";
}

void print(const std::vector<ApiKey> &keys, bool json, std::ostream &out)
{
    TextTable table({"key", "name", "opens", "made", "last used", "revoked"});
    for (const ApiKey &key : keys) {
        if (json)
            printJson(out,
                      {{"key", qint64(key.number)},
                       {"name", toQString(key.name)},
                       {"scopes", toQString(key.scopes)},
                       {"made", toQString(dayOf(key.made))},
                       {"used", toQString(dayOf(key.used))},
                       {"revoked", toQString(dayOf(key.revoked))}});
        else
            table.add({std::to_string(key.number),
                       key.name,
                       key.scopes,
                       dayOf(key.made),
                       dayOf(key.used),
                       dayOf(key.revoked)});
    }
    if (!json)
        table.print(out);
}

Result<Done> list(const Asked &asked, const Session &session)
{
    const auto storage = session.openCompany();
    if (!storage)
        return storage.error();
    const auto keys = (*storage)->pool().read([](Database &db) { return apiKeys(db); });
    if (!keys)
        return keys.error();
    print(*keys, asked.json, session.out);
    return Done();
}

Result<Done> revoke(const Asked &asked, const Session &session)
{
    const auto storage = session.openCompany();
    if (!storage)
        return storage.error();
    Result<Done> revoked = (*storage)->pool().write(
        [&](Database &db) { return revokeApiKey(db, asked.number, session.ambient); });
    if (revoked)
        session.out << "Key " << asked.number << " opens nothing any more.\n";
    return revoked;
}

} // namespace

void addKey(CLI::App &program, Work &work)
{
    auto *key = program.add_subcommand("key", "what other systems reach the company's rows with");
    key->require_subcommand(1);
    auto asked = std::make_shared<Asked>();

    auto *adding = key->add_subcommand("add", "make a key and print it, this once");
    adding->add_option("NAME", asked->name, "whose it is: \"SAP nightly\"")->required();
    adding->add_option("--read", asked->reads, "an entity of /api/v1, or all; may be repeated");
    adding->add_option("--write", asked->writes, "likewise; who may write may also read");
    adding->callback([asked, &work] {
        work = [asked](const Session &session) { return add(*asked, session); };
    });

    auto *listing = key->add_subcommand("list", "print all keys and what they open");
    listing->add_flag("--json", asked->json, "one object a line");
    listing->callback([asked, &work] {
        work = [asked](const Session &session) { return list(*asked, session); };
    });

    auto *revoking = key->add_subcommand("revoke", "shut a key out at once");
    revoking->add_option("KEY", asked->number, "its number in \"key list\"")->required();
    revoking->callback([asked, &work] {
        work = [asked](const Session &session) { return revoke(*asked, session); };
    });
}

} // namespace roundsman::admin
