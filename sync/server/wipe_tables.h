#pragma once

namespace roundsman {

// Which devices were told to erase themselves, by what order, and their receipts.
inline constexpr const char *wipeTables = R"sql(
CREATE TABLE wipe(
    device_id INTEGER PRIMARY KEY REFERENCES device, ordered INTEGER NOT NULL,
    signature BLOB NOT NULL, rescued INTEGER NOT NULL DEFAULT 0,
    wiped INTEGER, unsent INTEGER, lost_files INTEGER, receipt BLOB) STRICT;
)sql";

} // namespace roundsman
