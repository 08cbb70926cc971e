#pragma once

namespace roundsman {

// What other systems' doors need.
//
// api_key.hash: SHA-256 of a key of 256 random bits, so the store opens nothing to who reads it.
// api_write: what was answered to a write that came with an Idempotency-Key, by the digest of the
// whole request.
inline constexpr const char *apiTables = R"sql(
CREATE TABLE api_key(
    key_id INTEGER PRIMARY KEY, name TEXT NOT NULL, hash BLOB NOT NULL UNIQUE,
    scopes TEXT NOT NULL, made INTEGER NOT NULL, used INTEGER, revoked INTEGER) STRICT;
CREATE TABLE api_write(
    key_id INTEGER NOT NULL REFERENCES api_key, name TEXT NOT NULL, digest BLOB NOT NULL,
    status INTEGER NOT NULL, row_id BLOB NOT NULL, version INTEGER NOT NULL, body BLOB NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY(key_id, name)) STRICT, WITHOUT ROWID;
CREATE INDEX api_write_at ON api_write(at);
)sql";

} // namespace roundsman
