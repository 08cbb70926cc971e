#include "sync/client/new_line.h"

#include "core/store/renumber.h"
#include "core/store/settings.h"

namespace roundsman {

std::int64_t currentLine(Database &db) { return findSetting<std::int64_t>(db, "line").value_or(0); }

void beginLine(Database &db, std::int64_t line)
{
    renumber(db);
    putSetting(db, "line", line);
    db.run("DELETE FROM sync_kv WHERE key = 'nonce'");
}

void noteLineChange(Database &db, const LineChange &change)
{
    putSetting(db, "line_changed", change.at);
    putSetting(db, "line_changed_why", std::int64_t(change.why));
}

std::optional<LineChange> lastLineChange(Database &db)
{
    const auto at = findSetting<Instant>(db, "line_changed");
    if (!at)
        return std::nullopt;
    return LineChange{*at, Trouble(findSetting<std::int64_t>(db, "line_changed_why").value_or(0))};
}

} // namespace roundsman
