#include "sync/admin/device_simulate.h"

#include "core/base/text.h"
#include "core/domain/catalog.h"
#include "core/schema/json.h"
#include "sync/admin/people.h"
#include "sync/admin/print.h"
#include "sync/server/audit.h"
#include "sync/server/holding.h"
#include "sync/server/sql_reading.h"

#include <QJsonArray>

#include <charconv>
#include <map>

namespace roundsman::admin {

namespace {

// Whose device is meant: by its number, or by its person.
Result<Id> personOf(Database &db, const std::string &word)
{
    std::int64_t device = 0;
    const auto [end, trouble] = std::from_chars(word.data(), word.data() + word.size(), device);
    if (trouble == std::errc() && end == word.data() + word.size())
        if (const auto user = db.one<Id>("SELECT user_id FROM device WHERE device_id = ?1", device))
            return *user;
    SqlReading view(db);
    const auto user = personBy(view, word);
    return user ? Result<Id>(user->id) : user.error();
}

Result<const Table *> tableBy(const std::string &entity)
{
    if (entity.empty())
        return static_cast<const Table *>(nullptr);
    if (const Table *table = findTable(entity))
        return table;
    return Error{Error::Code::Invalid, "There is no entity \"" + entity + "\"."};
}

QJsonObject jsonOf(const HeldRow &held)
{
    QJsonObject json{{"entity", held.table->name}};
    const QJsonObject cells = toJson(*held.table, held.id, held.record);
    json["id"] = cells["id"];
    QJsonArray hidden, scopes;
    for (std::size_t i = 0; i < held.isSeen.size(); ++i) {
        const QString name = QLatin1String(held.table->columns[i].name);
        if (held.isSeen[i])
            json[name] = cells[name];
        else
            hidden.append(name);
    }
    for (const std::string &scope : held.scopes)
        scopes.append(toQString(scope));
    json["hidden"] = hidden;
    json["scopes"] = scopes;
    return json;
}

std::string hiddenIn(const HeldRow &held)
{
    std::string names;
    for (std::size_t i = 0; i < held.isSeen.size(); ++i) {
        if (!held.isSeen[i])
            names += (names.empty() ? "" : ", ") + std::string(held.table->columns[i].name);
    }
    return names;
}

// One line an entity, and one for each set of fields that stays hidden.
void printSums(const std::vector<HeldRow> &rows, std::ostream &out)
{
    std::map<std::pair<std::string, std::string>, std::size_t> counts;
    for (const HeldRow &held : rows)
        ++counts[{held.table->name, hiddenIn(held)}];
    TextTable table({"entity", "rows", "fields that it does not get"});
    for (const auto &[key, count] : counts)
        table.add({key.first, std::to_string(count), key.second});
    table.print(out);
}

// Noted before anything is shown: who looks into a device is not to be forgotten.
Result<Id> noted(SqlStorage &storage, const Simulated &asked, const Session &session)
{
    return storage.pool().write([&](Database &db) -> Result<Id> {
        const auto person = personOf(db, asked.who);
        if (!person)
            return person.error();
        Audit audit(db, session.ambient);
        audit.note({Audit::thisOperator(),
                    "device.looked-into",
                    audit.person(*person),
                    asked.entity.empty() ? "" : "entity=" + asked.entity});
        return *person;
    });
}

} // namespace

Result<Done> simulate(const Simulated &asked, const Session &session)
{
    const auto only = tableBy(asked.entity);
    if (!only)
        return only.error();
    const auto storage = session.openCompany();
    if (!storage)
        return storage.error();
    const auto person = noted(**storage, asked, session);
    if (!person)
        return person.error();
    const auto rows = (*storage)->pool().read([&](Database &db) {
        SqlReading view(db);
        Segments segments;
        const Grants grants = Grants::of(view, segments, *person, session.ambient.clock.now());
        return holdingOf(view, grants, *only);
    });
    if (!rows)
        return rows.error();
    if (!asked.json)
        printSums(*rows, session.out);
    else
        for (const HeldRow &held : *rows)
            printJson(session.out, jsonOf(held));
    return Done();
}

} // namespace roundsman::admin
