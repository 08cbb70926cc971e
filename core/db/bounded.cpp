#include "core/db/bounded.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>

namespace roundsman {

namespace {

// What reaches beyond the statement: files, extensions, settings.
constexpr std::array<std::string_view, 4> forbiddenFunctions{
    "load_extension", "readfile", "writefile", "fts3_tokenizer"};

// Rules and clock of one statement, set on its connection for as long as this lives.
class Guard
{
public:
    Guard(sqlite3 *connection, const Bounds &bounds) :
        m_connection(connection),
        m_bounds(bounds),
        m_ends(std::chrono::steady_clock::now() + bounds.time)
    {
        constexpr int instructions = 10'000; // between two looks at the clock
        sqlite3_set_authorizer(connection, &Guard::authorize, this);
        sqlite3_progress_handler(connection, instructions, &Guard::isOver, this);
    }
    Guard(const Guard &) = delete;
    ~Guard()
    {
        sqlite3_set_authorizer(m_connection, nullptr, nullptr);
        sqlite3_progress_handler(m_connection, 0, nullptr, nullptr);
    }

    bool hasTimedOut() const { return m_hasTimedOut; }
    const std::string &forbidden() const { return m_forbidden; }

private:
    // NOLINTNEXTLINE(readability-function-size): SQLite says what it hands over
    static int authorize(void *self,
                         int action,
                         const char *first,
                         const char *second,
                         const char * /*database*/,
                         const char * /*view*/)
    {
        return static_cast<Guard *>(self)->judge(action, first ? first : "", second ? second : "");
    }
    static int isOver(void *self)
    {
        auto *guard = static_cast<Guard *>(self);
        guard->m_hasTimedOut = std::chrono::steady_clock::now() >= guard->m_ends;
        return guard->m_hasTimedOut ? 1 : 0;
    }

    int judge(int action, std::string_view first, std::string_view second)
    {
        switch (action) {
        case SQLITE_SELECT:
        case SQLITE_RECURSIVE: return SQLITE_OK;
        case SQLITE_FUNCTION:
            return std::ranges::find(forbiddenFunctions, second) == forbiddenFunctions.end()
                ? SQLITE_OK
                : refuse("the function " + std::string(second));
        case SQLITE_READ:
            // an empty name: a row is counted, no column of it read; a subquery has no table at all
            if (first.empty() || m_bounds.tables.contains(first))
                return SQLITE_OK;
            return refuse("the table " + std::string(first));
        default: return refuse("anything but SELECT");
        }
    }
    int refuse(const std::string &what)
    {
        if (m_forbidden.empty())
            m_forbidden = what;
        return SQLITE_DENY;
    }

    sqlite3 *m_connection;
    const Bounds &m_bounds;
    const std::chrono::steady_clock::time_point m_ends;
    bool m_hasTimedOut = false;
    std::string m_forbidden;
};

} // namespace

static Error refused(const std::string &reason) { return {Error::Code::Invalid, reason}; }

Result<Done> runBounded(Database &db,
                        const std::string &select,
                        const Bounds &bounds,
                        const std::function<void(const Query &)> &row)
{
    if (db.isShared())
        return refused("only a store in SQLite can bound a select so far");
    Guard guard(db.handle(), bounds);
    try {
        Query query = db.prepare(select);
        for (std::int64_t rows = 0; query.next(); ++rows) {
            if (rows == bounds.rows)
                return refused("it gives more than " + std::to_string(bounds.rows)
                               + " rows; say LIMIT, or choose less");
            row(query);
        }
        return Done();
    } catch (const DbError &error) {
        if (!guard.forbidden().empty())
            return refused("it may not use " + guard.forbidden());
        if (guard.hasTimedOut())
            return refused("it takes longer than " + std::to_string(bounds.time.count() / 1000)
                           + " seconds; choose less, or import the dataset already grouped");
        return refused(error.what());
    }
}

} // namespace roundsman
