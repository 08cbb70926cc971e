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
    Bytes key; // public
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
// Lives within one write transaction of the caller, on its thread. Throws DbError. What a refused
// call has written (a try counted, a family ended) counts all the same: commit.
class Identity
{
public:
    Identity(Database &db, Ambient ambient, Lifetimes lifetimes = {}) :
        m_db(db),
        m_ambient(ambient),
        m_now(ambient.clock.now()),
        m_lifetimes(lifetimes)
    { }

    // A code for one device of this person; `url` instead of the address that the server has
    // announced. Error::NotFound, Error::Denied (inactive), or Error::Unavailable if no server has
    // ever listened on this store.
    Result<EnrolmentText> issueCode(const Id &user, const std::string &url = {});

    // Burns the code and makes the device. `signer` signed the request's proof. The same device
    // asking again (the answer was lost) gets new tokens; a device that enrols anew, with a new
    // code for the same person, stays the same device, so that what it has not sent still counts.
    Admitted<EnrolAnswer> enrol(const EnrolRequest &request, const PublicKey &signer);

    // Rotates. The token before the present one is taken while the present one is unused (its
    // answer was lost), and for `grace` after; anything older ends the family.
    Admitted<Tokens> refresh(std::string_view token, const PublicKey &signer);

    std::vector<DeviceRow> devices();
    // Ends all its tokens, unless it becomes active. `by`: who does it, as the audit names him;
    // empty: whoever runs this program.
    Result<Done> setStatus(std::int64_t device, DeviceStatus status, const std::string &by = {});

private:
    struct Code;
    struct Family;

    std::optional<Refusal> refusedCode(const EnrolRequest &request, const Code &code);
    Admitted<std::int64_t> deviceFor(const EnrolRequest &request, const Code &code);
    std::int64_t makeDevice(const EnrolRequest &request, const Id &user);
    std::optional<Refusal> refusedFamily(const Family &family, const PublicKey &signer);
    Tokens begin(std::int64_t device);
    Tokens rotate(const Family &family, bool isRepeat);
    void end(const Bytes &family, const char *why);
    Tokens fresh(const Bytes &family, Instant began);

    Database &m_db;
    Ambient m_ambient;
    Instant m_now;
    Lifetimes m_lifetimes;
};

// Whose access token this is, with the role that the user's row has now. Only reads. Throws
// DbError.
Admitted<Caller>
callerOf(Database &db, std::string_view access, const PublicKey &signer, Instant now);

// For a store that was put back from a copy: it does not know the tokens that devices were given
// later. Each session takes the next refresh token that comes with its device's own key.
void expectLaterTokens(Database &db, Instant now);

// Writes down that a caller came whose call is news: its token is in use, its device was seen.
void note(Database &db, const Caller &caller, Instant now);

} // namespace roundsman
