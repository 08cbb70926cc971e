#pragma once

#include "core/db/database.h"
#include "sync/protocol/rescue.h"

#include <set>

namespace roundsman {

inline std::string rescuePath(const std::string &folder) { return folder + "/rescue.log"; }

// The rescue log of a profile (security.md §1.5 g): a file beside the database that holds what is
// not at head office yet. It follows the database; nothing waits for it, and losing it loses
// nothing but the second way out. Used by one thread at a time.
class RescueLog
{
public:
    // Who writes it, and for whom.
    struct Author
    {
        RescueHeader header;
        SigningKey key;
        std::int64_t device = 0;
    };

    // `path`: as rescuePath() says.
    RescueLog(std::string path, Author author, Entropy &entropy);

    // Appends what waits and is not in it yet; drops what has arrived once that is worth it.
    // Error::Full, Error::Storage: it stays behind, and catches up the next time.
    Result<Done> follow(Database &db);

private:
    Result<Done> load();
    Result<Done> rewrite(const std::set<std::uint64_t> &waiting, std::int64_t line);
    Result<Done> append(Database &db, const std::set<std::uint64_t> &missing, std::int64_t line);

    const std::string m_path;
    const Author m_author;
    Entropy &m_entropy;
    std::optional<RescueFile> m_file; // what lies on the disk
};

} // namespace roundsman
