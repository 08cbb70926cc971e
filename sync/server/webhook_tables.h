#pragma once

namespace roundsman {

// Telling other systems that rows have changed.
//
// webhook: whom to tell. secret: what its messages are signed with, as it was shown once; may: bits
// of HookLeave; position: the last event it has had; lease: the server that is telling it now.
// webhook_want: of which entities. webhook_event: what has changed, in the order of the commits,
// until every hook has had it. webhook_dead: what a hook did not take; again: it is to be told
// anew.
inline constexpr const char *webhookTables = R"sql(
CREATE TABLE webhook(
    hook_id INTEGER PRIMARY KEY, name TEXT NOT NULL, url TEXT NOT NULL, secret TEXT NOT NULL,
    ca BLOB NOT NULL, may INTEGER NOT NULL, made INTEGER NOT NULL, position INTEGER NOT NULL,
    tries INTEGER NOT NULL DEFAULT 0, next_at INTEGER NOT NULL DEFAULT 0,
    why TEXT NOT NULL DEFAULT '', lease_by TEXT NOT NULL DEFAULT '',
    lease_until INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE webhook_want(
    hook_id INTEGER NOT NULL, tbl INTEGER NOT NULL,
    PRIMARY KEY(hook_id, tbl)) STRICT, WITHOUT ROWID;
CREATE TABLE webhook_event(
    seq INTEGER NOT NULL PRIMARY KEY, tbl INTEGER NOT NULL, row_id BLOB NOT NULL,
    rv INTEGER NOT NULL, change INTEGER NOT NULL, at INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE webhook_dead(
    hook_id INTEGER NOT NULL, seq INTEGER NOT NULL, tbl INTEGER NOT NULL, row_id BLOB NOT NULL,
    rv INTEGER NOT NULL, change INTEGER NOT NULL, at INTEGER NOT NULL, why TEXT NOT NULL,
    died INTEGER NOT NULL, again INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY(hook_id, seq)) STRICT, WITHOUT ROWID;
)sql";

} // namespace roundsman
