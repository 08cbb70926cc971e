#include "sync/server/history_move.h"

#include "core/domain/catalog.h"
#include "core/domain/history.h"
#include "sync/server/draft.h"
#include "sync/server/place_again.h"

namespace roundsman {

static constexpr std::size_t atOnce = 200; // rows in one transaction
static constexpr std::string_view doneSetting = "history_in_slices";

static Result<std::vector<RowName>> rowsOfHistory(Storage &storage)
{
    std::vector<RowName> rows;
    const auto read = storage.read([&](StorageView &view) -> Result<Done> {
        for (const Table *table : catalog()) {
            if (!historyOf(*table))
                continue;
            for (const Id &id : view.allRows(*table))
                rows.push_back({table, id});
        }
        return Done();
    });
    if (!read)
        return read.error();
    return rows;
}

static Result<Done> move(Storage &storage, std::span<const RowName> rows)
{
    return storage.write([&](StorageTransaction &transaction) -> Result<Done> {
        transaction.hold(rows);
        std::vector<WrittenRow> standing;
        for (const RowName &row : rows)
            standing.push_back({row.table, row.id});
        Draft draft(transaction);
        placeAgain(transaction, draft, standing);
        return Done();
    });
}

static Result<bool> isDone(Storage &storage)
{
    bool done = false;
    const auto read = storage.read([&](StorageView &view) -> Result<Done> {
        done = view.setting(doneSetting).has_value();
        return Done();
    });
    if (!read)
        return read.error();
    return done;
}

Result<std::int64_t> moveHistory(Storage &storage, const std::stop_token &stop)
{
    const auto done = isDone(storage);
    if (!done)
        return done.error();
    if (*done)
        return 0;
    const auto rows = rowsOfHistory(storage);
    if (!rows)
        return rows.error();
    std::int64_t looked = 0;
    for (std::span<const RowName> left = *rows; !left.empty();) {
        if (stop.stop_requested())
            return looked;
        const auto some = left.first(std::min(atOnce, left.size()));
        if (const auto moved = move(storage, some); !moved)
            return moved.error();
        looked += std::int64_t(some.size());
        left = left.subspan(some.size());
    }
    const auto noted = storage.write([](StorageTransaction &transaction) -> Result<Done> {
        transaction.setSetting(doneSetting, bytesOf("yes"));
        return Done();
    });
    if (!noted)
        return noted.error();
    return looked;
}

} // namespace roundsman
