#include "sync/server/server_tables.h"

#include "sync/server/api/tables.h"
#include "sync/server/audit_tables.h"
#include "sync/server/centre_tables.h"
#include "sync/server/guard_tables.h"
#include "sync/server/heal_tables.h"
#include "sync/server/identity_tables.h"
#include "sync/server/subject_tables.h"
#include "sync/server/webhook_tables.h"
#include "sync/server/wipe_tables.h"

#include <array>

namespace roundsman {

// scope_row is kept in the order in which it is read: by position within a scope.
static constexpr const char *syncTables = R"sql(
CREATE TABLE setting(name TEXT NOT NULL PRIMARY KEY, value ANY NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO setting VALUES('epoch', CAST(unixepoch() * 1000 AS TEXT));
CREATE TABLE series(name TEXT NOT NULL PRIMARY KEY, last INTEGER NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE scope_head(
    scope_id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, epoch INTEGER NOT NULL,
    seq INTEGER NOT NULL, gc_floor INTEGER NOT NULL DEFAULT 0,
    n_live INTEGER NOT NULL, sum0 INTEGER NOT NULL, sum1 INTEGER NOT NULL) STRICT;
CREATE TABLE scope_row(
    scope_id INTEGER NOT NULL, seq INTEGER NOT NULL, tbl INTEGER NOT NULL, row_id BLOB NOT NULL,
    rv INTEGER NOT NULL, live INTEGER NOT NULL, h0 INTEGER NOT NULL, h1 INTEGER NOT NULL,
    PRIMARY KEY(scope_id, seq)) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX scope_row_place ON scope_row(tbl, row_id, scope_id);

CREATE TABLE row_meta(
    tbl INTEGER NOT NULL, row_id BLOB NOT NULL, rv INTEGER NOT NULL,
    deleted_rv INTEGER NOT NULL DEFAULT 0, unit_stamps BLOB, removed BLOB,
    PRIMARY KEY(tbl, row_id)) STRICT, WITHOUT ROWID;
CREATE TABLE unit_history(
    tbl INTEGER NOT NULL, row_id BLOB NOT NULL, unit INTEGER NOT NULL, rv INTEGER NOT NULL,
    n INTEGER NOT NULL, val BLOB NOT NULL, dev_no INTEGER NOT NULL, at INTEGER NOT NULL,
    PRIMARY KEY(tbl, row_id, unit, rv, n)) STRICT, WITHOUT ROWID;

CREATE TABLE op_group(
    device_id INTEGER NOT NULL, first_ctr INTEGER NOT NULL, n INTEGER NOT NULL,
    digest BLOB NOT NULL, verdict INTEGER NOT NULL, code INTEGER NOT NULL, reason TEXT NOT NULL,
    conflicts INTEGER NOT NULL, at INTEGER NOT NULL,
    PRIMARY KEY(device_id, first_ctr)) STRICT, WITHOUT ROWID;
CREATE TABLE op_quarantine(
    device_id INTEGER NOT NULL, first_ctr INTEGER NOT NULL, reason INTEGER NOT NULL,
    detail TEXT NOT NULL, body BLOB NOT NULL, state INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY(device_id, first_ctr)) STRICT, WITHOUT ROWID;
CREATE TABLE op_quarantine_row(
    device_id INTEGER NOT NULL, row_id BLOB NOT NULL, first_ctr INTEGER NOT NULL,
    PRIMARY KEY(device_id, row_id, first_ctr)) STRICT, WITHOUT ROWID;

CREATE TABLE blob(
    sha256 BLOB NOT NULL PRIMARY KEY, size INTEGER NOT NULL, state INTEGER NOT NULL,
    created INTEGER NOT NULL) STRICT, WITHOUT ROWID;
)sql";

std::span<const Step> serverSteps()
{
    static constexpr std::array steps{Step{1, syncTables},
                                      Step{2, identityTables},
                                      Step{6, guardTables},
                                      Step{10, healTables},
                                      Step{11, bringerTables},
                                      Step{12, centreTables},
                                      Step{13, wipeTables},
                                      Step{14, auditTables},
                                      Step{15, apiTables},
                                      Step{16, subjectTables},
                                      Step{17, webhookTables},
                                      Step{18, unsentTables}};
    return steps;
}

} // namespace roundsman
