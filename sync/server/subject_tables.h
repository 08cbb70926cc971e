#pragma once

namespace roundsman {

// From which rows a person was erased. No more is known of him.
inline constexpr const char *subjectTables = R"sql(
CREATE TABLE erasure(
    tbl INTEGER NOT NULL, row_id BLOB NOT NULL, at INTEGER NOT NULL,
    PRIMARY KEY(tbl, row_id)) STRICT, WITHOUT ROWID;
)sql";

} // namespace roundsman
