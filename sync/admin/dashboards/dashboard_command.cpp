#include "sync/admin/command.h"

#include "core/base/text.h"
#include "sync/admin/dashboards/preview.h"
#include "sync/admin/dashboards/publish.h"
#include "sync/admin/dashboards/reception.h"
#include "sync/admin/print.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace roundsman::admin {

namespace {

struct Asked
{
    std::string path, code, language = "en";
    Publication publication;
    bool json = false;
};

using Storage = std::unique_ptr<SqlStorage>;

void print(std::span<const Remark> findings, bool json, std::ostream &out)
{
    for (const Remark &each : findings) {
        const char *grade = each.isError ? "error" : "warning";
        if (json)
            printJson(out,
                      {{"grade", QLatin1String(grade)}, {"sentence", toQString(each.sentence)}});
        else
            out << grade << ": " << each.sentence << '\n';
    }
}

Result<Proof> proven(const Asked &asked, const Session &session, const Storage &storage)
{
    const auto shelf = Shelf::open(session, *storage);
    if (!shelf)
        return shelf.error();
    return prove(asked.path, **shelf, *storage, session.ambient.clock.now());
}

Result<Done> lint(const Asked &asked, const Session &session)
{
    const auto storage = session.openCompany();
    if (!storage)
        return storage.error();
    const auto proof = proven(asked, session, *storage);
    if (!proof)
        return proof.error();
    print(proof->findings, asked.json, session.out);
    if (hasErrors(proof->findings))
        return Error{Error::Code::Invalid, asked.path + " cannot be published as it is."};
    if (!asked.json && proof->findings.empty())
        session.out << asked.path << " may be published: " << proof->composed.board.tiles.size()
                    << " tiles.\n";
    return Done();
}

Result<Done> preview(const Asked &asked, const Session &session)
{
    const auto storage = session.openCompany();
    if (!storage)
        return storage.error();
    const auto proof = proven(asked, session, *storage);
    if (!proof)
        return proof.error();
    if (!asked.json) {
        session.out << previewText(proof->composed, toQString(asked.language));
        return Done();
    }
    const QByteArray document = toDocument(proof->composed.board).toUtf8();
    for (const auto &tile : QJsonDocument::fromJson(document)["tiles"].toArray())
        printJson(session.out, tile.toObject());
    return Done();
}

Result<Done> publishIt(const Asked &asked, const Session &session)
{
    const auto storage = session.openCompany();
    if (!storage)
        return storage.error();
    const auto proof = proven(asked, session, *storage);
    if (!proof)
        return proof.error();
    print(proof->findings, false, session.err);
    const auto dashboard = publish(*proof, asked.publication, **storage, session);
    if (!dashboard)
        return dashboard.error();
    session.out << "Published " << toUtf8(dashboard->code) << ", version " << dashboard->version
                << ", " << proof->composed.board.tiles.size() << " tiles.\n";
    return Done();
}

Result<Done> withdrawIt(const Asked &asked, const Session &session)
{
    const auto storage = session.openCompany();
    if (!storage)
        return storage.error();
    const auto dashboard = withdraw(asked.code, **storage, session);
    if (!dashboard)
        return dashboard.error();
    session.out << "Withdrawn " << toUtf8(dashboard->code) << ", version " << dashboard->version
                << ".\n";
    return Done();
}

QJsonObject json(const Reception &each)
{
    QJsonArray people;
    for (const Listener &person : each.people)
        people.append(QJsonObject{{"name", person.name},
                                  {"delivered", person.isDelivered},
                                  {"seen", person.isSeen},
                                  {"useful", person.useful},
                                  {"notUseful", person.notUseful}});
    return {{"id", toQString(each.dashboard.id.text())},
            {"code", each.dashboard.code},
            {"title", each.dashboard.title},
            {"version", qint64(each.dashboard.version)},
            {"validUntil", qint64(each.dashboard.validUntil.ms)},
            {"withdrawn", each.dashboard.withdrawn},
            {"audience", each.audience},
            {"delivered", each.delivered()},
            {"seen", each.seen()},
            {"useful", each.useful()},
            {"notUseful", each.notUseful()},
            {"people", people}};
}

std::string stateOf(const Dashboard &dashboard, Instant now)
{
    return dashboard.withdrawn ? "withdrawn" : dashboard.validUntil <= now ? "ended" : "live";
}

Result<Done> list(const Asked &asked, const Session &session)
{
    const auto storage = session.openCompany();
    if (!storage)
        return storage.error();
    const Instant now = session.ambient.clock.now();
    std::vector<Reception> all;
    auto read = (*storage)->read([&](StorageView &view) -> Result<Done> {
        all = receptions(view, now);
        return Done();
    });
    if (!read)
        return read;
    TextTable table(
        {"code", "version", "state", "for", "people", "delivered", "seen", "useful", "not useful"});
    for (const Reception &each : all) {
        if (asked.json)
            printJson(session.out, json(each));
        else
            table.add({toUtf8(each.dashboard.code),
                       std::to_string(each.dashboard.version),
                       stateOf(each.dashboard, now),
                       toUtf8(each.audience),
                       std::to_string(each.people.size()),
                       std::to_string(each.delivered()),
                       std::to_string(each.seen()),
                       std::to_string(each.useful()),
                       std::to_string(each.notUseful())});
    }
    if (!asked.json)
        table.print(session.out);
    return Done();
}

using Command = Result<Done> (*)(const Asked &, const Session &);

struct Word
{
    const char *name, *what;
    Command command;
};

CLI::App *add(CLI::App &parent, const Word &word, Work &work, const std::shared_ptr<Asked> &asked)
{
    auto *added = parent.add_subcommand(word.name, word.what);
    added->callback([command = word.command, asked, &work] {
        work = [command, asked](const Session &session) { return command(*asked, session); };
    });
    return added;
}

} // namespace

void addDashboard(CLI::App &program, Work &work)
{
    auto *dashboard =
        program.add_subcommand("dashboard", "a few figures out of much, pushed to devices");
    dashboard->require_subcommand(1);
    dashboard->footer("sync/admin/dashboards/README.md says how a definition is written.\n"
                      "Example: roundsman-admin dashboard publish cargo.yaml --audience Reps");
    auto asked = std::make_shared<Asked>();
    const auto withFile = [&](const char *name, const char *what, Command command) {
        auto *added = add(*dashboard, {name, what, command}, work, asked);
        added->add_option("FILE", asked->path, "the definition, in YAML")->required();
        return added;
    };

    withFile("lint", "say what is wrong with a definition and its figures of today", lint)
        ->add_flag("--json", asked->json, "one object a line");
    auto *previewing = withFile("preview", "print the tiles as people would read them", preview);
    previewing->add_flag("--json", asked->json, "one tile a line");
    previewing->add_option("--language", asked->language, "in which")->capture_default_str();
    auto *publishing = withFile("publish", "sign the next version and push it", publishIt);
    publishing->add_option(
        "--audience", asked->publication.audience, "for whom; see audience list");
    publishing->add_option(
        "--override", asked->publication.reason, "publish with warnings, and why; it is kept");

    add(*dashboard, {"withdraw", "take one back from all devices", withdrawIt}, work, asked)
        ->add_option("CODE", asked->code, "the word after \"dashboard:\" in its definition")
        ->required();
    add(*dashboard,
        {"list", "print them, who has them and who found them useful", list},
        work,
        asked)
        ->add_flag("--json", asked->json, "one object a line, with people");
}

} // namespace roundsman::admin
