#pragma once

#include "core/db/attempt.h"

#include <chrono>
#include <functional>

namespace roundsman {

// The connections to a store. Any thread may call; calls block. The same statements do on every
// engine (core/db/sql_engine.h).
class StorePool
{
public:
    virtual ~StorePool() = default;

    // One durable transaction, as if nobody else wrote meanwhile. An Error or a DbError takes back
    // what the work wrote. Where others write at the same time the work may run more than once.
    template <typename Work>
    auto write(const Work &work)
    {
        return commitOf(work, Commit{});
    }

    // The same, but the disk is not waited for: it outlives the program, not a power cut.
    template <typename Work>
    auto mark(const Work &work)
    {
        return commitOf(work, Commit{Durability::Crash});
    }

    // The same for work that locks what it decides upon (StorageTransaction), and so waits for
    // those alone who touch the same rows.
    template <typename Work>
    auto writeLocked(const Work &work, bool isMark = false)
    {
        return commitOf(work, Commit{isMark ? Durability::Crash : Durability::PowerCut, true});
    }

    // Everything read comes from one moment.
    template <typename Work>
    auto read(const Work &work)
    {
        using Answer = decltype(attempt(std::declval<Database &>(), work));
        std::optional<Answer> answer;
        const Result<Done> looked = look([&](Database &db) { answer.emplace(attempt(db, work)); });
        return answer ? std::move(*answer) : Answer(looked.error());
    }

    // For a server: it waits no longer than this for another program that writes, and its commits
    // do not wait for the store's own housekeeping. Before any other thread calls.
    virtual Result<Done> serve(std::chrono::milliseconds longestWait) = 0;

protected:
    using Part = std::function<bool(Database &)>;

    // What a commit has to outlive.
    enum class Durability { Crash, PowerCut };

    struct Commit
    {
        Durability durability = Durability::PowerCut;
        bool locks = false; // the work itself locks what it decides upon
    };

    virtual Result<Done> commit(const Part &part, const Commit &how) = 0;
    virtual Result<Done> look(const std::function<void(Database &)> &work) = 0;

private:
    template <typename Work>
    auto commitOf(const Work &work, const Commit &how)
    {
        using Answer = decltype(attempt(std::declval<Database &>(), work));
        std::optional<Answer> answer;
        const Part part = [&](Database &db) {
            answer.emplace(attempt(db, work));
            return bool(*answer);
        };
        const Result<Done> committed = commit(part, how);
        if (!answer || (*answer && !committed))
            return Answer(committed.error());
        return std::move(*answer);
    }
};

} // namespace roundsman
