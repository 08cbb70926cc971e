#include "sync/admin/subject_held.h"

#include "core/base/text.h"
#include "core/domain/attachment.h"
#include "core/domain/catalog.h"
#include "core/domain/conflict.h"
#include "core/domain/contact.h"
#include "core/domain/user.h"
#include "core/schema/json.h"
#include "core/schema/operation_codec.h"
#include "sync/admin/import/moment.h"
#include "sync/admin/people.h"
#include "sync/admin/quarantine_show.h"
#include "sync/server/audit.h"
#include "sync/server/own_devices.h"
#include "sync/server/sql_reading.h"

#include <QJsonArray>

#include <algorithm>
#include <set>

namespace roundsman::admin {

namespace {

QString timeOf(const Instant &at) { return toQString(mapping::isoText(at)); }

// Rows by table, each once.
class Rows
{
public:
    Rows(StorageView &view, const Subject &subject) : m_view(view), m_id(subject.id)
    {
        add(*subject.table, subject.id);
        for (const Table *table : catalog()) {
            for (const Column &column : table->columns) {
                if (column.references && std::string_view(column.references) == subject.table->name)
                    addWhere(*table, column);
            }
        }
        addWhere(tableOf<Attachment>, *tableOf<Attachment>.find("ownerRow"));
        addWhere(tableOf<Conflict>, *tableOf<Conflict>.find("row"));
    }

    QJsonObject take() { return std::move(m_rows); }

private:
    void addWhere(const Table &table, const Column &column)
    {
        for (const Id &id : m_view.rowsWhere(table, column, pack(m_id)))
            add(table, id);
    }
    void add(const Table &table, const Id &id)
    {
        const auto record = m_view.row(table, id);
        if (!record || !m_known.insert(id).second)
            return;
        QJsonArray rows = m_rows[table.name].toArray();
        rows.append(toJson(table, id, *record));
        m_rows[table.name] = rows;
    }

    StorageView &m_view;
    Id m_id;
    std::set<Id> m_known;
    QJsonObject m_rows;
};

QJsonArray historyOf(Database &db, const Subject &subject)
{
    QJsonArray history;
    Query query = db.query("SELECT val, at FROM unit_history WHERE tbl = ?1 AND row_id = ?2 "
                           "ORDER BY rv, unit, n",
                           std::int64_t(subject.table->id),
                           subject.id);
    while (query.next()) {
        const auto units = decodeUnits(query.get<Bytes>(0));
        if (!units)
            continue;
        QJsonObject was;
        for (const UnitChange &change : *units)
            for (const Cell &cell : change.cells)
                if (const Column *column = subject.table->find(cell.column))
                    was[column->name] = toJson(*column, cell.value);
        history.append(QJsonObject{{"was", was}, {"until", timeOf(query.get<Instant>(1))}});
    }
    return history;
}

bool isAbout(const SetAsideGroup &aside, const Id &person)
{
    return aside.user == person
        || std::ranges::any_of(aside.group.operations,
                               [&](const Operation &operation) { return operation.row == person; });
}

QJsonArray asideOf(Database &db, const Subject &subject)
{
    QJsonArray groups;
    for (const SetAsideGroup &aside : groupsSetAside(db))
        if (isAbout(aside, subject.id))
            groups.append(jsonOf(aside, {}));
    return groups;
}

QJsonArray devicesOfUser(Database &db, const Id &user)
{
    QJsonArray devices;
    for (const OwnDevice &device : devicesOf(db, user, 0))
        devices.append(QJsonObject{{"id", QString::number(device.id)},
                                   {"model", toQString(device.model)},
                                   {"system", toQString(device.system)},
                                   {"enrolled", timeOf(device.enrolled)},
                                   {"lastSeen", timeOf(device.lastSeen)}});
    return devices;
}

QJsonArray auditOfUser(Database &db, const Id &user)
{
    QJsonArray entries;
    const auto name = db.one<Bytes>("SELECT name FROM pseudonym WHERE user_id = ?1", user);
    const std::string person = name ? "person/" + hex(*name) : std::string();
    Query query = db.query("SELECT at, actor, action, object, detail FROM audit "
                           "WHERE actor = ?1 OR object = ?1 ORDER BY seq",
                           person);
    while (name && query.next())
        entries.append(QJsonObject{{"at", timeOf(query.get<Instant>(0))},
                                   {"isBySubject", query.get<std::string>(1) == person},
                                   {"what", toQString(query.get<std::string>(2))},
                                   {"detail", toQString(query.get<std::string>(4))}});
    return entries;
}

std::vector<Id> contactsCalled(StorageView &view, const std::string &word)
{
    const Table &contacts = tableOf<Contact>;
    if (const auto id = Id::fromText(word); id && view.isThere(contacts, *id))
        return {*id};
    return view.rowsWhere(contacts, *contacts.find("name"), nfc(word));
}

} // namespace

Result<Subject> subjectBy(Database &db, const std::string &word)
{
    SqlReading view(db);
    const auto user = personBy(view, word);
    if (!user && user.error().code != Error::Code::NotFound)
        return user.error();
    const std::vector<Id> contacts = contactsCalled(view, word);
    if (user && contacts.empty())
        return Subject{&tableOf<User>, user->id};
    if (!user && contacts.size() == 1)
        return Subject{&tableOf<Contact>, contacts.front()};
    if (contacts.empty())
        return Error{Error::Code::NotFound,
                     "Nobody is called \"" + word + "\", neither a user nor a contact."};
    std::string ids = user ? user->id.text() : std::string();
    for (const Id &id : contacts)
        ids += (ids.empty() ? "" : ", ") + id.text();
    return Error{Error::Code::Conflict,
                 "Several people are called \"" + word + "\": " + ids + ". Name one by the id."};
}

QJsonObject heldOn(Database &db, const Subject &subject)
{
    SqlReading view(db);
    QJsonObject held{{"is", subject.table->name},
                     {"id", toQString(subject.id.text())},
                     {"rows", Rows(view, subject).take()},
                     {"history", historyOf(db, subject)},
                     {"setAside", asideOf(db, subject)}};
    if (subject.table == &tableOf<User>) {
        held["devices"] = devicesOfUser(db, subject.id);
        held["audit"] = auditOfUser(db, subject.id);
    }
    return held;
}

} // namespace roundsman::admin
