#pragma once

#include "tests/sim/clocks.h"
#include "tests/sim/disk.h"

#include <vector>

namespace roundsman::sim {

// One thing that somebody does, or that befalls somebody.
enum class Deed {
    // A person on a device
    EditField,
    EditAddress,
    EditTags,
    EditNote,
    EditConsent,
    StepState,
    Make,
    MakeMany,
    MakeAbroad,
    Remove,
    Reserve,
    Poison,
    SettleConflict,
    RetrySetAside,
    DropSetAside,
    Reassign,
    // Head office
    CentreEdit,
    CentreReassign,
    CentreHandover,
    Grant,
    Revoke,
    // What goes wrong
    Offline,
    BadNetwork,
    KillDevice,
    CutDevicePower,
    FillDevice,
    FailDeviceIo,
    WrongClock,
    Drift,
    RestartProcess,
    KillOffice,
    CutOfficePower,
    FillOffice,
    FailOfficeIo,
    RestoreDevice,
    CloneDevice,
    DamageDevice,
    RestoreOffice,
    Count
};
const char *wordsFor(Deed deed);
bool isFault(Deed deed);
bool isSave(Deed deed);

struct Step
{
    milliseconds at;
    Deed deed;
    std::size_t who;    // a device, or a process of the server
    std::uint64_t seed; // of everything that is left to chance within it
};

// One fault of one machine's storage, at one call.
struct Fuse
{
    std::size_t machine = 0; // a device; behind the last one: head office
    DiskFault fault = DiskFault::PowerCut;
    std::size_t call = 1; // that writes or syncs, from the story's beginning
};

// How the devices of a story keep what they have.
struct DeviceStore
{
    int pageBytes = 1024;
    bool isEncrypted = true; // as shipped; the cipher takes a third of a story's instructions
    auto operator<=>(const DeviceStore &) const = default;
};

// A whole story, before it happens. A step left out changes no other step.
struct Plan
{
    std::uint64_t seed = 0;
    std::size_t devices = 4;
    std::size_t processes = 1;
    std::size_t territories = 2;
    std::size_t customers = 8;
    std::uint32_t pageRows = 20'000; // how many rows the server puts into an answer
    std::int64_t snapshotRows = 0;   // from so many rows of a scope on there are snapshots; 0: none
    bool isPoisoned = false;         // somebody writes what the server breaks down at
    bool isRestored = false;         // head office may have to put a backup back
    DeviceStore deviceStore;
    int logPages = 1000; // from so many on SQLite folds its log back into the file; 1000 as shipped
    milliseconds span{0};
    std::vector<Step> steps;

    std::optional<Fuse> fuse;

    static Plan of(std::uint64_t seed);
    // A short one in which nothing goes wrong.
    static Plan quiet(std::uint64_t seed);
};

} // namespace roundsman::sim
