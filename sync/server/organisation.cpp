#include "sync/server/organisation.h"

namespace roundsman {

static constexpr auto theOne = "SELECT id, name, url, ca_sha256, nonce_key FROM organisation";
static constexpr auto keysNow =
    "SELECT public, seed FROM organisation_key WHERE retired IS NULL ORDER BY made DESC";

template <typename Array>
static Bytes bytes(const Array &array)
{
    return Bytes(array.begin(), array.end());
}

std::optional<Organisation> organisation(Database &db)
{
    Query found = db.query(theOne);
    if (!found.next())
        return std::nullopt;
    Organisation company{found.get<Id>(0),
                         found.get<std::string>(1),
                         found.get<std::string>(2),
                         digestOf(found.get<Bytes>(3)).value_or(Digest()),
                         found.get<Bytes>(4),
                         {}};
    Query keys = db.query(keysNow);
    while (keys.next())
        if (const auto key = publicKeyOf(keys.get<Bytes>(0)))
            company.keys.push_back(*key);
    return company;
}

Result<Id> found(Database &db, const std::string &name, Ambient ambient)
{
    if (const auto company = organisation(db))
        return Error{Error::Code::Conflict,
                     "This store already belongs to " + company->name
                         + ". Use another store, or go on with this one."};
    const Id id = Id::make(ambient);
    const Instant now = ambient.clock.now();
    const SigningKey key = SigningKey::make(ambient.entropy);
    const Secret seed = key.seed();
    db.run("INSERT INTO organisation(id, name, founded, nonce_key) VALUES(?1, ?2, ?3, ?4)",
           id,
           name,
           now,
           bytes(ambient.entropy.take<32>()));
    db.run("INSERT INTO organisation_key(public, seed, made) VALUES(?1, ?2, ?3)",
           bytes(key.publicKey()),
           bytes(seed.view()),
           now);
    return id;
}

void announce(Database &db, const std::string &url, const Digest &caSha256)
{
    db.run("UPDATE organisation SET url = ?1, ca_sha256 = ?2 "
           "WHERE url <> ?1 OR ca_sha256 IS DISTINCT FROM ?2",
           url,
           bytes(caSha256));
}

Result<SigningKey> organisationKey(Database &db)
{
    Query keys = db.query(keysNow);
    if (!keys.next())
        return Error{Error::Code::NotFound,
                     "This store has no signing key. Run roundsman-admin init first."};
    const Secret seed(keys.get<Bytes>(1));
    if (seed.size() != SigningKey::seedBytes)
        return Error{Error::Code::Corrupt, "The signing key in this store is damaged."};
    return SigningKey(seed);
}

} // namespace roundsman
