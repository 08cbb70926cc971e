#pragma once

#include "core/schema/change.h"

namespace roundsman {

// Who last wrote a merge unit, and at which version of the row.
struct Stamp
{
    std::uint16_t unit = 0;
    std::int64_t rv = 0;
    std::uint32_t device = 0;  // the server's short number of the device; 0: the server itself
    std::uint64_t counter = 0; // sharedCounter: others have said the same or less without knowing
    Hlc hlc;

    friend bool operator==(const Stamp &, const Stamp &) = default;
};
// No edit has a counter as high, so every device that has not seen that version is concurrent with
// it, whoever wrote last.
inline constexpr std::uint64_t sharedCounter = 0x7fff'ffff'ffff'ffff;

// Sorted by unit. Unit 0 says who made the row; a unit that nobody wrote since has no stamp of its
// own. A row that the server made has none at all.
using Stamps = std::vector<Stamp>;

// Who edits, from where, and what that person had seen.
struct Edit
{
    std::uint32_t device = 0;
    std::uint64_t counter = 0;
    Hlc hlc{};
    Role role = Role::Rep;
    std::int64_t baseRv = 0;
};

enum class Settled : std::uint8_t {
    Applied,   // nobody else had changed it
    Combined,  // both edits are in the result
    Won,       // the new value stands; what stood before is in `loser`
    Lost,      // what stood stays; the new value is in `loser`
    Open,      // what stood stays until a person decides; the new value is in `loser`
    Forbidden, // a step or a rewriting that the policy does not allow
};

struct UnitOutcome
{
    std::uint16_t unit = 0;
    Settled how = Settled::Applied;
    std::vector<Cell> loser;
};

struct Merged
{
    Record row;
    Stamps stamps;
    std::vector<UnitOutcome> outcomes; // one a changed unit, in the order given
    bool changed = false;              // the row or its stamps differ from what stood
};

// The version of a row that has just been made.
inline constexpr std::int64_t rvOfNew = 1;

// Settles an edit with the row as it stands. Pure and total: server and device run this one
// function and the same inputs give the same row everywhere. `rv` is the version that the result
// will have; rvOfNew: the row is new and `row` is blank. Concurrent is a unit that somebody else
// wrote after baseRv; clocks only choose, never decide that. The device's own view is merge(base
// row, no stamps, pending edit).
Merged merge(const Table &table,
             const Record &row,
             const Stamps &stamps,
             const Edit &edit,
             std::span<const UnitChange> units,
             std::int64_t rv);

// What becomes of a whole row; its units are settled by merge() beside it. merge_table.md has every
// pair.
enum class RowFate : std::uint8_t {
    Written, // made or changed
    Revived, // somebody had removed it; it is back as it was, with the edit
    Removed,
    Kept,    // the removal came from somebody who had not seen the latest edit
    Gone,    // it had been removed before; nothing happens
    Refused, // it was removed, and its table keeps no row that somebody removed
};
RowFate fateOfPut(const Table &table, bool isRemoved);
RowFate
fateOfRemoval(const Table &table, bool isRemoved, const Stamps &stamps, const Edit &removal);

// Three-way by words: both changes where they do not overlap, nothing where they do.
std::optional<std::string>
mergedText(std::string_view base, std::string_view standing, std::string_view edited);

} // namespace roundsman
