#pragma once

#include "core/domain/feedback.h"
#include "core/domain/working_time.h"
#include "sync/server/publisher.h"

#include <map>

namespace roundsman {

// Findings that devices write, each as it stood before; empty: it was not there. In the order of
// their first writing. Whoever was refused is in it too, and changed nothing.
struct CaseNotes
{
    std::map<Id, std::optional<Record>> before;

    void note(const Table &table, const Id &row, const Record *record);
};

// A finding's way to an answer: who owns it, until when, and a line for each step, which reaches
// its author wherever the finding stands. Lives within one transaction.
class Cases
{
public:
    Cases(StorageTransaction &storage, Publisher &publisher, Ambient ambient) :
        m_storage(storage),
        m_publisher(publisher),
        m_ambient(ambient)
    { }

    // Gives every new one an owner and a due time, and tells what became of the others. `actor`:
    // who did it; none: head office itself.
    Result<Done> follow(const CaseNotes &notes, const Id &actor);

    // What a person or head office does with one. The error says what to do instead.
    Result<Done>
    assign(const Id &finding, const Id &owner, std::optional<Instant> due, const Id &actor);
    Result<Done> answer(const Id &finding, const QString &words, const Id &actor);
    Result<Done> decline(const Id &finding, const QString &why, const Id &actor);
    Result<Done>
    close(const Id &finding, const QString &cause, const QString &fix, const Id &actor);
    // The others repeat the first one: its answer is theirs.
    Result<Done> group(const Id &first, std::span<const Id> others, const Id &actor);

    // Takes up findings that nobody owns yet, and hands those that are overdue to whoever is above.
    struct Round
    {
        std::int64_t opened = 0;
        std::int64_t escalated = 0;
        bool isAnything() const { return opened + escalated > 0; }
    };
    Result<Round> look();

private:
    std::optional<Feedback> find(const Id &finding);
    Result<Done> put(const Feedback &finding, const Id &actor);
    Result<Done> open(Feedback finding);
    Result<bool> escalate(Feedback finding);
    Result<Done> told(const Feedback &before, const Feedback &after, const Id &actor);
    Result<Done> toldState(const Feedback &before, const Feedback &after, const Id &actor);
    Result<Done> passOn(const Feedback &answered, const Id &actor);
    Result<Done>
    event(const Feedback &finding, const char *what, const QString &text, const Id &actor);
    Instant dueOf(const Feedback &finding, const Id &owner, Instant from);
    QString nameOf(const Id &user);

    StorageTransaction &m_storage;
    Publisher &m_publisher;
    Ambient m_ambient;
    int m_steps = 0; // told; those of one moment stand in their order
};

// A look in a transaction of its own; nothing is written where there is nothing to do.
Result<Cases::Round> lookAtCases(Storage &storage, Ambient ambient);

} // namespace roundsman
