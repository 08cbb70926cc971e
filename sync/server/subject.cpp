#include "sync/server/subject.h"

#include "core/domain/attachment.h"
#include "core/domain/catalog.h"
#include "core/domain/conflict.h"
#include "core/domain/contact.h"
#include "core/domain/territory_member.h"
#include "core/domain/user.h"
#include "sync/server/audit.h"
#include "sync/server/eraser.h"
#include "sync/server/identity.h"

namespace roundsman {

namespace {

Result<Done> removeWhatTellsOf(Eraser &eraser, const Id &contact)
{
    for (const Table *table : catalog()) {
        for (const Column &column : table->columns) {
            if (!column.references || std::string_view(column.references) != "contact")
                continue;
            if (auto removed = eraser.removeWhere(*table, column.name, contact); !removed)
                return removed;
        }
    }
    if (auto removed = eraser.removeWhere(tableOf<Attachment>, "ownerRow", contact); !removed)
        return removed;
    return eraser.removeWhere(tableOf<Conflict>, "row", contact);
}

void noteErasure(Database &db, const Table &table, const Id &row, Instant now)
{
    db.run("INSERT INTO erasure(tbl, row_id, at) VALUES(?1, ?2, ?3) "
           "ON CONFLICT(tbl, row_id) DO UPDATE SET at = excluded.at",
           std::int64_t(table.id),
           row,
           now);
}

std::optional<std::int64_t> deviceThatSyncs(Database &db, const Id &user)
{
    return db.one<std::int64_t>("SELECT device_id FROM device WHERE user_id = ?1 AND status = ?2",
                                user,
                                std::int64_t(DeviceStatus::Active));
}

User nobody(const User &user)
{
    User erased;
    erased.id = user.id;
    erased.name = QStringLiteral("Erased person");
    erased.role = user.role;
    erased.team = user.team;
    erased.active = false;
    return erased;
}

void forgetDevices(Database &db, const Id &user)
{
    db.run("UPDATE device SET model = '', system = '', app_version = '' WHERE user_id = ?1", user);
    db.run("DELETE FROM enrolment_code WHERE user_id = ?1", user);
}

} // namespace

Result<std::int64_t> eraseContact(Database &db, const Id &contact, Ambient ambient)
{
    const Instant now = ambient.clock.now();
    Eraser eraser(db, now);
    if (auto removed = removeWhatTellsOf(eraser, contact); !removed)
        return removed.error();
    if (auto removed = eraser.remove(tableOf<Contact>, contact); !removed)
        return removed.error();
    eraser.finish();
    noteErasure(db, tableOf<Contact>, contact, now);
    Audit(db, ambient)
        .note({Audit::thisOperator(),
               "subject.erased",
               "contact/" + contact.text(),
               "rows=" + std::to_string(eraser.count())});
    return eraser.count();
}

Result<Done> eraseUser(Database &db, const Id &user, Ambient ambient)
{
    if (const auto device = deviceThatSyncs(db, user))
        return Error{Error::Code::Conflict,
                     "Device " + std::to_string(*device)
                         + " of this person still syncs. End it first: roundsman-admin device wipe "
                         + std::to_string(*device) + '.'};
    const Instant now = ambient.clock.now();
    Eraser eraser(db, now);
    const auto standing = eraser.storage().row(tableOf<User>, user);
    if (!standing)
        return Error{Error::Code::NotFound, "There is no such user."};
    const User erased = nobody(fromRecord<User>(user, *standing));
    if (auto put = eraser.publisher().put(tableOf<User>, user, toRecord(erased)); !put)
        return put;
    if (auto gone = eraser.removeWhere(tableOf<TerritoryMember>, "user", user); !gone)
        return gone;
    eraser.finish();
    eraser.forget(tableOf<User>, user);
    forgetDevices(db, user);
    noteErasure(db, tableOf<User>, user, now);
    Audit audit(db, ambient);
    audit.note({Audit::thisOperator(), "subject.erased", audit.person(user)});
    db.run("DELETE FROM pseudonym WHERE user_id = ?1", user);
    return Done();
}

std::vector<Erased> erasedRows(Database &db)
{
    std::vector<Erased> all;
    Query query = db.query(R"(
        SELECT tbl, row_id, at, (
          SELECT count(DISTINCT c.device_id) FROM scope_row r
          JOIN device_cursor c ON c.scope_id = r.scope_id AND c.seq < r.seq
          JOIN device d ON d.device_id = c.device_id AND d.status = 1
          WHERE r.tbl = e.tbl AND r.row_id = e.row_id)
        FROM erasure e ORDER BY at, row_id)");
    while (query.next())
        all.push_back({findTable(std::uint16_t(query.get<std::int64_t>(0))),
                       query.get<Id>(1),
                       query.get<Instant>(2),
                       query.get<std::int64_t>(3)});
    return all;
}

} // namespace roundsman
