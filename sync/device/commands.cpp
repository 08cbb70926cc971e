#include "sync/device/commands.h"

#include "sync/device/reading.h"
#include "sync/device/script.h"
#include "sync/device/syncing.h"
#include "sync/device/undoing.h"
#include "sync/device/writing.h"

#include <CLI/CLI.hpp>

namespace roundsman {

namespace {

// What the options of one command fill in; lives as long as the command may be run.
struct Words
{
    std::string entity;
    std::string id;
    std::string text;
    std::string keep;
    std::vector<std::string> fields;
    std::int64_t limit = -1;
    bool live = false;
    bool undo = false;
};

using Command = std::function<std::optional<int>(Profile &, const Words &)>;

// A command whose words are at `words`.
struct Declared
{
    CLI::App *app;
    std::shared_ptr<Words> words;

    Declared &entity()
    {
        app->add_option("ENTITY", words->entity, "customer, visit, feedback …")->required();
        return *this;
    }
    Declared &id(const char *what = "the row's id")
    {
        app->add_option("ID", words->id, what)->required();
        return *this;
    }
    Declared &fields(bool required)
    {
        app->add_option("FIELD=VALUE",
                        words->fields,
                        "times as ISO 8601, money in minor units, words with commas")
            ->required(required);
        return *this;
    }
    Declared &text(const char *what)
    {
        app->add_option("TEXT", words->text, what)->required();
        return *this;
    }
};

// The command is chosen when it stands on the command line.
Declared
declare(CLI::App &parent, Chosen &chosen, const char *name, const char *what, Command command)
{
    Declared declared{parent.add_subcommand(name, what), std::make_shared<Words>()};
    declared.app->callback([&chosen, command = std::move(command), given = declared.words] {
        chosen.command = [command, given](Profile &profile) { return command(profile, *given); };
    });
    return declared;
}

} // namespace

void declareReading(CLI::App &app, Chosen &chosen)
{
    Declared list =
        declare(app, chosen, "list", "rows of an entity", [](Profile &profile, const Words &words) {
            return listRows(profile, words.entity, words.fields, words.limit);
        });
    list.entity();
    list.app->add_option("--where", list.words->fields, "FIELD=VALUE; several must all hold");
    list.app->add_option("--limit", list.words->limit, "at most so many");

    declare(app,
            chosen,
            "get",
            "one row",
            [](Profile &profile, const Words &words) {
                return showRow(profile, words.entity, words.id);
            })
        .entity()
        .id();

    Declared search =
        declare(app,
                chosen,
                "search",
                "rows that hold these words",
                [](Profile &profile, const Words &words) {
                    return searchRows(profile, words.text, words.limit < 0 ? 20 : int(words.limit));
                });
    search.text("a name, city, number, contact or note, or how it begins");
    search.app->add_option("--limit", search.words->limit, "at most so many; 20 unless told");

    declare(app,
            chosen,
            "conflicts",
            "clashes that are not settled",
            [](Profile &profile, const Words &) { return showConflicts(profile); });
    declare(app,
            chosen,
            "status",
            "what waits, the last sync, every scope",
            [](Profile &profile, const Words &) { return showStatus(profile); });
}

static void declareEditing(CLI::App &app, Chosen &chosen)
{
    declare(app,
            chosen,
            "edit",
            "change fields of a row",
            [](Profile &profile, const Words &words) {
                return editRow(profile, words.entity, words.id, words.fields);
            })
        .entity()
        .id()
        .fields(true);
    declare(app,
            chosen,
            "add",
            "make a row",
            [](Profile &profile, const Words &words) {
                return addRow(profile, words.entity, words.fields);
            })
        .entity()
        .fields(false);
    declare(app,
            chosen,
            "remove",
            "remove a row",
            [](Profile &profile, const Words &words) {
                return removeRow(profile, words.entity, words.id);
            })
        .entity()
        .id();
}

static void declareSettling(CLI::App &app, Chosen &chosen)
{
    Declared settling = declare(
        app, chosen, "settle", "decide a conflict", [](Profile &profile, const Words &words) {
            return words.undo ? unsettle(profile, words.id) : settle(profile, words.id, words.keep);
        });
    settling.id();
    CLI::Option_group *how = settling.app->add_option_group("how");
    how->require_option(1);
    how->add_option("--keep", settling.words->keep, "mine or theirs")
        ->check(CLI::IsMember({"mine", "theirs"}));
    how->add_flag("--undo", settling.words->undo, "open it again");

    Declared undoing =
        declare(app, chosen, "undo", "take a save back", [](Profile &profile, const Words &words) {
            return undo(profile, words.limit);
        });
    undoing.app->add_option("GROUP", undoing.words->limit, "its number; the newest unless told");
}

void declareWriting(CLI::App &app, Chosen &chosen)
{
    declareEditing(app, chosen);
    declareSettling(app, chosen);
}

static void declareEnrol(CLI::App &app, Chosen &chosen)
{
    Declared enrolling =
        declare(app,
                chosen,
                "enrol",
                "make this a person's device",
                [](Profile &profile, const Words &words) { return enrol(profile, words.text); });
    enrolling.text("the line that roundsman-admin enrol gave");
    enrolling.app->preparse_callback([&chosen](std::size_t) { chosen.beginsAnew = true; });
}

void declareDevices(CLI::App &app, Chosen &chosen)
{
    declare(app,
            chosen,
            "devices",
            "the person's devices, as head office knows them",
            [](Profile &profile, const Words &) { return showDevices(profile); });
    declare(app,
            chosen,
            "sign-out",
            "end the session of one of the person's devices",
            [](Profile &profile, const Words &words) { return endDevice(profile, words.id); })
        .id("as in \"devices\"");
}

void declareSyncing(CLI::App &app, Chosen &chosen)
{
    declareEnrol(app, chosen);
    declare(app, chosen, "sync", "send and fetch once", [](Profile &profile, const Words &) {
        return syncOnce(profile);
    });
    declare(app,
            chosen,
            "live",
            "stay connected; a line for every change, until interrupted",
            [](Profile &profile, const Words &) { return stayLive(profile); });
    declare(app,
            chosen,
            "verify",
            "recompute every scope from the disk and compare with the server",
            [](Profile &profile, const Words &) { return verify(profile); });
}

void declareScript(CLI::App &app, Chosen &chosen)
{
    Declared script = declare(
        app,
        chosen,
        "script",
        "commands from stdin, one a line, in one process",
        [](Profile &profile, const Words &words) { return runScript(profile, words.live); });
    script.app->add_flag("--live", script.words->live, "stay connected meanwhile, as the app does");
    script.app->footer(scriptHelp);
}

} // namespace roundsman
