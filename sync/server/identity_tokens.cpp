#include "core/domain/user.h"
#include "sync/server/audit.h"
#include "sync/server/identity_parts.h"
#include "sync/server/rescue.h"

#include <algorithm>

namespace roundsman {

namespace {

constexpr std::size_t familyBytes = 16;
constexpr std::size_t secretBytes = 32;
constexpr auto lastSeenStep = std::chrono::minutes(1); // how exact device.last_seen is

constexpr auto familyById = R"(
    SELECT f.device_id, d.public_key, d.status, coalesce(u.active, 0), f.began, f.rotated,
           f.refresh, f.refresh_before, f.in_use, f.ended IS NOT NULL
    FROM token_family f JOIN device d USING(device_id) LEFT JOIN "user" u ON u.id = d.user_id
    WHERE f.family = ?1)";
constexpr auto newFamily = R"(
    INSERT INTO token_family(family, device_id, began, rotated, generation, refresh, access,
                             access_until)
    VALUES(?1, ?2, ?3, ?3, 1, ?4, ?5, ?6))";
constexpr auto nextTokens = R"(
    UPDATE token_family
    SET generation = generation + 1, rotated = ?2, in_use = 0,
        refresh_before = refresh, access_before = access, access_before_until = access_until,
        refresh = ?3, access = ?4, access_until = ?5
    WHERE family = ?1)";
constexpr auto sameTokensAgain = R"(
    UPDATE token_family SET refresh = ?2, access = ?3, access_until = ?4 WHERE family = ?1)";
constexpr auto callerByFamily = R"(
    SELECT d.device_id, d.dev_no, d.user_id, d.public_key, d.status, d.last_seen,
           u.role, coalesce(u.active, 0), f.access, f.access_until,
           f.access_before, f.access_before_until, f.in_use, f.ended IS NOT NULL
    FROM token_family f JOIN device d USING(device_id) LEFT JOIN "user" u ON u.id = d.user_id
    WHERE f.family = ?1)";

Refusal signIn(const std::string &why)
{
    return {401, "sign_in", why + " Enrol this device again; what it has not sent stays."};
}

Refusal staleToken() { return {401, "invalid_token", "The access token has ended. Refresh it."}; }

Refusal foreignKey()
{
    return {401, "invalid_proof", "The token belongs to another device's key."};
}

Role roleFrom(const std::string &word)
{
    const auto found = std::find(std::begin(roleWords), std::end(roleWords), word);
    const auto place = found == std::end(roleWords) ? 0 : found - std::begin(roleWords);
    return Role(1 << place);
}

// The row of callerByFamily against what was shown. Nothing: it is who it says.
std::optional<Refusal>
refusedAccess(const Query &row, const Digest &hash, const PublicKey &signer, Instant now)
{
    const bool isPresent = sameBytes(row.get<Bytes>(8), hash);
    const bool isEarlier = sameBytes(row.get<Bytes>(10), hash);
    if (!isPresent && !isEarlier)
        return staleToken();
    if (!sameBytes(row.get<Bytes>(3), signer))
        return foreignKey();
    const auto status = DeviceStatus(row.get<std::int64_t>(4));
    if (auto refusal = refusedStatus(status, row.get<bool>(7)))
        return refusal;
    if (row.get<bool>(13) || row.get<Instant>(isPresent ? 9 : 11) <= now)
        return staleToken();
    return std::nullopt;
}

} // namespace

std::optional<TokenParts> partsOf(std::string_view token)
{
    const auto bytes = fromBase64Url(token);
    if (!bytes || bytes->size() != familyBytes + secretBytes)
        return std::nullopt;
    return TokenParts{Bytes(bytes->begin(), bytes->begin() + familyBytes), sha256(*bytes)};
}

// A secret of its own behind the family's id; goes out once, only its hash stays.
static std::string tokenOf(const Bytes &family, Entropy &entropy)
{
    Bytes bytes = family;
    const auto secret = entropy.take<secretBytes>();
    bytes.insert(bytes.end(), secret.begin(), secret.end());
    return base64Url(bytes);
}

static Bytes hashOf(const std::string &token) { return bytesFrom(partsOf(token)->hash); }

Tokens Identity::fresh(const Bytes &family, Instant began)
{
    const auto untilEnd =
        std::chrono::duration_cast<std::chrono::seconds>(began + m_lifetimes.absolute - m_now);
    return {tokenOf(family, m_ambient.entropy),
            tokenOf(family, m_ambient.entropy),
            m_lifetimes.access,
            std::min(m_lifetimes.idle, untilEnd)};
}

Tokens Identity::begin(std::int64_t device)
{
    m_db.run("UPDATE token_family SET ended = ?2, why = 'enrolled anew' "
             "WHERE device_id = ?1 AND ended IS NULL",
             device,
             m_now);
    const Bytes family = bytesFrom(m_ambient.entropy.take<familyBytes>());
    Tokens tokens = fresh(family, m_now);
    m_db.run(newFamily,
             family,
             device,
             m_now,
             hashOf(tokens.refresh),
             hashOf(tokens.access),
             m_now + tokens.accessFor);
    return tokens;
}

Tokens Identity::rotate(const Family &family, bool isRepeat)
{
    Tokens tokens = fresh(family.id, family.began);
    const Instant until = m_now + tokens.accessFor;
    const Bytes refresh = hashOf(tokens.refresh), access = hashOf(tokens.access);
    if (isRepeat)
        m_db.run(sameTokensAgain, family.id, refresh, access, until);
    else
        m_db.run(nextTokens, family.id, m_now, refresh, access, until);
    if (const auto pair = rescueKey(m_db))
        tokens.rescueKey = pair->publicKey;
    return tokens;
}

void Identity::end(const Bytes &family, const char *why)
{
    const auto device =
        m_db.one<std::int64_t>("SELECT device_id FROM token_family WHERE family = ?1", family);
    Audit(m_db, m_ambient)
        .note({"server", "session.ended", Audit::device(device.value_or(0)), why});
    m_db.run("UPDATE token_family SET ended = ?2, why = ?3 WHERE family = ?1 AND ended IS NULL",
             family,
             m_now,
             std::string(why));
}

std::optional<Refusal> Identity::refusedFamily(const Family &family, const PublicKey &signer)
{
    if (!sameBytes(family.deviceKey, signer))
        return foreignKey();
    if (auto refusal = refusedStatus(family.status, family.userIsActive))
        return refusal;
    if (family.hasEnded)
        return signIn("This device's session has ended.");
    if (family.rotated + m_lifetimes.idle < m_now) {
        end(family.id, "idle");
        return signIn("This device has not been heard of for too long.");
    }
    if (family.began + m_lifetimes.absolute < m_now) {
        end(family.id, "age");
        return signIn("This device's session has reached its greatest age.");
    }
    return std::nullopt;
}

Admitted<Tokens> Identity::refresh(std::string_view token, const PublicKey &signer)
{
    const auto parts = partsOf(token);
    Query row = m_db.query(familyById, parts ? parts->family : Bytes());
    if (!parts || !row.next())
        return signIn("This device's session is not known here.");
    const Family family{parts->family,
                        row.get<std::int64_t>(0),
                        row.get<Bytes>(1),
                        DeviceStatus(row.get<std::int64_t>(2)),
                        row.get<bool>(3),
                        row.get<Instant>(4),
                        row.get<Instant>(5),
                        row.get<Bytes>(6),
                        row.get<Bytes>(7),
                        row.get<bool>(8),
                        row.get<bool>(9)};
    if (const auto refusal = refusedFamily(family, signer))
        return *refusal;
    if (family.refresh.empty()) { // expectLaterTokens()
        m_db.run("UPDATE token_family SET refresh = ?2 WHERE family = ?1",
                 family.id,
                 bytesFrom(parts->hash));
        return rotate(family, false);
    }
    if (sameBytes(family.refresh, parts->hash))
        return rotate(family, false);
    const bool answerWasLost = !family.isInUse || m_now - family.rotated <= m_lifetimes.grace;
    if (sameBytes(family.refreshBefore, parts->hash) && answerWasLost)
        return rotate(family, true);
    end(family.id, "an old refresh token was used again");
    return signIn("This session was used from two places and has been ended for safety.");
}

Admitted<Caller>
callerOf(Database &db, std::string_view access, const PublicKey &signer, Instant now)
{
    const auto parts = partsOf(access);
    Query row = db.query(callerByFamily, parts ? parts->family : Bytes());
    if (!parts || !row.next())
        return staleToken();
    if (const auto refusal = refusedAccess(row, parts->hash, signer, now))
        return *refusal;

    const bool isPresent = sameBytes(row.get<Bytes>(8), parts->hash);
    const bool isFirst = isPresent && !row.get<bool>(12);
    const auto left = row.get<Instant>(isPresent ? 9 : 11) - now;
    return Caller{row.get<std::int64_t>(0),
                  row.get<std::int64_t>(1),
                  row.get<Id>(2),
                  roleFrom(row.get<std::string>(6)),
                  std::nullopt,
                  std::chrono::duration_cast<std::chrono::seconds>(left),
                  isFirst || row.get<Instant>(5) + lastSeenStep < now,
                  isFirst ? std::optional(parts->hash) : std::nullopt};
}

void expectLaterTokens(Database &db, Instant now)
{
    db.run("UPDATE token_family SET rotated = ?1, refresh = x'', refresh_before = NULL, "
           "access = x'', access_before = NULL, in_use = 0 WHERE ended IS NULL",
           now);
}

void note(Database &db, const Caller &caller, Instant now)
{
    if (caller.firstUse)
        db.run("UPDATE token_family SET in_use = 1 WHERE device_id = ?1 AND access = ?2",
               caller.device,
               bytesFrom(*caller.firstUse));
    db.run("UPDATE device SET last_seen = ?2 WHERE device_id = ?1", caller.device, now);
}

} // namespace roundsman
