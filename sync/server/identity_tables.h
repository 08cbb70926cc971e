#pragma once

namespace roundsman {

// The tables of who may speak to this store, for the server's first migration. One company a store.
//
// `device` is one table with a part of the sync state of sync.md §3.3: this room writes who the
// device is, the exchange writes attempts and schema_v. Its counters are in `line`.
inline constexpr const char *identityTables = R"sql(
CREATE TABLE organisation(
    id BLOB NOT NULL PRIMARY KEY, name TEXT NOT NULL, founded INTEGER NOT NULL,
    url TEXT NOT NULL DEFAULT '', ca_sha256 BLOB, nonce_key BLOB NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE organisation_key(
    public BLOB NOT NULL PRIMARY KEY, seed BLOB NOT NULL, made INTEGER NOT NULL,
    retired INTEGER) STRICT, WITHOUT ROWID;
CREATE TABLE device(
    device_id INTEGER PRIMARY KEY, dev_no INTEGER NOT NULL UNIQUE, user_id BLOB NOT NULL,
    public_key BLOB NOT NULL UNIQUE, model TEXT NOT NULL, system TEXT NOT NULL,
    app_version TEXT NOT NULL, status INTEGER NOT NULL, enrolled INTEGER NOT NULL,
    last_seen INTEGER NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0, schema_v INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE INDEX device_user ON device(user_id);
CREATE TABLE enrolment_code(
    public BLOB NOT NULL PRIMARY KEY, user_id BLOB NOT NULL, made INTEGER NOT NULL,
    expires INTEGER NOT NULL, tries INTEGER NOT NULL DEFAULT 0,
    device_id INTEGER REFERENCES device) STRICT, WITHOUT ROWID;
CREATE TABLE token_family(
    family BLOB NOT NULL PRIMARY KEY, device_id INTEGER NOT NULL REFERENCES device,
    began INTEGER NOT NULL, rotated INTEGER NOT NULL, generation INTEGER NOT NULL,
    refresh BLOB NOT NULL, refresh_before BLOB, access BLOB NOT NULL, access_before BLOB,
    access_until INTEGER NOT NULL, access_before_until INTEGER NOT NULL DEFAULT 0,
    in_use INTEGER NOT NULL DEFAULT 0, ended INTEGER, why TEXT) STRICT, WITHOUT ROWID;
CREATE INDEX token_family_device ON token_family(device_id);
)sql";

// What a device said that it still had when it last synced.
inline constexpr const char *unsentTables = R"sql(
ALTER TABLE device ADD COLUMN unsent INTEGER NOT NULL DEFAULT 0;
)sql";

} // namespace roundsman
