#pragma once

#include "core/base/hash.h"
#include "core/base/id.h"
#include "core/base/sign.h"
#include "core/db/database.h"

namespace roundsman {

// The company that a store belongs to. Throws DbError; writers inside the caller's transaction.
struct Organisation
{
    Id id;
    std::string name;
    std::string url;             // where devices reach the server; empty until it has listened once
    Digest caSha256{};           // zeros until then
    Bytes nonceKey;              // for Nonces; the same in every process on this store
    std::vector<PublicKey> keys; // whose signatures count; the first one signs
};

// Nothing if `init` has not run on this store.
std::optional<Organisation> organisation(Database &db);

// Makes the company, its signing key and the nonce key. Error::Conflict if there is one already.
Result<Id> found(Database &db, const std::string &name, Ambient ambient);

// What the server writes when it starts listening, and enrolment texts are made from.
void announce(Database &db, const std::string &url, const Digest &caSha256);

// The key that signs content from the centre.
Result<SigningKey> organisationKey(Database &db);

} // namespace roundsman
