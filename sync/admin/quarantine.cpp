#include "sync/admin/command.h"

#include "core/base/text.h"
#include "core/domain/user.h"
#include "sync/admin/import/moment.h"
#include "sync/admin/print.h"
#include "sync/admin/quarantine_show.h"
#include "sync/server/audit.h"
#include "sync/server/sql_reading.h"

namespace roundsman::admin {

namespace {

// What a command is about: all that is set aside, a device's, or one change of it.
struct Chosen
{
    std::int64_t device = 0;
    std::uint64_t change = 0;
    bool json = false;
    std::string why = "Head office has decided not to apply this change.";

    bool has(const SetAsideGroup &aside) const
    {
        return (device == 0 || aside.line == device)
            && (change == 0 || aside.group.firstCounter == change);
    }
};

struct Listed
{
    SetAsideGroup aside;
    QString person;
};

Error nothingThere()
{
    return {Error::Code::NotFound, "Nothing like that is set aside; see: quarantine list"};
}

std::vector<Listed> all(Database &db, const Chosen &chosen)
{
    SqlReading view(db);
    std::vector<Listed> found;
    for (SetAsideGroup &aside : groupsSetAside(db)) {
        if (!chosen.has(aside))
            continue;
        const auto record = view.row(tableOf<User>, aside.user);
        const QString person = record ? fromRecord<User>(aside.user, *record).name : QString();
        found.push_back({std::move(aside), person});
    }
    return found;
}

void print(const std::vector<Listed> &items, bool json, std::ostream &out)
{
    TextTable table({"device", "change", "person", "what", "saved", "why it was set aside"});
    for (const auto &[aside, person] : items) {
        const OperationGroup &group = aside.group;
        const std::string saved = mapping::isoText(group.wallTime);
        if (json)
            printJson(out,
                      {{"device", QString::number(aside.line)},
                       {"change", qint64(group.firstCounter)},
                       {"person", person},
                       {"what", toQString(group.title)},
                       {"saved", toQString(saved)},
                       {"why", toQString(aside.reason)}});
        else
            table.add({std::to_string(aside.line),
                       std::to_string(group.firstCounter),
                       toUtf8(person),
                       group.title,
                       saved,
                       aside.reason});
    }
    if (!json)
        table.print(out);
}

// Opens the company and does the work on what was chosen there.
template <typename Work>
Result<Done> withChosen(const Chosen &chosen, const Session &session, const Work &work)
{
    const auto storage = session.openCompany();
    if (!storage)
        return storage.error();
    auto &pool = (*storage)->pool();
    const auto items = pool.read([&](Database &db) { return all(db, chosen); });
    return items ? work(pool, *items) : items.error();
}

Result<Done> list(const Chosen &chosen, const Session &session)
{
    return withChosen(chosen, session, [&](StorePool &, const std::vector<Listed> &items) {
        print(items, chosen.json, session.out);
        return Result<Done>(Done());
    });
}

Result<Done> showOne(const Chosen &chosen, const Session &session)
{
    return withChosen(
        chosen, session, [&](StorePool &, const std::vector<Listed> &items) -> Result<Done> {
            if (items.empty())
                return nothingThere();
            for (const auto &[aside, person] : items)
                show(aside, person, chosen.json, session.out);
            return Done();
        });
}

struct Change
{
    std::int64_t line = 0;
    std::uint64_t counter = 0;
};

void note(Database &db, const Session &session, const char *action, Change change)
{
    Audit(db, session.ambient)
        .note({Audit::thisOperator(),
               action,
               "line/" + std::to_string(change.line),
               "change=" + std::to_string(change.counter)});
}

// Each in a transaction of its own, in the order in which they were written: what builds on
// another one comes after it.
Result<Done> replayEach(StorePool &pool, const std::vector<Listed> &items, const Session &session)
{
    std::size_t refused = 0;
    for (const auto &[aside, person] : items) {
        std::optional<Result<Verdict>> outcome;
        const auto written = pool.write([&, &each = aside](Database &db) {
            outcome.emplace(replay(db, session.ambient, each));
            note(db,
                 session,
                 *outcome ? "change.applied" : "change.refused-again",
                 {each.line, each.group.firstCounter});
        });
        if (!written)
            return written.error();
        refused += *outcome ? 0 : 1;
        session.out << aside.group.firstCounter << ' ' << aside.group.title << ": "
                    << (*outcome ? "applied" : outcome->error().message) << '\n';
    }
    if (refused == 0)
        return Done();
    return Error{Error::Code::Denied,
                 std::to_string(refused) + " of " + std::to_string(items.size())
                     + " could not be applied and stay set aside."};
}

Result<Done> replayAll(const Chosen &chosen, const Session &session)
{
    return withChosen(
        chosen, session, [&](StorePool &pool, const std::vector<Listed> &items) -> Result<Done> {
            return items.empty() ? nothingThere() : replayEach(pool, items, session);
        });
}

Result<Done> close(const Chosen &chosen, const Session &session)
{
    const auto storage = session.openCompany();
    if (!storage)
        return storage.error();
    return (*storage)->pool().write([&](Database &db) {
        auto closed = closeSetAside(db, session.ambient, chosen.device, chosen.change, chosen.why);
        if (closed)
            note(db, session, "change.closed", {chosen.device, chosen.change});
        return closed;
    });
}

struct Verb
{
    const char *word = nullptr;
    const char *what = nullptr;
    Result<Done> (*act)(const Chosen &, const Session &) = nullptr;
};

CLI::App *add(CLI::App &to, const Verb &verb, Work &work, std::shared_ptr<Chosen> &chosen)
{
    auto *command = to.add_subcommand(verb.word, verb.what);
    chosen = std::make_shared<Chosen>();
    command->callback([chosen, act = verb.act, &work] {
        work = [chosen, act](const Session &session) { return act(*chosen, session); };
    });
    return command;
}

} // namespace

void addQuarantine(CLI::App &program, Work &work)
{
    auto *quarantine = program.add_subcommand("quarantine", "changes that were set aside");
    quarantine->require_subcommand(1);
    std::shared_ptr<Chosen> chosen;

    auto *listing = add(
        *quarantine, {"list", "print what was set aside, from whom and why", list}, work, chosen);
    listing->add_flag("--json", chosen->json, "one object a line");

    auto *showing =
        add(*quarantine, {"show", "print a change field by field", showOne}, work, chosen);
    showing->add_option("DEVICE", chosen->device, "as in \"quarantine list\"")->required();
    showing->add_option("CHANGE", chosen->change, "its number; without it all of the device's");
    showing->add_flag("--json", chosen->json, "one object a line");

    auto *replaying = add(
        *quarantine,
        {"replay", "apply a change now that its cause is gone, in its person's name", replayAll},
        work,
        chosen);
    replaying->add_option("DEVICE", chosen->device, "as in \"quarantine list\"")->required();
    replaying->add_option("CHANGE", chosen->change, "its number; without it all of the device's");

    auto *closing =
        add(*quarantine, {"close", "decide that a change is not applied", close}, work, chosen);
    closing->add_option("DEVICE", chosen->device, "as in \"quarantine list\"")->required();
    closing->add_option("CHANGE", chosen->change, "its number")->required();
    closing->add_option("--why", chosen->why, "one sentence for its person");
}

} // namespace roundsman::admin
