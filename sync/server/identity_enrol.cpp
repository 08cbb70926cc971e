#include "sync/server/audit.h"
#include "sync/server/identity_parts.h"
#include "sync/server/organisation.h"
#include "sync/server/rescue.h"

#include <QDateTime>

#include <limits>

namespace roundsman {

namespace {

constexpr auto personById = R"(SELECT name, role, active FROM "user" WHERE id = ?1)";
constexpr auto codeByKey =
    "SELECT public, user_id, expires, tries, device_id FROM enrolment_code WHERE public = ?1";
constexpr auto deviceByKey = "SELECT device_id, user_id, status FROM device WHERE public_key = ?1";
constexpr auto newDevice = R"(
    INSERT INTO device(device_id, dev_no, user_id, public_key, model, system, app_version,
                       status, enrolled, last_seen)
    VALUES(?1, (SELECT coalesce(max(dev_no), 0) + 1 FROM (SELECT dev_no FROM device UNION ALL SELECT dev_no FROM line) numbers), ?2, ?3, ?4, ?5, ?6, 1, ?7, ?7))";
constexpr auto sameDevice = R"(
    UPDATE device SET model = ?2, system = ?3, app_version = ?4, status = 1, last_seen = ?5
    WHERE device_id = ?1)";

Refusal noCode(const std::string &what)
{
    return {403, "invalid_code", what + " Ask your administrator for a new one."};
}

std::optional<BoxKey> rescueKeyOf(Database &db)
{
    const auto pair = rescueKey(db);
    return pair ? std::optional(pair->publicKey) : std::nullopt;
}

std::string moment(Instant at)
{
    const auto utc = QDateTime::fromMSecsSinceEpoch(at.ms).toUTC();
    return toUtf8(utc.toString(QStringLiteral("yyyy-MM-dd HH:mm"))) + " UTC";
}

} // namespace

Result<EnrolmentText> Identity::issueCode(const Id &user, const std::string &url)
{
    const auto ours = organisation(m_db);
    if (!ours)
        return Error{Error::Code::Unavailable,
                     "This store has no company yet. Run roundsman-admin init first."};
    if (ours->caSha256 == Digest())
        return Error{Error::Code::Unavailable,
                     "The server has not run on this store yet, so its address is not known. Start "
                     "roundsman-server once, then enrol."};
    Query person = m_db.query(personById, user);
    if (!person.next())
        return Error{Error::Code::NotFound, "There is no such person. See: user list"};
    if (!person.get<bool>(2))
        return Error{Error::Code::Denied,
                     person.get<std::string>(0) + " is not active and cannot be enrolled."};

    EnrolmentText text{url.empty() ? ours->url : url,
                       ours->caSha256,
                       ours->id,
                       m_ambient.entropy.take<16>(),
                       m_now + m_lifetimes.code};
    m_db.run("INSERT INTO enrolment_code(public, user_id, made, expires) VALUES(?1, ?2, ?3, ?4)",
             bytesFrom(codeKey(text.secret).publicKey()),
             user,
             m_now,
             text.expires);
    Audit audit(m_db, m_ambient);
    audit.note({Audit::thisOperator(), "code.issued", audit.person(user)});
    return text;
}

std::optional<Refusal> Identity::refusedCode(const EnrolRequest &request, const Code &code)
{
    if (code.tries >= m_lifetimes.codeTries)
        return noCode("This enrolment code was tried too often and no longer works.");
    if (!isGenuine(request)) {
        m_db.run("UPDATE enrolment_code SET tries = tries + 1 WHERE public = ?1", code.key);
        return noCode("This enrolment code is wrong.");
    }
    if (code.expires < m_now)
        return noCode("This enrolment code expired at " + moment(code.expires) + ".");
    return std::nullopt;
}

std::int64_t Identity::makeDevice(const EnrolRequest &request, const Id &user)
{
    constexpr auto positive = std::uint64_t(std::numeric_limits<std::int64_t>::max());
    const auto id = std::int64_t(m_ambient.entropy.number() & positive) | 1;
    m_db.run(newDevice,
             id,
             user,
             bytesFrom(request.device),
             request.model,
             request.system,
             request.appVersion,
             m_now);
    return id;
}

Admitted<std::int64_t> Identity::deviceFor(const EnrolRequest &request, const Code &code)
{
    Query found = m_db.query(deviceByKey, bytesFrom(request.device));
    const bool isKnown = found.next();
    const auto known = isKnown ? found.get<std::int64_t>(0) : 0;
    if (code.device && code.device != known)
        return noCode("This enrolment code has been used by another device.");
    if (!isKnown)
        return makeDevice(request, code.user);
    if (found.get<Id>(1) != code.user)
        return Refusal{
            403, "invalid_code", "This profile belongs to another person. Enrol in a new profile."};

    const auto status = DeviceStatus(found.get<std::int64_t>(2));
    if (status == DeviceStatus::Wipe || (code.device && status != DeviceStatus::Active))
        return *refusedStatus(status, true);
    m_db.run(sameDevice, known, request.model, request.system, request.appVersion, m_now);
    return known;
}

Admitted<EnrolAnswer> Identity::enrol(const EnrolRequest &request, const PublicKey &signer)
{
    const auto ours = organisation(m_db);
    if (!ours || ours->id != request.company)
        return noCode("This enrolment code is for another company's server.");
    if (request.device != signer)
        return Refusal{401, "invalid_proof", "The request is not signed by the device's own key."};
    Query row = m_db.query(codeByKey, bytesFrom(request.code));
    if (!row.next())
        return noCode("This enrolment code is not known here.");
    const Code code{row.get<Bytes>(0),
                    row.get<Id>(1),
                    row.get<Instant>(2),
                    row.get<std::int64_t>(3),
                    row.get<std::optional<std::int64_t>>(4)};
    if (const auto refusal = refusedCode(request, code))
        return *refusal;
    Query person = m_db.query(personById, code.user);
    if (!person.next() || !person.get<bool>(2))
        return *refusedStatus(DeviceStatus::Active, false);

    const auto device = deviceFor(request, code);
    if (const auto *refusal = std::get_if<Refusal>(&device))
        return *refusal;
    const auto id = std::get<std::int64_t>(device);
    m_db.run("UPDATE enrolment_code SET device_id = ?2 WHERE public = ?1", code.key, id);
    Audit audit(m_db, m_ambient);
    audit.note({audit.person(code.user), "device.enrolled", Audit::device(id)});
    return EnrolAnswer{
        id,
        m_db.one<std::int64_t>("SELECT dev_no FROM device WHERE device_id = ?1", id).value_or(0),
        code.user,
        person.get<std::string>(0),
        person.get<std::string>(1),
        ours->id,
        ours->name,
        ours->keys,
        rescueKeyOf(m_db),
        begin(id),
        m_now};
}

} // namespace roundsman
