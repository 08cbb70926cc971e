#include "sync/device/writing.h"

#include "core/domain/conflict.h"
#include "core/schema/json.h"
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

// One row's change, saved now or with the rest of the group that a script gathers.
static Result<Done> write(Profile &profile, const std::string &title, SaveGroup::Row row)
{
    SaveGroup alone(title);
    SaveGroup &group = profile.gathering ? *profile.gathering : alone;
    if (row.record)
        group.put(*row.table, row.id, *std::move(row.record), std::move(row.seen));
    else
        group.remove(*row.table, row.id, std::move(row.seen));
    return profile.gathering ? Result<Done>(Done()) : saveNow(*profile.store, std::move(alone));
}

static Result<Owner> enrolledOwner(const Store &store)
{
    if (const auto owner = store.owner())
        return *owner;
    return Error{Error::Code::SignIn,
                 "This device is not enrolled. Run enrol with the text from head office."};
}

// The row as it is now; of a group that is still gathered, its id.
static int printRow(Profile &profile, const Table &table, const Id &id, const QJsonObject &more)
{
    QJsonObject line{{"id", toQString(id.text())}, {"gathered", true}};
    if (!profile.gathering) {
        const auto row =
            profile.store->glance([&](Database &db) { return rowLine(db, table, id); });
        if (!row)
            return fail(row.error());
        line = *row;
    }
    for (auto each = more.begin(); each != more.end(); ++each)
        line.insert(each.key(), each.value());
    printLine(line);
    return Ok;
}

static std::string titleOf(const char *verb, const Table &table, const Record &record)
{
    const int name = table.indexOf(std::string_view("name"));
    const std::string what = name < 0 ? table.name : held<std::string>(record[std::size_t(name)]);
    return std::string(verb) + ' ' + what;
}

// As it is about to be, where a script's group changes it already; else as it stands in the store.
static Result<Seen> standing(const Profile &profile, const Table &table, const Id &id)
{
    std::optional<Seen> gathered;
    if (profile.gathering) {
        for (const SaveGroup::Row &row : profile.gathering->rows()) {
            if (row.id == id && row.record)
                gathered = Seen{*row.record, row.seen ? row.seen->rv : 0};
        }
    }
    if (gathered)
        return *gathered;
    return profile.store->glance([&](Database &db) -> Result<Seen> {
        if (auto row = findRow(db, table, id))
            return Seen{std::move(row->record), row->rv};
        return Error{Error::Code::NotFound,
                     "This device holds no " + std::string(table.name) + " " + id.text() + "."};
    });
}

// What the assigned fields held before.
static QJsonObject
valuesBefore(const Table &table, const Record &before, const std::vector<Assignment> &changes)
{
    const QJsonObject row = toJson(table, Id(), before);
    QJsonObject was;
    for (const Assignment &change : changes)
        was.insert(toQString(change.field), row[toQString(change.field)]);
    return {{"was", was}};
}

static int
saveEdit(Profile &profile, const Table &table, const Id &id, const std::vector<Assignment> &changes)
{
    const auto before = standing(profile, table, id);
    if (!before)
        return fail(before.error());
    const auto after = assigned(table, before->record, changes);
    if (!after)
        return fail(after.error());
    const std::string title = titleOf("Edit", table, *after);
    if (const auto saved = write(profile, title, {&table, id, *after, *before}); !saved)
        return fail(saved.error());
    return printRow(profile, table, id, valuesBefore(table, before->record, changes));
}

int editRow(Profile &profile,
            const std::string &entity,
            const std::string &idText,
            const std::vector<std::string> &fields)
{
    const auto named = rowNamed(entity, idText);
    if (!named)
        return fail(named.error());
    const auto changes = readAssignments(fields);
    if (!changes)
        return fail(changes.error());
    return saveEdit(profile, named->table, named->id, *changes);
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
    const auto record =
        assigned(**table, begun(**table, owner->user, profile.store->now()), *cells);
    if (!record)
        return fail(record.error());
    const Id id = profile.store->newId();
    const std::string title = titleOf("New", **table, *record);
    if (const auto saved = write(profile, title, {*table, id, *record, {}}); !saved)
        return fail(saved.error());
    return printRow(profile, **table, id, {});
}

int removeRow(Profile &profile, const std::string &entity, const std::string &idText)
{
    const auto named = rowNamed(entity, idText);
    if (!named)
        return fail(named.error());
    const auto before = standing(profile, named->table, named->id);
    if (!before)
        return fail(before.error());
    const std::string title = titleOf("Remove", named->table, before->record);
    if (const auto saved = write(profile, title, {&named->table, named->id, {}, *before}); !saved)
        return fail(saved.error());
    printLine({{"id", toQString(named->id.text())}, {"removed", true}});
    return Ok;
}

int saveGathered(Profile &profile)
{
    const std::size_t rows = profile.gathering->rows().size();
    SaveGroup group = *std::exchange(profile.gathering, std::nullopt);
    if (const auto saved = saveNow(*profile.store, std::move(group)); !saved)
        return fail(saved.error());
    printLine({{"rows", qint64(rows)}});
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
    return printRow(profile, tableOf<Conflict>, *id, {});
}

} // namespace roundsman
