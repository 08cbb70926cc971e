#include "sync/device/writing.h"

#include "core/domain/conflict.h"
#include "core/store/row.h"
#include "core/store/settlement.h"
#include "sync/device/print.h"
#include "sync/device/rows.h"

namespace roundsman {

// The writer's thread finishes the save and needs nothing of this one, so waiting is safe here.
static Result<Done> saveNow(Store &store, SaveGroup group)
{
    QFuture<Result<Saved>> saving = store.save(std::move(group));
    saving.waitForFinished();
    const Result<Saved> saved = saving.result();
    if (!saved)
        return saved.error();
    return Done();
}

static Result<Owner> enrolledOwner(const Store &store)
{
    if (const auto owner = store.owner())
        return *owner;
    return Error{Error::Code::SignIn,
                 "This device is not enrolled. Run enrol with the text from head office."};
}

static int printRow(Store &store, const Table &table, const Id &id)
{
    const auto row = store.glance([&](Database &db) { return rowLine(db, table, id); });
    if (!row)
        return fail(row.error());
    printLine(*row);
    return Ok;
}

static std::string titleOf(const char *verb, const Table &table, const Record &record)
{
    const int name = table.indexOf(std::string_view("name"));
    const std::string what = name < 0 ? table.name : held<std::string>(record[std::size_t(name)]);
    return std::string(verb) + ' ' + what;
}

static int saveRow(Store &store, const char *verb, const Table &table, const Id &id, Record record)
{
    SaveGroup group(titleOf(verb, table, record));
    group.put(table, id, std::move(record));
    if (const auto saved = saveNow(store, std::move(group)); !saved)
        return fail(saved.error());
    return printRow(store, table, id);
}

static Result<Record> standing(Store &store, const Table &table, const Id &id)
{
    return store.glance([&](Database &db) -> Result<Record> {
        if (auto row = findRow(db, table, id))
            return row->record;
        return Error{Error::Code::NotFound,
                     "This device holds no " + std::string(table.name) + " " + id.text() + "."};
    });
}

int editRow(Profile &profile,
            const std::string &entity,
            const std::string &idText,
            const std::vector<std::string> &fields)
{
    const auto table = tableNamed(entity);
    if (!table)
        return fail(table.error());
    const auto id = idFrom(idText);
    if (!id)
        return fail(id.error());
    const auto changes = readAssignments(fields);
    if (!changes)
        return fail(changes.error());
    const auto before = standing(*profile.store, **table, *id);
    if (!before)
        return fail(before.error());
    auto after = assigned(**table, *before, *changes);
    if (!after)
        return fail(after.error());
    return saveRow(*profile.store, "Edit", **table, *id, *std::move(after));
}

int addRow(Profile &profile, const std::string &entity, const std::vector<std::string> &fields)
{
    const auto table = tableNamed(entity);
    if (!table)
        return fail(table.error());
    const auto owner = enrolledOwner(*profile.store);
    if (!owner)
        return fail(owner.error());
    const auto cells = readAssignments(fields);
    if (!cells)
        return fail(cells.error());
    auto record = assigned(**table, begun(**table, owner->user, profile.store->now()), *cells);
    if (!record)
        return fail(record.error());
    return saveRow(*profile.store, "New", **table, profile.store->newId(), *std::move(record));
}

int removeRow(Profile &profile, const std::string &entity, const std::string &idText)
{
    const auto table = tableNamed(entity);
    if (!table)
        return fail(table.error());
    const auto id = idFrom(idText);
    if (!id)
        return fail(id.error());
    const auto before = standing(*profile.store, **table, *id);
    if (!before)
        return fail(before.error());
    SaveGroup group(titleOf("Remove", **table, *before));
    group.remove(**table, *id);
    if (const auto saved = saveNow(*profile.store, std::move(group)); !saved)
        return fail(saved.error());
    printLine({{"id", toQString(id->text())}, {"removed", true}});
    return Ok;
}

int settle(Profile &profile, const std::string &conflictText, const std::string &keep)
{
    const auto id = idFrom(conflictText);
    if (!id)
        return fail(id.error());
    Store &store = *profile.store;
    const auto group = store.glance([&](Database &db) {
        return settlement(db, *id, keep == "mine" ? KeptSide::Mine : KeptSide::Theirs);
    });
    if (!group)
        return fail(group.error());
    if (const auto saved = saveNow(store, *group); !saved)
        return fail(saved.error());
    return printRow(store, tableOf<Conflict>, *id);
}

} // namespace roundsman
