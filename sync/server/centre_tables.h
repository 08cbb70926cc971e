#pragma once

namespace roundsman {

// Models' outputs, which never leave the centre: each version is a table of its own,
// dataset_NUMBER. dataset.columns: [[name, type, header]…]; is_whole: 0 while its import runs.
inline constexpr const char *centreTables = R"sql(
CREATE TABLE dataset(
    number INTEGER PRIMARY KEY, name TEXT NOT NULL, version INTEGER NOT NULL,
    columns TEXT NOT NULL, rows INTEGER NOT NULL DEFAULT 0, source TEXT NOT NULL,
    imported INTEGER NOT NULL, is_whole INTEGER NOT NULL DEFAULT 0, UNIQUE(name, version)) STRICT;
)sql";

} // namespace roundsman
