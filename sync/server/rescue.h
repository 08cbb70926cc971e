#pragma once

#include "core/base/sealed_box.h"
#include "sync/protocol/rescue.h"
#include "sync/server/attempts.h"
#include "sync/server/grants.h"
#include "sync/server/identity.h"
#include "sync/server/sql_storage.h"

#include <map>

namespace roundsman {

// The company's key for rescue files, made with the company (security.md §1.5 g). Its secret half
// lies in the store, which nobody but the server's user may read, as the signing key does.
// Throws DbError; within the caller's transaction.
std::optional<BoxPair> rescueKey(Database &db);
void ensureRescueKey(Database &db, Ambient ambient);

// Takes the groups of rescue files by the ordinary path: a group that is there already is a
// duplicate, and what the device sends later itself will be one. What comes from a device that is
// told to erase itself is put before an administrator. Any thread; calls block.
class Rescue
{
public:
    Rescue(SqlStorage &storage, Ambient ambient) :
        m_storage(storage),
        m_ambient(ambient),
        m_attempts(storage)
    { }

    // Error::Invalid: no rescue file. Error::WrongKey: another company's. Any other Error passes.
    Result<RescueAnswer> take(BytesView file);

private:
    struct Owner
    {
        std::int64_t number = 0;
        Id user;
        PublicKey key{};
        DeviceStatus status = DeviceStatus::Revoked;
    };
    using Groups = std::vector<OperationGroup>;
    using Lines = std::map<std::pair<std::int64_t, std::int64_t>, Groups>; // by device and line
    struct Home // this company's side of the sealing
    {
        Id company;
        std::optional<BoxPair> pair;
    };

    Result<Home> home();
    Result<std::optional<Owner>> ownerOf(std::int64_t device);
    Result<Done>
    open(const RescueBatch &batch, const Home &home, Lines &lines, RescueAnswer &answer);
    Result<Done>
    take(std::int64_t device, std::int64_t line, const Groups &groups, RescueAnswer &answer);

    SqlStorage &m_storage;
    Ambient m_ambient;
    Attempts m_attempts;
    Segments m_segments;
};

} // namespace roundsman
