#pragma once

namespace roundsman {

// What the server needs to put devices right again.
//
// line: a device's lines of counters; the first has the device's own number and short number, each
// further one a short number of its own, so that stamps tell copies of a device apart.
// scope_day: the last position of a scope on a day, for forgetting what left long ago.
// device_cursor: where devices stood when it was last written down.
inline constexpr const char *healTables = R"sql(
CREATE TABLE line(
    line_id INTEGER PRIMARY KEY, device_id INTEGER NOT NULL, dev_no INTEGER NOT NULL UNIQUE,
    last_ctr INTEGER NOT NULL DEFAULT 0, nonce BLOB NOT NULL DEFAULT x'',
    nonce_prev BLOB NOT NULL DEFAULT x'') STRICT;
CREATE INDEX line_device ON line(device_id);
CREATE INDEX op_group_digest ON op_group(substr(digest, 1, 8));
CREATE TABLE scope_day(
    scope_id INTEGER NOT NULL, day INTEGER NOT NULL, seq INTEGER NOT NULL,
    PRIMARY KEY(scope_id, day)) STRICT, WITHOUT ROWID;
CREATE TABLE device_cursor(
    device_id INTEGER NOT NULL, scope_id INTEGER NOT NULL, seq INTEGER NOT NULL,
    PRIMARY KEY(device_id, scope_id)) STRICT, WITHOUT ROWID;
)sql";

// Who has shown that he has a file: what he names is shown to whoever holds his row.
inline constexpr const char *bringerTables = R"sql(
CREATE TABLE blob_bringer(
    sha256 BLOB NOT NULL, user_id BLOB NOT NULL,
    PRIMARY KEY(sha256, user_id)) STRICT, WITHOUT ROWID;
INSERT INTO blob_bringer SELECT sha256, user_id FROM blob JOIN device USING(device_id);
)sql";

} // namespace roundsman
