#pragma once

#include "core/db/database.h"
#include "sync/protocol/enrolment.h"
#include "sync/server/caller.h"

namespace roundsman {

enum class DeviceStatus : std::int64_t { Active = 1, Revoked = 2, Wipe = 3 };

struct DeviceRow
{
    std::int64_t id = 0;
    std::int64_t number = 0;
    Id user;
    DeviceStatus status = DeviceStatus::Active;
    std::string model, system, appVersion;
    Instant enrolled, lastSeen;
};

// How long what lasts (security.md §1.5 d).
struct Lifetimes
{
    std::chrono::seconds code = std::chrono::minutes(60);
    std::chrono::seconds access = std::chrono::minutes(15);
    std::chrono::seconds grace = std::chrono::seconds(60); // for the refresh token before
    std::chrono::seconds idle = std::chrono::hours(24 * 30);
    std::chrono::seconds absolute = std::chrono::hours(24 * 90);
    int codeTries = 5;
};

// The store's memory of codes, devices and tokens, over identityTables and the user table.
// Lives as long as one transaction of the caller, on its thread. Throws DbError. Where a call is
// refused, what it wrote (a try counted, a family ended) counts all the same: commit.
class Identity
{
public:
    Identity(Database &db, Ambient ambient, Lifetimes lifetimes = {}) :
        m_db(db),
        m_ambient(ambient),
        m_lifetimes(lifetimes)
    { }

    // A code for one device of this person. Error::NotFound, Error::Denied (inactive), or
    // Error::Unavailable if the server has never listened, so that its address is unknown.
    Result<EnrolmentText> issueCode(const Id &user, const std::string &url = {});

    // Burns the code and makes the device. `signer` signed the request's proof. The same device
    // asking again with the same code (the answer was lost) gets new tokens for the same device.
    Admitted<EnrolAnswer> enrol(const EnrolRequest &request, const PublicKey &signer);

    // Rotates. The token before the present one is taken while the present one is unused, and for
    // `grace` after that; anything older ends the family.
    Admitted<Tokens> refresh(std::string_view token, const PublicKey &signer);

    // Whose access token this is, with the role that the user's row has now.
    Admitted<Caller> caller(std::string_view access, const PublicKey &signer);

    std::vector<DeviceRow> devices();
    // Ends all tokens. What the device still has unsent is asked for by the exchange's own rules.
    Result<Done> setStatus(std::int64_t device, DeviceStatus status);

private:
    Tokens begin(std::int64_t device);

    Database &m_db;
    Ambient m_ambient;
    Lifetimes m_lifetimes;
};

} // namespace roundsman
