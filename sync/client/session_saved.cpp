#include "sync/client/session.h"
#include "sync/protocol/fields.h"

namespace roundsman {

namespace {

constexpr std::uint64_t version = 1;

enum Field : std::uint64_t {
    Version = 1,
    Seed,
    Server,
    CaHash,
    Ca,
    Code,
    CodeCompany,
    Access,
    Refresh,
    Device,
    Number,
    User,
    UserName,
    RoleWord,
    Company,
    CompanyName,
    Keys,
    Nonce,
    Rescue,
};

bool readIdentity(std::uint64_t field, CborReader &from, EnrolAnswer &identity)
{
    switch (field) {
    case Device: identity.deviceId = from.number(); return true;
    case Number: identity.deviceNumber = from.number(); return true;
    case User: identity.user = {readExactly<decltype(Id::bytes)>(from)}; return true;
    case UserName: identity.userName = from.text(); return true;
    case RoleWord: identity.role = from.text(); return true;
    case Company: identity.company = {readExactly<decltype(Id::bytes)>(from)}; return true;
    case CompanyName: identity.companyName = from.text(); return true;
    case Rescue: identity.rescueKey = readExactly<BoxKey>(from); return true;
    case Keys: identity.organisationKeys = readList(from, readExactly<PublicKey>); return true;
    default: return false;
    }
}

Secret readSeed(CborReader &from)
{
    Secret seed(from.bytes());
    if (seed.size() != SigningKey::seedBytes)
        throw CborError("its key has another length than expected");
    return seed;
}

void writeIdentity(CborWriter &to, const EnrolAnswer &identity)
{
    to.number(Device).number(identity.deviceId);
    to.number(Number).number(identity.deviceNumber);
    to.number(User).bytes(identity.user.view());
    to.number(UserName).text(identity.userName);
    to.number(RoleWord).text(identity.role);
    to.number(Company).bytes(identity.company.view());
    to.number(CompanyName).text(identity.companyName);
    to.number(Keys);
    writeList(to, identity.organisationKeys, [](CborWriter &each, auto &key) { each.bytes(key); });
}

} // namespace

Bytes Session::save() const
{
    Bytes bytes;
    CborWriter to(bytes);
    to.map(m_identity.rescueKey ? 19 : 18);
    to.number(Version).number(version);
    to.number(Seed).bytes(m_key.seed().view());
    to.number(Server).text(m_text.server);
    to.number(CaHash).bytes(m_text.caSha256);
    to.number(Ca).bytes(m_caDer);
    to.number(Code).bytes(m_text.secret);
    to.number(CodeCompany).bytes(m_text.company.view());
    to.number(Access).text(m_tokens.access);
    to.number(Refresh).text(m_tokens.refresh);
    writeIdentity(to, m_identity);
    to.number(Nonce).text(m_nonce);
    if (m_identity.rescueKey)
        to.number(Rescue).bytes(*m_identity.rescueKey);
    return bytes;
}

bool Session::readField(std::uint64_t field, CborReader &from)
{
    switch (field) {
    case Seed: m_key = SigningKey(readSeed(from)); return true;
    case Server: m_text.server = from.text(); return true;
    case CaHash: m_text.caSha256 = readExactly<Digest>(from); return true;
    case Ca: m_caDer = readBytes(from); return true;
    case Code: m_text.secret = readExactly<CodeSecret>(from); return true;
    case CodeCompany: m_text.company = {readExactly<decltype(Id::bytes)>(from)}; return true;
    case Access: m_tokens.access = from.text(); return true;
    case Refresh: m_tokens.refresh = from.text(); return true;
    case Nonce: m_nonce = from.text(); return true;
    default: return readIdentity(field, from, m_identity);
    }
}

Result<Session> Session::restore(BytesView saved, Ambient ambient)
{
    return decodeMessage(saved, "a saved session", [&](CborReader &from) {
        Session session(ambient);
        session.m_unsaved = false;
        readFields(from, [&](std::uint64_t field) {
            if (field != Version)
                return session.readField(field, from);
            if (from.unsignedNumber() != version)
                throw CborError("it is of a newer version");
            return true;
        });
        return session;
    });
}

} // namespace roundsman
