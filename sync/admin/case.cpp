#include "sync/admin/case.h"

#include "core/base/text.h"
#include "core/domain/case_rules.h"
#include "core/domain/user.h"
#include "sync/admin/command.h"
#include "sync/admin/import/moment.h"
#include "sync/admin/people.h"
#include "sync/server/cases.h"

namespace roundsman::admin {

namespace {

struct Asked
{
    CaseChoice choice;
    std::string number, person, text, due, cause, fix, by;
    std::vector<std::string> others;
};

Result<Id> findingBy(StorageView &view, const std::string &word)
{
    const Table &table = tableOf<Feedback>;
    const std::vector<Id> found = view.rowsWhere(table, *table.find("number"), word);
    if (found.size() == 1)
        return found.front();
    if (const auto id = Id::fromText(word); id && view.isThere(table, *id))
        return *id;
    return Error{Error::Code::NotFound, "There is no finding \"" + word + "\"; see: case list"};
}

// Does one thing to one finding, in a transaction that devices hear of.
template <typename Act>
Result<Done> withFinding(const Asked &asked, const Session &session, const Act &act)
{
    const auto storage = session.openCompany();
    if (!storage)
        return storage.error();
    return (*storage)->write([&](StorageTransaction &transaction) -> Result<Done> {
        const auto finding = findingBy(transaction, asked.number);
        if (!finding)
            return finding.error();
        Id actor;
        if (!asked.by.empty()) {
            const auto person = personBy(transaction, asked.by);
            if (!person)
                return person.error();
            actor = person->id;
        }
        Publisher publisher(transaction, session.ambient.clock.now());
        Cases cases(transaction, publisher, session.ambient);
        auto done = act(transaction, cases, *finding, actor);
        if (done)
            publisher.finish();
        return done;
    });
}

Result<Done> assign(const Asked &asked, const Session &session)
{
    std::optional<Instant> due;
    if (!asked.due.empty()) {
        due = mapping::parseMoment(asked.due, {});
        if (!due)
            return Error{Error::Code::Invalid,
                         "--due takes a moment such as 2026-12-01T16:00:00Z."};
    }
    return withFinding(
        asked,
        session,
        [&](StorageView &view, Cases &cases, const Id &id, const Id &actor) -> Result<Done> {
            const auto owner = personBy(view, asked.person);
            return owner ? cases.assign(id, owner->id, due, actor) : Result<Done>(owner.error());
        });
}

Result<Done> answer(const Asked &asked, const Session &session)
{
    return withFinding(
        asked, session, [&](StorageView &, Cases &cases, const Id &id, const Id &actor) {
            return cases.answer(id, toQString(nfc(asked.text)), actor);
        });
}

Result<Done> decline(const Asked &asked, const Session &session)
{
    return withFinding(
        asked, session, [&](StorageView &, Cases &cases, const Id &id, const Id &actor) {
            return cases.decline(id, toQString(nfc(asked.text)), actor);
        });
}

Result<Done> close(const Asked &asked, const Session &session)
{
    return withFinding(
        asked, session, [&](StorageView &, Cases &cases, const Id &id, const Id &actor) {
            return cases.close(id, toQString(nfc(asked.cause)), toQString(nfc(asked.fix)), actor);
        });
}

Result<Done> group(const Asked &asked, const Session &session)
{
    return withFinding(
        asked,
        session,
        [&](StorageView &view, Cases &cases, const Id &id, const Id &actor) -> Result<Done> {
            std::vector<Id> others;
            for (const std::string &word : asked.others) {
                const auto other = findingBy(view, word);
                if (!other)
                    return other.error();
                others.push_back(*other);
            }
            return cases.group(id, others, actor);
        });
}

Result<Done> escalate(const Asked &, const Session &session)
{
    const auto storage = session.openCompany();
    if (!storage)
        return storage.error();
    const auto round = lookAtCases(**storage, session.ambient);
    if (!round)
        return round.error();
    session.out << round->opened << " taken up, " << round->escalated << " handed upwards\n";
    return Done();
}

// Reads what is asked for and prints it.
template <typename Print>
Result<Done> reading(const Session &session, const Print &print)
{
    const auto storage = session.openCompany();
    if (!storage)
        return storage.error();
    return (*storage)->read([&](StorageView &view) { return print(view); });
}

Result<Done> list(const Asked &asked, const Session &session)
{
    return reading(session, [&](StorageView &view) -> Result<Done> {
        printCases(view, asked.choice, session.ambient.clock.now(), session.out);
        return Done();
    });
}

Result<Done> show(const Asked &asked, const Session &session)
{
    return reading(session, [&](StorageView &view) -> Result<Done> {
        const auto finding = findingBy(view, asked.number);
        if (!finding)
            return finding.error();
        showCase(view, *finding, asked.choice.json, session.out);
        return Done();
    });
}

Result<Done> report(const Asked &asked, const Session &session)
{
    return reading(session, [&](StorageView &view) -> Result<Done> {
        printCaseReport(view, session.ambient.clock.now(), asked.choice.json, session.out);
        return Done();
    });
}

using Act = Result<Done> (*)(const Asked &, const Session &);

// Words of `case`, each with the act that it stands for.
class Words
{
public:
    Words(CLI::App &to, Work &work) : m_to(to), m_work(work) { }

    CLI::App *add(const char *word, const char *what, Act act)
    {
        auto *command = m_to.add_subcommand(word, what);
        command->callback([asked = m_asked, act, &work = m_work] {
            work = [asked, act](const Session &session) { return act(*asked, session); };
        });
        return command;
    }
    CLI::App *addFor(const char *word, const char *what, Act act)
    {
        auto *command = add(word, what, act);
        command->add_option("NUMBER", m_asked->number, "as in \"case list\"")->required();
        return command;
    }
    CLI::App *addAct(const char *word, const char *what, Act act)
    {
        auto *command = addFor(word, what, act);
        command->add_option("--by", m_asked->by, "in whose name; without it head office's");
        return command;
    }
    Asked &asked() { return *m_asked; }

private:
    CLI::App &m_to;
    Work &m_work;
    std::shared_ptr<Asked> m_asked = std::make_shared<Asked>();
};

void addReading(Words &words)
{
    Asked &asked = words.asked();
    auto *listing = words.add("list", "print what was reported, what is due first", list);
    listing->add_flag("--open", asked.choice.isOpen, "only what nobody has answered yet");
    listing->add_flag("--overdue", asked.choice.isOverdue, "only what should be answered by now");
    listing->add_flag("--json", asked.choice.json, "one object a line");
    words.addFor("show", "print one with every step", show)
        ->add_flag("--json", asked.choice.json, "one object");
    words.add("report", "causes, fixes, and how often products failed before and after", report)
        ->add_flag("--json", asked.choice.json, "one object a line");
}

} // namespace

void addCase(CLI::App &program, Work &work)
{
    auto *command = program.add_subcommand("case", "what reps report, and what becomes of it");
    command->require_subcommand(1);
    Words words(*command, work);
    Asked &asked = words.asked();
    addReading(words);

    auto *assigning = words.addAct("assign", "give it to somebody", assign);
    assigning->add_option("USER", asked.person, "id, e-mail or name")->required();
    assigning->add_option("--due", asked.due, "until when; by the working hours if not said");
    words
        .addAct("answer",
                "say what the customer is to hear; whatever is grouped with it hears it too",
                answer)
        ->add_option("TEXT", asked.text, "one or two sentences")
        ->required();
    words.addAct("decline", "say why nothing will come of it", decline)
        ->add_option("TEXT", asked.text, "one or two sentences")
        ->required();
    auto *closing = words.addAct("close", "end it after its answer", close);
    closing->add_option("--cause", asked.cause, "why it happened");
    closing->add_option("--fix", asked.fix, "what was done; the report counts before and after");
    words.addAct("group", "join others that say the same to it", group)
        ->add_option("OTHERS", asked.others, "their numbers")
        ->required();
    words.add(
        "escalate", "hand what is overdue upwards now; the server does so every minute", escalate);
}

} // namespace roundsman::admin
