#pragma once

namespace roundsman {

// What became of the groups that were set aside, and who keeps which file from being cleared away.
//
// op_quarantine.state is a SetAsideState (quarantine.h); `told`: the device knows what head office
// did; below zero: it may confirm an earlier decision first. blob.idle_since: when it was first
// seen that no row names the file.
inline constexpr const char *guardTables = R"sql(
ALTER TABLE op_quarantine ADD COLUMN answer TEXT NOT NULL DEFAULT '';
ALTER TABLE op_quarantine ADD COLUMN told INTEGER NOT NULL DEFAULT 0;
ALTER TABLE blob ADD COLUMN device_id INTEGER NOT NULL DEFAULT 0;
ALTER TABLE blob ADD COLUMN idle_since INTEGER;
CREATE INDEX blob_device ON blob(device_id, created);
CREATE INDEX unit_history_at ON unit_history(at);
CREATE TABLE rescue_key(
    public BLOB NOT NULL PRIMARY KEY, secret BLOB NOT NULL, made INTEGER NOT NULL,
    retired INTEGER) STRICT, WITHOUT ROWID;
)sql";

} // namespace roundsman
