#pragma once

namespace roundsman {

// Who did what: a chain of entries, each with the hash of the one before it in its own hash, and
// the organisation's signature over its number and hash.
//
// audit_tip: the newest entry once more, so that one cut off by hand is missed.
// audit_witness: what a device has seen of the chain and is not in it any more.
// pseudonym: whose names stand in the chain; erasing a person takes the line away.
inline constexpr const char *auditTables = R"sql(
CREATE TABLE audit(
    seq INTEGER PRIMARY KEY, at INTEGER NOT NULL, actor TEXT NOT NULL, action TEXT NOT NULL,
    object TEXT NOT NULL, detail TEXT NOT NULL, hash BLOB NOT NULL,
    signature BLOB NOT NULL) STRICT;
CREATE TABLE audit_tip(
    id INTEGER PRIMARY KEY CHECK(id = 1), size INTEGER NOT NULL, head BLOB NOT NULL) STRICT;
CREATE TABLE audit_witness(
    device_id INTEGER NOT NULL, size INTEGER NOT NULL, head BLOB NOT NULL,
    signature BLOB NOT NULL, at INTEGER NOT NULL,
    PRIMARY KEY(device_id, size, head)) STRICT, WITHOUT ROWID;
CREATE TABLE pseudonym(
    name BLOB NOT NULL PRIMARY KEY, user_id BLOB NOT NULL UNIQUE) STRICT, WITHOUT ROWID;
CREATE TRIGGER audit_unchanged BEFORE UPDATE ON audit
    BEGIN SELECT RAISE(ABORT, 'the audit is only added to'); END;
CREATE TRIGGER audit_kept BEFORE DELETE ON audit
    BEGIN SELECT RAISE(ABORT, 'the audit is only added to'); END;
)sql";

} // namespace roundsman
